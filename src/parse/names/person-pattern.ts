/** Persons' names, known by their parts: given and family names, initials, the order in which languages have them. */
import { isSyllabicGivenName, NamePart, nameParticle } from '../../lexicon/people.ts';
import { isHyphen, type Phrases } from './phrases.ts';
import { LIKELY, piece, type Piece, SURE, type TokenRange } from './piece.ts';
import { runEnd } from './runs.ts';

const LONGEST_PERSON = 6;

/** "Sadiq Khan", "John F. Kennedy", "Kim Jong Un": name parts in an order that persons' names have. */
export function personPattern(phrases: Phrases, from: number, to: number): Piece | undefined {
  const run = partsFrom(phrases, from, to);
  return run === undefined ? undefined : personOf(phrases, { from, to: run.end }, run.parts);
}

/** "Joaquin “El Chapo” Guzman", "Robert (Bob) Jones": one person, with what people call him between. */
export function nicknamedPerson(phrases: Phrases, from: number, to: number): Piece | undefined {
  const behind = behindNickname(phrases, to);
  if (behind === undefined || !phrases.isNameLike(behind)) return undefined;
  const first = partsFrom(phrases, from, to);
  const second = partsFrom(phrases, behind, runEnd(phrases, behind));
  if (first?.end !== to || second === undefined) return undefined;
  return personOf(phrases, { from, to: second.end }, [...first.parts, ...second.parts]);
}

const QUOTES: Readonly<Record<string, RegExp>> = { '"': /^"$/, '“': /^”$/, '‘': /^’$/, "'": /^'$/, '(': /^\)$/ };
const LONGEST_NICKNAME = 3;

/** The token behind the closing mark of a nickname that opens at `at`; in brackets it is one given name. */
function behindNickname({ tokens, isNameLike, lexicon, keys }: Phrases, at: number): number | undefined {
  const open = tokens[at];
  const close = QUOTES[open?.text ?? ''];
  if (open === undefined || close === undefined || open.glued || tokens[at + 1]?.glued !== true) return undefined;
  let end = at + 1;
  while (end - at <= LONGEST_NICKNAME && (isNameLike(end) || keys[end] === 'the')) end += 1;
  if (end === at + 1 || !close.test(tokens[end]?.text ?? '') || tokens[end]?.glued !== true) return undefined;
  const isGiven = end === at + 2 && (lexicon.namePart(keys[at + 1] ?? '') & NamePart.GIVEN) !== 0;
  return open.text === '(' && !isGiven ? undefined : end + 1;
}

/** "El Chapo" in "Joaquin “El Chapo” Guzman": the key of what stands between marks inside a name. */
export function nicknameIn({ tokens, keys }: Phrases, { from, to }: TokenRange): string | undefined {
  const open = tokens.findIndex((token, at) => at > from && at < to && token.text in QUOTES && !token.glued);
  const close = QUOTES[tokens[open]?.text ?? ''];
  const end =
    close === undefined ? -1 : tokens.findIndex((token, at) => at > open && at < to && close.test(token.text));
  return end === -1 ? undefined : keys.slice(open + 1, end).join(' ');
}

function personOf(phrases: Phrases, range: TokenRange, parts: readonly number[]): Piece | undefined {
  const votes = personVotes(phrases, parts);
  return votes < LIKELY ? undefined : piece(range, { votes: { person: votes }, evidence: 'name/person-parts' });
}

interface Parts {
  readonly parts: readonly number[];
  readonly end: number;
}

/** The tokens of a run that may be the parts of one name, and where they end. */
function partsFrom(phrases: Phrases, from: number, to: number): Parts | undefined {
  const limit = Math.min(to, from + 2 * LONGEST_PERSON);
  const parts: number[] = [];
  let end = from;
  for (let at = from; at < limit; at += 1) {
    if (isHyphen(phrases.tokens[at]) || nameParticle(phrases.keys[at] ?? '') !== undefined) continue;
    if (parts.length > 0 && isRegionHead(phrases, at)) return undefined; // "Jefferson County"
    if (parts.length > 0 && breaksPerson(phrases, at)) break;
    parts.push(at);
    end = at + 1;
    if (parts.length === LONGEST_PERSON) break;
  }
  return { parts, end };
}

const isRegionHead = ({ keys, lexicon }: Phrases, at: number): boolean =>
  lexicon
    .placeHeads()
    .get(keys[at] ?? '')
    .some(({ lowerCase, position }) => lowerCase === 'outside' && position === 'last');

/** A title, a head word or a country inside a run is no part of a person's name. */
function breaksPerson({ keys, lexicon, tokens }: Phrases, at: number): boolean {
  const key = keys[at] ?? '';
  if (tokens[at]?.shape === 'initial' || lexicon.namePart(key) & (NamePart.FAMILY_COMMON | NamePart.GIVEN_COMMON))
    return false;
  return (
    isWeekday(lexicon, key) || // "told Bernie Harper Wednesday"
    lexicon.norps().get(key).length > 0 ||
    lexicon.titles().get(key).length > 0 ||
    lexicon
      .organizationHeads()
      .get(key)
      .some(({ strength }) => strength === 'strong') ||
    lexicon.places().demonym(key) !== undefined
  );
}

const isWeekday = (lexicon: Phrases['lexicon'], key: string): boolean =>
  lexicon
    .discards()
    .get(key)
    .some(({ kind }) => kind === 'weekday');

const NUMERAL = /^[ivx]+$/;
const isAcronym = ({ tokens, keys, lexicon }: Phrases, at: number): boolean =>
  tokens[at]?.shape === 'upper' &&
  (keys[at]?.length ?? 0) > 1 &&
  (keys[at]?.length ?? 0) < 5 &&
  !NUMERAL.test(keys[at] ?? '') &&
  (lexicon.namePart(keys[at] ?? '') & (NamePart.GIVEN_COMMON | NamePart.FAMILY_COMMON)) === 0;

/** How surely the tokens are the parts of one person's name. */
function personVotes(phrases: Phrases, parts: readonly number[]): number {
  const { keys, lexicon, tokens } = phrases;
  const [first, second] = parts;
  const last = parts.at(-1);
  if (first === undefined || second === undefined || last === undefined) return 0;
  const flags = (at: number): number => lexicon.namePart(keys[at] ?? '');
  const firstFlags = flags(first);
  const lastFlags = flags(last);
  const isWord = (at: number): boolean => (lexicon.commonWord(keys[at] ?? '')?.frequency ?? 0) >= 2;
  if (parts.some((at) => isAcronym(phrases, at)) && tokens[first]?.shape === 'title') return 0; // "Spanish NGO"
  const words = parts.filter(
    (at) => isWord(at) && (flags(at) & (NamePart.GIVEN_COMMON | NamePart.FAMILY_COMMON)) === 0,
  ).length;
  if (words > 0 && words >= parts.length - 1) return 0;
  if (parts.slice(1, -1).some((at) => tokens[at]?.shape === 'initial') && tokens[first]?.shape !== 'upper') return SURE;
  if (tokens[first]?.shape === 'initial' && tokens[last]?.shape === 'title') return SURE;
  if (firstFlags & NamePart.GIVEN_COMMON && !isWord(first)) return lastFlags !== 0 || words === 0 ? SURE : LIKELY;
  if (firstFlags & NamePart.GIVEN) return lastFlags & (NamePart.FAMILY | NamePart.GIVEN) ? SURE : words === 0 ? 2.5 : 0;
  if (
    firstFlags & NamePart.FAMILY &&
    isSyllabicGivenName(
      parts
        .slice(1)
        .map((at) => keys[at])
        .join(' '),
    )
  )
    return SURE;
  if (isSyllabicGivenName(keys[second] ?? '') && parts.length === 2 && firstFlags & NamePart.FAMILY) return SURE;
  if (lastFlags & (NamePart.FAMILY_COMMON | NamePart.GIVEN_COMMON) && words === 0) return 2.5;
  return lastFlags & NamePart.FAMILY && words === 0 ? LIKELY : 0;
}
