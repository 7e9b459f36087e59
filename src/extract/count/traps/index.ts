/** Numbers that count nothing. Each trap is one idea; the first that holds decides. */
import type { Line } from '../line.ts';
import type { Numeral } from '../../../model/numeral.ts';
import { isCalendarDay, isDuration, isTime, isYear } from './calendar.ts';
import {
  isAddress,
  isListMark,
  isParenthesised,
  isShortCode,
  isSlashed,
  isSlashedScale,
  isTelephone,
} from './codes.ts';
import {
  isCalibre,
  isJoinedName,
  isModel,
  isNameBehind,
  isNumbered,
  isOrdinal,
  isPartOfName,
  isPlaceInOrder,
  isTimesJoined,
  isTitled,
} from './names.ts';
import { isScore } from './scores.ts';
import type { Trap } from './trap.ts';

const TRAPS: readonly Trap[] = [
  isPlaceInOrder,
  isOrdinal,
  isTimesJoined,
  isJoinedName,
  isModel,
  isNumbered,
  isNameBehind,
  isCalibre,
  isTime,
  isCalendarDay,
  isSlashed,
  isSlashedScale,
  isYear,
  isDuration,
  isScore,
  isTelephone,
  isShortCode,
  isAddress,
  isParenthesised,
  isListMark,
  isPartOfName,
  isTitled,
];

/** Of a number without a unit that makes it a quantity. */
export const isTrap = (line: Line, numeral: Numeral): boolean => TRAPS.some((trap) => trap(line, numeral));
