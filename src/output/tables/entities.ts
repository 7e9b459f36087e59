/** What is named: actors, locations, and every place where they (and sources) are mentioned. */
import { BASIS, basisOf, firstContext, list, PLACE, placeOf, table } from './table.ts';

export const actors = table(
  'actors',
  {
    article: 'string',
    id: 'string',
    name: 'string',
    type: 'string',
    subtype: 'string',
    country: 'string',
    role: 'string',
    aliases: 'string',
    description: 'string',
    external_id: 'string',
    mentions: 'integer',
    context: 'string',
  },
  ({ record, text }) =>
    record.actors.map((actor) => ({
      article: record.document.id,
      id: actor.id,
      name: actor.name,
      type: actor.type,
      subtype: actor.subtype,
      country: actor.country,
      role: actor.role,
      aliases: list(actor.aliases),
      description: actor.description,
      external_id: actor.externalId,
      mentions: actor.mentions.length,
      context: firstContext(actor.mentions, text),
    })),
);

export const locations = table(
  'locations',
  {
    article: 'string',
    id: 'string',
    name: 'string',
    type: 'string',
    country: 'string',
    admin1: 'string',
    within: 'string',
    latitude: 'number',
    longitude: 'number',
    west: 'number',
    south: 'number',
    east: 'number',
    north: 'number',
    geoname_id: 'integer',
    precision: 'string',
    resolution: 'string',
    mentions: 'integer',
    ...BASIS,
  },
  ({ record, text }) =>
    record.locations.map((location) => {
      const [west, south, east, north] = location.bbox ?? [null, null, null, null];
      return {
        article: record.document.id,
        id: location.id,
        name: location.name,
        type: location.type,
        country: location.country,
        admin1: location.admin1,
        within: location.within,
        latitude: location.lat,
        longitude: location.lon,
        west,
        south,
        east,
        north,
        geoname_id: location.geonameId,
        precision: location.precision,
        resolution: location.resolution,
        mentions: location.mentions.length,
        ...basisOf(location, firstContext(location.mentions, text)),
      };
    }),
);

/** `value` is the id of what is mentioned: an actor, a location, an event or a source. */
export const mentions = table(
  'mentions',
  { article: 'string', value: 'string', kind: 'string', ...PLACE, form: 'string', qualifier: 'string', ...BASIS },
  ({ record, text }) => [
    ...record.actors.flatMap((actor) =>
      actor.mentions.map((mention) => ({
        article: record.document.id,
        value: actor.id,
        kind: 'actor',
        ...placeOf(mention),
        form: mention.form,
        qualifier: null,
        ...basisOf(mention, text.context(mention)),
      })),
    ),
    ...record.locations.flatMap((location) =>
      location.mentions.map((mention) => ({
        article: record.document.id,
        value: location.id,
        kind: 'location',
        ...placeOf(mention),
        form: mention.form,
        qualifier: mention.qualifier,
        ...basisOf(mention, text.context(mention)),
      })),
    ),
    ...record.events.flatMap((event) =>
      [event.trigger, ...event.mentions].map((telling) => ({
        article: record.document.id,
        value: event.id,
        kind: 'event',
        ...placeOf(telling),
        form: null,
        qualifier: null,
        ...basisOf(event, text.context(telling)),
      })),
    ),
    ...record.sources.flatMap((source) =>
      source.mentions.map((mention) => ({
        article: record.document.id,
        value: source.id,
        kind: 'source',
        ...placeOf(mention),
        form: null,
        qualifier: null,
        rule: null,
        confidence: null,
        context: text.context(mention),
      })),
    ),
  ],
);
