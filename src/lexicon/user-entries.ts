/** The entries of a user's own lexicon (`--lexicon`): what a row may say, checked so that a mistake is told where it stands. */
import { NORP_SUBTYPES } from './norps.ts';
import { LOCATION_TYPES, type LocationType, ORGANIZATION_SUBTYPES } from '../model/vocabulary.ts';

export const ENTRY_COLUMNS = ['name', 'kind', 'subtype', 'country', 'aliases', 'id', 'lat', 'lon'] as const;
const ENTRY_KINDS = ['person', 'organization', 'norp', 'location'] as const;

interface Common {
  readonly name: string;
  readonly aliases: readonly string[];
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** The user's own identifier: an actor's `externalId` in the record. */
  readonly id: string | null;
}

export type ActorEntry = Common &
  (
    | { readonly kind: 'person'; readonly subtype: null }
    | { readonly kind: 'organization'; readonly subtype: (typeof ORGANIZATION_SUBTYPES)[number] }
    | { readonly kind: 'norp'; readonly subtype: (typeof NORP_SUBTYPES)[number] }
  );

export interface PlaceEntry extends Common {
  readonly kind: 'location';
  readonly subtype: LocationType;
  readonly lat: number;
  readonly lon: number;
}

export type UserEntry = ActorEntry | PlaceEntry;

/** A row as it stands in the file; what is not given is undefined or empty. */
export type EntryRow = Readonly<Partial<Record<(typeof ENTRY_COLUMNS)[number], string>>>;

/** @throws Error that says what was expected; the reader of the file adds where. */
export function entryOf(row: EntryRow): UserEntry {
  const name = row.name?.trim() ?? '';
  if (name === '') throw new Error('the name is missing');
  const kind = oneOf('kind', row.kind, ENTRY_KINDS);
  const common = { name, aliases: listOf(row.aliases), country: countryOf(row.country), id: row.id?.trim() || null };
  if (kind === 'person') {
    if (row.subtype) throw new Error('a person has no subtype');
    return { ...common, kind, subtype: null };
  }
  if (kind === 'organization')
    return { ...common, kind, subtype: oneOf('subtype', row.subtype || 'other', ORGANIZATION_SUBTYPES) };
  if (kind === 'norp') return { ...common, kind, subtype: oneOf('subtype', row.subtype || 'ethnic', NORP_SUBTYPES) };
  const subtype = oneOf('subtype', row.subtype || 'city', LOCATION_TYPES);
  return { ...common, kind, subtype, lat: degrees('lat', row.lat, 90), lon: degrees('lon', row.lon, 180) };
}

function oneOf<T extends string>(column: string, given: string | undefined, words: readonly T[]): T {
  const found = words.find((word) => word === given?.trim());
  if (found === undefined) throw new Error(`${column} is "${given ?? ''}"; expected ${words.join(', ')}`);
  return found;
}

/** Aliases are parted by `|`. */
const listOf = (cell: string | undefined): readonly string[] =>
  (cell ?? '')
    .split('|')
    .map((alias) => alias.trim())
    .filter((alias) => alias !== '');

function countryOf(cell: string | undefined): string | null {
  const code = cell?.trim() ?? '';
  if (code !== '' && !/^[A-Z]{2}$/.test(code))
    throw new Error(`country is "${code}"; expected two capitals of ISO 3166-1, such as UA`);
  return code || null;
}

function degrees(column: string, cell: string | undefined, most: number): number {
  const value = Number(cell?.trim() || Number.NaN);
  if (!(Math.abs(value) <= most))
    throw new Error(`${column} is "${cell ?? ''}"; expected degrees from -${most} to ${most}`);
  return value;
}
