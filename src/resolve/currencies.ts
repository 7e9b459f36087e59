/**
 * Which country's money "pesos", "francs" or "rupees" are: of the country where the figure holds, else of the one that the story is
 * about. What the paper's own address tells was decided when the figure was read.
 */
import { currencies } from '../lexicon/currencies.ts';
import type { Resolver } from './index.ts';

export const storyCurrencies: Resolver = (draft) => {
  if (draft.counts.every(({ value }) => value.sharedBy.length === 0)) return draft;
  const countryOf = new Map(draft.locations.map(({ id, country }) => [id, country]));
  return {
    ...draft,
    counts: draft.counts.map((count) => {
      const { unit, sharedBy } = count.value;
      if (unit === null || sharedBy.length === 0) return count;
      const here = [count.location === null ? null : (countryOf.get(count.location.id) ?? null), draft.focus?.country];
      const money = here.flatMap((country) => moneyOf(country ?? null, [unit, ...sharedBy]))[0];
      return money === undefined ? count : { ...count, value: { ...count.value, unit: money } };
    }),
  };
};

/** Of some currencies that of a country; one that is no more is known by the country's letters: FRF. */
function moneyOf(country: string | null, codes: readonly string[]): readonly string[] {
  if (country === null) return [];
  const current = currencies().ofCountry.get(country);
  return codes.filter((code) => code === current || code.startsWith(country));
}
