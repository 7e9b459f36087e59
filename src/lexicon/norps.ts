/** Religious, political and ethnic groups, and peoples without a country; peoples of countries are with the places. */
import { phraseKey } from './phrase-key.ts';
import { once } from './once.ts';
import { Gazetteer } from './gazetteer.ts';
import { listCell, readTable } from './load.ts';

export const NORP_SUBTYPES = ['ethnic', 'religious', 'political', 'nationality'] as const;

export interface Norp {
  readonly name: string;
  readonly subtype: (typeof NORP_SUBTYPES)[number];
  /** ISO 3166-1 alpha-2, or null. */
  readonly country: string | null;
  readonly form: 'adjective' | 'plural';
}

function* forms(): Generator<readonly [string, Norp]> {
  for (const row of readTable('norps.tsv')) {
    const norp = {
      name: listCell(row['name'])[0] ?? listCell(row['plural'])[0] ?? '',
      subtype: row['subtype'] as Norp['subtype'], // the lexicon test checks every line
      country: row['country'] || null,
    };
    for (const name of listCell(row['name'])) yield [phraseKey(name), { ...norp, form: 'adjective' }];
    for (const plural of listCell(row['plural'])) yield [phraseKey(plural), { ...norp, form: 'plural' }];
  }
}

export const norps = once(() => new Gazetteer(forms()));
