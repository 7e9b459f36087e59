/** One entry a source, with all its mentions and what it is quoted for. Made from the mentions of the source extractor. */
import type { Mention } from '../model/mention.ts';
import { phraseKey } from '../lexicon/phrase-key.ts';
import type { Span } from '../model/span.ts';
import type { Draft, SourceEntity } from './draft.ts';

export function sourceEntities(
  mentions: readonly Mention<'source'>[],
  actors: Draft['actors'],
): readonly SourceEntity[] {
  const actorAt = actorFinder(actors);
  const groups = new Map<string, Mention<'source'>[]>();
  for (const mention of mentions) {
    // Whoever speaks under several names is one source.
    const actor = mention.value.kind === 'attribution' ? actorAt(mention.span) : null;
    const key = `${mention.value.kind}:${actor ?? phraseKey(mention.value.name)}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [mention]);
    else known.push(mention);
  }
  return [...groups.values()].map((own, i) => {
    const first = own[0];
    return {
      id: `s${i + 1}`,
      name: first?.value.name ?? '',
      url: own.map(({ value }) => value.url).find((url) => url !== null) ?? null,
      actor: firstOf(own, ({ span }) => actorAt(span)),
      kind: first?.value.kind ?? 'listed',
      mentions: own.map(({ span }) => span),
      claims: own.flatMap(({ value }) => (value.claim === null ? [] : [value.claim])),
    };
  });
}

function firstOf<T, V>(items: readonly T[], pick: (item: T) => V | null): V | null {
  for (const item of items) {
    const value = pick(item);
    if (value !== null) return value;
  }
  return null;
}

/** No actor's mention is longer, in UTF-16 code units. */
const LONGEST_MENTION = 300;

/**
 * Gives the id of the actor with a mention that touches a span, the one that shares most with it first; with `toEnd` only a
 * mention that reaches to the end of the span counts.
 */
export function actorFinder(actors: Draft['actors'], { toEnd = false } = {}): (span: Span) => string | null {
  const mentions = actors
    .flatMap(({ id, mentions: own }) => own.map(({ span }) => ({ id, ...span })))
    .sort((a, b) => a.start - b.start);
  return (span) => {
    let best: { readonly id: string; readonly length: number } | undefined;
    for (let at = firstStartingAt(mentions, span.start - LONGEST_MENTION); at < mentions.length; at += 1) {
      const mention = mentions[at];
      if (mention === undefined || mention.start >= span.end) break;
      const shared = Math.min(mention.end, span.end) - Math.max(mention.start, span.start);
      if (shared > 0 && (!toEnd || mention.end >= span.end) && (best === undefined || shared > best.length))
        best = { id: mention.id, length: shared };
    }
    return best?.id ?? null;
  };
}

/** The index of the first that starts at a position or behind it, in a list sorted by start. */
function firstStartingAt(spans: readonly Span[], position: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
