/** How many of a unit: "three", "a few", "two to three", "half a", "a quarter of a". */
import type { Found } from './rule.ts';

/** A fortnight is two weeks. */
export const timesOf = (found: Found): number => ((found['unit'] ?? found['units'])?.value === 'fortnight' ? 2 : 1);

/** The number of "three days ago": "a", "a few", "3", "half a"; NaN where the words leave it open. */
export const amountOf = (found: Found): number => countOf(found) * timesOf(found);

function countOf(found: Found): number {
  if (found['fourth'] !== undefined) return (found['count']?.number ?? 1) / 4;
  if (found['count'] !== undefined)
    return found['count'].number * (found['dozen'] ? 12 : 1) + (found['half'] ? 0.5 : 0);
  if (found['few'] ?? found['several'] ?? found['many']) return Number.NaN;
  if (found['couple'] !== undefined) return 2;
  if (found['dozen'] !== undefined) return 12;
  if (found['half'] !== undefined) return found['and'] ? 1.5 : 0.5;
  return found['units'] === undefined || found['a'] || found['an'] ? 1 : Number.NaN;
}

/** How many of the unit, in the notation of patterns; with `found` read by `amountOf`. */
export const AMOUNT =
  "(count (to to:count | hyphen to:count | or to:count | dozen | fourth:'quarters' of (a | an))? | (a? fourth:'quarter' of (a | an) | a fourth:'quarter' hyphen?) | (a | an) | (a | an) few | a couple of? | several | many | a dozen | half (a | an))";
export const MORE = '(more | another | additional | other | full | trading | long | of)?';
