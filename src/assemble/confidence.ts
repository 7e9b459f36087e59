/** How often a rule was right on the development sets: data that `npm run confidence` makes anew, never taste. */
import type { RuleId } from '../model/mention.ts';
import { CONFIDENCE } from './confidence-table.ts';

/** The measured precision of a rule, of one seen too seldom that of its group; null where nothing was measured. */
export const confidenceOf = (rule: RuleId): number | null => CONFIDENCE[rule] ?? null;
