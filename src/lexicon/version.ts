import { readTable } from './load.ts';
import { once } from './once.ts';

/** A short hash of all lexicon data: `npm run lexicon:version` writes it, a test holds it to the data. */
export const lexiconVersion = once((): string => readTable('version.tsv')[0]?.['hash'] ?? 'unknown');
