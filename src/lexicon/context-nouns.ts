import { readTable } from './tables.ts';

export const CONTEXT_NOUN_KINDS = ['member', 'place', 'reach', 'role'] as const;
export type ContextNounKind = (typeof CONTEXT_NOUN_KINDS)[number];

/** The nouns that say beside a name what it is: a person by his role, an organisation by its members, a place by what is there. */
export const contextNouns = (kind: ContextNounKind): readonly string[] =>
  readTable('roles/context-nouns.tsv').flatMap((row) => (row['of'] === kind ? (row['noun'] ?? []) : []));
