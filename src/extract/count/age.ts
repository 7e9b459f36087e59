import type { Numeral } from '../../model/numeral.ts';
import { type Quantity, quantityOf } from './quantity.ts';

/** Nobody is older. */
export const OLDEST = 120;

/** A number that is somebody's age, in years where no unit is told. */
export const age = (numeral: Numeral, rule: `count/age-${string}`, rest: Partial<Quantity> = {}): Quantity =>
  quantityOf(numeral, { kind: 'age', unit: 'year', ...rest, rule });
