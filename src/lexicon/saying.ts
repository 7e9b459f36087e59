import { readTable } from './load.ts';
import { once } from './once.ts';

/** Verbs by which a text says whose words or figures it gives. */
export const sayingVerbs = once(
  (): ReadonlyMap<string, 'say' | 'show'> =>
    new Map(
      readTable('sources/saying-verbs.tsv').map((row) => [row['word'] ?? '', row['kind'] === 'show' ? 'show' : 'say']),
    ),
);
