import { contains } from '../model/span.ts';
import { touching } from './touching.ts';
import type { Resolver } from './index.ts';

/**
 * Gives each quote the actor whose mention the words that name its speaker are; an unnamed speaker ("a hospital official") is no
 * actor, but a source that the article quotes.
 */
export const quoteSpeakers: Resolver = (draft) => {
  const actorAt = touching(
    draft.actors.flatMap((actor) => actor.mentions.map(({ span }) => ({ span, value: { id: actor.id, ...span } }))),
  );
  const sourceAt = touching(
    draft.sources
      .filter(({ kind }) => kind === 'attribution')
      .flatMap(({ id, mentions }) => mentions.map((span) => ({ span, value: id }))),
  );
  return {
    ...draft,
    quotes: draft.quotes.map((quote) => {
      const { speaker } = quote.value;
      if (speaker === null) return { ...quote, speakerId: null };
      const actor = actorAt(speaker);
      // "Assad's office" and "a spokesman for Assad" are not Assad: the actor's mention must be the words, but for a title.
      const isActor = actor !== null && contains(actor, speaker);
      return { ...quote, speakerId: isActor ? actor.id : sourceAt(speaker) };
    }),
  };
};
