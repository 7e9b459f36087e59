/** A lexicon with a user's own entries in it: where both know a name, the user's entry alone counts. */
import type { AddedPhrase } from './core.ts';
import { Gazetteer } from './gazetteer.ts';
import type { Lexicon } from './index.ts';
import { once } from './once.ts';
import { NamePart } from './people.ts';
import { phraseKey } from './phrase-key.ts';
import type { Place } from './place.ts';
import { PackedCities } from './packed-cities.ts';
import { phrasesOfCities, readPlaces } from './places.ts';
import type { PlaceEntry, UserEntry } from './user-entries.ts';

export function withEntries(base: Lexicon, entries: readonly UserEntry[]): Lexicon {
  const actors = byKey(entries.filter((entry) => entry.kind !== 'location'));
  const parts = nameParts(entries);
  const phrases = [...formsOf(entries, base.organizations()), ...norpsOf(entries), ...placesOf(entries)];
  const core = base.core.with(phrases, parts);
  return {
    ...base,
    core,
    version: `${base.version}+${fingerprint(new TextEncoder().encode(JSON.stringify(entries)))}`,
    organizations: once(() => new Gazetteer(core, 'organization')),
    norps: once(() => new Gazetteer(core, 'norp')),
    places: once(() => readPlaces(core, base.cities)),
    namePart: (key) => (parts.get(key) ?? 0) | base.namePart(key),
    userActor: (key) => actors.get(key),
  };
}

/** A lexicon that knows the places of a gazetteer that the user built (`factbox gazetteer build`), too. @throws Error where the bytes are none. */
export function withGazetteer(base: Lexicon, bytes: Uint8Array): Lexicon {
  const cities = PackedCities.decode(bytes);
  const core = base.core.with(phrasesOfCities(cities));
  return {
    ...base,
    core,
    cities,
    version: `${base.version}+${fingerprint(bytes)}`,
    places: once(() => readPlaces(core, cities)),
  };
}

const keysOf = ({ name, aliases }: UserEntry): readonly string[] => [name, ...aliases].map(phraseKey);

const byKey = <E extends UserEntry>(entries: readonly E[]): ReadonlyMap<string, E> =>
  new Map(entries.flatMap((entry) => keysOf(entry).map((key) => [key, entry] as const)));

function formsOf(entries: readonly UserEntry[], known: Gazetteer<'organization'>): readonly AddedPhrase[] {
  return entries.flatMap((entry) => {
    if (entry.kind !== 'organization') return [];
    const { name, subtype, country } = entry;
    return keysOf(entry).map((key, i) => {
      const acronym = known.get(key).some((form) => form.acronym);
      const form = i === 0 ? ('name' as const) : ('alias' as const);
      const organization = { name, subtype, country };
      return { kind: 'organization', key, entry: { organization, form, acronym, ambiguous: false } } as const;
    });
  });
}

const norpsOf = (entries: readonly UserEntry[]): readonly AddedPhrase[] =>
  entries.flatMap((entry) => {
    if (entry.kind !== 'norp') return [];
    const { name, subtype, country } = entry;
    return keysOf(entry).map((key) => ({
      kind: 'norp' as const,
      key,
      entry: { name, subtype, country, form: 'plural' as const },
    }));
  });

/** The words of persons' names are name parts, so that a name is known by its build like any other. */
function nameParts(entries: readonly UserEntry[]): ReadonlyMap<string, number> {
  const flags = new Map<string, number>();
  for (const entry of entries) {
    if (entry.kind !== 'person') continue;
    for (const words of keysOf(entry).map((key) => key.split(' ')))
      words.forEach((word, i) => {
        const flag =
          i === words.length - 1 ? NamePart.FAMILY_COMMON | NamePart.FAMILY : NamePart.GIVEN_COMMON | NamePart.GIVEN;
        flags.set(word, (flags.get(word) ?? 0) | flag);
      });
  }
  return flags;
}

/** A place that the user names is as sure to be meant as a great city. */
const KNOWN_TO_THE_USER = { population: 1_000_000, fame: 255 } as const;

const placeOf = ({ name, subtype, country, id, lat, lon }: PlaceEntry): Place => ({
  key: `user:${id ?? phraseKey(name)}`,
  name,
  type: subtype,
  country,
  admin1: null,
  lat,
  lon,
  geonameId: null,
  bbox: null,
  featureCode: '',
  ...KNOWN_TO_THE_USER,
});

const placesOf = (entries: readonly UserEntry[]): readonly AddedPhrase[] =>
  entries.flatMap((entry) =>
    entry.kind === 'location'
      ? keysOf(entry).map((key) => ({ kind: 'user-place' as const, key, entry: placeOf(entry) }))
      : [],
  );

/** FNV-1a: tells lexicons apart in the record, nothing more. */
function fingerprint(bytes: Uint8Array): string {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
