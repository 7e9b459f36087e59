/**
 * Which place each mention means, by an ordered chain: what the text says it lies in, countries and regions, places inside the
 * countries that the article speaks of, then fame; and an explicit unknown.
 */
import type { Context } from '../extract/extractor.ts';
import type { Place, PlaceMatch } from '../lexicon/places.ts';
import type { ParsedDocument } from '../model/document.ts';
import type { Mention, RuleId } from '../model/mention.ts';
import type { LocationType, Precision } from '../model/vocabulary.ts';
import type { LocationEntity } from './draft.ts';

interface Group {
  readonly key: string;
  readonly mentions: Mention<'location'>[];
  readonly candidates: readonly PlaceMatch[];
}

interface Choice {
  readonly place: Place | null;
  readonly rule: RuleId;
  readonly alternatives: readonly Place[];
}

export function resolvePlaces(
  mentions: readonly Mention<'location'>[],
  document: ParsedDocument,
  context: Context,
): readonly LocationEntity[] {
  const groups = groupByName(mentions, document, context);
  const countries = countryWeights(groups);
  const chosen = groups.map((group) => ({ group, choice: choose(group, mentions, countries, context) }));
  const entities = mergeSamePlace(chosen);
  return entities
    .sort((a, b) => (a.mentions[0]?.span.start ?? 0) - (b.mentions[0]?.span.start ?? 0))
    .map(({ mentions: own, choice, key }, i) => toEntity(`loc${i + 1}`, own, choice, key, document))
    .map((entity, _, all) => ({ ...entity, within: containerId(entity, all) }));
}

/** One sense an article: mentions of the same name are one place, unless the text puts them in different ones. */
function groupByName(
  mentions: readonly Mention<'location'>[],
  document: ParsedDocument,
  context: Context,
): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const mention of mentions) {
    const { key } = mention.value;
    const text = document.source.text.slice(mention.span.start, mention.span.end);
    const group = groups.get(key) ?? { key, mentions: [], candidates: candidatesOf(key, text, context) };
    group.mentions.push(mention);
    groups.set(key, group);
  }
  return [...groups.values()];
}

const QUALIFYING =
  /^(?:northern|southern|eastern|western|central|north|south|east|west|greater|downtown|upper|lower) (.+)$/;

/** A name with a head word that the gazetteer lacks ("Anbar Province") is looked up without it. */
function candidatesOf(key: string, text: string, { lexicon }: Context): readonly PlaceMatch[] {
  const places = lexicon.places();
  const exact = places.find(key).filter(({ match }) => match !== 'abbreviation' || /\.|^[^a-z]+$/.test(text));
  if (exact.length > 0) return exact;
  const words = key.split(' ');
  const last = words.at(-1) ?? '';
  const head = lexicon
    .placeHeads()
    .get(last)
    .find(({ position }) => position !== 'first');
  if (head !== undefined && words.length > 1) {
    const bare = places.find(words.slice(0, -1).join(' '));
    const fitting = bare.filter(({ place }) => fits(place, head.type));
    if (fitting.length > 0) return fitting;
  }
  const qualified = QUALIFYING.exec(key);
  return qualified?.[1] === undefined ? [] : places.find(qualified[1]);
}

const fits = (place: Place, hint: LocationType): boolean =>
  place.type === hint ||
  (hint === 'admin1' && place.type === 'admin2') ||
  (hint === 'admin2' && place.type === 'admin1') ||
  (hint === 'city' && place.type === 'district');

const isLarge = (place: Place): boolean =>
  place.type !== 'city' && place.type !== 'district' && place.type !== 'facility' && place.type !== 'admin2';

/** How often the article speaks of each country, by name or by a place that can lie in no other. */
function countryWeights(groups: readonly Group[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { mentions, candidates } of groups) {
    const best = candidates[0]?.place;
    if (best === undefined) continue;
    const countries = new Set(candidates.map(({ place }) => place.country));
    if (best.country === null || (!isLarge(best) && countries.size > 1 && best.population < 1_000_000)) continue;
    weights.set(best.country, (weights.get(best.country) ?? 0) + mentions.length * (best.type === 'country' ? 2 : 1));
  }
  return weights;
}

function choose(
  group: Group,
  mentions: readonly Mention<'location'>[],
  countries: ReadonlyMap<string, number>,
  context: Context,
): Choice {
  const { candidates } = group;
  const [first] = candidates;
  if (first === undefined) return { place: null, rule: 'location/not-in-gazetteer', alternatives: [] };
  const places = candidates.map(({ place }) => place);
  const pick = (place: Place, rule: RuleId): Choice => ({
    place,
    rule,
    alternatives: places.filter((other) => other !== place).slice(0, 3),
  });

  for (const { value } of group.mentions) {
    const container = value.container;
    const holder = container === null ? undefined : mentions.find(({ span }) => span.start === container.start);
    const inside = holder === undefined ? undefined : places.find((place) => liesIn(place, holder.value.key, context));
    if (inside !== undefined) return pick(inside, 'location/contained');
  }
  const hint = group.mentions.find(({ value }) => value.typeHint !== null)?.value.typeHint ?? null;
  const asked = hint === null ? undefined : places.find((place) => fits(place, hint));
  if (asked !== undefined) return pick(asked, 'location/type-asked');
  if (isLarge(first.place)) return pick(first.place, 'location/large');
  const local = mostSpoken(places, countries);
  if (local !== undefined && (local.population * 20 > first.place.population || local === first.place))
    return pick(local, 'location/in-country');
  return pick(first.place, 'location/best-known');
}

/** Of the places in the countries that the article speaks of, the best known in the country most spoken of. */
function mostSpoken(places: readonly Place[], countries: ReadonlyMap<string, number>): Place | undefined {
  const weight = (place: Place): number => (place.country === null ? 0 : (countries.get(place.country) ?? 0));
  const most = Math.max(...places.map(weight));
  return most === 0 ? undefined : places.find((place) => weight(place) === most);
}

/** May the place lie in what the key names: a country, or a region of its own country? */
function liesIn(place: Place, key: string, { lexicon }: Context): boolean {
  return lexicon
    .places()
    .find(key)
    .some(({ place: holder }) => {
      if (holder.type === 'country') return place.country === holder.country && place.type !== 'country';
      if (holder.type === 'admin1')
        return place.admin1 !== null && place.admin1 === holder.admin1 && place.type !== 'admin1';
      return false;
    });
}

interface Resolved {
  readonly key: string;
  readonly mentions: Mention<'location'>[];
  readonly choice: Choice;
}

/** "U.S." and "America" are one place. */
function mergeSamePlace(chosen: readonly { readonly group: Group; readonly choice: Choice }[]): Resolved[] {
  const byPlace = new Map<string, Resolved>();
  for (const { group, choice } of chosen) {
    const key = choice.place?.key ?? `?${group.key}`;
    const known = byPlace.get(key);
    if (known === undefined) byPlace.set(key, { key: group.key, mentions: [...group.mentions], choice });
    else known.mentions.push(...group.mentions);
  }
  for (const { mentions } of byPlace.values()) mentions.sort((a, b) => a.span.start - b.span.start);
  return [...byPlace.values()];
}

const PRECISIONS: Readonly<Partial<Record<LocationType, Precision>>> = {
  country: 'country',
  admin1: 'admin1',
  admin2: 'admin1',
  city: 'city',
  district: 'point',
  facility: 'point',
  street: 'point',
};

function toEntity(
  id: string,
  mentions: readonly Mention<'location'>[],
  choice: Choice,
  _key: string,
  document: ParsedDocument,
): LocationEntity {
  const { place } = choice;
  const first = mentions[0];
  const text =
    first === undefined ? '' : document.source.text.slice(first.span.start, first.span.end).replace(/\s+/g, ' ');
  const type = place?.type ?? first?.value.typeHint ?? null;
  return {
    id,
    name: place?.name ?? text,
    type,
    country: place?.country ?? null,
    admin1: place?.admin1 ?? null,
    within: null,
    place,
    precision: place === null || type === null ? null : (PRECISIONS[type] ?? 'region'),
    resolution: place === null ? 'unknown' : 'resolved',
    rule: choice.rule,
    alternatives: choice.alternatives,
    mentions,
  };
}

/** The smallest place of the record that a place lies in. */
function containerId(entity: LocationEntity, all: readonly LocationEntity[]): string | null {
  if (entity.place === null || entity.type === 'country') return null;
  const region =
    entity.type === 'admin1'
      ? undefined
      : all.find((other) => other.type === 'admin1' && other.admin1 !== null && other.admin1 === entity.admin1);
  return (
    region?.id ??
    all.find(
      (other) =>
        other.type === 'country' &&
        other.country !== null &&
        other.country === entity.country &&
        other.id !== entity.id,
    )?.id ??
    null
  );
}
