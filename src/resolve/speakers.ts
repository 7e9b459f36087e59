import { actorAt } from './sources.ts';
import type { Resolver } from './index.ts';

/** Gives each quote the actor whose mention the words that name its speaker are. */
export const quoteSpeakers: Resolver = (draft) => ({
  ...draft,
  quotes: draft.quotes.map((quote) => ({
    ...quote,
    speakerId: quote.value.speaker === null ? null : actorAt(draft.actors, quote.value.speaker),
  })),
});
