/** The words before the noun of a group that belong to its phrase: "masked", "U.S.", "coalition", "Iranian-backed". */
import { closedClass } from '../../lexicon/function-words.ts';
import { groupWords } from '../../lexicon/roles.ts';
import { POS_BITS } from '../../lexicon/words.ts';
import type { ParsedDocument, Sentence, Token } from '../../model/document.ts';
import type { Context } from '../extractor.ts';

const MOST = 4;

/** The token with which the phrase of a group begins, from its noun at `head` back to `limit` at most. */
export function modifierStart(
  sentence: Sentence,
  { head, limit }: { readonly head: number; readonly limit: number },
  context: Context,
): number {
  const { tokens } = sentence;
  let from = head;
  for (let at = head - 1; at >= limit && head - at <= MOST; at -= 1) {
    if (isCompound(tokens, at, limit)) {
      from = at - 2;
      at -= 2;
      continue;
    }
    if (!isModifier(sentence, at, context)) break;
    from = at;
  }
  return from;
}

/** "Iranian-backed", "pro-government", "US-led": a modifier of two words that ends at a token. */
const isCompound = (tokens: readonly Token[], at: number, limit: number): boolean =>
  at - 2 >= limit &&
  tokens[at - 1]?.text === '-' &&
  tokens[at - 1]?.glued === true &&
  tokens[at]?.glued === true &&
  tokens[at - 2]?.kind === 'word';

function isModifier(sentence: Sentence, at: number, { lexicon }: Context): boolean {
  const token = sentence.tokens[at];
  if (token === undefined || token.kind !== 'word' || token.text.includes("'") || closedClass(token.form) !== undefined)
    return false;
  if (token.shape !== 'lower') return isPeople(token, lexicon);
  if (groupWords().get(token.key) === 'modifier') return true;
  const word = lexicon.commonWord(token.key);
  if (word === undefined || (word.pos & POS_BITS.adjective) === 0 || NUMBER_WORD.test(token.key)) return false;
  return (word.pos & POS_BITS.verb) === 0 || followsNoSubject(sentence.tokens[at - 1]);
}

/** "by masked gunmen", "the armed rebels"; but in "soldiers killed rebels" the participle is a verb. */
const followsNoSubject = (before: Token | undefined): boolean => {
  const small = before === undefined ? undefined : closedClass(before.form);
  return small === 'preposition' || small === 'determiner';
};

const NUMBER_WORD =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundreds?|thousands?|millions?|dozens?)$/;

const isPeople = ({ key }: Token, lexicon: Context['lexicon']): boolean =>
  lexicon.places().demonym(key) !== undefined || lexicon.norps().get(key).length > 0 || isCountry(key, lexicon);

const isCountry = (key: string, lexicon: Context['lexicon']): boolean =>
  lexicon.places().find(key)[0]?.place.type === 'country';

/** The country of the nearest demonym or country's name among the modifiers. */
export function countryOf(modifiers: readonly Token[], { lexicon }: Context): string | null {
  for (const token of [...modifiers].reverse()) {
    if (token.shape === 'lower' || token.kind !== 'word') continue;
    const demonym = lexicon.places().demonym(token.key);
    if (demonym !== undefined) return demonym.country;
    const place = lexicon.places().find(token.key)[0]?.place;
    if (place?.type === 'country') return place.country;
  }
  return null;
}

/** The noun that its phrase is about: not of "executive order" nor "military pickup", and no verb ("the firm will press on"). */
export function isHead(document: ParsedDocument, token: number): boolean {
  const grammar = document.grammar();
  if (grammar.verbGroup(token) !== undefined) return false;
  const group = grammar.nounGroup(token);
  return group === undefined || group.head <= token || group.possessor === token;
}
