/** The only stage that sees all kinds together: an ordered list, each step from one draft to the next. */
import type { Context } from '../extract/extractor.js';
import type { ParsedDocument } from '../model/document.js';
import { withoutOverlaps } from './overlaps.js';
import type { Draft, Mentions } from './draft.js';
import { actorEntities } from './aliases.js';
import { faqFacts } from './faq-facts.js';
import { findFocus } from './focus.js';
import { linkCounts } from './links.js';
import { resolvePlaces } from './places.js';
import { repeatedCounts } from './repeats.js';
import { sourceEntities } from './sources.js';
import { quoteSpeakers } from './speakers.js';

export type Resolver = (draft: Draft, document: ParsedDocument, context: Context) => Draft;

const RESOLVERS: readonly Resolver[] = [
  sourceEntities, // before counts: a figure may be a source's
  quoteSpeakers, // needs the actors' entities
  findFocus, // before links: the focus is where a figure without a place of its own holds
  linkCounts, // clause, sentence, sentence before, lead, focus
  repeatedCounts, // after links: the same figure for the same thing, and what it supersedes
  faqFacts, // last: lists the ids of all that stands in a pair
];

/** Mentions → draft: kinds that claim the same words are parted, mentions of one thing brought together, then linked. */
export function resolve(mentions: Mentions, document: ParsedDocument, context: Context): Draft {
  const parted = withoutOverlaps(mentions);
  const draft: Draft = {
    dates: parted.date.map((mention, i) => ({ ...mention, id: `d${i + 1}` })),
    actors: actorEntities(parted.actor, document, context),
    locations: resolvePlaces(parted.location, document, context),
    counts: parted.count.map((mention, i) => ({
      ...mention,
      id: `c${i + 1}`,
      attribution: null,
      location: null,
      date: null,
      partOf: null,
      sameAs: null,
      supersedes: null,
    })),
    faq: parted.faq.map((mention, i) => ({ ...mention, id: `f${i + 1}`, facts: [] })),
    quotes: parted.quote.map((mention, i) => ({ ...mention, id: `q${i + 1}`, speakerId: null })),
    sources: [],
    focus: null,
  };
  return RESOLVERS.reduce((current, resolver) => resolver(current, document, { ...context, mentions: parted }), draft);
}
