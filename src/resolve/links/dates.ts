/**
 * When a figure holds: the nearest date of its clause or sentence; of what happened, else the date of the lead. What only describes has
 * no date but one in its own sentence.
 */
import type { ParsedDocument, Sentence } from '../../model/document.ts';
import { contains, overlaps, type Span, spanAt } from '../../model/span.ts';
import type { Draft, Link } from '../draft.ts';
import { best, clauseOf, distance, leadOf } from './scope.ts';

type Counted = Draft['counts'][number];
type Dated = Draft['dates'][number];

export function dateFinder(draft: Draft, document: ParsedDocument): (count: Counted) => Link | null {
  const dates = draft.dates.filter(isPointInTime);
  const lead = leadDate(dates, document);
  return ({ span, value }) => {
    const sentence = spanAt(document.sentences, span.start);
    if (sentence === undefined) return null;
    const inside = datesIn(dates, sentence, document);
    const clause = clauseOf(span, sentence, document);
    const near = nearest(
      inside.filter((date) => contains(clause, date.span)),
      span,
      document,
    );
    if (near !== undefined) return { id: near.id, basis: 'clause' };
    const far = nearest(inside, span, document);
    if (far !== undefined) return { id: far.id, basis: 'sentence' };
    return value.category.length > 0 && lead !== undefined ? { id: lead.id, basis: 'lead' } : null;
  };
}

/** A date or time with a place in the calendar, or at least in the week: neither "now" nor "for years". */
const isPointInTime = ({ value }: Dated): boolean =>
  (value.type === 'date' || value.type === 'time') && !value.value.endsWith('_REF') && value.range?.role !== 'end';

const datesIn = (dates: readonly Dated[], sentence: Sentence, { dateline }: ParsedDocument): readonly Dated[] =>
  dates.filter(({ span }) => contains(sentence, span) && (dateline === null || !overlaps(span, dateline)));

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
function leadDate(dates: readonly Dated[], document: ParsedDocument): Dated | undefined {
  for (const sentence of leadOf(document)) {
    const inside = datesIn(dates, sentence, document).filter(
      ({ value }) => DAYS.has(value.grain) || value.value.startsWith('XXXX-WXX'),
    );
    const found = inside.find(({ span }) => !CLOCK.test(document.source.text.slice(span.start, span.end))) ?? inside[0];
    if (found !== undefined) return found;
  }
  return undefined;
}
