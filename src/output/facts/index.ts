/** All values of a record as facts, kind by kind. */
import type { FactboxRecord } from '../../model/record.ts';
import type { Fact } from './fact.ts';
import { actorFact, countFact, dateFact, eventFact, faqFact, locationFact, quoteFact, sourceFact } from './kinds.ts';
import { namesIn } from './names.ts';

export function factsOf(record: FactboxRecord): readonly Fact[] {
  const nameOf = namesIn(record);
  return [
    ...record.counts.map((count) => countFact(count, nameOf)),
    ...record.events.map((event) => eventFact(event, nameOf)),
    ...record.actors.map(actorFact),
    ...record.locations.map((location) => locationFact(location, nameOf)),
    ...record.dates.map((date) => dateFact(date, nameOf)),
    ...record.quotes.map((quote) => quoteFact(quote, nameOf)),
    ...record.faq.map((pair) => faqFact(pair, nameOf)),
    ...record.sources.map((source) => sourceFact(source, nameOf)),
  ];
}
