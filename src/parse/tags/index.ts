/** Parts of speech: a word's likeliest tag, then ordered contextual rules. */
import type { Words } from '../../lexicon/word-columns.ts';
import type { TokenRange, TokenTable } from '../../model/token-table.ts';
import { caseMode } from './case-mode.ts';
import { clear, MOST_ON_DESK, newDesk, PAD } from './desk.ts';
import { initialGuesser } from './initial.ts';
import { type Parts, partsReader } from './parts.ts';
import type { TagRuleRow } from './rule-terms.ts';
import { compileTagRules } from './rules.ts';
import type { SuffixRow } from './shapes.ts';

export interface GrammarData {
  readonly suffixes: readonly SuffixRow[];
  /** In the order in which they are applied. */
  readonly rules: readonly TagRuleRow[];
}

/** Reads the parts of a document and tags them, sentence by sentence. Linear in the length of the document. */
export type Tagger = (table: TokenTable, sentences: readonly TokenRange[]) => Parts;

export function makeTagger(words: Words, data: GrammarData): Tagger {
  const readParts = partsReader(words);
  const guesserOf = initialGuesser(words, data.suffixes);
  const applyRules = compileTagRules(data.rules, words);
  const desk = newDesk();

  return (table, sentences) => {
    const parts = readParts(table);
    const guess = guesserOf(table);
    for (const { from, to } of sentences) {
      const mode = caseMode(table, from, to);
      const end = parts.first[to] ?? 0;
      for (let part = parts.first[from] ?? 0; part < end; part += MOST_ON_DESK) {
        clear(desk, Math.min(MOST_ON_DESK, end - part), mode);
        guess(parts, part, desk);
        applyRules(desk);
        parts.tag.set(desk.tag.subarray(PAD, PAD + desk.count), part);
      }
    }
    return parts;
  };
}
