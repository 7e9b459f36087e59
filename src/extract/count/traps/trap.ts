import type { Line } from '../line.ts';
import type { Numeral } from '../numeral.ts';

/** True of a number that counts nothing. */
export type Trap = (line: Line, numeral: Numeral) => boolean;

/** It is written in figures, and in one piece. */
export const isFigures = ({ tokens }: Line, { first, last }: Numeral): boolean =>
  tokens[last - 1]?.kind === 'number' && last === first + 1;
