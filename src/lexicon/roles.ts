/** The words of offices and trades: titles before names, heads of role phrases, nouns for persons and for groups. */
import type { PERSON_CLASSES } from '../model/vocabulary.ts';
import { once } from './once.ts';
import { Gazetteer } from './gazetteer.ts';
import { shippedCore } from './core.ts';
import { readTable } from './tables.ts';
import { perWord } from './word-forms.ts';

export const TITLE_KINDS = [
  'honorific',
  'military',
  'police',
  'political',
  'judicial',
  'religious',
  'royal',
  'academic',
  'business',
  'sport',
  'media',
  'relation',
  'other',
] as const;
export type TitleKind = (typeof TITLE_KINDS)[number];

/** Words before a person's name that belong to the role, not to the name: "Lt. Gen.", "Prime Minister". */
export interface Title {
  readonly title: string;
  readonly kind: TitleKind;
  readonly sex: 'male' | 'female' | null;
  /** Holds only in upper case: "PM" is one, "p.m." and "he" are not. */
  readonly acronym: boolean;
}

export const titles = once(() => new Gazetteer(shippedCore(), 'title'));

/** A noun that heads a role phrase: "minister" in "the deputy minister for trade". */
export interface RoleHead {
  readonly head: string;
  readonly kind: TitleKind;
}

export const roleHeads = once(() => new Gazetteer(shippedCore(), 'role-head'));

/** A noun that denotes a person; `class` is one of the record's classes of counted things. */
export interface PersonNoun {
  readonly lemma: string;
  readonly number: 'singular' | 'plural' | 'both';
  readonly class: (typeof PERSON_CLASSES)[number];
}

export const personNouns = once(() => new Gazetteer(shippedCore(), 'person-noun'));

export const GROUP_SUBTYPES = [
  'armed-group',
  'civilian',
  'company',
  'court',
  'criminal',
  'education',
  'government',
  'igo',
  'media',
  'medical',
  'military',
  'ngo',
  'police',
  'political-party',
  'religious',
  'sports',
  'union',
  'other',
] as const;

/** A noun that denotes an unnamed group: "forces", "gunmen", "authorities". */
export interface GroupNoun {
  readonly noun: string;
  readonly subtype: (typeof GROUP_SUBTYPES)[number];
}

export const groupNouns = once(() => new Gazetteer(shippedCore(), 'group-noun'));

export const opensGroup = perWord(({ key }) => groupNouns().begins(key));

export type GroupWordUse = 'modifier' | 'compound' | 'no-group' | 'simple';

/** What a word beside the noun of a group does to it; undefined for most words. */
export const groupWords = once(
  () => new Map(readTable('roles/group-words.tsv').map((row) => [row['word'] ?? '', row['use'] as GroupWordUse])), // the lexicon test checks every line
);
