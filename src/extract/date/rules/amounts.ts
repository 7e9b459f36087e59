/** How many of a unit: "three", "a few", "two to three", "half a". */
import type { Found } from './rule.ts';

/** The number of "three days ago": "a", "a few", "3", "half a"; NaN where the words leave it open. */
export function amountOf(found: Found): number {
  if (found['count'] !== undefined)
    return found['count'].number * (found['dozen'] ? 12 : 1) + (found['half'] ? 0.5 : 0);
  if (found['few'] ?? found['several'] ?? found['many']) return Number.NaN;
  if (found['couple'] !== undefined) return 2;
  if (found['dozen'] !== undefined) return 12;
  if (found['half'] !== undefined) return found['and'] ? 1.5 : 0.5;
  return found['units'] === undefined || found['a'] || found['an'] ? 1 : Number.NaN;
}

/** How many of the unit, in the notation of pattern.ts; with `found` read by `amountOf`. */
export const AMOUNT =
  '(count (to to:count | hyphen to:count | or to:count | dozen)? | (a | an) | (a | an) few | a couple of? | several | many | a dozen | half (a | an))';
export const MORE = '(more | another | additional | other | full | trading | long | of)?';
