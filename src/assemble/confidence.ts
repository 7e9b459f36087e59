/** How often a rule was right on the development sets: data that `npm run confidence` makes anew, never taste. */
import type { RuleId } from '../model/mention.ts';
import { CONFIDENCE } from './confidence-table.ts';

/** The measured precision of a rule, of one seen too seldom that of its group; null where nothing was measured. */
export const confidenceOf = (rule: RuleId): number | null => CONFIDENCE[rule] ?? CONFIDENCE[levelOf(rule)] ?? null;

/** Of events, how much is told with one ("event-full"): under that the table has a measure for whatever type. */
const levelOf = (rule: RuleId): string => rule.slice(0, rule.indexOf('/'));
