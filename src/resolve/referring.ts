/** What pronouns ("he") and nominals ("the ministry") have in common: they stand for an actor that was named shortly before. */
import type { ParsedDocument, Token } from '../model/document.ts';
import type { Mention } from '../model/mention.ts';
import type { MentionForm } from '../model/vocabulary.ts';
import { type Span, spanAt } from '../model/span.ts';
import type { ActorEntity } from './draft.ts';

/** The referring word's own sentence and so many before it. */
export const SENTENCES_BACK = 2;

/** The tokens outside quotations that may refer: inside one, somebody else tells. */
export function tokensOutsideQuotes(
  document: ParsedDocument,
  refers: (token: Token) => boolean,
): readonly { readonly token: Token; readonly sentence: number; readonly at: number }[] {
  const quoted = document.quotations().map(({ outer }) => outer);
  const found: { readonly token: Token; readonly sentence: number; readonly at: number }[] = [];
  for (const { tokens, index } of document.sentences)
    for (const [at, token] of tokens.entries())
      if (refers(token) && spanAt(quoted, token.start) === undefined) found.push({ token, sentence: index, at });
  return found;
}

/** A mention of the same actor that tells nothing of its own. */
export function referringMention({ mentions }: ActorEntity, { start, end }: Span, form: MentionForm): Mention<'actor'> {
  const [first] = mentions;
  if (first === undefined) throw new Error('an actor without a mention');
  const value = { ...first.value, form, canonical: null, role: null, description: null };
  return { kind: 'actor', span: { start, end }, rule: `actor/${form === 'pronoun' ? form : 'body-noun'}`, value };
}

/** The actors with what was found to stand for them, by their ids. */
export const withMentions = (
  actors: readonly ActorEntity[],
  found: ReadonlyMap<string, readonly Mention<'actor'>[]>,
): readonly ActorEntity[] =>
  actors.map((actor) => {
    const more = found.get(actor.id);
    return more === undefined
      ? actor
      : { ...actor, mentions: [...actor.mentions, ...more].sort((a, b) => a.span.start - b.span.start) };
  });

/** Adds to a list by key, in place: a hostile text may have a hundred thousand of one. */
export function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
