/** What stands between quotation marks and was never said: titles of works, names of events. */
import { closedClass } from '../../lexicon/function-words.ts';
import type { ParsedDocument, Token } from '../../model/document.ts';
import { contains, firstEndingAfter, type Span } from '../../model/span.ts';

const WORK =
  /^(?:albums?|anthems?|books?|campaigns?|conferences?|documentar(?:y|ies)|essays?|exhibitions?|exhibits?|films?|forums?|games?|memoirs?|movies?|musicals?|novels?|operas?|paintings?|panels?|plays?|podcasts?|poems?|programmes?|programs?|projects?|seminars?|series|shows?|singles?|songs?|symposiums?|themes?|tours?|tracks?|webinars?|workshops?|works)$/;
const NAMED = /^(?:called|named|dubbed|titled|entitled|subtitled)$/;
const INCLUDED = /^(?:include|includes|included|including)$/;

/** @param isSaid somebody is found to say it */
export function isTitle(
  document: ParsedDocument,
  quotation: { readonly inner: Span; readonly outer: Span },
  isSaid: boolean,
): boolean {
  const { inner, outer } = quotation;
  const sentence = document.sentences[firstEndingAfter(document.sentences, outer.start)];
  if (sentence === undefined) return false;
  const before = sentence.tokens.filter(({ kind, end }) => kind !== 'punct' && end <= outer.start);
  const [noun, last] = [before.at(-2)?.key ?? '', before.at(-1)?.key ?? ''];
  if (/^(?:sub|en)?titled$/.test(last) || (NAMED.test(last) && WORK.test(noun))) return true;
  const words = sentence.tokens.filter((token) => token.kind === 'word' && contains(inner, token));
  return isTitleCase(words) && (!isSaid || WORK.test(last) || INCLUDED.test(last));
}

/** "The Long Way Home": capitals on all but the small words, in the middle and at the end. */
const isTitleCase = (words: readonly Token[]): boolean =>
  words.length > 1 &&
  words.every((word) => word.shape !== 'lower' || SMALL.has(closedClass(word.form) ?? '')) &&
  words.filter(({ shape }) => shape !== 'lower').length >= 2 &&
  words.at(-1)?.shape !== 'lower';

const SMALL: ReadonlySet<string> = new Set(['determiner', 'preposition', 'conjunction']);
