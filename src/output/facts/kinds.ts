/** The values of each kind as facts. */
import type { FactboxRecord } from '../../model/record.ts';
import { type Detail, detail, type Fact, placesOf } from './fact.ts';
import { figure } from './figures.ts';
import type { NameOf } from './names.ts';
import { counted } from './numbers.ts';

type Of<P extends 'dates' | 'actors' | 'locations' | 'counts' | 'events' | 'faq' | 'quotes' | 'sources'> =
  FactboxRecord[P][number];

const words = (...parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join(', ');

/** "Where: by the sentence", for each link that there is. */
const bases = (links: Readonly<Record<string, string | null>>): readonly Detail[] =>
  Object.entries(links).flatMap(([link, by]) => detail(`${link.charAt(0).toUpperCase()}${link.slice(1)} by`, by));

export const dateFact = (date: Of<'dates'>, nameOf: NameOf): Fact => ({
  id: date.id,
  kind: 'date',
  value: words(date.endValue === null ? date.value : `${date.value} to ${date.endValue}`, date.mod),
  details: [
    ...detail(
      'Days',
      date.earliest === null || date.earliest === date.latest ? null : `${date.earliest} to ${date.latest ?? '?'}`,
    ),
    ...detail(
      'Range',
      date.range === null ? null : `${date.range.role}, with ${nameOf(date.range.with) ?? '?'}`,
      date.range?.with ?? null,
    ),
  ],
  grounds: [
    ...detail('Type', words(date.type, date.grain)),
    ...detail(
      'Counted from',
      date.anchor.value === null ? null : `${date.anchor.value} (${date.anchor.kind})`,
      date.anchor.id ?? null,
    ),
  ],
  alternatives: date.alternatives.map(({ value, reason }) => `${value} (${reason})`),
  rule: date.rule,
  confidence: date.confidence,
  places: placesOf([date]),
});

export const actorFact = (actor: Of<'actors'>): Fact => ({
  id: actor.id,
  kind: 'actor',
  value: actor.name,
  details: [
    ...detail('Type', words(actor.type, actor.subtype, actor.country)),
    ...detail('Role', actor.role),
    ...detail('Described as', actor.description),
    ...detail('Also called', actor.aliases.join(', ')),
  ],
  grounds: detail('Your id', actor.externalId),
  alternatives: [],
  rule: actor.mentions[0]?.rule ?? null,
  confidence: actor.mentions[0]?.confidence ?? null,
  places: placesOf(actor.mentions),
});

const coordinates = ({ lat, lon }: Of<'locations'>): string | null =>
  lat === null || lon === null ? null : `${lat}, ${lon}`;

export const locationFact = (location: Of<'locations'>, nameOf: NameOf): Fact => ({
  id: location.id,
  kind: 'location',
  value: location.name,
  details: [
    ...detail('Type', words(location.type, location.country)),
    ...detail('Inside', nameOf(location.within), location.within),
    ...detail('Known as', location.resolution === 'resolved' ? null : location.resolution),
  ],
  grounds: [
    ...detail('Coordinates', coordinates(location)),
    ...detail('GeoNames', location.geonameId === null ? null : String(location.geonameId)),
  ],
  alternatives: location.alternatives.map(({ name, country }) => words(name, country)),
  rule: location.rule,
  confidence: location.confidence,
  places: placesOf(location.mentions),
});

export const countFact = (count: Of<'counts'>, nameOf: NameOf): Fact => ({
  id: count.id,
  kind: 'count',
  value: figure(count),
  details: [
    ...detail('Who says so', nameOf(count.attribution), count.attribution),
    ...detail('Where', nameOf(count.location), count.location),
    ...detail('When', nameOf(count.date), count.date),
    ...detail('Event', nameOf(count.event), count.event),
    ...detail('Part of', nameOf(count.partOf), count.partOf),
    ...detail('Same as', nameOf(count.sameAs), count.sameAs),
    ...detail('Replaces', nameOf(count.supersedes), count.supersedes),
  ],
  grounds: [
    ...detail('Kind', words(count.kind, count.relation.replaceAll('_', ' '), count.object?.class ?? null)),
    ...detail('In SI units', count.si === null ? null : `${count.si.value} ${count.si.unit}`),
    ...bases({
      'who says so': count.linkBasis.attribution,
      where: count.linkBasis.location,
      when: count.linkBasis.date,
    }),
  ],
  alternatives: [],
  rule: count.rule,
  confidence: count.confidence,
  places: placesOf([count]),
});

const parties = (name: string, list: Of<'events'>['agents']): readonly Detail[] =>
  list.flatMap(({ text, actor }) => detail(name, text, actor));

export const eventFact = (event: Of<'events'>, nameOf: NameOf): Fact => ({
  id: event.id,
  kind: 'event',
  value: event.mode === null ? event.type : `${event.type} (${event.mode})`,
  details: [
    ...parties('Who', event.agents),
    ...parties('To whom', event.patients),
    ...detail('Where', nameOf(event.location), event.location),
    ...detail('When', nameOf(event.date), event.date),
    ...event.counts.flatMap((id) => detail('Figure', nameOf(id), id)),
    ...detail('Status', event.status === 'happened' ? null : event.status),
    ...detail('Claimed by', event.claimedBy?.text, event.claimedBy?.actor ?? null),
  ],
  grounds: [
    ...detail('PLOVER', event.plover),
    ...bases({ where: event.linkBasis.location, when: event.linkBasis.date }),
  ],
  alternatives: [],
  rule: event.rule,
  confidence: event.confidence,
  places: placesOf([event.trigger, ...event.mentions]),
});

export const quoteFact = (quote: Of<'quotes'>, nameOf: NameOf): Fact => ({
  id: quote.id,
  kind: 'quote',
  value: quote.text,
  details: detail('Speaker', nameOf(quote.speaker) ?? 'unknown', quote.speaker),
  grounds: detail('Word of saying', quote.cue),
  alternatives: [],
  rule: quote.rule,
  confidence: quote.confidence,
  places: placesOf([quote]),
});

export const faqFact = (pair: Of<'faq'>, nameOf: NameOf): Fact => ({
  id: pair.id,
  kind: 'faq',
  value: pair.plain.question,
  details: [
    ...detail('Answer', pair.plain.answer),
    ...detail('Answered by', pair.speaker),
    ...pair.facts.flatMap((id) => detail('Fact', nameOf(id), id)),
  ],
  grounds: detail('Style', pair.style),
  alternatives: [],
  rule: pair.rule,
  confidence: pair.confidence,
  places: placesOf([pair.question, pair.answer]),
});

export const sourceFact = (source: Of<'sources'>, nameOf: NameOf): Fact => ({
  id: source.id,
  kind: 'source',
  value: source.name,
  details: [
    ...detail('Kind', source.kind),
    ...detail('Address', source.url),
    ...detail('Actor', nameOf(source.actor), source.actor),
    ...detail('Quoted for', source.claims.length === 0 ? null : counted(source.claims.length, 'claim')),
  ],
  grounds: [],
  alternatives: [],
  rule: null,
  confidence: null,
  places: placesOf(source.mentions),
});
