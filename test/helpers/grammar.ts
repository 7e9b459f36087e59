/** The grammar of a text, for tests. */
import { shippedCore } from '../../src/lexicon/core.ts';
import { lemmasOf, suffixTags, tagRules } from '../../src/lexicon/grammar.ts';
import type { Clause, Grammar, NounGroup } from '../../src/model/grammar.ts';
import { tagName } from '../../src/model/tag.ts';
import type { TokenRange } from '../../src/model/token-table.ts';
import { makeGrammarReader } from '../../src/parse/groups/index.ts';
import { makeTagger } from '../../src/parse/tags/index.ts';
import { tokensOf } from './token-table.ts';

const words = shippedCore().grammarWords;
const tagger = makeTagger(words, { suffixes: suffixTags(), rules: tagRules() });
const readGrammar = makeGrammarReader(words, lemmasOf(words));

export interface ReadText {
  readonly grammar: Grammar;
  /** The tags of all parts, "he's" giving two: "He/PRP 's/VBZ". */
  readonly tagged: string;
  textOf(range: TokenRange | null): string | null;
  /** The text of one token; null of -1. */
  token(at: number): string | null;
  /** The clause whose verb group has this token. */
  clauseOf(verb: string): Clause;
  /** The noun group whose head is this token. */
  nounOf(head: string): NounGroup;
}

export function readText(text: string): ReadText {
  const { table, sentences } = tokensOf(text);
  const parts = tagger(table, sentences);
  const grammar = readGrammar(table, parts, sentences);
  const token = (at: number): string | null => (at < 0 ? null : text.slice(table.start[at], table.end[at]));
  const textOf = (range: TokenRange | null): string | null =>
    range === null ? null : text.slice(table.start[range.from], table.end[range.to - 1]);
  const found = <T>(row: T | undefined, what: string): T => {
    if (row === undefined) throw new Error(`nothing found for "${what}" in: ${text}`);
    return row;
  };
  const tagged = Array.from({ length: parts.count }, (_, part) => {
    const at = parts.token[part] ?? 0;
    const isSecond = part > 0 && parts.token[part - 1] === at;
    return `${isSecond ? '' : token(at)}/${tagName(parts.tag[part] ?? 0)}`;
  }).join(' ');
  return {
    grammar,
    tagged,
    textOf,
    token,
    clauseOf: (verb) =>
      found(
        grammar.clauses.find((clause) => token(clause.verb.head) === verb),
        verb,
      ),
    nounOf: (head) =>
      found(
        grammar.nounGroups.find((group) => token(group.head) === head),
        head,
      ),
  };
}
