import { overlaps, type Span } from '../model/span.ts';
import type { Draft } from './draft.ts';
import { actorAt } from './sources.ts';
import type { Resolver } from './index.ts';

/**
 * Gives each quote the actor whose mention the words that name its speaker are; an unnamed speaker ("a hospital official") is no
 * actor, but a source that the article quotes.
 */
export const quoteSpeakers: Resolver = (draft) => ({
  ...draft,
  quotes: draft.quotes.map((quote) => {
    const { speaker } = quote.value;
    return {
      ...quote,
      speakerId: speaker === null ? null : (speakerAt(draft, speaker) ?? sourceAt(draft, speaker)),
    };
  }),
});

/** "Assad's office" is not Assad: the actor's mention must reach to the end of the words. */
function speakerAt({ actors }: Draft, speaker: Span): string | null {
  const reaching = actors.filter(({ mentions }) =>
    mentions.some(({ span }) => overlaps(span, speaker) && span.end >= speaker.end),
  );
  return actorAt(reaching, speaker);
}

const sourceAt = ({ sources }: Draft, speaker: Span): string | null =>
  sources.find(({ kind, mentions }) => kind === 'attribution' && mentions.some((mention) => overlaps(mention, speaker)))
    ?.id ?? null;
