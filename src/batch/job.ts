/** What a run works through: plain data, so that another thread can be given it. */
import type { Item } from './item.ts';

export type Job = Exclude<Item, { kind: 'passed-over' }> & {
  /** Should it fail, the output has its failure in its place; the only article is told on standard error alone. */
  readonly inPlace: boolean;
  /** Of a shard: its place among all articles of the run. */
  readonly place?: number;
};
