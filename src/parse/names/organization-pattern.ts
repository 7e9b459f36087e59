/** Organisations that no lexicon lists, known by a head word: "Bogota Police Department", "Ministry of Health and Education". */
import { numeralWords } from '../../lexicon/count-words.ts';
import { isDesignator } from '../../lexicon/designators.ts';
import { closedClass } from '../../lexicon/function-words.ts';
import type { OrganizationHead } from '../../lexicon/organizations.ts';
import { POS_BITS } from '../../lexicon/words.ts';
import { isPeople, isPlaceOrPeople, type Phrases } from './phrases.ts';
import { LIKELY, piece, type Piece, SURE, type TokenRange } from './piece.ts';
import { titleAt } from './titles.ts';

/** A head word in its place, and where the name ends with what hangs on it. */
interface Headed extends TokenRange {
  readonly head: OrganizationHead;
  readonly end: number;
}

/** The longest organisation's name that begins in a run, by the last head word in it. */
export function organizationPattern(phrases: Phrases, from: number, to: number): Piece | undefined {
  if (isPluralOpening(phrases, from)) return undefined;
  const several = coordinated(phrases, from) ?? partners(phrases, from, to);
  if (several !== undefined) return several;
  const limit = withHeads(phrases, to);
  let found: Piece | undefined;
  for (let at = from; at < limit; at += 1) {
    const headed = headAt(phrases, at);
    if (headed === undefined) continue;
    const name =
      headed.from === from && headed.end === headed.to ? alone(phrases, headed, limit) : named(phrases, from, headed);
    if (name === undefined) continue;
    found = name;
    at = headed.end - 1;
  }
  return found;
}

/** "the Health and Education ministries", "the Foreign and Interior Ministries": what the head is of stands before it, once for each. */
function coordinated(phrases: Phrases, from: number): Piece | undefined {
  const { keys, tokens, lexicon } = phrases;
  for (let at = from; at < from + LONGEST_LIST && isCapital(phrases, at); at += 2) {
    if (keys[at + 1] === 'and' && isCapital(phrases, at + 2)) {
      const plural = keys[at + 3] ?? '';
      const head = plural.endsWith('s')
        ? lexicon.organizationHeads().get(plural.replace(/ies$/, 'y').replace(/s$/, ''))[0]
        : undefined;
      const isPart =
        head?.strength === 'strong' && tokens[at + 3]?.kind === 'word' && !isPlaceOrPeople(phrases, at, at + 1);
      return isPart
        ? piece(
            { from, to: at + 4 },
            { votes: { organization: SURE + 1 }, evidence: 'name/coordinated', subtype: head.subtype },
          )
        : undefined;
    }
    if (tokens[at + 1]?.text !== ',') return undefined;
  }
  return undefined;
}

function headAt(phrases: Phrases, at: number): Headed | undefined {
  const { keys, tokens, lexicon } = phrases;
  if (tokens[at]?.kind !== 'word' || tokens[at]?.shape === 'lower') return undefined;
  const match = lexicon.organizationHeads().longest(keys, at);
  const head = match?.entries[0];
  if (match === undefined || head === undefined) return undefined;
  const last = at + match.length;
  const opensChain = CHAIN.has(keys[last - 1] ?? ''); // "Campaign for", "Centre for": the chain begins inside the head
  const to = opensChain ? last - 1 : last;
  const end = isDesignator(keys[last - 1]) ? last : ofChain(phrases, to);
  return opensChain && end === to ? undefined : { head, from: at, to, end };
}

/** "the Ministry", "Iraq's Cabinet", "Parliament", "THE ARMED FORCES": a head that is a name by itself, alone or before a title. */
function alone(phrases: Phrases, { head, from, to }: Headed, limit: number): Piece | undefined {
  const { keys, mode } = phrases;
  const isDefinite = keys[from - 1] === 'the' || keys[from - 1] === 's';
  if (head.alone === 'never' || (head.alone === 'definite' && !isDefinite)) return undefined;
  if (to !== limit && titleAt(phrases, to) === undefined) return undefined;
  if (mode === 'title' || (mode === 'upper' && (head.subtype !== 'military' || !isDefinite))) return undefined;
  return piece(
    { from, to },
    {
      votes: { organization: head.alone === 'always' ? SURE : LIKELY },
      evidence: 'name/definite-head',
      form: 'alias',
      subtype: head.subtype,
    },
  );
}

/** A name of which the head is a part; undefined where the head stands in the wrong place for it. */
function named(phrases: Phrases, from: number, { head, from: at, to, end }: Headed): Piece | undefined {
  if ((at === from && head.position === 'last') || (at > from && head.position === 'first' && end === to))
    return undefined;
  const startsHere = at > from && head.position === 'first' && !isPlaceOrPeople(phrases, from, at);
  const votes = head.strength === 'strong' ? SURE + 1 : LIKELY;
  return piece(
    { from: startsHere ? at : from, to: end },
    { votes: { organization: votes }, evidence: 'name/organization-head', subtype: head.subtype },
  );
}

/** In capitals and headlines a run ends before common words, so a head that follows it is taken in: "SALVADORAN ARMY". */
function withHeads(phrases: Phrases, to: number): number {
  if (phrases.mode === 'normal') return to;
  const match = phrases.lexicon.organizationHeads().longest(phrases.keys, to);
  const head = match?.entries[0];
  const isStrong = head?.strength === 'strong' && head.alone !== 'never' && phrases.tokens[to]?.shape !== 'lower';
  return match !== undefined && isStrong ? to + match.length : to;
}

/** "International Minerals and Chemical Corp", "Lazard Freres and Co": one firm; where the first is known by itself, it is two. */
function partners(phrases: Phrases, from: number, to: number): Piece | undefined {
  const { keys, lexicon, mode } = phrases;
  if (mode === 'upper' || keys[to] !== 'and' || !isCapital(phrases, to + 1) || isDesignator(keys[to - 1]))
    return undefined;
  const first = keys.slice(from, to).join(' ');
  if (lexicon.organizations().get(first).length > 0 || isPlaceOrPeople(phrases, from, to)) return undefined;
  let end = to + 1;
  while (isCapital(phrases, end) && end - to <= LONGEST_LIST) {
    if (isDesignator(keys[end]))
      return piece(
        { from, to: end + 1 },
        { votes: { organization: SURE + 1 }, evidence: 'name/partners', subtype: 'company' },
      );
    end += 1;
  }
  return undefined;
}

/** "Rebels of the …", "Three Court of …" at the beginning of a sentence: a plural or a number has its capital from there. */
const isPluralOpening = ({ tokens, lexicon, keys, mode }: Phrases, at: number): boolean =>
  mode === 'normal' &&
  (tokens[at - 1] === undefined || tokens[at - 1]?.kind === 'punct') &&
  (((lexicon.commonWord(keys[at] ?? '')?.pos ?? 0) & POS_BITS.plural) !== 0 || numeralWords().has(keys[at] ?? ''));

const CHAIN = new Set(['of', 'for', 'de', 'del', 'da', 'do', 'dos', 'du', 'des', 'di', 'on']);
const INNER = new Set(['the', 'la', 'los', 'las', 'le', 'les', 'l']);
const MOST_LINKS = 3;

/** "… of Health and Human Services": where the chain of "of" and its like after a head ends; `at` itself where there is none. */
function ofChain(phrases: Phrases, at: number): number {
  const { keys, tokens, isNameLike, lexicon } = phrases;
  let end = at;
  for (let links = 0; links < MOST_LINKS; links += 1) {
    if (!CHAIN.has(keys[end] ?? '') || tokens[end]?.shape !== (phrases.mode === 'upper' ? 'upper' : 'lower')) break;
    const object = INNER.has(keys[end + 1] ?? '') ? end + 2 : end + 1;
    const isDay = lexicon
      .discards()
      .get(keys[object] ?? '')
      .some(({ kind }) => kind === 'weekday' || kind === 'month');
    if (isDay || isHeldBy(phrases, end + 1) || (!isNameLike(object) && !isCapital(phrases, object))) break;
    end = listEnd(phrases, object) ?? chainObjectEnd(phrases, object);
    if (keys[end] === 'and' && isCapital(phrases, end + 1) && !isPlaceOrPeople(phrases, object, end))
      end = chainObjectEnd(phrases, end + 1);
  }
  return end;
}

/** "the Government of President Nadia Okafor": who heads it is no part of its name; "College of General Practitioners" is one. */
function isHeldBy(phrases: Phrases, at: number): boolean {
  const title = titleAt(phrases, at);
  const name = phrases.keys[title?.to ?? -1] ?? '';
  return (
    title !== undefined &&
    name !== '' &&
    phrases.isNameLike(title.to) &&
    phrases.lexicon.commonWord(name) === undefined &&
    !isPeople(phrases, title.to, title.to + 1)
  );
}

const LONGEST_LIST = 8;

/** "of Gender, Labour and Social Development": a list of common words, all with capitals, closed by "and". */
function listEnd(phrases: Phrases, from: number): number | undefined {
  const { keys, tokens, lexicon } = phrases;
  let commas = 0;
  for (let at = from; at < from + LONGEST_LIST; at += 1) {
    const isComma = tokens[at]?.text === ',';
    if (isComma) commas += 1;
    else if (keys[at] === 'and' || keys[at] === '&') {
      if (commas > 0 && isCapital(phrases, at + 1)) return chainObjectEnd(phrases, at + 1);
      return undefined;
    } else if (!isCapital(phrases, at) || lexicon.commonWord(keys[at] ?? '') === undefined) return undefined;
  }
  return undefined;
}

function chainObjectEnd(phrases: Phrases, from: number): number {
  let end = from + 1;
  while (isCapital(phrases, end) && !phrases.tokens[end]?.glued && !isAcronymBehind(phrases, end)) end += 1;
  return phrases.mode === 'normal' ? end : from + 1;
}

/** "Centre for the Identification of Missing Migrants CIPIMD": a name, then what it is called for short. */
const isAcronymBehind = ({ tokens }: Phrases, at: number): boolean =>
  tokens[at]?.shape === 'upper' && (tokens[at]?.key.length ?? 0) > 2 && tokens[at - 1]?.shape === 'title';

const isCapital = ({ tokens, mode }: Phrases, at: number): boolean => {
  const token = tokens[at];
  return (
    token?.kind === 'word' &&
    token.shape !== 'lower' &&
    token.shape !== 'none' &&
    mode !== 'upper' &&
    closedClass(token.form) === undefined
  );
};
