/** Which of the units of one look ask. Those that nothing but their words tell from other text must read like questions. */
import { isFaqHeading } from '../../lexicon/faq-phrases.ts';
import type { Look, Unit } from './unit.ts';

/** Looks that nothing but their words tell from other text. */
export const BARE: ReadonlySet<Look> = new Set(['item', 'numbered', 'line', 'run-in']);
const LONGEST_LINE = 300;
/** A sign of so little weight counts among others of its look. */
const LEAST = 0.5;
/** Among so many that read like questions, the other short ones that end as such are questions, too: "And parrots?" */
const FEWEST_SURE = 2;
const LONGEST_JOINING = 160;

export function askingAmong(units: readonly Unit[], members: readonly number[], look: Look): readonly number[] {
  if (!BARE.has(look)) return members.filter((at) => isSetApart(units[at]));
  const sure = members.filter((at) => isBareQuestion(units[at]));
  if (sure.length < FEWEST_SURE) return sure;
  const joining = members.filter((at) => joins(units[at]));
  return joining.length <= sure.length ? [...sure, ...joining].sort((a, b) => a - b) : sure;
}

const isSetApart = (unit: Unit | undefined): boolean =>
  unit !== undefined && (unit.look === 'label' || (unit.asks >= LEAST && !isFaqHeading(unit.text)));

/** A line that is one question and begins like one; under the heading of a FAQ any that ends like one. */
function isBareQuestion(unit: Unit | undefined): boolean {
  if (unit === undefined || unit.sign !== 'asks/mark' || unit.length > LONGEST_LINE) return false;
  if (unit.section === 'faq') return unit.isBegun || unit.length <= LONGEST_JOINING;
  return unit.isBegun && !/[.!]\s/.test(unit.text);
}

const joins = (unit: Unit | undefined): boolean =>
  unit !== undefined && unit.sign === 'asks/mark' && unit.length <= LONGEST_JOINING && !isBareQuestion(unit);
