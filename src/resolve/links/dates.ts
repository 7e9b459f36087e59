/**
 * When a figure holds: the nearest date of its clause or sentence; of what happened and of who took part in it, else the date of the lead.
 * What only describes has no date but one in its own sentence.
 */
import type { ParsedDocument, Sentence } from '../../model/document.ts';
import { isPeople } from '../../model/vocabulary.ts';
import { contains, overlaps, type Span, spanAt } from '../../model/span.ts';
import type { Draft, Link } from '../draft.ts';
import { isCharged, isOfDeed } from './charges.ts';
import { isRecordSince, sideOf } from './contrasts.ts';
import { best, clauseOf, distance, finderWithin, leadOf } from './scope.ts';

type Counted = Draft['counts'][number];
type Dated = Draft['dates'][number];

export function dateFinder(draft: Draft, document: ParsedDocument): (count: Counted) => Link | null {
  if (draft.dates.length === 0) return () => null;
  const within = finderWithin(draft.dates.filter(isPointInTime));
  const lead = leadDate(within, document);
  return (count) => {
    const { span, value } = count;
    const sentence = spanAt(document.sentences, span.start);
    if (sentence === undefined) return null;
    const isDeed = befellPeople(count) && isCharged(span, sentence);
    const side = sideOf(span, sentence, document);
    const inside = datesIn(within, sentence, document).filter(
      (date) =>
        contains(side, date.span) &&
        !isRecordSince(date.span, document) &&
        (!isDeed || isOfDeed(date.span, span, document)),
    );
    const clause = clauseOf(span, sentence, document);
    const near = nearest(
      inside.filter((date) => contains(clause, date.span)),
      span,
      document,
    );
    if (near !== undefined) return { id: near.id, basis: 'clause' };
    // What only measures holds at no time but one that stands with it.
    if ((value.kind === 'measure' || value.kind === 'ratio') && value.trend === null) return null;
    const far = nearest(inside, span, document);
    if (far !== undefined) return { id: far.id, basis: 'sentence' };
    const before = isDeed ? undefined : periodBefore(count, sentence, within, document);
    if (before !== undefined) return { id: before.id, basis: 'previous' };
    const isPast =
      value.category.length > 0 || (takesPart(count, document) && PAST.test(textOf(around(span, sentence), document)));
    return isPast && !isDeed && lead !== undefined ? { id: lead.id, basis: 'lead' } : null;
  };
}

/** "Unemployment was 9.4 percent in February. … Ohio's rose 0.6 points": a report goes on about the one period of the sentence before. */
function periodBefore(
  { value }: Counted,
  sentence: Sentence,
  within: Within,
  document: ParsedDocument,
): Dated | undefined {
  if (value.kind !== 'percent' && value.trend === null) return undefined;
  for (let back = 1; back <= GOES_BACK; back += 1) {
    const before = document.sentences[sentence.index - back];
    if (before === undefined || before.section !== sentence.section) return undefined;
    const [period, ...others] = datesIn(within, before, document);
    if (period !== undefined) return others.length === 0 && WIDE.has(period.value.grain) ? period : undefined;
  }
  return undefined;
}
/** How many sentences a report goes on about its period. */
const GOES_BACK = 2;

const befellPeople = ({ value: { category, object } }: Counted): boolean =>
  category.length > 0 && object !== null && isPeople(object);

/** People and events, of which a story in the past tense tells: "he was approached by two men". */
const takesPart = ({ span, value }: Counted, document: ParsedDocument): boolean => {
  const { kind, object, hypothetical } = value;
  const isAim = AIM.test(textOf({ start: Math.max(0, span.start - LONGEST_AIM), end: span.start }, document));
  return (
    kind === 'count' && !hypothetical && !isAim && object !== null && (isPeople(object) || object.class === 'event')
  );
};

/** "was built to carry 150 people". */
const AIM = /\bto\s+\p{Ll}+\s+$/u;
const LONGEST_AIM = 24;

/** What of a sentence is near: some sentences never end. */
const around = (span: Span, sentence: Span): Span => ({
  start: Math.max(sentence.start, span.start - NEAR),
  end: Math.min(sentence.end, span.end + NEAR),
});
const NEAR = 300;

const PAST = /\b(?:was|were|had|did|\p{Ll}{2,}ed)\b/u;

const textOf = ({ start, end }: Span, { source }: ParsedDocument): string => source.text.slice(start, end);

/** A date or time with a place in the calendar, or at least in the week: neither "now" nor "for years". */
export const isPointInTime = ({ value }: Dated): boolean =>
  (value.type === 'date' || value.type === 'time') && !value.value.endsWith('_REF') && value.range?.role !== 'end';

type Within = (stretch: Span) => readonly Dated[];

const datesIn = (within: Within, sentence: Sentence, { dateline }: ParsedDocument): readonly Dated[] =>
  within(sentence).filter(({ span }) => dateline === null || !overlaps(span, dateline));

/** A clock time says less than a day. */
const CLOCK = /\d\s*(?:[ap]\.?m\b|GMT|hours)|^\d{1,2}[:.]\d\d/i;
const CLOCK_PENALTY = 1000;

const nearest = (dates: readonly Dated[], span: Span, { source }: ParsedDocument): Dated | undefined =>
  best(dates, (date) => {
    const isClock = CLOCK.test(source.text.slice(date.span.start, date.span.end));
    return -distance(date.span, span) - (isClock ? CLOCK_PENALTY : 0);
  });

const DAYS: ReadonlySet<string | null> = new Set(['day', 'daypart', 'hour', 'minute', 'weekend', 'week']);

/** The first date of the lead that names a day. */
function leadDate(within: Within, document: ParsedDocument): Dated | undefined {
  const isClock = ({ span }: Dated): boolean => CLOCK.test(document.source.text.slice(span.start, span.end));
  for (const sentence of leadOf(document)) {
    const found = datesIn(within, sentence, document).find((date) => isDay(date) && !isClock(date));
    if (found !== undefined) return found;
  }
  return undefined;
}

const isDay = ({ value }: Dated): boolean => DAYS.has(value.grain) || value.value.startsWith('XXXX-WXX');

/** A month or a year that the sentence itself tells: what happened then is more than the story. */
export function otherTimes(draft: Draft): (date: Link | null) => boolean {
  const wide = new Set(draft.dates.filter(({ value }) => WIDE.has(value.grain)).map(({ id }) => id));
  return (date) => date !== null && date.basis !== 'lead' && wide.has(date.id);
}

const WIDE: ReadonlySet<string | null> = new Set(['month', 'quarter', 'season', 'half', 'year', 'decade', 'century']);
