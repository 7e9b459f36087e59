/** A record as a reader corrected it. Pure; the record that leaves is one that factbox could have written. */
import type { FactboxRecord } from '../../../model/record.ts';
import { type Added, withAdded } from './by-hand.ts';

export interface Corrections {
  /** Ids of values; of one mention of a value `id@start`. */
  readonly wrong: ReadonlySet<string>;
  readonly added: readonly Added[];
}

export function corrected(record: FactboxRecord, { wrong, added }: Corrections): FactboxRecord {
  return added.reduce(withAdded, withoutWrong(record, wrong));
}

/** Values without those that are wrong, and no link to them left. */
function withoutWrong(record: FactboxRecord, wrong: ReadonlySet<string>): FactboxRecord {
  const isKept = ({ id }: { readonly id: string }): boolean => !wrong.has(id);
  const mentioned = <
    T extends { readonly id: string; readonly mentions: readonly { readonly start: number | null }[] },
  >(
    values: readonly T[],
  ): T[] =>
    values
      .map((value) => ({
        ...value,
        mentions: value.mentions.filter(({ start }) => !wrong.has(`${value.id}@${start}`)),
      }))
      .filter(({ mentions }) => mentions.length > 0);
  const kept = {
    dates: record.dates.filter(isKept),
    actors: mentioned(record.actors.filter(isKept)),
    locations: mentioned(record.locations.filter(isKept)),
    counts: record.counts.filter(isKept),
    events: record.events.filter(isKept),
    faq: record.faq.filter(isKept),
    quotes: record.quotes.filter(isKept),
    sources: mentioned(record.sources.filter(isKept)),
  };
  const ids = new Set(Object.values(kept).flatMap((values) => values.map(({ id }) => id)));
  return unlinked({ ...record, ...kept }, ids) as FactboxRecord;
}

/** The fields that point to a value by its id. */
const LINKS: ReadonlySet<string> = new Set([
  'event',
  'attribution',
  'location',
  'date',
  'partOf',
  'sameAs',
  'supersedes',
  'within',
  'speaker',
  'actor',
  'place',
  'count',
]);
const ID = /^(?:act|loc|[dcefqs])\d+$/;

/** Links to values that are gone are null, or leave their lists. */
function unlinked(value: unknown, ids: ReadonlySet<string>): unknown {
  if (Array.isArray(value))
    return value
      .filter((entry) => typeof entry !== 'string' || !ID.test(entry) || ids.has(entry))
      .map((entry) => unlinked(entry, ids));
  if (typeof value !== 'object' || value === null) return value;
  const isGone = (id: unknown): boolean => typeof id === 'string' && ID.test(id) && !ids.has(id);
  return Object.fromEntries(
    Object.entries(value).map(([name, inside]) => {
      if (LINKS.has(name) && isGone(inside)) return [name, null];
      if (name === 'range' && isGone((inside as { readonly with?: string } | null)?.with)) return [name, null];
      if (name === 'anchor' && isGone((inside as { readonly id?: string }).id))
        return [name, { ...(inside as object), id: null }];
      return [name, unlinked(inside, ids)];
    }),
  );
}
