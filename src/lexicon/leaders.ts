/** Persons of public life whose country is common knowledge. */
import { shippedCore } from './core.ts';
import { Gazetteer } from './gazetteer.ts';
import { once } from './once.ts';

export interface Leader {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** By all of a name that the list has; else by the surname of one. */
  readonly isWhole: boolean;
}

export const leaders = once(() => new Gazetteer(shippedCore(), 'leader'));
