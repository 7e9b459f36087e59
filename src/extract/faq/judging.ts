/** Is a series of questions a FAQ? It is found or refused as a whole, by the sum of its signs. */
import type { Case } from './case.ts';
import { SERIES_SIGNS } from './series-signs.ts';
import type { Sign } from './sign.ts';

/** A series whose weights come to so much is a FAQ. */
export const ENOUGH = 1;

/** The signs of a series that hold. */
export const signsOf = (series: Case): readonly Sign<Case>[] => SERIES_SIGNS.filter(({ holds }) => holds(series));

export const isFaq = (series: Case): boolean =>
  series.exchanges.length > 0 && signsOf(series).reduce((sum, { weight }) => sum + weight, 0) >= ENOUGH;
