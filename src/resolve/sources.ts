/** One entry a source, with all its mentions and what it is quoted for. Made from the mentions of the source extractor. */
import type { Mention } from '../model/mention.ts';
import { phraseKey } from '../lexicon/phrase-key.ts';
import { shown } from '../model/shown.ts';
import { touching } from './touching.ts';
import type { Draft, SourceEntity } from './draft.ts';

export function sourceEntities(
  mentions: readonly Mention<'source'>[],
  actors: Draft['actors'],
): readonly SourceEntity[] {
  const actorAt = touching(actors.flatMap((actor) => actor.mentions.map(({ span }) => ({ span, value: actor.id }))));
  const groups = new Map<string, Mention<'source'>[]>();
  for (const mention of mentions) {
    // Whoever speaks under several names is one source.
    const actor = mention.value.kind === 'attribution' ? actorAt(mention.span) : null;
    const key = `${mention.value.kind}:${actor ?? phraseKey(mention.value.name)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [mention]);
    else group.push(mention);
  }
  return [...groups.values()].map((own, i) => {
    const first = own[0];
    return {
      id: `s${i + 1}`,
      name: shown(first?.value.name ?? ''),
      url: own.map(({ value }) => value.url).find((url) => url !== null) ?? null,
      actor: own.map(({ span }) => actorAt(span)).find((id) => id !== null) ?? null,
      kind: first?.value.kind ?? 'listed',
      mentions: own.map(({ span }) => span),
      claims: own.flatMap(({ value }) => (value.claim === null ? [] : [value.claim])),
    };
  });
}
