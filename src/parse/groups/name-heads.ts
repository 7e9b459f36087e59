/** Names inside noun groups: where a title ends and a name begins, and which of several names is the head. */
import { GrammarClass, NameBit } from '../../model/grammar-class.ts';
import { hasTag, Tag, tagSet } from '../../model/tag.ts';
import { TokenShape } from '../../model/token-table.ts';
import { is, type Sentence, tagAt } from './sentence.ts';

const NOUN = tagSet('NN', 'NNS', 'NNP', 'NNPS');
const NAME = tagSet('NNP', 'NNPS');
const COMMON = tagSet('NN', 'NNS');

/** "In 1891 | Smith was": a year after a preposition. */
export const isYearAlone = (s: Sentence, at: number): boolean =>
  tagAt(s, at) === Tag.CD &&
  tagAt(s, at - 1) === Tag.IN &&
  hasTag(NAME, tagAt(s, at + 1)) &&
  /^\d{3,4}$/.test(textOf(s, at));

const textOf = (s: Sentence, at: number): string => {
  const token = s.parts.token[at] ?? 0;
  return s.table.text.slice(s.table.start[token], s.table.end[token]);
};

/** "President | Barack Obama", "his friend | Bonosus": what a person is and the name after it are two groups; one renames the other. */
export function splitsPerson(s: Sentence, at: number): boolean {
  if (!hasTag(NAME, tagAt(s, at))) return false;
  const before = at - 1;
  if (hasNameBit(s, before, NameBit.title) && hasTag(NAME, tagAt(s, before))) {
    return !isOwner(s, at) && (isNameOnly(s, before) || isNameOnly(s, at) || hasNameBit(s, at, NameBit.given));
  }
  const isCommon = hasTag(COMMON, tagAt(s, before)) && s.table.shape[s.parts.token[before] ?? 0] === TokenShape.lower;
  return (
    isCommon &&
    endsInName(s, at) &&
    (s.table.end[s.parts.token[at] ?? 0] ?? 0) - (s.table.start[s.parts.token[at] ?? 0] ?? 0) > 1
  );
}

/** "President Obama's administration": title and name are one owner. */
function isOwner(s: Sentence, at: number): boolean {
  let next = at;
  while (hasTag(NAME, tagAt(s, next))) next += 1;
  return tagAt(s, next) === Tag.POS;
}

/** Do names from `at` on end the group: "his friend | Sergei fled", but "a southwest Ohio man"? */
function endsInName(s: Sentence, at: number): boolean {
  let next = at;
  while (hasTag(NAME, tagAt(s, next))) next += 1;
  return !hasTag(COMMON, tagAt(s, next)) && tagAt(s, next) !== Tag.POS && tagAt(s, next) !== Tag.HYPH;
}

const hasNameBit = (s: Sentence, at: number, bit: number): boolean =>
  (s.words.nameBits(s.parts.word[at] ?? 0) & bit) !== 0;

/** Is a word no more than a name: not written in lower case? */
const isNameOnly = (s: Sentence, at: number): boolean => s.words.likeliestTag(s.parts.word[at] ?? 0) === Tag.none;

/** The head of nouns `[from, last]`: the last one, but of a person's name the first, and of "Article 5" the noun. */
export function headOf(s: Sentence, from: number, last: number): number {
  let head = last;
  if (!is(s, last - 1, GrammarClass.month)) {
    while (head > from && tagAt(s, head) === Tag.CD && hasTag(NOUN, tagAt(s, head - 1))) head -= 1;
  }
  let first = head;
  while (first > from && hasTag(NAME, tagAt(s, first - 1)) && hasTag(NAME, tagAt(s, first))) first -= 1;
  if (first === head || !hasTag(NAME, tagAt(s, head))) return head;
  if (isNameOnly(s, head)) return isNameOnly(s, first) || hasNameBit(s, first, NameBit.given) ? first : head;
  return hasNameBit(s, first, NameBit.given) && hasNameBit(s, head, NameBit.family) ? first : head;
}
