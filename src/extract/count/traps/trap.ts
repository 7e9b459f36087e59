import type { Specified } from '../../../rules/rule.ts';
import type { RuleId } from '../../../model/mention.ts';
import type { Line } from '../line.ts';
import type { Numeral } from '../../../model/numeral.ts';

/** True of a number that counts nothing. */
export type Holds = (line: Line, numeral: Numeral) => boolean;

/** A negative rule: the numbers in brackets are what it keeps from counting. */
export interface Trap extends Specified {
  readonly rule: RuleId;
  readonly holds: Holds;
}

/** It is written in figures, and in one piece. */
export const isFigures = ({ tokens }: Line, { from, to }: Numeral): boolean =>
  tokens[to - 1]?.kind === 'number' && to === from + 1;
