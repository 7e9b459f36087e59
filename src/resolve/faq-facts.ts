/** Lists in each question-and-answer pair the ids of the values that stand in it. */
import { contains, type Span } from '../model/span.ts';
import type { Resolver } from './index.ts';

export const faqFacts: Resolver = (draft) => {
  const facts: readonly { readonly id: string; readonly spans: readonly Span[] }[] = [
    ...draft.dates.map(({ id, span }) => ({ id, spans: [span] })),
    ...[...draft.actors, ...draft.locations].map(({ id, mentions }) => ({
      id,
      spans: mentions.map(({ span }) => span),
    })),
    ...draft.counts.map(({ id, span }) => ({ id, spans: [span] })),
  ];
  return {
    ...draft,
    faq: draft.faq.map((pair) => ({
      ...pair,
      facts: facts
        .filter(({ spans }) =>
          spans.some((span) => contains(pair.value.question, span) || contains(pair.value.answer, span)),
        )
        .map(({ id }) => id),
    })),
  };
};
