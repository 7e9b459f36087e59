/** The same figure for the same thing, told again: the later ones point to the first (`sameAs`). */
import { isPeople } from '../model/vocabulary.ts';
import type { ParsedDocument } from '../model/document.ts';
import type { Link, LinkedCount } from './draft.ts';
import type { Resolver } from './index.ts';

export const repeatedCounts: Resolver = (draft, document) => {
  const told = new Map<string, LinkedCount[]>();
  return {
    ...draft,
    counts: draft.counts.map((count, i) => {
      const converted = conversionOf(draft.counts[i - 1], count, document);
      if (converted !== undefined) return { ...count, sameAs: converted.id };
      const key = [count.value.kind, count.value.value, count.value.unit].join('|');
      const before = told.get(key) ?? [];
      const same = before.find((earlier) => isSame(earlier, count, document));
      // Among many alike only the first few are looked at: time stays linear in the text.
      if (same === undefined && before.length < MOST) told.set(key, [...before, count]);
      return same === undefined ? count : { ...count, sameAs: same.sameAs ?? same.id };
    }),
  };
};

const MOST = 12;

/** "80 kilometres (50 miles)", "$3m (£2.4m)": one figure in two units. */
function conversionOf(
  before: LinkedCount | undefined,
  count: LinkedCount,
  { source }: ParsedDocument,
): LinkedCount | undefined {
  const { kind, unit } = count.value;
  if (before?.value.kind !== kind || (kind !== 'money' && kind !== 'measure') || before.value.unit === unit)
    return undefined;
  return /^[^.()]{0,12}\($/.test(source.text.slice(before.span.end, count.span.start)) ? before : undefined;
}

const isSame = (before: LinkedCount, count: LinkedCount, document: ParsedDocument): boolean => {
  if (count.value.value === null || isElsewhere(before, count)) return false;
  switch (count.value.kind) {
    case 'age':
      return !(isApposed(before) && isApposed(count));
    case 'count':
      return isSameCount(before, count, document);
    case 'percent':
      return false; // shares of many things are as high
    default:
      return before.value.object?.head === count.value.object?.head && !isAdded(count, document);
  }
};

/** Two people named with the same age are two. */
const isApposed = ({ rule }: LinkedCount): boolean => rule === 'count/age-apposition';

const isOwn = ({ basis }: Link): boolean => basis === 'clause' || basis === 'sentence';

/** Each has its own place, or date, and they are two. */
export const differs = (a: Link | null, b: Link | null): boolean =>
  a !== null && b !== null && a.id !== b.id && isOwn(a) && isOwn(b);

/** Their own sentences give them different places or dates. */
const isElsewhere = (before: LinkedCount, count: LinkedCount): boolean =>
  differs(before.date, count.date) && differs(before.location, count.location);
/** Fewer than this many people are the same only where they are called the same. */
const FEW = 3;

function isSameCount(before: LinkedCount, count: LinkedCount, document: ParsedDocument): boolean {
  const [a, b] = [before.value, count.value];
  if (a.object === null || b.object === null || isAdded(count, document)) return false;
  if (areOfOtherAges(before, count, document)) return false;
  const sameHead = a.object.head === b.object.head;
  const bothPeople = isPeople(a.object) && isPeople(b.object);
  if (b.category.some((category) => a.category.includes(category)))
    return (
      sameHead || (bothPeople && ((b.value ?? 0) >= FEW || a.object.head === 'person' || b.object.head === 'person'))
    );
  const isBare = a.category.length === 0 && b.category.length === 0;
  if (isBare && sameHead && a.relation === b.relation && isTelling(b.value ?? 0)) return true;
  return (
    isDefinite(count, document) &&
    (sameHead || (bothPeople && b.value === 2 && count.rule === 'count/both')) &&
    (b.value ?? 0) > 1
  );
}

/** A number that two things hardly share: "22 countries", "800,500 people", not "20 countries". */
function isTelling(value: number): boolean {
  let digits = value;
  while (digits >= 10 && digits % 10 === 0) digits /= 10;
  return digits > 20;
}

/** "a 15-year-old boy", "a 16-year-old boy": two. */
function areOfOtherAges(before: LinkedCount, count: LinkedCount, { source }: ParsedDocument): boolean {
  const [a, b] = [before, count].map(({ span }) => YEARS_OLD.exec(source.text.slice(span.start, span.end))?.[1]);
  return a !== undefined && b !== undefined && a !== b;
}
const YEARS_OLD = /\b(\d{1,3})[- ]years?[- ]old\b/;

/** "the two earthquakes", "both suspects": what was told of before. */
const isDefinite = ({ span, rule }: LinkedCount, { source }: ParsedDocument): boolean =>
  rule === 'count/both' ||
  /\b(?:the|these|those|all)\s+$/i.test(source.text.slice(Math.max(0, span.start - 8), span.start));

/** "an additional $2,000", "another 12", "12 more": comes to what was told before. */
const isAdded = ({ span }: LinkedCount, { source }: ParsedDocument): boolean =>
  /\b(?:additional|another|further|other)\s+$/i.test(source.text.slice(Math.max(0, span.start - 12), span.start)) ||
  /\b(?:another|more|others?|additional)\b/i.test(source.text.slice(span.start, span.end));
