/** What the values of a record are called where another value points to them. */
import type { FactboxRecord } from '../../model/record.ts';
import { figure } from './figures.ts';

export type NameOf = (id: string | null) => string | null;

/** The name of the value with an id; null of an id that is null or names nothing. */
export function namesIn(record: FactboxRecord): NameOf {
  const names = new Map<string, string>([
    ...record.actors.map(({ id, name }) => [id, name] as const),
    ...record.sources.map(({ id, name }) => [id, name] as const),
    ...record.locations.map(({ id, name }) => [id, name] as const),
    ...record.dates.map(({ id, value }) => [id, value] as const),
    ...record.counts.map((count) => [count.id, figure(count)] as const),
    ...record.events.map(({ id, type, mode }) => [id, mode === null ? type : `${type} (${mode})`] as const),
    ...record.faq.map(({ id, plain }) => [id, plain.question] as const),
  ]);
  return (id) => (id === null ? null : (names.get(id) ?? null));
}
