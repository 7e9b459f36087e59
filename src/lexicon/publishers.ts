/** Where publishers are at home whose names do not say it. */
import { listCell } from './cells.ts';
import { readTable } from './tables.ts';
import { once } from './once.ts';
import { phraseKey } from './phrase-key.ts';

const homes = once(
  (): ReadonlyMap<string, readonly string[]> =>
    new Map(
      readTable('places/publishers.tsv').flatMap((row) => {
        const place = (row['place'] ?? '').split(', ').map(phraseKey);
        const names = [row['name'] ?? '', ...listCell(row['aliases'])];
        return names.map((name) => [bare(phraseKey(name)), place.filter((key) => key !== '')] as const);
      }),
    ),
);

/** Papers write "The" before their names as they like. */
const bare = (key: string): string => key.replace(/^the /, '');

/**
 * The phrase keys of a publisher's home and, where its name is not enough, of the larger place that holds it; empty of one that
 * writes for the whole world; undefined where the list does not have it.
 * @param key the phrase key of its name, or the last word of its site's host
 */
export const homeOfPublisher = (key: string): readonly string[] | undefined => homes().get(bare(key));
