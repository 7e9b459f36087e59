/** One entry a source, with all its mentions and what it is quoted for. Made from the mentions of the source extractor. */
import type { Mention } from '../model/mention.ts';
import { phraseKey } from '../lexicon/phrase-key.ts';
import type { Span } from '../model/span.ts';
import type { Draft, SourceEntity } from './draft.ts';

export function sourceEntities(
  mentions: readonly Mention<'source'>[],
  actors: Draft['actors'],
): readonly SourceEntity[] {
  const groups = new Map<string, Mention<'source'>[]>();
  for (const mention of mentions) {
    // Whoever speaks under several names is one source.
    const actor = mention.value.kind === 'attribution' ? actorAt(actors, mention.span) : null;
    const key = `${mention.value.kind}:${actor ?? phraseKey(mention.value.name)}`;
    groups.set(key, [...(groups.get(key) ?? []), mention]);
  }
  return [...groups.values()].map((own, i) => {
    const first = own[0];
    return {
      id: `s${i + 1}`,
      name: first?.value.name ?? '',
      url: own.map(({ value }) => value.url).find((url) => url !== null) ?? null,
      actor: own.map(({ span }) => actorAt(actors, span)).find((id) => id !== null) ?? null,
      kind: first?.value.kind ?? 'listed',
      mentions: own.map(({ span }) => span),
      claims: own.flatMap(({ value }) => (value.claim === null ? [] : [value.claim])),
    };
  });
}

/** The id of the actor with a mention that touches the span, the longest one first. */
export function actorAt(actors: Draft['actors'], span: Span): string | null {
  let best: { readonly id: string; readonly length: number } | undefined;
  for (const actor of actors) {
    for (const mention of actor.mentions) {
      const shared = Math.min(mention.span.end, span.end) - Math.max(mention.span.start, span.start);
      if (shared > 0 && (best === undefined || shared > best.length)) best = { id: actor.id, length: shared };
    }
  }
  return best?.id ?? null;
}
