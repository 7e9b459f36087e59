/** Religious, political and ethnic groups, and peoples without a country; peoples of countries are with the places. */
import { once } from './once.ts';
import { Gazetteer } from './gazetteer.ts';
import { shippedCore } from './core.ts';

export const NORP_SUBTYPES = ['ethnic', 'religious', 'political', 'nationality'] as const;

export interface Norp {
  readonly name: string;
  readonly subtype: (typeof NORP_SUBTYPES)[number];
  /** ISO 3166-1 alpha-2, or null. */
  readonly country: string | null;
  readonly form: 'adjective' | 'plural';
}

export const norps = once(() => new Gazetteer(shippedCore(), 'norp'));
