/** What the address of a site tells of where it is at home. */
import { readTable } from './tables.ts';
import { once } from './once.ts';

export interface Site {
  /** "bangordailynews" of "https://www.bangordailynews.com/…"; empty without an address. */
  readonly name: string;
  /** ISO 3166-1; null where the domain is of no country, or sites from everywhere use it. */
  readonly country: string | null;
}

/** The word before the domain, and before the group that some countries' domains have: "co.uk". */
const HOST =
  /^[a-z]+:\/\/(?:[a-z0-9-]+\.)*?(?<name>[a-z0-9-]+)(?:\.(?:com?|org|net|ac|gov))?\.(?<domain>[a-z]{2,})(?=[/:?#]|$)/i;

/** A host has up to 253 characters. */
const LONGEST_ORIGIN = 270;

/** @param url an address with its scheme, or null */
export function siteOf(url: string | null): Site {
  const { name = '', domain = '' } = HOST.exec((url ?? '').slice(0, LONGEST_ORIGIN))?.groups ?? {};
  return { name: name.toLowerCase(), country: countryOf(domain.toLowerCase()) };
}

const exceptions = once(
  () => new Map(readTable('places/domains.tsv').map((row) => [row['domain'] ?? '', row['country'] || null])),
);

/** "ca" → CA, "uk" → GB, "tv" → null. */
function countryOf(domain: string): string | null {
  const known = exceptions().get(domain);
  if (known !== undefined) return known;
  return domain.length === 2 ? domain.toUpperCase() : null;
}
