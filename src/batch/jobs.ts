/** What the inputs give → what a run works through. */
import { distinctIds } from './ids.ts';
import type { Item } from './item.ts';
import type { Job } from './job.ts';
import type { Report } from './report.ts';
import type { RunOptions } from './run-options.ts';
import { shardOf } from './shards/shard-of.ts';

interface JobOptions extends Pick<RunOptions, 'shard' | 'limit'> {
  readonly several: boolean;
  readonly passOver: Report['passOver'];
}

/** Ids are made distinct among all articles, those of other shards included: parts are what the whole would be. */
export async function* jobsOf(
  items: AsyncIterable<Item>,
  { shard, limit, several, passOver }: JobOptions,
): AsyncGenerator<Job> {
  const identified = distinctIds();
  const placed = places();
  let given = 0;
  for await (const found of items) {
    const item = identified(found);
    const { unit, place } = placed(found);
    if (shard !== null && shardOf(unit, shard.count) !== shard.index) continue;
    const job = jobOf(item, { several, place: shard === null ? null : place });
    if (job === null) {
      if (item.kind === 'passed-over') passOver(item);
      continue;
    }
    yield job;
    given += 1;
    if (given === limit) return;
  }
}

/** @param place among all articles, of a shard's; null for what is passed over */
function jobOf(
  found: Item,
  { several, place }: { readonly several: boolean; readonly place: number | null },
): Job | null {
  const { unit: _, ...item } = found;
  return item.kind === 'passed-over' ? null : { ...item, inPlace: several, ...(place === null ? {} : { place }) };
}

/**
 * Of each item by what its shard is told, and its place among all: the same in every shard, though none reads all. Items of one unit
 * are one shard's, and share their place; what is passed over outside of a unit has none.
 */
function places(): (item: Item) => { readonly unit: string; readonly place: number } {
  let place = -1;
  let last: string | null = null;
  return (item) => {
    const unit = item.unit ?? item.source;
    if (item.kind !== 'passed-over' || item.unit !== undefined) {
      if (unit !== last) place += 1;
      last = unit;
    }
    return { unit, place };
  };
}
