/** The parts of persons' names: given and family names of the world, and the particles between them. */
import { once } from './once.ts';
import { shippedCore } from './core.ts';
import { readTable } from './tables.ts';
import { phraseKey } from './phrase-key.ts';

/** What is known of a name part; bits to be combined. */
export const NamePart = {
  GIVEN: 1,
  FAMILY: 2,
  /** In our own list of the news, or in two lists of given names. */
  GIVEN_COMMON: 4,
  FAMILY_COMMON: 8,
  MALE: 16,
  FEMALE: 32,
  /** Also an ordinary English word: "will", "mark", "may", "rose", "baker", "green". */
  ALSO_WORD: 64,
  /** Only in a list that does not tell given from family names. */
  UNSORTED: 128,
} as const;

export type Sex = 'male' | 'female';

/** The sex to which alone a given name is given, by its flags; undefined where it is given to both, or nothing is known. */
export function sexOfFlags(flags: number): Sex | undefined {
  const [isMale, isFemale] = [(flags & NamePart.MALE) !== 0, (flags & NamePart.FEMALE) !== 0];
  return isMale === isFemale ? undefined : isMale ? 'male' : 'female';
}

/**
 * The flags of a name part, 0 where it is none. A key of several words, as of "al-Asad" or "Jean-Luc", has what its parts
 * have in common, particles left out.
 */
export function namePart(key: string): number {
  const core = shippedCore();
  const partsOf = (word: string): number => core.namePartsOf(core.words.find(word));
  if (!key.includes(' ')) return partsOf(key);
  const parts = key.split(' ').filter((part) => nameParticle(part) === undefined);
  if (parts.length === 0) return 0;
  return parts.reduce((common, part) => common & partsOf(part), ~0);
}

export interface NameParticle {
  /** Stands between name parts, in lower case or not: Ludwig *van* Beethoven, Bashar *al*-Assad. */
  readonly joins: boolean;
  /** Opens a name or surname: *Abu* Bakr, *Mac* Donald, *De* Gaulle. */
  readonly begins: boolean;
}

const particles = once(
  () =>
    new Map<string, NameParticle>(
      readTable('people/name-particles.tsv').map((row) => [
        phraseKey(row['particle'] ?? ''),
        { joins: row['joins'] === 'yes', begins: row['begins'] === 'yes' },
      ]),
    ),
);

/** Of one word: "al", "van", "bin", "o"; also of a phrase, "de la". */
export const nameParticle = (key: string): NameParticle | undefined => particles().get(key);

interface Syllables {
  readonly zh: ReadonlySet<string>;
  readonly ko: ReadonlySet<string>;
  /** Cantonese, and Mandarin as Taiwan spells it. */
  readonly yue: ReadonlySet<string>;
}

const syllables = once((): Syllables => {
  const rows = readTable('people/name-syllables.tsv');
  const of = (language: string): Set<string> =>
    new Set(rows.filter((row) => row['language'] === language).map((row) => row['syllable'] ?? ''));
  return { zh: of('zh'), ko: of('ko'), yue: of('yue') };
});

/**
 * Whether a key is written like an East Asian given name, of which no list is ever complete: two Chinese syllables in one
 * word ("Jinping"), or two Chinese or Korean ones with a hyphen ("Jae-in", "Kai-shek"). Means little without a family name
 * beside it.
 */
export function isSyllabicGivenName(key: string): boolean {
  const { zh, ko, yue } = syllables();
  const parts = key.split(' ');
  if (parts.length === 2) return [zh, ko, yue].some((of) => parts.every((part) => of.has(part)));
  if (parts.length > 2) return false;
  for (let cut = 1; cut < key.length; cut += 1) if (zh.has(key.slice(0, cut)) && zh.has(key.slice(cut))) return true;
  return false;
}

/** "Gang", "Wei": by itself a given name of one syllable, as Chinese has them. @param key a phrase key of one word */
export const isChineseSyllable = (key: string): boolean => syllables().zh.has(key);

/** "John Smith Jr.", "Henry IV": a suffix by which namesakes are told apart, no name of its own. Takes a key. */
export const isNameSuffix = (key: string): boolean => /^(?:jr|sr|ii|iii|iv)$/.test(key);
