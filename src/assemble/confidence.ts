/** How often a rule was right on the development sets: data that `npm run confidence` makes anew, never taste. */
import type { RuleId } from '../model/mention.ts';
import { CONFIDENCE } from './confidence-table.ts';

/** A rule that was never measured is as sure as a coin that fell well three times of four. */
const UNMEASURED = 0.75;

/** The measured precision of a rule; of a rule seen too seldom that of its group (`date/…`). */
export function confidenceOf(rule: RuleId): number {
  const group = rule.slice(0, rule.indexOf('/'));
  return CONFIDENCE[rule] ?? CONFIDENCE[group] ?? UNMEASURED;
}
