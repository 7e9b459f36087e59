/** How much the words of a role say. */
import type { Lexicon } from './index.ts';
import { phraseKey } from './phrase-key.ts';
import type { TitleKind } from './roles.ts';

/** nothing: "Mr", "his wife" · little: what one is addressed by ("Dr", "Sergeant") · much: an office or a trade. */
export const RoleWeight = { nothing: 0, little: 1, much: 2 } as const;

const IDLE: ReadonlySet<TitleKind> = new Set(['honorific', 'relation']);
const ADDRESSES: ReadonlySet<TitleKind> = new Set(['academic', 'religious', 'royal', 'military']);

/**
 * By the kinds of the nouns before the first "of" or "for": a relation says nothing, a rank or a religious title alone says little.
 * @param words as they stand in the text
 */
export function weightOfRole(words: string, lexicon: Lexicon): number {
  const all = phraseKey(words).split(' ');
  const joint = all.findIndex((key, at) => at > 0 && isOfficeWord(key, 'joins', lexicon));
  const keys = joint < 0 ? all : all.slice(0, joint);
  const kinds = keys.map((_, at) => kindAt(keys, at, lexicon)).filter((kind) => kind !== undefined);
  const telling = kinds.filter((kind) => !IDLE.has(kind));
  if (kinds.at(-1) === 'relation' || (telling.length === 0 && kinds.length > 0)) return RoleWeight.nothing;
  return all.length === 1 && telling.every((kind) => ADDRESSES.has(kind)) ? RoleWeight.little : RoleWeight.much;
}

/** The uses of office-words.tsv. */
export type OfficeWord = 'any-body' | 'joins' | 'extends' | 'ends' | 'lists' | 'qualifies';

/** @param key the phrase key of a word */
export const isOfficeWord = (key: string, use: OfficeWord, { core: { classes, words } }: Lexicon): boolean =>
  classes.has(classes.setOf(words.find(key), 0), classes.classOf(`office/${use}`));

function kindAt(keys: readonly string[], at: number, { titles, roleHeads }: Lexicon): TitleKind | undefined {
  const key = keys[at] ?? '';
  const heads = [...roleHeads().get(key), ...(key.endsWith('s') ? roleHeads().get(key.slice(0, -1)) : [])];
  return (heads[0] ?? titles().longest(keys, at)?.entries[0])?.kind;
}
