import { actorFinder } from './sources.ts';
import type { Resolver } from './index.ts';

/** Gives each quote the actor whose mention the words that name its speaker are. */
export const quoteSpeakers: Resolver = (draft) => {
  const actorAt = actorFinder(draft.actors);
  return {
    ...draft,
    quotes: draft.quotes.map((quote) => ({
      ...quote,
      speakerId: quote.value.speaker === null ? null : actorAt(quote.value.speaker),
    })),
  };
};
