/** One entry a source, with all its mentions and what it is quoted for. Made from the mentions of the source extractor. */
import type { Mention } from '../model/mention.ts';
import { phraseKey } from '../lexicon/phrase-key.ts';
import type { Span } from '../model/span.ts';
import { shown } from '../model/shown.ts';
import { touching } from './touching.ts';
import type { Draft, SourceEntity } from './draft.ts';

export function sourceEntities(
  mentions: readonly Mention<'source'>[],
  actors: Draft['actors'],
): readonly SourceEntity[] {
  const actorAt = touching(actors.flatMap((actor) => actor.mentions.map(({ span }) => ({ span, value: actor.id }))));
  const groups: Mention<'source'>[][] = [];
  const known = new Map<string, Mention<'source'>[]>();
  for (const mention of mentions) {
    const keys = keysOf(mention, actorAt(whoOf(mention)));
    const found = keys.map((key) => known.get(key)).find((group) => group !== undefined);
    const group = found ?? [];
    if (found === undefined) groups.push(group);
    group.push(mention);
    for (const key of keys) if (!known.has(key)) known.set(key, group);
  }
  return groups.map((own, i) => {
    const [first] = own;
    return {
      id: `s${i + 1}`,
      name: shown(first?.value.name ?? ''),
      url: own.map(({ value }) => value.url).find((url) => url !== null) ?? null,
      actor: own.map((mention) => actorAt(whoOf(mention))).find((id) => id !== null) ?? null,
      kind: STRONGEST.find((kind) => own.some(({ value }) => value.kind === kind)) ?? 'listed',
      mentions: own.map(({ span }) => span),
      claims: own.flatMap(({ value }) => (value.claim === null ? [] : [value.claim])),
    };
  });
}

/** The words that name somebody: of "Acme chief Koji Sato" the person. */
const whoOf = ({ span, value }: Mention<'source'>): Span => value.named ?? span;

/** What a source is where it is several: what it is quoted for tells more than that it is listed. */
const STRONGEST = ['attribution', 'listed', 'credit', 'link'] as const;

/**
 * Mentions that share a key are one source: whoever speaks under several names, a name, an address. Many links are called "here"
 * or "report", and a listed title may begin with an actor's name, so that those go by their address, or their whole name.
 */
function keysOf({ value }: Mention<'source'>, actor: string | null): readonly string[] {
  const address = value.url === null ? [] : [`url:${value.url.replace(/\/$/, '')}`];
  if (value.kind === 'link') return address;
  const name = `name:${phraseKey(value.name.replace(/^the /i, ''))}`;
  if (value.kind === 'listed') return [...address, name];
  return actor === null ? [name] : [`actor:${actor}`, name];
}
