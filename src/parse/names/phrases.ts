/** One sentence as the name rules see it: which tokens may be part of a name, and what the lexicons know of its phrases. */
import { closedClass } from '../../lexicon/function-words.ts';
import type { Lexicon } from '../../lexicon/index.ts';
import { NamePart, particleOf } from '../../lexicon/people.ts';
import type { PlaceMatch } from '../../lexicon/places.ts';
import type { Sentence, Token } from '../../model/document.ts';
import { type CaseMode, caseMode } from './case-mode.ts';

export interface Phrases {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly mode: CaseMode;
  /** A key for each token: "" for a hyphen, which phrases pass over, and a mark that is in no phrase for other punctuation. */
  readonly keys: readonly string[];
  /** May the token be part of a name by its looks? In headlines and capitals a common word may not. */
  readonly isNameLike: (at: number) => boolean;
  readonly lexicon: Lexicon;
}

const NO_KEY = ',';
const HYPHENS = new Set(['-', '‐', '‑']);
const AMPERSAND = 'and';

export function phrasesOf(sentence: Sentence, lexicon: Lexicon): Phrases {
  const { tokens } = sentence;
  const mode = caseMode(tokens);
  const keys = tokens.map((token) =>
    token.kind !== 'punct'
      ? token.key || NO_KEY
      : isHyphen(token) || (token.glued && /^['’]$/.test(token.text))
        ? ''
        : token.text === '&'
          ? AMPERSAND
          : /^['’]s$/i.test(token.text)
            ? 's'
            : NO_KEY,
  );
  const nameLike = tokens.map((token) => isNameLike(token, mode, lexicon));
  for (let at = 1; at < tokens.length; at += 1) {
    if (tokens[at - 1]?.text === '<' && tokens[at]?.glued === true) nameLike[at] = false; // "<IBM>": a ticker's sign
    else if (nameLike[at - 1] === true && nameLike[at + 1] === true && isSmallSurname(tokens, at, lexicon))
      nameLike[at] = true;
  }
  return { sentence, tokens, mode, keys, lexicon, isNameLike: (at) => nameLike[at] === true };
}

export const isHyphen = (token: Token | undefined): boolean => token !== undefined && HYPHENS.has(token.text);

/** "Kevin So Kam-wai": a small word that is a family name, between a given name and more of the name. */
const isSmallSurname = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  tokens[at]?.shape === 'title' &&
  closedClass(tokens[at]?.form) !== undefined &&
  (lexicon.namePart(tokens[at]?.key ?? '') & NamePart.FAMILY_COMMON) !== 0 &&
  (lexicon.namePart(tokens[at - 1]?.key ?? '') & NamePart.GIVEN_COMMON) !== 0;

function isNameLike(token: Token, mode: CaseMode, lexicon: Lexicon): boolean {
  if (token.kind !== 'word' || token.shape === 'lower' || token.shape === 'none') return false;
  if (mode === 'normal') {
    if (token.text === 'A') return false; // "A Jefferson County deputy"
    const small = closedClass(token.form);
    if (small === undefined || token.shape === 'upper') return token.text !== 'I' && !/^I['’]/.test(token.text);
    return small === 'auxiliary' && (lexicon.namePart(token.key) & NamePart.GIVEN_COMMON) !== 0; // "Will", "May"
  }
  if (mode === 'title' && (token.shape === 'upper' || token.shape === 'mixed') && token.key.length > 1)
    return closedClass(token.form) === undefined;
  return (
    token.shape === 'initial' ||
    (token.key.length > 1 && closedClass(token.form) === undefined && lexicon.commonWord(token.key) === undefined)
  );
}

/** The longest place name that begins at a token, and how many tokens it takes. */
export function longestPlace(
  phrases: Phrases,
  at: number,
): { readonly matches: readonly PlaceMatch[]; readonly length: number } | undefined {
  const { keys, lexicon } = phrases;
  const places = lexicon.places();
  let key = keys[at] ?? '';
  if (key === '' || key === NO_KEY) return undefined;
  let found: { matches: readonly PlaceMatch[]; length: number } | undefined;
  for (let next = at + 1; next - at <= 2 * places.longestKeyTokens; next += 1) {
    const matches = acceptable(phrases, places.find(key), at, next);
    if (matches.length > 0 && phrases.tokens[next - 1]?.shape !== 'lower') found = { matches, length: next - at };
    if (keys[next] === '') next += 1;
    const more = keys[next];
    if (more === undefined || more === '' || more === NO_KEY || !mayContinuePlace(phrases, next)) break;
    key += ` ${more}`;
  }
  return found;
}

const PLACE_PARTICLES: ReadonlySet<string> = new Set(
  'of the and on upon in by under next with au aux sur sous am an ob nad pod do das dos'.split(' '),
);

/** A lower-case word in a place's name is a particle: "Rio de Janeiro", "Stratford-upon-Avon". */
const mayContinuePlace = ({ tokens }: Phrases, at: number): boolean => {
  const token = tokens[at];
  if (token === undefined) return false;
  return token.shape !== 'lower' || PLACE_PARTICLES.has(token.key) || particleOf(token.form) !== undefined;
};

/** Abbreviations count only in the case of an abbreviation, and are nothing in a sentence that is all in capitals. */
function acceptable(
  { tokens, mode }: Phrases,
  matches: readonly PlaceMatch[],
  from: number,
  to: number,
): readonly PlaceMatch[] {
  if (matches.every(({ match }) => match !== 'abbreviation')) return matches;
  const words = tokens.slice(from, to).filter((token) => token.kind === 'word');
  const inCase =
    words.every((token) => token.shape === 'upper' || token.text.endsWith('.')) &&
    (mode !== 'upper' || words.some((token) => token.text.includes('.')));
  return inCase ? matches : matches.filter(({ match }) => match !== 'abbreviation');
}

const keyOf = ({ keys }: Phrases, from: number, to: number): string =>
  keys
    .slice(from, to)
    .filter((part) => part !== '')
    .join(' ');

export const isPlaceOrPeople = (phrases: Phrases, from: number, to: number): boolean => {
  const key = keyOf(phrases, from, to);
  const places = phrases.lexicon.places();
  return places.find(key).length > 0 || places.demonym(key) !== undefined;
};

/** A people's name or a title alone. */
export const isPeople = (phrases: Phrases, from: number, to: number): boolean => {
  const key = keyOf(phrases, from, to);
  const { lexicon } = phrases;
  return (
    lexicon.places().demonym(key) !== undefined ||
    lexicon.norps().get(key).length > 0 ||
    lexicon.titles().get(key).length > 0
  );
};
