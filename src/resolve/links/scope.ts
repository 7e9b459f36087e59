import type { ParsedDocument, Sentence } from '../../model/document.ts';
import { firstEndingAfter, type Span } from '../../model/span.ts';

export const distance = (a: Span, b: Span): number => Math.max(a.start - b.end, b.start - a.end, 0);

/** The first of those that weigh most; undefined of none. */
export function best<T>(items: readonly T[], weigh: (item: T) => number): T | undefined {
  let found: T | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const item of items) {
    const weight = weigh(item);
    if (weight <= most) continue;
    most = weight;
    found = item;
  }
  return found;
}

/** The stretch of the sentence around a span between commas, semicolons and conjunctions. */
export function clauseOf(span: Span, sentence: Sentence, document: ParsedDocument): Span {
  let { start, end } = sentence;
  for (const token of cutsOf(sentence, document)) {
    if (token.end <= span.start) start = token.end;
    else if (token.start >= span.end) {
      end = token.start;
      break;
    }
  }
  return { start, end };
}

const cuts = new WeakMap<Sentence, readonly Span[]>();

/** The commas, semicolons and conjunctions of a sentence, which all its figures ask for. */
function cutsOf(sentence: Sentence, { source: { text } }: ParsedDocument): readonly Span[] {
  let known = cuts.get(sentence);
  if (known === undefined) {
    known = sentence.tokens.filter(
      (token) => /^[,;:–—()]$/.test(token.text) || (text[token.end] === ' ' && /^(?:and|while|but)$/.test(token.key)),
    );
    cuts.set(sentence, known);
  }
  return known;
}

/** How many sentences of a story are its lead, title and headings counted. */
const LEAD = 4;

/** The title and the first sentences of the body. */
export const leadOf = ({ sentences }: ParsedDocument): readonly Sentence[] =>
  sentences.filter(({ section }) => section === 'title' || section === 'body' || section === 'lead').slice(0, LEAD);

/** Those of a sorted list that lie within a stretch, by binary search: articles may be long, and have as many figures as places. */
export function finderWithin<T extends { readonly span: Span }>(sorted: readonly T[]): (stretch: Span) => readonly T[] {
  const spans = sorted.map(({ span }) => span);
  return ({ start, end }) => {
    const found: T[] = [];
    for (let at = firstEndingAfter(spans, start); at < sorted.length; at += 1) {
      const item = sorted[at];
      if (item === undefined || item.span.start >= end) break;
      if (item.span.start >= start && item.span.end <= end) found.push(item);
    }
    return found;
  };
}
