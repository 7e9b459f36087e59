import type { Line } from '../line.ts';
import type { Numeral } from '../../../model/numeral.ts';

/** True of a number that counts nothing. */
export type Trap = (line: Line, numeral: Numeral) => boolean;

/** It is written in figures, and in one piece. */
export const isFigures = ({ tokens }: Line, { from, to }: Numeral): boolean =>
  tokens[to - 1]?.kind === 'number' && to === from + 1;
