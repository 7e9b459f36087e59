import type { FactboxRecord } from '../model/record.ts';
import { isFailure, type Writer } from './writer.ts';

type Actor = FactboxRecord['actors'][number];
type Dated = FactboxRecord['dates'][number];
type Event = FactboxRecord['events'][number];
type Location = FactboxRecord['locations'][number];

/** JSON-LD in the words of schema.org: a graph with a NewsArticle an article, and a FAQPage where it has questions. */
export const jsonldWriter = (): Writer => ({
  spread: 'article',
  holds: 'many',
  files: [
    { name: '.jsonld', open: '{"@context":"https://schema.org","@graph":[\n', separator: ',\n', close: '\n]}\n' },
  ],
  needs: {},
  render: (entry) => [
    isFailure(entry) ? '' : [newsArticle(entry), ...faqPage(entry)].map((node) => JSON.stringify(node)).join(',\n'),
  ],
});

/** The name of an article where it has no address: that of its text. */
const iriOf = ({ document }: FactboxRecord): string => document.url ?? `urn:sha256:${document.sha256}`;

function newsArticle(record: FactboxRecord): object {
  const { document } = record;
  const iri = iriOf(record);
  const dates = new Map(record.dates.map((date) => [date.id, date]));
  return known({
    '@type': 'NewsArticle',
    '@id': iri,
    identifier: document.id,
    url: document.url,
    headline: document.title?.text,
    author: document.byline?.text,
    publisher: document.publisher && { '@type': 'Organization', name: document.publisher.text },
    dateline: document.dateline?.text,
    datePublished: document.published?.value,
    dateModified: document.modified,
    inLanguage: document.language,
    articleBody: document.text,
    temporalCoverage: [...new Set(record.dates.flatMap(interval))],
    spatialCoverage: record.locations
      .filter(({ resolution }) => resolution === 'resolved')
      .map((location) => place(location, iri)),
    about: record.events.map((event) => happening(event, dates, iri)),
    mentions: record.actors.map((actor) => agent(actor, iri)),
    citation: record.sources.map(({ name, url }) => known({ '@type': 'CreativeWork', name, url })),
    hasPart: record.quotes.map(({ id, text, speaker }) =>
      known({ '@type': 'Quotation', '@id': `${iri}#${id}`, text, creator: speaker && { '@id': `${iri}#${speaker}` } }),
    ),
  });
}

/** What is planned is scheduled; of what is denied or only possible schema.org has no word, so that it is left to `description`. */
const happening = (event: Event, dates: ReadonlyMap<string, Dated>, iri: string): object => {
  const date = dates.get(event.date ?? '');
  return known({
    '@type': 'Event',
    '@id': `${iri}#${event.id}`,
    additionalType: event.mode ?? event.type,
    name: [...event.agents.map(({ text }) => text), event.trigger.text, ...event.patients.map(({ text }) => text)].join(
      ' ',
    ),
    description: event.status,
    eventStatus: event.status === 'planned' ? 'https://schema.org/EventScheduled' : null,
    startDate: date?.earliest,
    endDate: date?.latest,
    location: event.location && { '@id': `${iri}#${event.location}` },
    contributor: event.agents.flatMap(({ actor }) => (actor === null ? [] : [{ '@id': `${iri}#${actor}` }])),
  });
};

/** ISO 8601: a day, or the interval from the first to the last. */
const interval = ({ earliest, latest }: FactboxRecord['dates'][number]): readonly string[] =>
  earliest === null || latest === null ? [] : [earliest === latest ? earliest : `${earliest}/${latest}`];

const place = ({ id, name, type, country, lat, lon, geonameId }: Location, iri: string): object =>
  known({
    '@type': type === 'country' ? 'Country' : type === 'city' ? 'City' : 'Place',
    '@id': `${iri}#${id}`,
    name,
    address: country && { '@type': 'PostalAddress', addressCountry: country },
    geo: lat === null ? null : { '@type': 'GeoCoordinates', latitude: lat, longitude: lon },
    sameAs: geonameId === null ? null : `https://sws.geonames.org/${geonameId}/`,
  });

/** schema.org has no class for peoples and unnamed groups: they are Things. */
const AGENT_CLASS: { readonly [T in Actor['type']]: string } = {
  person: 'Person',
  organization: 'Organization',
  state: 'Country',
  norp: 'Thing',
  group: 'Thing',
};

const agent = ({ id, name, type, aliases, description, role }: Actor, iri: string): object =>
  known({
    '@type': AGENT_CLASS[type],
    '@id': `${iri}#${id}`,
    name,
    alternateName: aliases,
    jobTitle: type === 'person' ? role : null,
    description,
  });

function faqPage(record: FactboxRecord): readonly object[] {
  if (record.faq.length === 0) return [];
  const iri = iriOf(record);
  const mainEntity = record.faq.map(({ id, plain }) => ({
    '@type': 'Question',
    '@id': `${iri}#${id}`,
    name: plain.question,
    acceptedAnswer: { '@type': 'Answer', text: plain.answer },
  }));
  return [{ '@type': 'FAQPage', '@id': `${iri}#faq`, isPartOf: { '@id': iri }, mainEntity }];
}

/** Without what is not known: JSON-LD has no word for it. */
const known = (node: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(
    Object.entries(node).filter(
      ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
