/** The extractors, one a kind, and which of them a part of the record needs. */
import type { ParsedDocument } from '../model/document.ts';
import type { Kind, Mention, Mentions } from '../model/mention.ts';
import type { Part } from '../model/vocabulary.ts';
import { actorExtractor } from './actor/index.ts';
import { countExtractor } from './count/index.ts';
import { dateExtractor } from './date/index.ts';
import type { Context, Extractor } from './extractor.ts';
import { eventExtractor } from './event/index.ts';
import { faqExtractor } from './faq/index.ts';
import { locationExtractor } from './location/index.ts';
import { quoteExtractor } from './quote/index.ts';
import { sourceExtractor } from './source/index.ts';

const EXTRACTORS: { readonly [K in Kind]: Extractor<K> } = {
  date: dateExtractor,
  actor: actorExtractor,
  location: locationExtractor,
  count: countExtractor,
  event: eventExtractor,
  faq: faqExtractor,
  quote: quoteExtractor,
  source: sourceExtractor,
};

/** The kinds whose mentions decide the values of a part: the places tell the country of a ministry, and what one actor says
 * under several names is one source. */
const NEEDS: { readonly [P in Part]: readonly Kind[] } = {
  dates: ['date'],
  actors: ['actor', 'location', 'event'],
  locations: ['location'],
  counts: ['count', 'event', 'date', 'location', 'actor', 'quote', 'source'],
  events: ['event', 'count', 'date', 'location', 'actor', 'quote', 'source'],
  faq: ['faq'],
  quotes: ['quote'],
  sources: ['source', 'actor', 'location', 'event'],
};

/** What can be told without knowing the words of an article: its layout, marks and addresses, names of places. */
const WORDLESS: ReadonlySet<Kind> = new Set(['date', 'location', 'faq', 'quote', 'source']);
/** Of dates, those in digits alone. */
const WORDED = /^date\/(?!numeric$)/;

/** The mentions of every kind that the parts need, each list in source order. */
export function extractMentions(document: ParsedDocument, context: Context, parts?: readonly Part[]): Mentions {
  const needed = new Set(parts?.flatMap((part) => NEEDS[part]) ?? (Object.keys(EXTRACTORS) as Kind[]));
  const mentionsOf = <K extends Kind>(kind: K): readonly Mention<K>[] =>
    needed.has(kind) && (!document.foreign || WORDLESS.has(kind))
      ? EXTRACTORS[kind].extract(document, context).filter(({ rule }) => !document.foreign || !WORDED.test(rule))
      : [];
  return {
    date: mentionsOf('date'),
    actor: mentionsOf('actor'),
    location: mentionsOf('location'),
    count: mentionsOf('count'),
    event: mentionsOf('event'),
    faq: mentionsOf('faq'),
    quote: mentionsOf('quote'),
    source: mentionsOf('source'),
  };
}
