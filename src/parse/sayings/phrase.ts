/** Noun phrases, read to the left or to the right over tokens. */
import { closedClass } from '../../lexicon/function-words.ts';
import { sayingVerbOf } from '../../lexicon/saying-verbs.ts';
import type { Token } from '../../model/document.ts';

/** Indexes of the first and the last token. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
}

/** No phrase has more tokens. */
export const LONGEST = 16;
/** Inside a noun phrase: "a spokesman *for* the ministry". */
const JOINERS = new Set(['of', 'for', 'from', 'in', 'at', 'with', 'on']);
const POSSESSIVE = /^(?:his|her|its|their|our|my|your)$/;
const RIGHT_JOINERS = new Set(['of', 'for', 'from', 'at', 'with']);
const INNER_MARKS = new Set(['-', '–', "'s", '’s', '’', "'", '&', '/', '.']);
const DAYS =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tonight|earlier|recently|morning|afternoon|evening|night)$/;

/** "Monday", "yesterday": a time beside the verb, not a part of the phrase. */
export const isDay = (token: Token): boolean => DAYS.test(token.key);
export const classOf = (token: Token | undefined): ReturnType<typeof closedClass> =>
  token?.kind === 'word' ? closedClass(token.form) : undefined;

/** A word of an open class: a noun, a verb, an adjective, a name. */
export const isPlain = (token: Token | undefined): boolean => token?.kind === 'word' && classOf(token) === undefined;

/** A mark that holds a phrase together: "Al-Sadr", "Marks & Spencer"; a dash between spaces parts: "LONDON, March 2 - Acme". */
export const isInner = (tokens: readonly Token[], at: number): boolean => {
  const { text, glued } = tokens[at] ?? {};
  return (
    INNER_MARKS.has(text ?? '') && (!/^[-–]$/.test(text ?? '') || glued === true || tokens[at + 1]?.glued === true)
  );
};

/** What opens a clause: "noted *that* the board", "the rig *which* Tehran"; not "that official". */
const opensClause = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.key === 'which' || (tokens[at]?.key === 'that' && tokens[at - 1]?.kind === 'word');

/** A verb of saying has a subject of its own: no phrase goes on over it, but for "the reports", "media claims". */
function isOtherVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.shape !== 'lower' || sayingVerbOf(token.form) === undefined) return false;
  const before = classOf(tokens[at - 1]);
  return token.key.endsWith('s') ? before === 'pronoun' : before !== 'determiner';
}

/** The phrase whose last token stands at an index. */
export function phraseEndingAt(tokens: readonly Token[], last: number): Phrase | undefined {
  let first = last + 1;
  for (let at = last; at >= 0 && last - at < LONGEST; at -= 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const kind = classOf(token);
    if (token.kind === 'punct' ? !isInner(tokens, at) : token.kind === 'url' || isOtherVerb(tokens, at)) break;
    if (opensClause(tokens, at)) break;
    if (kind === 'pronoun') {
      if (at === last) first = at;
      break;
    }
    if (kind === 'determiner') {
      first = at;
      if (!JOINERS.has(tokens[at - 1]?.key ?? '')) break;
    } else if (kind === 'preposition') {
      if (!JOINERS.has(token.key) || at === last) break;
    } else if (kind !== undefined && !isName(token) && !joinsNames(tokens, at)) break;
    else first = at;
  }
  return trimmed(tokens, { first, last });
}

/** The phrase that begins at an index: after "said" or "according to". */
export function phraseAfter(tokens: readonly Token[], start: number): Phrase | undefined {
  let last = start - 1;
  for (let at = start; at < tokens.length && at - start < LONGEST; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const kind = classOf(token);
    if (token.kind === 'punct' ? !isInner(tokens, at) || token.text === '.' : token.kind === 'url') break;
    if (kind === 'pronoun' && !POSSESSIVE.test(token.key)) {
      if (at === start || tokens[at - 1]?.key === 'of') last = at;
      if (tokens[at + 1]?.key === 'of') continue; // "one of them"
      break;
    }
    if (kind === 'preposition') {
      if (!RIGHT_JOINERS.has(token.key) || at === start) break;
    } else if (kind !== undefined && kind !== 'determiner' && kind !== 'pronoun' && !isName(token)) break;
    else if (at > start && isDay(token)) break;
    else if (at > start && token.shape === 'lower' && /(?:ed|ing)$|^close$/.test(token.text)) break;
    else if (kind === undefined || isName(token)) last = at;
  }
  return trimmed(tokens, { first: start, last });
}

const REPORTS =
  /^(?:statement|report|study|survey|figures|data|release|announcement|tweet|post|documents?|estimates|letter|poll|analysis|review|article)$/;

/** As `phraseAfter`; a statement by somebody is his: "a report published by the ministry". */
export function authorAfter(tokens: readonly Token[], start: number): Phrase | undefined {
  const phrase = phraseAfter(tokens, start);
  if (phrase === undefined) return undefined;
  for (let at = phrase.first; at <= phrase.last; at += 1) {
    if (!REPORTS.test(tokens[at]?.key ?? '')) continue;
    const by = tokens[at + 1]?.text.endsWith('ed') === true ? at + 2 : at + 1;
    if (/^(?:by|from|of)$/.test(tokens[by]?.key ?? '')) return phraseAfter(tokens, by + 1) ?? phrase;
  }
  return phrase;
}

/** "May", "Will": a function word with a capital in the middle of a sentence is a name. */
const isName = (token: Token): boolean => token.shape === 'title' && classOf(token) === 'auxiliary';

/** "the Champagne *and* Aishihik First Nations". */
const joinsNames = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.key === 'and' && tokens[at - 1]?.shape === 'title' && tokens[at + 1]?.shape === 'title';

/** Without marks at its ends; undefined where nothing is left that could speak. */
function trimmed(tokens: readonly Token[], { first, last }: Phrase): Phrase | undefined {
  let [from, to] = [first, last];
  while (from <= to && tokens[from]?.kind === 'punct') from += 1;
  while (to >= from && tokens[to]?.kind === 'punct' && tokens[to]?.text !== '.') to -= 1;
  const hasWord = tokens.slice(from, to + 1).some((token) => token.kind === 'word' && classOf(token) !== 'determiner');
  return from <= to && hasWord ? { first: from, last: to } : undefined;
}

/** The phrase without its article, and its head part: what stands before "of", "for", "from". */
export function parts(
  tokens: readonly Token[],
  { first, last }: Phrase,
): { readonly bare: Phrase; readonly head: Phrase } {
  const from = /^(?:the|an?|its|his|her|their)$/.test(tokens[first]?.key ?? '') ? first + 1 : first;
  let end = from;
  while (end <= last && !JOINERS.has(tokens[end]?.key ?? '')) end += 1;
  return { bare: { first: from, last }, head: { first: from, last: Math.max(from, end - 1) } };
}
