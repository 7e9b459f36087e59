/** The noun phrase beside a verb of saying, read outwards from the verb over tokens. */
import { closedClass } from '../../lexicon/function-words.ts';
import type { Token } from '../../model/document.ts';

/** Indexes of the first and the last token. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
}

const LONGEST = 16;
const FARTHEST_COMMA = 30;
/** Inside a noun phrase: "a spokesman *for* the ministry". */
const JOINERS = new Set(['of', 'for', 'from', 'in', 'at', 'with', 'on']);
const RIGHT_JOINERS = new Set(['of', 'for', 'from', 'at', 'with']);
const INNER_MARKS = new Set(['-', '–', "'s", '’s', '’', "'", '&', '/', '.']);
const DAYS =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tonight|earlier|recently|morning|afternoon|evening|night)$/;

const isMark = (token: Token, mark: string): boolean => token.kind === 'punct' && token.text === mark;
const classOf = (token: Token): ReturnType<typeof closedClass> =>
  token.kind === 'word' ? closedClass(token.form) : undefined;

/** The subject of the verb at an index: what stands before it, over adverbs, times and what is put in between commas. */
export function subjectBefore(tokens: readonly Token[], verb: number): Phrase | undefined {
  let end = beforeAdverbs(tokens, verb - 1);
  const last = tokens[end];
  if (last === undefined) return undefined;
  if (!isMark(last, ',')) return phraseEndingAt(tokens, beforeRelative(tokens, end) ?? end);
  for (let inserted = 0; inserted < MOST_INSERTIONS; inserted += 1) {
    const opening = commaBefore(tokens, end);
    if (opening === undefined) return undefined;
    const phrase = phraseEndingAt(tokens, opening - 1);
    // "Smith, 76, a farmer, told": an age is put in, too.
    if (phrase !== undefined && tokens.slice(phrase.first, phrase.last + 1).some(({ kind }) => kind === 'word'))
      return phrase;
    end = opening;
  }
  return undefined;
}

const MOST_INSERTIONS = 3;

function beforeAdverbs(tokens: readonly Token[], from: number): number {
  let at = from;
  for (;;) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') return at;
    const kind = classOf(token);
    if (DAYS.test(token.key)) at -= tokens[at - 1]?.key === 'on' || tokens[at - 1]?.key === 'late' ? 2 : 1;
    else if (kind === 'auxiliary' || (kind === 'adverb' && token.key !== 'there') || token.text.endsWith('ly')) at -= 1;
    else return at;
  }
}

/** "Smith, 76, told": the comma that opens what the comma at `closing` ends. */
function commaBefore(tokens: readonly Token[], closing: number): number | undefined {
  for (let at = closing - 1; at >= 0 && closing - at <= FARTHEST_COMMA; at -= 1) {
    const token = tokens[at];
    if (token === undefined || /^[“”"«»;:]$/.test(token.text)) return undefined;
    if (isMark(token, ',')) return at;
  }
  return undefined;
}

/** "an official who asked not to be named told": where the phrase ends that "who" goes on from. */
function beforeRelative(tokens: readonly Token[], from: number): number | undefined {
  if (/^(?:that|which)$/.test(tokens[from]?.key ?? '')) return from - 1;
  for (let at = from; at > 0 && from - at <= LONGEST; at -= 1) {
    const token = tokens[at];
    if (token === undefined || (token.kind === 'punct' && !INNER_MARKS.has(token.text))) return undefined;
    if (token.key === 'who') return isMark(tokens[at - 1] ?? token, ',') ? at - 2 : at - 1;
  }
  return undefined;
}

function phraseEndingAt(tokens: readonly Token[], last: number): Phrase | undefined {
  let first = last + 1;
  for (let at = last; at >= 0 && last - at < LONGEST; at -= 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const kind = classOf(token);
    if (token.kind === 'punct' ? !INNER_MARKS.has(token.text) : token.kind === 'url') break;
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
    if (token.kind === 'punct' ? !INNER_MARKS.has(token.text) || isMark(token, '.') : token.kind === 'url') break;
    if (kind === 'pronoun') {
      if (at === start) last = at;
      break;
    }
    if (kind === 'preposition') {
      if (!RIGHT_JOINERS.has(token.key) || at === start) break;
    } else if (kind !== undefined && kind !== 'determiner' && !isName(token)) break;
    else if (at > start && DAYS.test(token.key)) break;
    else if (token.shape === 'lower' && /(?:ed|ing)$/.test(token.text) && at > start) break;
    else if (kind !== 'determiner') last = at;
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
