import { once } from './once.ts';
import { readTable } from './tables.ts';

export const CONTEXT_NOUN_KINDS = ['member', 'place', 'reach', 'role', 'sport', 'visit'] as const;
export type ContextNounKind = (typeof CONTEXT_NOUN_KINDS)[number];

/** The nouns that say beside a name what it is: a person by his role, an organisation by its members, a place by what is there. */
export const contextNouns = (kind: ContextNounKind): readonly string[] =>
  readTable('roles/context-nouns.tsv').flatMap((row) => (row['of'] === kind ? (row['noun'] ?? []) : []));

const sportWords = once(() => new Set(contextNouns('sport')));

/** "midfielder", "kick-off", "league": a sentence with one tells of sport. */
export const isSportWord = (key: string): boolean => sportWords().has(key);

const visitWords = once(() => new Set(contextNouns('visit')));

/** "arrived", "tourist": somebody is where he is not at home. */
export const isVisitWord = (key: string): boolean => visitWords().has(key);
