/** What the inputs give → what a run works through. */
import { distinctIds } from './ids.ts';
import type { Item } from './item.ts';
import type { Job } from './job.ts';
import type { Report } from './report.ts';
import type { RunOptions } from './run-options.ts';

interface JobOptions extends Pick<RunOptions, 'shard' | 'limit'> {
  readonly several: boolean;
  readonly passOver: Report['passOver'];
}

export async function* jobsOf(
  items: AsyncIterable<Item>,
  { shard, limit, several, passOver }: JobOptions,
): AsyncGenerator<Job> {
  const identified = distinctIds();
  let number = 0;
  let given = 0;
  for await (const found of items) {
    const item = identified(found);
    if (item.kind === 'passed-over') {
      passOver(item);
      continue;
    }
    if (shard === null || number % shard.count === shard.index - 1) {
      yield { ...item, inPlace: several };
      given += 1;
      if (given === limit) return;
    }
    number += 1;
  }
}
