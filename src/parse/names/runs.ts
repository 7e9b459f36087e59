/** How far a capitalised stretch goes: "Nouri al-Maliki", "Jean-Claude Juncker", "Ludwig van Beethoven". */
import { isDesignator } from '../../lexicon/designators.ts';
import { closedClass } from '../../lexicon/function-words.ts';
import { isSyllabicGivenName, particleOf } from '../../lexicon/people.ts';
import { isHyphen, type Phrases } from './phrases.ts';

/** Longer stretches are headlines or lists, not names. */
const LONGEST_RUN = 12;

/** The token after the run of name-like tokens that begins at `from`, joined by hyphens and by particles of names. */
export function runEnd(phrases: Phrases, from: number): number {
  let end = from + 1;
  while (end - from < LONGEST_RUN) {
    const next = continuation(phrases, end);
    if (next === undefined) break;
    end = next;
  }
  return end;
}

/** The token after the part that continues a run at `at`, or undefined where the run ends. */
function continuation(phrases: Phrases, at: number): number | undefined {
  const { tokens, isNameLike } = phrases;
  const token = tokens[at];
  if (token === undefined || isEndOfInitials(phrases, at)) return undefined;
  if (isNameLike(at) && (!token.glued || tokens[at - 1]?.shape === 'initial')) return at + 1;
  if (isHyphen(token) && token.glued && tokens[at + 1]?.glued === true && isNameLike(at + 1)) return at + 2;
  if (isSyllable(phrases, at) || (isOwnersName(phrases, at) && isNameLike(at + 1))) return at + 2;
  if (token.text === '&' && isNameLike(at + 1)) return at + 2;
  if (isHyphen(token) && particleOf(tokens[at - 1]?.form)?.begins === true && isNameLike(at + 1)) return at + 2; // "Al - Sisi"
  if (token.text === ',' && isFirmBehind(phrases, at + 1)) return at + 2;
  if (!joins(phrases, at)) return undefined;
  const after = isHyphen(tokens[at + 1]) ? at + 2 : at + 1;
  if (isNameLike(after)) return after + 1;
  return joins(phrases, after) && isNameLike(after + 1) ? after + 2 : undefined;
}

/** "Harrow & Quinn, Inc.": but "Denver, CO" and "Adelaide, SA" are towns. */
const isFirmBehind = ({ tokens, keys, isNameLike }: Phrases, at: number): boolean =>
  tokens[at]?.shape !== 'lower' && (keys[at]?.length ?? 0) > 2 && isDesignator(keys[at]) && !isNameLike(at + 1);

/** "Rep. Nick Rahall, D-W.Va.": an American lawmaker's party, and behind its hyphen where he is from. */
export const isPartyTag = ({ tokens }: Phrases, at: number): boolean =>
  /^(?:D|R|I|DFL)$/.test(tokens[at]?.text ?? '') &&
  isHyphen(tokens[at + 1]) &&
  /^[,(]$/.test(tokens[at - 1]?.text ?? '');

/** "Fishermen's Association", "Workers' Party": whose it is, is part of the name; "Iraq's Defence Ministry" is two. */
function isOwnersName({ tokens, lexicon }: Phrases, at: number): boolean {
  const [owner, mark] = [tokens[at - 1], tokens[at]];
  if (owner === undefined || mark?.glued !== true || !/^['’]s?$/.test(mark.text)) return false;
  const noun = lexicon.commonWord(owner.key)?.nounClass;
  return noun === 'person' || noun === 'group';
}

const LONGEST_SYLLABLE = 6;

/** "Huang Ming-chao", "Moon Jae-in": the second half of a given name, in lower case behind its hyphen, which may stand apart. */
function isSyllable({ tokens, lexicon, mode }: Phrases, at: number): boolean {
  const [before, hyphen, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (mode !== 'normal' || !isHyphen(hyphen) || next?.shape !== 'lower') return false;
  const isSecond = before?.glued === true && before.shape === 'lower'; // "Chan-o-cha"
  if (before === undefined || (before.shape !== 'title' && !isSecond)) return false;
  if (next.key.length > LONGEST_SYLLABLE || next.glued !== hyphen?.glued) return false;
  const isWord = lexicon.commonWord(next.key) !== undefined || closedClass(next.form) !== undefined;
  return (next.glued && !isWord) || isSyllabicGivenName(`${before.key} ${next.key}`);
}

/** Particles of names elsewhere that are mostly words of English: "Forsythe Lane at Burnwood Lane". */
const ENGLISH: ReadonlySet<string> = new Set(['a', 'an', 'and', 'at', 'in']);

/** "al", "bin", "van der": in lower case between two name-like tokens. */
function joins({ tokens }: Phrases, at: number): boolean {
  const token = tokens[at];
  return (
    token?.kind === 'word' &&
    token.shape === 'lower' &&
    !ENGLISH.has(token.key) &&
    particleOf(token.form)?.joins === true
  );
}

/** An abbreviation that ends a clause ends the run: "in Calif. Gov. Brown" is two names. */
const isEndOfInitials = ({ tokens }: Phrases, at: number): boolean => {
  const before = tokens[at - 1];
  return (
    before !== undefined &&
    before.text.length > 4 &&
    before.text.endsWith('.') &&
    before.shape === 'title' &&
    /^(?:Inc|Corp|Ltd|Calif|Mass|Mich|Minn|Tenn|Conn)\.$/.test(before.text)
  );
};
