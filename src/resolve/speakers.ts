import { touching } from './touching.ts';
import type { Resolver } from './index.ts';

/**
 * Gives each quote the actor whose mention the words that name its speaker are; an unnamed speaker ("a hospital official") is no
 * actor, but a source that the article quotes.
 */
export const quoteSpeakers: Resolver = (draft) => {
  const actorAt = touching(
    draft.actors.flatMap((actor) =>
      actor.mentions.map(({ span }) => ({ span, value: { id: actor.id, end: span.end } })),
    ),
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
      // "Assad's office" is not Assad: the actor's mention must reach to the end of the words.
      const isActor = actor !== null && actor.end >= speaker.end;
      return { ...quote, speakerId: isActor ? actor.id : sourceAt(speaker) };
    }),
  };
};
