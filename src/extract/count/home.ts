/** Which country's money an article means by "$", "pesos" or "cents". */
import { currencies } from '../../lexicon/currencies.ts';
import type { ParsedDocument } from '../../model/document.ts';

const DOMAIN = /^https?:\/\/[^/]*\.([a-z]{2})(?::\d+)?(?:\/|$)/i;

/** The currency (ISO 4217) of the country whose domain the article stands on; null where it has none, or no address is known. */
export function homeCurrency({ source }: ParsedDocument): string | null {
  const domain = DOMAIN.exec(source.metadata.url ?? '')?.[1]?.toUpperCase();
  return domain === undefined ? null : (currencies().ofCountry.get(domain === 'UK' ? 'GB' : domain) ?? null);
}
