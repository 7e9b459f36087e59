/** Names that no lexicon lists, known by how they are built: "Bogota Police Department", "Ministry of Health", "Evin prison". */
import { POS_BITS } from '../../lexicon/words.ts';
import { functionWord } from '../../lexicon/function-words.ts';
import { NamePart, isSyllabicGivenName, nameParticle } from '../../lexicon/people.ts';
import { isHyphen, type Phrases } from './phrases.ts';
import { LIKELY, piece, type Piece, SURE } from './piece.ts';
import { runEnd } from './runs.ts';

/** What a company's name ends with: nothing belongs to it after that. */
const isDesignator = (key: string | undefined): boolean =>
  /^(?:ltd|limited|inc|incorporated|corp|plc|llc|llp|sa|ag|gmbh|nv|spa|pty|pte|bhd|oyj|asa|kk)$/.test(key ?? '');

/** "Rebels of the …" at the beginning of a sentence: a plural has its capital from there. */
const isPluralOpening = ({ tokens, lexicon, keys, mode }: Phrases, at: number): boolean =>
  mode === 'normal' &&
  (tokens[at - 1] === undefined || tokens[at - 1]?.kind === 'punct') &&
  ((lexicon.commonWord(keys[at] ?? '')?.pos ?? 0) & POS_BITS.plural) !== 0;

/** With a capital these are titles, places or manners of speaking as often as names: "the Kingdom", "the State". */
const NOT_ALONE = new Set([
  'agency',
  'church',
  'city',
  'college',
  'company',
  'embassy',
  'government',
  'group',
  'institute',
  'kingdom',
  'party',
  'school',
  'state',
  'university',
]);

/** "Kabul University", "Ministry of Health and Education": a run with a head word that makes it an organisation. */
export function organizationPattern(phrases: Phrases, from: number, to: number): Piece | undefined {
  const heads = phrases.lexicon.organizationHeads();
  let found: Piece | undefined;
  for (let at = from; at < to; at += 1) {
    const match = heads.longest(phrases.keys, at);
    const head = match?.entries[0];
    if (match === undefined || head === undefined || phrases.tokens[at]?.shape === 'lower') continue;
    const headEnd = at + match.length;
    const end = isDesignator(phrases.keys[headEnd - 1]) ? headEnd : ofChain(phrases, headEnd);
    if (at === from && isPluralOpening(phrases, at)) return undefined;
    const isWhole = at === from && end === headEnd; // a head alone is a name only as "the Ministry"
    if (
      isWhole &&
      headEnd === to &&
      head.strength === 'strong' &&
      !NOT_ALONE.has(phrases.keys[from] ?? '') &&
      phrases.keys[from - 1] === 'the' &&
      phrases.mode === 'normal'
    ) {
      return piece(
        { from, to },
        { votes: { organization: LIKELY }, evidence: 'name/definite-head', form: 'alias', subtype: head.subtype },
      );
    }
    if (
      isWhole ||
      (at === from && head.position === 'last') ||
      (at > from && head.position === 'first' && end === headEnd)
    )
      continue;
    const start =
      at > from && head.position === 'first' && end > headEnd && isPlaceOrPeople(phrases, from, at) === false
        ? at
        : from;
    const votes = head.strength === 'strong' ? SURE + 1 : LIKELY;
    found = piece(
      { from: start, to: end },
      { votes: { organization: votes }, evidence: 'name/organization-head', subtype: head.subtype },
    );
    at = end - 1;
  }
  return found;
}

const isPlaceOrPeople = ({ lexicon, keys }: Phrases, from: number, to: number): boolean => {
  const key = keys
    .slice(from, to)
    .filter((part) => part !== '')
    .join(' ');
  return lexicon.places().find(key).length > 0 || lexicon.places().demonym(key) !== undefined;
};

const CHAIN = new Set(['of', 'for', 'de', 'del', 'da', 'do', 'dos', 'du', 'des', 'di', 'on']);
const INNER = new Set(['the', 'la', 'los', 'las', 'le', 'les', 'l']);

/** "… of Health and Human Services": where the chain of "of" and its like after a head ends; `at` itself where there is none. */
function ofChain(phrases: Phrases, at: number): number {
  const { keys, tokens, isNameLike } = phrases;
  let end = at;
  for (let links = 0; links < 3; links += 1) {
    if (!CHAIN.has(keys[end] ?? '') || tokens[end]?.shape !== (phrases.mode === 'upper' ? 'upper' : 'lower')) break;
    const object = INNER.has(keys[end + 1] ?? '') ? end + 2 : end + 1;
    if (!isNameLike(object) && !isCapital(phrases, object)) break;
    end = chainObjectEnd(phrases, object);
    if (keys[end] === 'and' && isCapital(phrases, end + 1) && !isPlaceOrPeople(phrases, object, end))
      end = chainObjectEnd(phrases, end + 1);
  }
  return end;
}

function chainObjectEnd(phrases: Phrases, from: number): number {
  let end = from + 1;
  while (isCapital(phrases, end) && !phrases.tokens[end]?.glued) end += 1;
  return phrases.mode === 'normal' ? Math.max(end, Math.min(runEnd(phrases, from), end)) : from + 1;
}

const isCapital = ({ tokens, mode }: Phrases, at: number): boolean => {
  const token = tokens[at];
  return (
    token?.kind === 'word' &&
    token.shape !== 'lower' &&
    token.shape !== 'none' &&
    mode !== 'upper' &&
    functionWord(token.text) === undefined
  );
};

/** "Anbar Province", "al Asad airbase", "Lake Victoria", "Strait of Hormuz": a run with a head word that makes it a place. */
export function placePattern(phrases: Phrases, from: number, to: number): Piece | undefined {
  const heads = phrases.lexicon.placeHeads();
  const first = heads.longest(phrases.keys, from);
  const firstHead = first?.entries.find(({ position }) => position !== 'last');
  if (
    first !== undefined &&
    firstHead !== undefined &&
    phrases.tokens[from]?.shape !== 'lower' &&
    firstHead.lowerCase !== 'outside'
  ) {
    const start = from + first.length;
    if (phrases.isNameLike(start) && start < to + first.length) {
      return piece(
        { from, to: Math.max(runEnd(phrases, start), start + 1) },
        { votes: { location: SURE }, evidence: 'name/place-head' },
      );
    }
  }
  if (first !== undefined && from + first.length >= to) return undefined; // "National Park": a head alone is no name
  for (let at = from + 1; at <= to; at += 1) {
    const match = heads.longest(phrases.keys, at);
    const head = match?.entries.find(({ position }) => position !== 'first');
    if (match === undefined || head === undefined) continue;
    const capital = phrases.tokens[at]?.shape !== 'lower' && (at < to || phrases.mode !== 'normal'); // in a headline the run ends before it
    const inside =
      capital ||
      (at === to && head.lowerCase === 'inside' && phrases.tokens[at]?.shape === 'lower' && phrases.mode === 'normal');
    if (!inside || at + match.length < to || isPeople(phrases, from, at) || isGeneric(phrases, from, at)) continue;
    return piece(
      { from, to: at + match.length },
      {
        votes: { location: capital ? SURE : LIKELY },
        evidence: head.lowerCase === 'outside' ? 'name/region-head' : 'name/place-head',
      },
    );
  }
  return undefined;
}

/** "Cultural Centre", "General Hospital": words that name nothing. */
const isGeneric = ({ lexicon, keys, tokens }: Phrases, from: number, to: number): boolean =>
  keys
    .slice(from, to)
    .every((key, i) => tokens[from + i]?.kind !== 'word' || (lexicon.commonWord(key)?.frequency ?? 0) >= 3);

const isPeople = ({ lexicon, keys }: Phrases, from: number, to: number): boolean => {
  const key = keys
    .slice(from, to)
    .filter((part) => part !== '')
    .join(' ');
  return (
    lexicon.places().demonym(key) !== undefined ||
    lexicon.norps().get(key).length > 0 ||
    lexicon.titles().get(key).length > 0
  );
};

const LONGEST_PERSON = 6;

/** "Sadiq Khan", "John F. Kennedy", "Kim Jong Un": name parts in an order that persons' names have. */
export function personPattern(phrases: Phrases, from: number, to: number): Piece | undefined {
  const limit = Math.min(to, from + 2 * LONGEST_PERSON);
  const parts: number[] = [];
  let end = from;
  for (let at = from; at < limit; at += 1) {
    if (isHyphen(phrases.tokens[at]) || nameParticle(phrases.keys[at] ?? '') !== undefined) continue;
    if (parts.length > 0 && breaksPerson(phrases, at)) break;
    parts.push(at);
    end = at + 1;
    if (parts.length === LONGEST_PERSON) break;
  }
  const votes = personVotes(phrases, parts);
  return votes < LIKELY
    ? undefined
    : piece({ from, to: end }, { votes: { person: votes }, evidence: 'name/person-parts' });
}

/** A title, a head word or a country inside a run is no part of a person's name. */
function breaksPerson({ keys, lexicon, tokens }: Phrases, at: number): boolean {
  const key = keys[at] ?? '';
  if (tokens[at]?.shape === 'initial' || lexicon.namePart(key) & (NamePart.FAMILY_COMMON | NamePart.GIVEN_COMMON))
    return false;
  return (
    lexicon.titles().get(key).length > 0 ||
    lexicon
      .organizationHeads()
      .get(key)
      .some(({ strength }) => strength === 'strong') ||
    lexicon.places().demonym(key) !== undefined
  );
}

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
