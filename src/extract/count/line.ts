import { functionWord } from '../../lexicon/function-words.ts';
import { firstWord } from '../../lexicon/phrase-reach.ts';
import type { Lexicon } from '../../lexicon/index.ts';
import type { ParsedDocument, Sentence, Token } from '../../model/document.ts';
import type { Clause, NounGroup } from '../../model/grammar.ts';
import type { Numeral } from '../../model/numeral.ts';
import type { Refuse } from '../../model/refusal.ts';
import type { Span } from '../../model/span.ts';

/** A sentence as the grammar of counts reads it. */
export interface Line {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** The phrase key of each word, the text of each mark: "" only past the end. */
  readonly keys: readonly string[];
  /** Capitals throughout, of all letters or of all words: they tell no names. */
  readonly isUpper: boolean;
  readonly lexicon: Lexicon;
  /** The currency (ISO 4217) of the country that the article comes from, where that is known. */
  readonly home: string | null;
  readonly document: ParsedDocument;
  readonly refuse: Refuse | undefined;
}

export interface LineOptions {
  readonly document: ParsedDocument;
  readonly lexicon: Lexicon;
  readonly home: string | null;
  readonly refuse?: Refuse | undefined;
}

export function lineOf(sentence: Sentence, { document, lexicon, home, refuse }: LineOptions): Line {
  const { tokens } = sentence;
  return {
    sentence,
    tokens,
    keys: tokens.map((token) => (token.key === '' ? token.text : token.key)),
    isUpper: !tokens.some(({ shape }) => shape === 'lower' || shape === 'title') || isTitleCase(tokens),
    lexicon,
    home,
    document,
    refuse,
  };
}

/** "Man Arrested For Shooting At Walmart": capitals on every word but small ones. */
const isTitleCase = (tokens: readonly Token[]): boolean =>
  tokens.length > FEW && !tokens.some(({ shape, key }) => shape === 'lower' && functionWord(key) === undefined);

const FEW = 4;

/** No clause set in between commas is longer, in tokens. */
export const LONGEST_ASIDE = 14;

/** A stretch of tokens, half-open. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The stop of an abbreviated unit that ends its sentence belongs to the sentence: "8 km". */
export function spanOf({ tokens, sentence }: Line, { from, to }: Stretch): Span {
  const token = tokens[to - 1];
  const isStopped = token !== undefined && to === tokens.length && /^[^.]+\.$/.test(token.text);
  return { start: tokens[from]?.start ?? sentence.start, end: (token?.end ?? sentence.end) - (isStopped ? 1 : 0) };
}

/** A token's number in the document, and the way back. */
export const tableNumber = ({ sentence }: Line, at: number): number => sentence.from + at;
export const ownNumber = ({ sentence }: Line, token: number): number => token - sentence.from;

/** The noun group that a token of the line stands in. */
export const groupAt = (line: Line, at: number): NounGroup | undefined =>
  line.document.grammar().nounGroup(tableNumber(line, at));

/** The innermost clause that a token of the line stands in. */
export const clauseAt = (line: Line, at: number): Clause | undefined =>
  line.document.grammar().clause(tableNumber(line, at));

/** The number that begins at a token of the line, by the line's own numbers. */
export function numeralAt({ sentence, document }: Line, at: number): Numeral | undefined {
  const numeral = document.numerals().at(sentence.from + at);
  if (numeral === undefined) return undefined;
  const { from, to, bare } = numeral;
  return {
    ...numeral,
    from: from - sentence.from,
    to: to - sentence.from,
    bare: bare && { ...bare, to: bare.to - sentence.from },
  };
}

export const isHyphen = (token: Token | undefined): boolean => token?.text === '-' || token?.text === '‑';
export const isDash = (token: Token | undefined): boolean =>
  token !== undefined && (isHyphen(token) || token.text === '–' || token.text === '—' || token.text === '−');
/** Nothing but the hyphen stands between the two words: "year-old". */
export const isJoined = ({ tokens }: Line, at: number): boolean =>
  isHyphen(tokens[at]) && tokens[at]?.glued === true && tokens[at + 1]?.glued === true;

/** The length in tokens of the longest phrase of a table that begins at `at`; hyphens inside it count as spaces. */
export function longestPhrase(
  { keys }: Line,
  at: number,
  table: { readonly has: (phrase: string) => boolean; readonly reach: ReadonlyMap<string, number> },
): { readonly phrase: string; readonly length: number } | undefined {
  const start = keys[at] ?? '';
  const reach = table.reach.get(firstWord(start)) ?? 0;
  let best: { readonly phrase: string; readonly length: number } | undefined;
  let phrase = start;
  for (let next = at + 1, words = 1; words <= reach && next <= keys.length; words += 1) {
    if (table.has(phrase)) best = { phrase, length: next - at };
    if (keys[next] === '-' || keys[next] === '/') next += 1;
    if (!/[\p{L}\p{N}]/u.test(keys[next] ?? '')) break;
    phrase += ` ${keys[next] ?? ''}`;
    next += 1;
  }
  return best;
}
