/**
 * The countries of places that no gazetteer has, and of actors that no lexicon knows: from a place or a people in the name
 * ("Bogota Police Department"), of persons from their office or body, else of public bodies the country that the story is about.
 */
import { countryOfForm } from '../../lexicon/designators.ts';
import { phraseKey } from '../../lexicon/phrase-key.ts';
import type { ActorEntity } from '../draft.ts';
import type { Resolver } from '../index.ts';
import { countryOfPerson } from './persons.ts';
import { PUBLIC } from './kinds.ts';
import { stateBodies, type Story, storyOf } from './story.ts';
import { countryInWords, isOfWords } from './words.ts';

export const actorCountries: Resolver = (draft, document, context) => {
  const story = storyOf(draft, document, context);
  const focus = draft.focus?.country ?? null;
  const owners = bodiesBy('start', draft.actors);
  const ends = bodiesBy('end', draft.actors);
  const bodies = draft.actors.map((actor) =>
    actor.type === 'person'
      ? actor
      : withCountry(actor, story, (one) => countryOfBody(one, { story, focus, owners, ends })),
  );
  const told: Story = { ...story, ...stateBodies(bodies) };
  return {
    ...draft,
    locations: draft.locations.map((place) =>
      place.resolution === 'unknown' && place.country === null ? { ...place, country: story.setting } : place,
    ),
    actors: bodies.map((actor) =>
      actor.type === 'person' ? withCountry(actor, told, (one) => countryOfPerson(one, told)) : actor,
    ),
  };
};

function withCountry(actor: ActorEntity, story: Story, tell: (actor: ActorEntity) => string | null): ActorEntity {
  const isForeign =
    actor.country !== null &&
    !story.spoken.has(actor.country) &&
    (isGeneric(actor, story) || isPartyForShort(actor, story));
  return actor.country === null || isForeign ? { ...actor, country: tell(actor) } : actor;
}

/** "Ministry of Defence", "Supreme Court": many countries have one; which is meant the article tells, not the lexicon. */
const isGeneric = ({ name, type, subtype }: ActorEntity, { context }: Story): boolean =>
  type === 'organization' && subtype !== null && PUBLIC.has(subtype) && isOfWords(name, context);

/** "the PDP": parties of many countries have the same letters, and act at home. */
const isPartyForShort = ({ name, subtype, mentions }: ActorEntity, { context }: Story): boolean =>
  subtype === 'political-party' &&
  mentions.every(({ value }) => value.form === 'acronym') &&
  context.lexicon.organizations().get(phraseKey(name)).length > 1;

interface Surroundings {
  readonly story: Story;
  readonly focus: string | null;
  /** The bodies, by where their names begin. */
  readonly owners: ReadonlyMap<number, ActorEntity>;
  /** And by where they end. */
  readonly ends: ReadonlyMap<number, ActorEntity>;
}

function countryOfBody(actor: ActorEntity, around: Surroundings): string | null {
  const { type, subtype, name } = actor;
  const { story, focus } = around;
  const isUnnamed = actor.mentions.every(({ value }) => value.form === 'nominal');
  const named =
    type === 'organization' || type === 'group' || isUnnamed
      ? (countryInWords(name, story) ?? countryOfForm(name) ?? countryOfFirm(actor, story))
      : null;
  if (named !== null) return named;
  if (type === 'norp' && subtype === 'political') return story.home;
  if (type !== 'organization' || isOfSeveralStates(actor, around)) return null;
  return countryOfOwner(actor, around) ?? (subtype !== null && PUBLIC.has(subtype) ? focus : null);
}

const bodiesBy = (edge: 'start' | 'end', actors: readonly ActorEntity[]): ReadonlyMap<number, ActorEntity> =>
  new Map(
    actors.flatMap((actor) =>
      actor.type === 'organization' ? actor.mentions.map(({ span }) => [span[edge], actor] as const) : [],
    ),
  );

/** "Nissan Motor Co": of the firm with whose name its own begins. */
function countryOfFirm({ name, subtype }: ActorEntity, { context }: Story): string | null {
  const found =
    subtype === 'company' ? context.lexicon.organizations().longest(phraseKey(name).split(' '), 0) : undefined;
  const firm = found?.entries.find(
    ({ ambiguous, acronym, organization }) => !ambiguous && !acronym && organization.subtype === 'company',
  );
  return firm?.organization.country ?? null;
}

/** "the European Union's Copernicus service": its owner has no one country. */
const isOfSeveralStates = ({ mentions }: ActorEntity, { story, ends }: Surroundings): boolean =>
  mentions.some(({ span: { start } }) => {
    const isOwned = /['’]s $/.test(story.document.source.text.slice(Math.max(0, start - OWNED), start));
    return isOwned && ends.get(start - OWNED)?.subtype === 'igo';
  });

const OWNED = 3;

const OF_OWNER = /^(?:\s\([^()]+\))?\s(?:of|at|under)\s(?:the\s)?/;
const LONGEST_LINK = 24;

/** "the Narcotics Bureau (NSB) of the Royal Thai Police": the country of the body that it is part of. */
function countryOfOwner({ mentions }: ActorEntity, { story, owners }: Surroundings): string | null {
  const { text } = story.document.source;
  for (const { span } of mentions) {
    const link = OF_OWNER.exec(text.slice(span.end, span.end + LONGEST_LINK));
    const owner = link === null ? undefined : owners.get(span.end + link[0].length);
    if (owner !== undefined) return owner.country ?? countryInWords(owner.name, story);
  }
  return null;
}
