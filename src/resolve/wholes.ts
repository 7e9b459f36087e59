/** "Several of the injured", "one of the suspects": a part of what an earlier sentence counted. */
import { eventWords } from '../lexicon/events.ts';
import { type Category, isPeople } from '../model/vocabulary.ts';
import type { ParsedDocument } from '../model/document.ts';
import { firstEndingAfter } from '../model/span.ts';
import { containment } from './containment.ts';
import type { LinkedCount } from './draft.ts';
import type { Resolver } from './index.ts';

/** How many counts back the whole is looked for. */
const REACH = 12;

/** A part points to the telling of its whole that stands nearest before it. */
export const wholesOfParts: Resolver = (draft, document) => ({
  ...draft,
  counts: draft.counts.map((count, at) => {
    if (count.partOf !== null || count.sameAs !== null) return count;
    const isLeft = isRemainder(count, document);
    const befell = fateOfWhole(count, document);
    if (!isLeft && befell === undefined && !isPartitive(count, document)) return count;
    const isWhole = (earlier: LinkedCount): boolean =>
      befell === undefined
        ? includes(earlier, count) && (sharesFate(earlier, count) || (isLeft && count.value.category.length === 0))
        : includes(earlier, count) && isBefallen(earlier, befell);
    return { ...count, partOf: draft.counts.slice(Math.max(0, at - REACH), at).findLast(isWhole)?.id ?? null };
  }),
});

/**
 * What befell some of those who were counted together ("11 migrants drowned … a boat with 16 migrants"), and smaller casualties of one
 * event ("five were shot … two people were in surgery"), where no words join the two.
 */
export const wholesOfCompanies: Resolver = (draft, { sentences }) => {
  const liesIn = containment(draft);
  const sentenceOf = ({ span }: LinkedCount): number => firstEndingAfter(sentences, span.start);
  return {
    ...draft,
    counts: draft.counts.map((count, at) => {
      if (!isFate(count)) return count;
      const near = draft.counts.slice(Math.max(0, at - REACH), at + NEXT);
      const isWhole = (other: LinkedCount): boolean =>
        isPeopleOf(other, count) &&
        (isCompany(other, count) ||
          (isEventToll(other, count) && !isElsewhere(other, count, liesIn) && sentenceOf(other) < sentenceOf(count)));
      const whole = near.find(isWhole);
      return whole === undefined ? count : { ...count, partOf: whole.id };
    }),
  };
};

/** Something befell so many, and nothing else is known of the number. */
const isFate = (count: LinkedCount): boolean =>
  count.partOf === null &&
  count.sameAs === null &&
  count.supersedes === null &&
  count.value.revision === null &&
  isExact(count) &&
  count.value.category.length > 0 &&
  !count.value.negated;

const isPeopleOf = (whole: LinkedCount, part: LinkedCount): boolean =>
  includes(whole, part) && part.value.object !== null && isPeople(part.value.object);

/** How many counts ahead a company may be told. */
const NEXT = 6;

/** Of the same name, and nothing is told of the whole; "people" are no company. */
const isCompany = ({ value: whole }: LinkedCount, { value: part }: LinkedCount): boolean =>
  whole.category.length === 0 && part.object?.head !== 'person' && whole.object?.head === part.object?.head;

const isEventToll = (whole: LinkedCount, part: LinkedCount): boolean =>
  whole.event !== null &&
  whole.event === part.event &&
  whole.partOf === null &&
  isExact(whole) &&
  part.value.category.some((category) => whole.value.category.includes(category));

/** "in Harare, where 208 died … in Beitbridge 91 people": each figure has a place of its own. */
const isElsewhere = (
  { location: whole }: LinkedCount,
  { location: part }: LinkedCount,
  liesIn: (inner: string, outer: string) => boolean,
): boolean =>
  whole !== null &&
  part !== null &&
  whole.id !== part.id &&
  isOwn(whole.basis) &&
  isOwn(part.basis) &&
  !liesIn(part.id, whole.id);
const isOwn = (basis: string): boolean => basis === 'clause' || basis === 'sentence';

/** "six of the dead", "two of those arrested": what befell the whole; undefined where the words do not say it. */
function fateOfWhole({ span }: LinkedCount, { source }: ParsedDocument): Category | 'any' | undefined {
  const text = source.text.slice(span.start, span.end + LONGEST_WORD);
  const word = /\bof (?:the|those|these) (\p{L}+)/u.exec(text.toLowerCase())?.[1] ?? '';
  if (/^(?:victims|casualties)$/.test(word)) return 'any';
  return eventWords(word).find(({ role, form }) => role === 'victim' || role === 'state' || form === 'participle')
    ?.category;
}
const isBefallen = ({ value: { category } }: LinkedCount, befell: Category | 'any'): boolean =>
  befell === 'any' ? category.length > 0 : category.includes(befell);

/** Behind a count's own words, which may end before what befell its whole. */
const LONGEST_WORD = 24;

/**
 * "27,733 people: 25,588 men and 2,145 women": exact figures that follow a larger one and come to just as much are its parts.
 */
export const wholesOfSums: Resolver = (draft) => {
  const wholeOf = new Map<LinkedCount, string>();
  for (const [at, whole] of draft.counts.entries())
    for (const part of partsOf(whole, draft.counts.slice(at + 1, at + 1 + MOST_PARTS))) wholeOf.set(part, whole.id);
  return {
    ...draft,
    counts: draft.counts.map((count) => ({ ...count, partOf: count.partOf ?? wholeOf.get(count) ?? null })),
  };
};

const MOST_PARTS = 4;
const FEWEST = 3;
/** Parts stand as near to their whole, in characters. */
const NEAR = 160;

function partsOf(whole: LinkedCount, following: readonly LinkedCount[]): readonly LinkedCount[] {
  const { value } = whole.value;
  if (value === null || value < FEWEST || !isExact(whole) || whole.partOf !== null) return [];
  let sum = 0;
  for (const [i, part] of following.entries()) {
    if (!isExact(part) || part.partOf !== null || part.sameAs !== null || part.span.start - whole.span.end > NEAR)
      break;
    sum += part.value.value ?? 0;
    if (sum === value && i > 0) return following.slice(0, i + 1);
  }
  return [];
}

/** Zero is part of everything. */
const isExact = ({ value: { kind, value, relation } }: LinkedCount): boolean =>
  kind === 'count' && relation === 'exact' && value !== null && value > 0;

/** "one of the suspects". */
const isPartitive = ({ span }: LinkedCount, { source }: ParsedDocument): boolean =>
  /\bof (?:the|those|these|his|her|its|their|\S+['’]s) /i.test(source.text.slice(span.start, span.end));

/** "the other four victims": nothing need have happened to them. */
const isRemainder = ({ span }: LinkedCount, { source }: ParsedDocument): boolean =>
  /\bthe (?:other|remaining)\s$/i.test(source.text.slice(Math.max(0, span.start - BEFORE), span.start));
const BEFORE = 16;

/** More of the same kind of thing. */
function includes({ value: whole }: LinkedCount, { value: part }: LinkedCount): boolean {
  if (whole.kind !== 'count' || whole.object === null || part.object === null) return false;
  const most = whole.value ?? whole.high ?? whole.low ?? 0;
  if (most <= (part.value ?? part.low ?? 0)) return false;
  return whole.object.head === part.object.head || (isPeople(whole.object) && isPeople(part.object));
}

/** The same befell both, where something befell the whole at all, or they are called the same. */
const sharesFate = ({ value: whole }: LinkedCount, { value: part }: LinkedCount): boolean =>
  whole.object?.head === part.object?.head ||
  whole.category.length === 0 ||
  part.category.some((category) => whole.category.includes(category));
