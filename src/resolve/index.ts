/** The only stage that sees all kinds together: an ordered list, each step from one draft to the next. */
import type { Context } from '../extract/extractor.ts';
import type { ParsedDocument } from '../model/document.ts';
import type { Draft } from './draft.ts';
import type { Mentions } from '../model/mention.ts';
import { countsBeside } from './calendar-numbers.ts';
import { checkCounts } from './consistency.ts';
import { actorEntities } from './aliases.ts';
import { joinBodies } from './bodies.ts';
import { actorCountries } from './countries/index.ts';
import { storyCurrencies } from './currencies.ts';
import { withActing } from './events/acting.ts';
import { figuresOfEvents } from './events/figures.ts';
import { findEvents } from './events/index.ts';
import { datesOfSeries } from './events/series.ts';
import { faqFacts } from './faq-facts.ts';
import { findFocus } from './focus.ts';
import { linkCounts } from './links/index.ts';
import { resolvePlaces } from './places/index.ts';
import { pronounMentions } from './pronouns.ts';
import { repeatedCounts } from './repeats.ts';
import { newerTellings } from './revisions.ts';
import { wholesOfCompanies, wholesOfParts, wholesOfSums } from './wholes.ts';
import { sourceEntities } from './sources.ts';
import { quoteSpeakers } from './speakers.ts';
import { userActors } from './user-actors.ts';

export type Resolver = (draft: Draft, document: ParsedDocument, context: Context) => Draft;

const resolversOf = (mentions: Mentions): readonly Resolver[] => [
  pronounMentions, // first: what follows finds the persons behind "he" and "she", too
  quoteSpeakers, // needs the actors' entities
  findFocus, // before links: the focus is where a figure without a place of its own holds
  actorCountries, // after the focus: the country of public bodies that the text leaves unsaid
  userActors, // after the countries: the user knows them better
  findEvents(mentions.event), // before links: a figure holds where and when its event was
  linkCounts, // clause, sentence, lead, focus
  figuresOfEvents, // after links: what the text gives a figure itself is its own
  datesOfSeries, // after events: the day of the figure before
  storyCurrencies, // after links: whose money a figure is, the place where it holds tells
  newerTellings, // after links: what happened elsewhere is another toll
  repeatedCounts, // after links: the same figure for the same thing
  wholesOfParts, // after repeats: a part points to the first telling of its whole
  wholesOfSums,
  wholesOfCompanies, // last of the three: what words or sums say comes first
  checkCounts, // after parts: doubts about the article's arithmetic
  faqFacts, // last: lists the ids of all that stands in a pair
];

/** Mentions → draft: mentions of one thing are brought together, then linked. */
export function resolve(mentions: Mentions, document: ParsedDocument, context: Context): Draft {
  const actors = joinBodies(
    actorEntities(withActing(mentions, document, context), document, context),
    document,
    context,
  );
  const draft: Draft = {
    dates: mentions.date.map((mention, i) => ({ id: `d${i + 1}`, ...mention })),
    actors,
    locations: resolvePlaces(mentions.location, document, context),
    counts: countsBeside(mentions, context.refuse).map((mention, i) => ({
      id: `c${i + 1}`,
      ...mention,
      event: null,
      attribution: null,
      location: null,
      date: null,
      partOf: null,
      sameAs: null,
      supersedes: null,
    })),
    events: [],
    faq: mentions.faq.map((mention, i) => ({ id: `f${i + 1}`, facts: [], ...mention })),
    quotes: mentions.quote.map((mention, i) => ({ id: `q${i + 1}`, speakerId: null, ...mention })),
    sources: sourceEntities(mentions.source, actors),
    focus: null,
  };
  return resolversOf(mentions).reduce((current, resolver) => resolver(current, document, context), draft);
}
