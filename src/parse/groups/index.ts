/** Noun groups, verb groups and clauses: the grammar of a document, over the tags of its parts. */
import type { Words } from '../../lexicon/compiled-words.ts';
import type { Lemmas } from '../../lexicon/lemmas.ts';
import type { Grammar, NounGroup, VerbGroup } from '../../model/grammar.ts';
import type { TokenRange, TokenTable } from '../../model/token-table.ts';
import type { Parts } from '../tags/parts.ts';
import { chunksOf } from './chunks.ts';
import { mendForms } from './mend.ts';
import { nounGroupOf } from './noun-facts.ts';
import { knownWords, type Sentence } from './sentence.ts';
import { verbGroupOf } from './verb-facts.ts';

export type GrammarReader = (table: TokenTable, parts: Parts, sentences: readonly TokenRange[]) => Grammar;

export function makeGrammarReader(words: Words, lemmas: Lemmas): GrammarReader {
  const known = knownWords(words);
  return (table, parts, sentences) => {
    const nounGroups: NounGroup[] = [];
    const verbGroups: VerbGroup[] = [];
    const nounAt = new Int32Array(table.length + 1).fill(-1);
    const verbAt = new Int32Array(table.length + 1).fill(-1);
    const frames = (part: number): number =>
      words.verbFrames[lemmas.lemma(parts.word[part] ?? 0, parts.tag[part] ?? 0)] ?? 0;
    for (const range of sentences) {
      const s: Sentence = { ...known, words, table, parts, frames, from: parts.first[range.from] ?? 0, to: parts.first[range.to] ?? 0 };
      const chunks = chunksOf(s);
      mendForms(s, chunks);
      for (const chunk of chunks) {
        if ('noun' in chunk) {
          const group = nounGroupOf(s, chunk.noun, nounGroups.length);
          nounGroups.push(group);
          nounAt.fill(group.index, group.from, group.to);
        } else {
          const group = verbGroupOf(s, chunk.verb, verbGroups.length);
          verbGroups.push(group);
          verbAt.fill(group.index, group.from, group.to);
        }
      }
    }
    return {
      nounGroups,
      verbGroups,
      phrases: [],
      clauses: [],
      tag: (token) => parts.tag[parts.first[token] ?? 0] ?? 0,
      nounGroup: (token) => nounGroups[nounAt[token] ?? -1],
      verbGroup: (token) => verbGroups[verbAt[token] ?? -1],
      clause: () => undefined,
    };
  };
}
