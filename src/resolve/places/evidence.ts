/** What the article says of where its places lie: regions and countries that it speaks of, and places that are near each other. */
import type { Context } from '../../extract/extractor.ts';
import type { Place } from '../../lexicon/places.ts';
import type { ParsedDocument } from '../../model/document.ts';
import type { Choices } from './choice.ts';
import type { Group } from './groups.ts';
import type { Home } from './home.ts';
import { distance } from './geography.ts';
import { regionsInNames } from './inside-names.ts';
import { nearnessOf } from './nearness.ts';

/** How much the rest of the article speaks for a place, each on the scale of fame: 1 outweighs ten times as many inhabitants. */
export interface Evidence {
  /** For places in a first-level region, by its code. */
  readonly region: (code: string | null, of: Group) => number;
  /** For places in a country, by its ISO code. */
  readonly country: (code: string | null, of: Group) => number;
  /** For towns and the like near other places of the article. */
  readonly nearness: (place: Place, of: Group) => number;
  /** For countries and regions named in one list with others of their kind, and for neighbouring countries. */
  readonly company: (place: Place, of: Group) => number;
  /** For places in the country and the region of the publisher, and near its home. */
  readonly home: (place: Place, of: Group) => number;
}

const FIRST_MENTION = 1.2;
const NEXT_MENTION = 0.4;
const MOST_REGION = 2.8;
/** A list of states speaks for none of them. */
const FEW_REGIONS = 3;
const INSIDE_NAME = 0.8;
const COUNTRY = 1.5;
const NEXT_COUNTRY = 0.2;
const MOST_COUNTRY = 2.2;
/** In a story of many countries each says less of where the others' towns lie. */
const FEW_COUNTRIES = 2;
const PEOPLE = 0.3;
const DATELINE = 0.8;
const INSIDE = 0.3;

/** What does not change from pass to pass. */
export interface Background {
  readonly datelineEnd: number;
  /** Codes of the regions named inside names of organisations. */
  readonly regions: ReadonlySet<string>;
  readonly home: Home;
  /** Countries of the peoples and organisations that the article names, once a name. */
  readonly countries: readonly string[];
}

export const backgroundOf = (document: ParsedDocument, home: Home, context: Context): Background => ({
  datelineEnd: document.dateline?.end ?? 0,
  regions: regionsInNames(document, context),
  home,
  countries: document
    .names()
    .flatMap(({ kind, country }) =>
      (kind === 'norp' || kind === 'organization') && country !== null ? [country] : [],
    ),
});

export function gatherEvidence(groups: readonly Group[], choices: Choices, background: Background): Evidence {
  const regions = new Tally();
  const countries = new Tally();
  for (const group of groups) {
    const place = choices.get(group)?.place ?? null;
    if (place === null || group.isHome) continue;
    const repeats = Math.max(0, group.mentions.length - 1);
    const inDateline = group.mentions.some(({ span }) => span.start < background.datelineEnd) ? DATELINE : 0;
    const isMentioned = group.mentions.length > 0;
    const isCountry = isMentioned && place.type === 'country';
    countries.add(place.country, inDateline + (isCountry ? COUNTRY + NEXT_COUNTRY * repeats : INSIDE), group);
    if (place.type === 'country') continue;
    const isRegion = isMentioned && place.type === 'admin1';
    regions.add(place.admin1, inDateline + (isRegion ? FIRST_MENTION + NEXT_MENTION * repeats : INSIDE), group);
  }
  for (const code of background.regions) {
    regions.add(code, INSIDE_NAME);
    countries.add(code.slice(0, 2), INSIDE);
  }
  for (const code of background.countries) countries.add(code, PEOPLE);
  const ofRegions = Math.min(1, FEW_REGIONS / regions.count(FIRST_MENTION));
  const ofCountries = Math.min(1, FEW_COUNTRIES / countries.count(COUNTRY));
  return {
    region: (code, of) => ofRegions * Math.min(MOST_REGION, regions.without(code, of)),
    country: (code, of) => ofCountries * Math.min(MOST_COUNTRY, countries.without(code, of)),
    nearness: nearnessOf(
      groups.filter(({ isHome }) => !isHome),
      choices,
    ),
    company: companyOf(groups, choices),
    home: homeEvidence(background.home, groups, choices),
  };
}

/** Sums by code, from which what a group itself gave can be taken: no name is evidence for its own reading. */
class Tally {
  private readonly sums = new Map<string, number>();
  private readonly given = new Map<Group, readonly [code: string, weight: number]>();

  add(code: string | null, weight: number, by?: Group): void {
    if (code === null) return;
    this.sums.set(code, (this.sums.get(code) ?? 0) + weight);
    if (by !== undefined) this.given.set(by, [code, weight]);
  }

  without(code: string | null, by: Group): number {
    if (code === null) return 0;
    const [own, weight] = this.given.get(by) ?? [];
    return (this.sums.get(code) ?? 0) - (own === code ? (weight ?? 0) : 0);
  }

  count(atLeast: number): number {
    return [...this.sums.values()].filter((weight) => weight >= atLeast).length;
  }
}

const HOME_COUNTRY = 0.8;
const HOME_REGION = 1;
const HOME_TOWN = 0.9;
const HOME_KM = 80;

/** Weaker than what the text itself says of a country, a region, a place nearby. */
function homeEvidence({ country, place: key }: Home, groups: readonly Group[], choices: Choices): Evidence['home'] {
  const group = groups.find((one) => one.isHome && one.key === key);
  const town = group === undefined ? null : (choices.get(group)?.place ?? null);
  return (place, of) => {
    const known = of === group ? null : town; // no name is evidence for its own reading
    const inCountry = place.country !== null && place.country === (known?.country ?? country) ? HOME_COUNTRY : 0;
    const inRegion = known !== null && known.admin1 !== null && known.admin1 === place.admin1 ? HOME_REGION : 0;
    const isNear = known !== null && known.type !== 'country' && distance(place, known) < HOME_KM;
    return inCountry + inRegion + (isNear ? HOME_TOWN : 0);
  };
}

const LISTED = 1.5;
const NEIGHBOUR = 0.6;
const NEIGHBOUR_KM = 1000;
const MOST_NEIGHBOURS = 1.8;

function companyOf(groups: readonly Group[], choices: Choices): Evidence['company'] {
  const byKey = new Map(groups.map((group) => [group.key, group]));
  const placeOf = (group: Group | undefined): Place | null =>
    group === undefined ? null : (choices.get(group)?.place ?? null);
  const countries = groups.flatMap((group) => {
    const place = placeOf(group);
    return place?.type === 'country' ? [{ group, place }] : [];
  });
  return (place, of) => {
    const listed = of.company
      .map((key) => placeOf(byKey.get(key)))
      .some((other) => other?.type === place.type && (place.type === 'country' || other.country === place.country));
    const near =
      place.type === 'country'
        ? countries.filter(({ group, place: other }) => group !== of && distance(place, other) < NEIGHBOUR_KM).length
        : 0;
    return (listed ? LISTED : 0) + Math.min(MOST_NEIGHBOURS, NEIGHBOUR * near);
  };
}
