/** Which country's money an article means by "$", "pesos" or "cents". */
import { currencies } from '../../lexicon/currencies.ts';
import { siteOf } from '../../lexicon/sites.ts';
import type { ParsedDocument } from '../../model/document.ts';

/** The currency (ISO 4217) of the country whose domain the article stands on; null where it has none, or no address is known. */
export function homeCurrency({ source }: ParsedDocument): string | null {
  const { country } = siteOf(source.metadata.url);
  return country === null ? null : (currencies().ofCountry.get(country) ?? null);
}
