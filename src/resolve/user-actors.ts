/** What a user's own lexicon says of an actor goes before what the text lets guess. */
import { phraseKey } from '../lexicon/phrase-key.ts';
import type { Resolver } from './index.ts';

export const userActors: Resolver = (draft, _document, { lexicon }) => ({
  ...draft,
  actors: draft.actors.map((actor) => {
    const entry = [actor.name, ...actor.aliases]
      .map((name) => lexicon.userActor(phraseKey(name)))
      .find((found) => found?.kind === actor.type);
    if (entry === undefined) return actor;
    return {
      ...actor,
      name: entry.name,
      subtype: entry.subtype ?? actor.subtype,
      country: entry.country ?? actor.country,
      aliases: actor.aliases.filter((alias) => alias !== entry.name),
      externalId: entry.id,
    };
  }),
});
