/** What holds for every record, whatever the text. */
import { expect } from 'vitest';
import { type FactboxRecord, RecordSchema } from '../../src/model/record.ts';
import type { OffsetUnit } from '../../src/model/vocabulary.ts';

/** A text as a list of units, so that slicing by the record's offsets is slicing the list. */
function slicer(text: string, unit: OffsetUnit): (start: number, end: number) => string {
  if (unit === 'utf16') return (start, end) => text.slice(start, end);
  if (unit === 'codepoint') {
    const points = Array.from(text);
    return (start, end) => points.slice(start, end).join('');
  }
  const bytes = Buffer.from(text, 'utf8');
  return (start, end) => bytes.subarray(start, end).toString('utf8');
}

interface Placed {
  readonly text: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly field?: 'title' | undefined;
}

/** Every stretch of text that the record quotes. */
function placed(record: FactboxRecord): readonly Placed[] {
  const { document } = record;
  return [
    ...[document.title, document.byline, document.publisher, document.dateline].filter((part) => part !== null),
    ...record.dates,
    ...record.actors.flatMap(({ mentions }) => mentions),
    ...record.locations.flatMap(({ mentions }) => mentions),
    ...record.counts,
    ...record.counts.flatMap(({ object, field }) => (object === null ? [] : [{ ...object, field }])),
    ...record.events.flatMap(({ trigger, mentions, agents, patients, claimedBy }) => [
      trigger,
      ...mentions,
      ...agents,
      ...patients,
      ...(claimedBy === null ? [] : [claimedBy]),
    ]),
    ...record.faq.flatMap(({ question, answer }) => [question, answer]),
    ...record.quotes,
    ...record.sources.flatMap(({ mentions }) => mentions),
  ];
}

const starts = (
  list: readonly { readonly start: number | null; readonly field?: 'title' | undefined }[],
): readonly number[] => list.filter(({ field }) => field === undefined).map(({ start }) => start ?? 0);

/** @throws where the record breaks one of its rules (DESIGN §1, "Rules of the record"). */
export function checkInvariants(record: FactboxRecord, text: string, title = ''): void {
  expect(RecordSchema.safeParse(record).error).toBeUndefined();
  const slice = slicer(text, record.document.offsetUnit);
  const sliceTitle = slicer(title, record.document.offsetUnit);
  for (const part of placed(record)) {
    if (part.start === null || part.end === null) continue;
    expect((part.field === 'title' ? sliceTitle : slice)(part.start, part.end)).toBe(part.text);
    expect(part.end).toBeGreaterThan(part.start);
  }
  for (const list of [
    record.dates,
    record.counts,
    record.quotes,
    record.document.sections,
    record.document.sentences,
  ]) {
    expect(starts(list)).toEqual([...starts(list)].sort((a, b) => a - b));
  }
  const entities = [...record.actors, ...record.locations];
  for (const { mentions } of entities) expect(starts(mentions)).toEqual([...starts(mentions)].sort((a, b) => a - b));
  const ids = [
    ...record.dates,
    ...entities,
    ...record.counts,
    ...record.events,
    ...record.faq,
    ...record.quotes,
    ...record.sources,
  ].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const links = [
    ...record.counts.flatMap((count) => [
      count.event,
      count.attribution,
      count.location,
      count.date,
      count.partOf,
      count.sameAs,
      count.supersedes,
    ]),
    ...record.events.flatMap(({ location, date, counts, agents, patients }) => [
      location,
      date,
      ...counts,
      ...[...agents, ...patients].map(({ actor }) => actor),
    ]),
    ...record.locations.map(({ within }) => within),
    ...record.quotes.map(({ speaker }) => speaker),
    ...record.sources.map(({ actor }) => actor),
    ...record.faq.flatMap(({ facts }) => facts),
    record.document.focus?.location ?? null,
    record.document.dateline?.place ?? null,
  ];
  for (const link of links) if (link !== null) expect(ids).toContain(link);
  for (const date of record.dates)
    if (date.earliest !== null && date.latest !== null) expect(date.earliest <= date.latest).toBe(true);
  for (const count of record.counts)
    if (count.low !== null && count.high !== null) expect(count.low).toBeLessThanOrEqual(count.high);
}
