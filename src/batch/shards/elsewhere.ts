import type { Item } from '../item.ts';
import { holdsOneByName, type Shard, shardOf } from './shard-of.ts';

interface Named {
  readonly source: string;
  /** What may tell by its ending that it holds one article. */
  readonly name: string;
  readonly isMember: boolean;
}

/** What stands in the place of an article that its name tells to be another shard's: it is not even opened. Null for what is to be opened. */
export function elsewhere({ source, name, isMember }: Named, shard: Shard | null): Item | null {
  if (shard === null || !holdsOneByName(name) || shardOf(source, shard.count) === shard.index) return null;
  return { kind: 'passed-over', source, unit: source, isMember, reason: 'of another shard', isElsewhere: true };
}
