import { overlaps, type Span } from '../model/span.ts';
import type { Draft } from './draft.ts';
import { actorFinder } from './sources.ts';
import type { Resolver } from './index.ts';

/**
 * Gives each quote the actor whose mention the words that name its speaker are; an unnamed speaker ("a hospital official") is no
 * actor, but a source that the article quotes.
 */
export const quoteSpeakers: Resolver = (draft) => {
  const actorAt = actorFinder(draft.actors, { toEnd: true }); // "Assad's office" is not Assad
  return {
    ...draft,
    quotes: draft.quotes.map((quote) => {
      const { speaker } = quote.value;
      return { ...quote, speakerId: speaker === null ? null : (actorAt(speaker) ?? sourceAt(draft, speaker)) };
    }),
  };
};

const sourceAt = ({ sources }: Draft, speaker: Span): string | null =>
  sources.find(({ kind, mentions }) => kind === 'attribution' && mentions.some((mention) => overlaps(mention, speaker)))
    ?.id ?? null;
