/** Where the story is about: the places that it names most and earliest. */
import type { LocationEntity } from './draft.ts';
import type { Resolver } from './index.ts';

const DATELINE_WEIGHT = 3;
const LEAD_WEIGHT = 2;
/** How much of the article counts as its lead, in sentences. */
const LEAD_SENTENCES = 3;

export const findFocus: Resolver = (draft, document) => {
  const leadEnd = document.sentences[Math.min(LEAD_SENTENCES, document.sentences.length) - 1]?.end ?? 0;
  const weightOf = (entity: LocationEntity): number =>
    entity.mentions.reduce((sum, { span }) => {
      const inDateline = document.dateline !== null && span.start < document.dateline.end;
      return sum + (inDateline ? DATELINE_WEIGHT : span.start < leadEnd ? LEAD_WEIGHT : 1);
    }, 0);
  const countries = new Map<string, number>();
  for (const entity of draft.locations)
    if (entity.country !== null) countries.set(entity.country, (countries.get(entity.country) ?? 0) + weightOf(entity));
  const country = most([...countries.keys()], (code) => countries.get(code) ?? 0) ?? null;
  const inside = draft.locations.filter((entity) => entity.country !== null && entity.country === country);
  const specific = inside.filter(({ type }) => type !== 'country');
  const location = most(specific, weightOf) ?? inside[0];
  return {
    ...draft,
    focus: country === null && location === undefined ? null : { country, location: location?.id ?? null },
  };
};

/** The first of those that weigh most. */
function most<T>(items: readonly T[], weight: (item: T) => number): T | undefined {
  let best: T | undefined;
  for (const item of items) if (best === undefined || weight(item) > weight(best)) best = item;
  return best;
}
