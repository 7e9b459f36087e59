/** Reading and grounded value → what the record says: interval, grain, EDTF, ends of durations. */
import type { DateValue } from '../../model/mention.ts';
import type { DateMod } from '../../model/vocabulary.ts';
import { isoDate } from '../../lexicon/calendar.ts';
import { shiftDay } from './ground/units.ts';
import { intervalOf, modifiedEdtf, type Interval } from './interval.ts';
import type { Reading, Unit } from './reading.ts';

interface Parts {
  readonly value: string;
  readonly interval: Interval | null;
  readonly endValue: string | null;
  readonly published: number | undefined;
  readonly anchor: DateValue['anchor'];
  readonly alternatives: DateValue['alternatives'];
  readonly range: DateValue['range'];
}

export function valueOf(reading: Reading, parts: Parts): DateValue {
  const mod: DateMod | null = reading.mod ?? null;
  const { grain, earliest, latest, edtf } = reading.type === 'duration' ? NOWHERE : calendarOf(reading, parts, mod);
  const value: DateValue = {
    type: reading.type,
    value: parts.value,
    mod,
    grain,
    earliest,
    latest,
    edtf,
    anchor: parts.anchor,
    range: parts.range,
    endValue: parts.endValue,
    beginPoint: null,
    endPoint: null,
    quant: reading.quant ?? null,
    freq: reading.freq ?? null,
    alternatives: parts.alternatives,
  };
  return reading.type === 'duration' && reading.side !== undefined
    ? { ...value, ...durationEnds(reading, parts) }
    : value;
}

function calendarOf({ zone }: Reading, { value, interval, endValue }: Parts, mod: DateMod | null): Calendar {
  const begin = zone === undefined ? interval : intervalOf(`${value}${zone}`);
  return calendar(begin, endValue === null ? begin : intervalOf(endValue), mod);
}

type Calendar = Pick<DateValue, 'grain' | 'earliest' | 'latest' | 'edtf'>;
const NOWHERE: Calendar = { grain: null, earliest: null, latest: null, edtf: null };

function calendar(begin: Interval | null, end: Interval | null, mod: DateMod | null): Calendar {
  if (begin === null || end === null) return NOWHERE;
  const isRange = begin !== end;
  const edtf = isRange ? `${outer(begin, 0)}/${outer(end, 1)}` : modifiedEdtf(begin.edtf, mod);
  const isOpen = {
    before: mod === 'BEFORE' || mod === 'ON_OR_BEFORE',
    after: mod === 'AFTER' || mod === 'ON_OR_AFTER',
  };
  return {
    grain: begin.grain,
    earliest: isOpen.before ? null : `${isoDate(begin.first)}${begin.time}`,
    latest: isOpen.after ? null : `${isoDate(end.last)}${end.time}`,
    edtf,
  };
}

/** One end of an EDTF form that may be an interval itself. */
const outer = ({ edtf }: Interval, side: 0 | 1): string => edtf.split('/')[side] ?? edtf;

const UNITS: Readonly<Record<string, Unit>> = { D: 'day', W: 'week', M: 'month', Y: 'year' };

/** "the past two months" ends, "the next two" begins on the day of writing. */
function durationEnds(
  { side }: Reading,
  { value, published }: Parts,
): Calendar & Pick<DateValue, 'beginPoint' | 'endPoint'> {
  if (published === undefined) return { ...NOWHERE, beginPoint: null, endPoint: null };
  const parts = /^P(?<amount>\d+)(?<unit>[DWMY])$/.exec(value)?.groups;
  const now = isoDate(published);
  const unit = UNITS[parts?.['unit'] ?? ''];
  if (parts === undefined || unit === undefined)
    return { ...NOWHERE, beginPoint: side === 'after' ? now : null, endPoint: side === 'before' ? now : null };
  const other = isoDate(shiftDay(published, unit, Number(parts['amount']) * (side === 'before' ? -1 : 1)));
  const [beginPoint, endPoint] = side === 'before' ? [other, now] : [now, other];
  return {
    beginPoint,
    endPoint,
    earliest: beginPoint,
    latest: endPoint,
    edtf: `${beginPoint}/${endPoint}`,
    grain: null,
  };
}
