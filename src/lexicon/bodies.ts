/** The nouns by which a named body is called again: "the ministry", "the group", "the court". */
import type { ActorSubtype } from '../model/vocabulary.ts';
import { Gazetteer } from './gazetteer.ts';
import { shippedCore } from './core.ts';
import { once } from './once.ts';
import { perWord } from './word-forms.ts';

export interface BodyNoun {
  readonly noun: string;
  /** Phrase keys, the noun's own among them: one of them in a body's name or description tells that the noun may stand for it. */
  readonly words: readonly string[];
  /** Bodies that the noun may stand for whatever their name. */
  readonly subtypes: readonly ActorSubtype[];
}

export const bodyNouns = once(() => new Gazetteer(shippedCore(), 'body-noun'));

export const opensBodyNoun = perWord(({ key, shape }) => shape !== 'title' && bodyNouns().begins(key));
