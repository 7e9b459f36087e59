/** Capitalised words and phrases of the news that are neither actor nor place: events, laws, diseases, products, furniture. */
import { once } from './once.ts';
import { Gazetteer } from './gazetteer.ts';
import { shippedCore } from './core.ts';

export const DISCARD_KINDS = [
  'award',
  'disease',
  'event',
  'furniture',
  'holiday',
  'index',
  'language',
  'law',
  'month',
  'other',
  'product',
  'religion',
  'storm',
  'title',
  'vessel',
  'weapon',
  'weekday',
  'work',
] as const;

export interface Discard {
  readonly phrase: string;
  readonly kind: (typeof DISCARD_KINDS)[number];
  /** Holds only in upper case, as "AIDS" or "SARS". */
  readonly acronym: boolean;
}

export const discards = once(() => new Gazetteer(shippedCore(), 'discard'));

/** A word that makes the capitalised phrase around it a discard: "Hurricane …", "… Cup". */
export interface DiscardHead {
  readonly head: string;
  readonly kind: Discard['kind'];
  readonly position: 'first' | 'last';
}

export const discardHeads = once(() => new Gazetteer(shippedCore(), 'discard-head'));
