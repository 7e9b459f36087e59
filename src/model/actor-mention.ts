import type { ActorValue, Mention } from './mention.ts';
import type { Span } from './span.ts';

/** A mention of an actor; what is not given is unknown. */
export const actorMention = (
  { start, end }: Span,
  rule: `actor/${string}`,
  value: Partial<ActorValue> & Pick<ActorValue, 'type' | 'form'>,
): Mention<'actor'> => ({
  kind: 'actor',
  span: { start, end },
  rule,
  value: {
    subtype: null,
    country: null,
    canonical: null,
    role: null,
    description: null,
    externalId: null,
    plural: false,
    ...value,
  },
});
