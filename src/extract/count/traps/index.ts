/** Numbers that count nothing. Each trap is one idea; the first that holds decides. */
import { type Line, spanOf } from '../line.ts';
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

/** Of two that hold the first has stopped the number. */
export const TRAPS: readonly Trap[] = [
  {
    rule: 'count/no-place-in-order',
    holds: isPlaceInOrder,
    examples: ['The side lies in the bottom [three] of the league.', 'She finished in the top [five].'],
    nonExamples: ['The final 16 passengers left the ship.'],
  },
  {
    rule: 'count/no-ordinal',
    holds: isOrdinal,
    examples: ['It was his [21]st win.', 'The [1990]s were warm.'],
    nonExamples: ['It was 21 wins in all.'],
  },
  {
    rule: 'count/no-times-joined',
    holds: isTimesJoined,
    examples: ['The [five]-time champion won.'],
    nonExamples: ['It was the work of five men.'],
  },
  {
    rule: 'count/no-joined-name',
    holds: isJoinedName,
    examples: ['The report ran on [6]abc tonight.', 'The crew of [10]TV was there.'],
    nonExamples: ['He ate 6 apples.'],
  },
  {
    rule: 'count/no-model',
    holds: isModel,
    examples: ['The F-[16] turned back.', 'Two men held an AK-[47].'],
    nonExamples: ['About mid-60 homes burned.', 'Some 16 jets turned back.'],
  },
  {
    rule: 'count/no-numbered-thing',
    holds: isNumbered,
    examples: ['Flight [370] vanished from radar.', 'It is on page [12].'],
    nonExamples: ['The flight carried 370 people.', 'On each page twelve names were read.'],
  },
  {
    rule: 'count/no-name-after',
    holds: isNameBehind,
    examples: ['A [737] MAX landed.', 'She made a [911] call.'],
    nonExamples: ['They sold 737 cars.', 'They took 911 samples.'],
  },
  {
    rule: 'count/no-calibre',
    holds: isCalibre,
    examples: ['He fired [5.56]mm rounds.', 'It was a [.38] caliber gun.'],
    nonExamples: ['It grew by 5.56 mm a year.'],
  },
  {
    rule: 'count/no-time',
    holds: isTime,
    examples: ['The shop opens at [8] a.m.', 'It shut at [1500] GMT.'],
    nonExamples: ['The shop sold 8 amphoras.'],
  },
  {
    rule: 'count/no-calendar-day',
    holds: isCalendarDay,
    examples: ['The town fell on [3] May.', 'It opens on [3] and [4] June.'],
    nonExamples: ['In June 30 people drowned.'],
  },
  {
    rule: 'count/no-slashed',
    holds: isSlashed,
    examples: ['It works [24]/[7].', 'Call [303]-[739]-[6067] now.'],
    nonExamples: ['It works 24 or 7 machines.'],
  },
  {
    rule: 'count/no-slashed-scale',
    holds: isSlashedScale,
    examples: ['She won the [50K]/30K race.'],
    nonExamples: ['She won 50 races and 30 cups.'],
  },
  {
    rule: 'count/no-year',
    holds: isYear,
    examples: ['The [2008] crisis hit banks.', 'He was born in [1984].'],
    nonExamples: ['The storm wrecked 2008 homes.'],
  },
  {
    rule: 'count/no-span-of-time',
    holds: isDuration,
    examples: ['They waited for [three] days.', 'It was a [10]-year sentence.'],
    nonExamples: ['They waited for three friends.'],
  },
  {
    rule: 'count/no-score',
    holds: isScore,
    examples: ['United won [3]-[1].', 'She went [3]-for-[4] at the plate.'],
    nonExamples: ['Some 3-5 people came.'],
  },
  {
    rule: 'count/no-telephone',
    holds: isTelephone,
    examples: ['Call ([323]) [890]-[5500] now.'],
    nonExamples: ['The police (323) and the army (890) lost men.'],
  },
  {
    rule: 'count/no-short-code',
    holds: isShortCode,
    examples: ['Text HELP to [274637].'],
    nonExamples: ['Aid went to 274637 people.'],
  },
  {
    rule: 'count/no-address',
    holds: isAddress,
    examples: ['He lives at [217] North Spring Street.', 'It burned in the [1000] block of Elm Street.'],
    nonExamples: ['He met 217 people in North Spring Street.'],
  },
  {
    rule: 'count/no-clause-of-law',
    holds: isParenthesised,
    examples: ['It broke Regulation 25 ([1])(b).'],
    nonExamples: ['Two of the dead (12) were boys.'],
  },
  {
    rule: 'count/no-list-mark',
    holds: isListMark,
    examples: ['[20]. Ana Ruiz', 'The field reads id = [14222].'],
    nonExamples: ['There were 20 women.'],
  },
  {
    rule: 'count/no-part-of-name',
    holds: isPartOfName,
    examples: ['The crew of the Zandor [12] was home.'],
    nonExamples: ['In Rome 11 people fell ill.'],
  },
  {
    rule: 'count/no-title',
    holds: isTitled,
    examples: ['The album Blood Ties [Four] Directions sold well.'],
    nonExamples: ['The players said Four boys fell.'],
  },
];

/** The trap that a number without a unit of its own is caught in. */
export const trapOf = (line: Line, numeral: Numeral): Trap | undefined =>
  TRAPS.find(({ holds }) => holds(line, numeral));

/** Tells that a trap stopped a number. */
export function caught(line: Line, numeral: Numeral, { rule }: Pick<Trap, 'rule'>): undefined {
  line.refuse?.({ rule: 'count/figures', span: spanOf(line, numeral), by: rule, why: 'this number counts nothing' });
  return undefined;
}
