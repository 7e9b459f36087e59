/** Where a story plays, as far as that tells the country of who acts in it. */
import type { Context } from '../../extract/extractor.ts';
import { phraseKey } from '../../lexicon/phrase-key.ts';
import type { ParsedDocument } from '../../model/document.ts';
import type { ActorEntity, Draft, LocationEntity } from '../draft.ts';
import { homeOf } from '../places/home.ts';
import { PUBLIC, STATE_BODIES } from './kinds.ts';

export interface Story {
  readonly context: Context;
  readonly document: ParsedDocument;
  /** The countries of its places and peoples. */
  readonly spoken: ReadonlySet<string | null>;
  /** Whose holders of office are meant where no more is told; null where it plays in several countries. */
  readonly home: string | null;
  /** Where a village or a street lies that no gazetteer has; null as above. */
  readonly setting: string | null;
  /** The bodies whose people are of their country, and the country of each by where a mention starts or ends. */
  readonly bodies: readonly NamedThing[];
  readonly places: readonly NamedThing[];
  readonly bodyStarts: ReadonlyMap<number, string>;
  readonly bodyEnds: ReadonlyMap<number, string>;
}

interface NamedThing {
  readonly country: string;
  /** Its names as phrase keys, with a space at both ends. */
  readonly forms: readonly string[];
}

/** Where so many of an article's places lie in one country, a village or a street that no gazetteer has lies there, too. */
const SETTLED = 0.6;
/** Where at least half of what has a country is of one, an officer or a minister of whom no more is told is of that one. */
const AT_HOME = 0.5;

export function storyOf(draft: Draft, document: ParsedDocument, context: Context): Story {
  const { locations, actors } = draft;
  const focus = draft.focus?.country ?? null;
  const peoples = actors.filter(({ type }) => type === 'norp');
  const bodies = actors.filter(({ type, subtype }) => type === 'organization' && subtype !== 'igo');
  const isAtHome =
    (shareOf(focus, locations) >= AT_HOME && (shareOf(focus, locations) > AT_HOME || hasTown(focus, locations))) ||
    (shareOf(focus, [...locations, ...peoples, ...bodies]) >= AT_HOME && homeOf(document, context).country === focus);
  return {
    context,
    document,
    spoken: new Set([...locations, ...peoples].map(({ country }) => country)),
    home: isAtHome ? focus : focus === null ? onlyCountry(bodies) : null,
    setting: shareOf(focus, locations) >= SETTLED ? focus : null,
    places: placesOf(locations, document),
    ...stateBodies(actors),
  };
}

const placesOf = (locations: readonly LocationEntity[], { source: { text } }: ParsedDocument): readonly NamedThing[] =>
  locations.flatMap(({ country, mentions }) =>
    country === null
      ? []
      : [{ country, forms: mentions.map(({ span }) => ` ${phraseKey(text.slice(span.start, span.end))} `) }],
  );

/** The bodies of a story that make whoever is of them a countryman: an army, a party, a court; not a firm. */
export function stateBodies(actors: readonly ActorEntity[]): Pick<Story, 'bodies' | 'bodyStarts' | 'bodyEnds'> {
  const bodies: NamedThing[] = [];
  const bodyStarts = new Map<number, string>();
  const bodyEnds = new Map<number, string>();
  for (const { type, subtype, country, name, aliases, mentions } of actors) {
    if (type !== 'organization' || subtype === null || country === null) continue;
    if (!STATE_BODIES.has(subtype) && !PUBLIC.has(subtype)) continue;
    bodies.push({ country, forms: [name, ...aliases].map((form) => ` ${phraseKey(form)} `) });
    for (const { span } of mentions) {
      bodyStarts.set(span.start, country);
      bodyEnds.set(span.end, country);
    }
  }
  return { bodies, bodyStarts, bodyEnds };
}

/** A country that is only spoken of has none. */
const hasTown = (country: string | null, locations: readonly LocationEntity[]): boolean =>
  locations.some((place) => place.country === country && place.type !== 'country');

/** Of a story without places: the country of all its bodies. */
function onlyCountry(bodies: readonly ActorEntity[]): string | null {
  const countries = new Set(bodies.flatMap(({ country }) => country ?? []));
  return countries.size === 1 ? ([...countries][0] ?? null) : null;
}

/** How many of those that have a country have this one. */
function shareOf(country: string | null, things: readonly (LocationEntity | ActorEntity)[]): number {
  const placed = things.filter((thing) => thing.country !== null);
  return placed.filter((thing) => thing.country === country).length / Math.max(1, placed.length);
}
