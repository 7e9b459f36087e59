/** What is counted: the head noun behind a number and its phrase, over adjectives, names and "of the". */
import { durationUnits, numeralWords } from '../../lexicon/count-words.ts';
import { functionWord } from '../../lexicon/function-words.ts';
import type { ObjectClass } from '../../model/vocabulary.ts';
import { isHyphen, type Line, spanOf, type Stretch } from './line.ts';
import { isAdjective, isAdverb, isNoun, isParticiple, isPlural, isVerbOnly, singularOf } from './nouns.ts';

/** A noun phrase: where it stands, and its head. */
export interface Phrase extends Stretch {
  /** Index of the head's token. */
  readonly head: number;
  readonly lemma: string;
  readonly class: ObjectClass;
}

const LONGEST = 9;
const DETERMINER = /^(?:the|these|those|his|her|its|their|our|my|your|all|such|other|more|additional|any|some|an?)$/;
const OTHERS = /^(?:others|more|another|dead|injured|wounded|missing)$/;

export interface PhraseOptions {
  /** One thing is counted: its head is the last noun, in the singular. */
  readonly singular: boolean;
}

/** The phrase that begins at `at`, right behind a number; undefined where no noun follows. */
export function phraseAt(line: Line, at: number, { singular }: PhraseOptions): Phrase | undefined {
  const { keys } = line;
  const isPartitive = keys[at] === 'of';
  let from = isPartitive ? at + 1 : at;
  for (;;) {
    const owner = isPartitive ? ownerLength(line, from) : 0;
    if (owner === 0 && !DETERMINER.test(keys[from] ?? '')) break;
    from += Math.max(1, owner);
  }
  const head = headFrom(line, from, { singular: singular && !isPartitive });
  if (head === undefined) return undefined;
  return described(line, { first: from, last: head + 1, head });
}

/** "of Ashraf's gang members": how many tokens the owner takes. */
function ownerLength({ tokens }: Line, at: number): number {
  for (let end = at; end < at + 4; end += 1) {
    const token = tokens[end];
    if (token === undefined) return 0;
    if (token.kind === 'punct') return /^['’]s?$/.test(token.text) && end > at ? end - at + 1 : 0;
    if (/s['’]$/.test(token.text)) return end - at + 1;
  }
  return 0;
}

/** The index of the head noun of the phrase that begins at `from`. */
function headFrom(line: Line, from: number, { singular }: PhraseOptions): number | undefined {
  const { tokens, keys, lexicon } = line;
  let head: number | undefined;
  for (let at = from; at < Math.min(tokens.length, from + LONGEST); at += 1) {
    const token = tokens[at];
    const key = keys[at] ?? '';
    if (token === undefined) break;
    if (token.kind === 'punct') {
      if (
        isHyphen(token) ||
        isQuote(token.text) ||
        (token.text === ',' && head === undefined && isListComma(line, at)) ||
        token.text === "'s" ||
        token.text === '’s' ||
        (token.text === '(' && at === from)
      )
        continue;
      break;
    }
    if (token.kind !== 'word') break;
    if (isHyphen(tokens[at + 1]) && tokens[at + 1]?.glued === true && tokens[at + 2]?.kind === 'word') continue;
    const isNamed = token.shape !== 'lower' && !line.isUpper;
    if (isTime(line, at) || numeralWords().has(key)) break;
    if (
      functionWord(key) !== undefined &&
      !/^(?:most|least|other|more|near|past|inside|certain|less|others|like)$/.test(key)
    ) {
      if (head !== undefined || !/^(?:of|and|or)$/.test(key) || !joinsModifiers(line, at)) break;
      continue;
    }
    if (isPossessed(line, at)) continue;
    if (head !== undefined && !continues(line, at, head, singular)) break;
    if (isVerbOnly(key, lexicon) && !isNamed) break;
    const plural = isPlural(key, lexicon);
    if (singular ? isNoun(key, lexicon) && !(isParticiple(key, lexicon) && !hasSingularSense(key, line)) : plural)
      head = at;
    else if (head !== undefined) break;
    else if (!isModifier(line, at)) break;
  }
  return head;
}

/** "1.9% next year", "155mph early Wednesday": what follows says when. */
const isTime = ({ keys }: Line, at: number): boolean =>
  DAY.test(keys[at] ?? '') ||
  (durationUnits().has(keys[at] ?? '') &&
    /s$|^(?:year|month|week|day|century|decade|hour|minute)$/.test(keys[at] ?? '')) ||
  (/^(?:last|next|this|early|late|earlier|each|every|per|past|mid|fiscal)$/.test(keys[at] ?? '') &&
    (durationUnits().has(keys[at + 1] ?? '') || DAY.test(keys[at + 1] ?? '')));

const DAY =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|tonight|overnight|january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|winter|ago|daily|weekly|monthly|quarterly|yearly|annually)$/;

const isQuote = (text: string): boolean => /^["'“”‘’]$/.test(text);
const isPossessed = ({ tokens }: Line, at: number): boolean =>
  /^['’]s?$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 1]?.glued === true && tokens[at + 2]?.kind === 'word';

/** "two young, armed men". */
const isListComma = ({ keys, lexicon }: Line, at: number): boolean =>
  isAdjective(keys[at - 1] ?? '', lexicon) &&
  isAdjective(keys[at + 1] ?? '', lexicon) &&
  !isNoun(keys[at - 1] ?? '', lexicon);

/** "Court of Appeal judges", "digital and physical sales", "Kia and Hyundai vehicles". */
const joinsModifiers = ({ tokens, keys, lexicon }: Line, at: number): boolean => {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (before?.shape === 'title' && after?.shape === 'title') return true;
  return keys[at] !== 'of' && isAdjective(keys[at - 1] ?? '', lexicon) && isAdjective(keys[at + 1] ?? '', lexicon);
};

/** Does the phrase go on behind a noun that could be its head? "sports | cars", "police | officers", "people | killed". */
function continues(line: Line, at: number, head: number, singular: boolean): boolean {
  const { keys, lexicon, tokens } = line;
  const key = keys[at] ?? '';
  if (/^(?:dead|injured|wounded|missing|hurt)$/.test(key)) return false;
  const known = lexicon.commonWord(key);
  const isPersonHead = lexicon.personNouns().get(keys[head] ?? '').length > 0;
  if (singular) {
    if (isPersonHead && lexicon.personNouns().get(key).length === 0) return false;
    if (isParticiple(key, lexicon) && !hasSingularSense(key, line)) return false;
    return (
      isNoun(key, lexicon) && !(isPlural(key, lexicon) && isVerbish(known?.pos ?? 0)) && tokens[at]?.shape !== 'title'
    );
  }
  if (
    lexicon
      .personNouns()
      .get(key)
      .some(({ number }) => number !== 'singular') &&
    !isPersonHead
  )
    return true;
  return isPlural(key, lexicon) && !isVerbish(known?.pos ?? 0) && (keys[head] ?? '').length > 0 && !isPersonHead;
}

const isVerbish = (pos: number): boolean => (pos & 2) !== 0;

/** "building", "meeting", "shooting": gerunds and participles that are nouns by themselves. */
const hasSingularSense = (key: string, { lexicon }: Line): boolean =>
  key.endsWith('ing')
    ? (lexicon.commonWord(key)?.nounClass ?? 'none') !== 'none'
    : ((lexicon.commonWord(key)?.pos ?? 0) & 1) !== 0 && !key.endsWith('ed');

function isModifier(line: Line, at: number): boolean {
  const { keys, tokens, lexicon } = line;
  const key = keys[at] ?? '';
  if (tokens[at]?.shape !== 'lower') return true;
  if (lexicon.commonWord(key) === undefined) return !key.endsWith('ly') || isAdverb(key, lexicon);
  return isAdjective(key, lexicon) || isNoun(key, lexicon) || isParticiple(key, lexicon) || isAdverb(key, lexicon);
}

const CLASSES: Readonly<Record<string, ObjectClass>> = {
  person: 'person', group: 'other', vehicle: 'vehicle', aircraft: 'aircraft', vessel: 'vessel', building: 'building', weapon: 'weapon', animal: 'animal', event: 'event', act: 'event',
}; // prettier-ignore

function described(line: Line, { first, last, head }: Stretch & { readonly head: number }): Phrase {
  const { keys, lexicon } = line;
  const key = keys[head] ?? '';
  const lemma = singularOf(key, lexicon);
  const two = lexicon.personNouns().get(`${keys[head - 1] ?? ''} ${key}`)[0];
  const person = two ?? lexicon.personNouns().get(key)[0] ?? lexicon.personNouns().get(lemma)[0];
  const before = keys[head - 1] ?? '';
  const objectClass = /^(?:police|policemen)$/.test(before)
    ? 'police'
    : (person?.class ?? CLASSES[lexicon.commonWord(lemma)?.nounClass ?? 'other'] ?? 'other');
  return { first, last, head, lemma, class: objectClass };
}

export const objectOf = (line: Line, phrase: Phrase) => ({
  span: spanOf(line, { first: phrase.first, last: phrase.last }),
  head: phrase.lemma,
  class: phrase.class,
});

/** The word behind the number stands for what was counted before: "others", "more", or no noun at all. */
export const isElliptic = (key: string | undefined): boolean => key === undefined || OTHERS.test(key);
