/** Which of the small words count where they stand: "one", "no", "both", "another", "a". */
import type { Category } from '../../model/vocabulary.ts';
import type { Happening } from './happening.ts';
import { isJoined, type Line } from './line.ts';
import type { Phrase } from './phrases.ts';
import type { Quantity } from './quantity.ts';

interface Reading {
  readonly phrase: Phrase | undefined;
  readonly happening: Happening | undefined;
}

export function isAccepted(line: Line, quantity: Quantity, reading: Reading): boolean {
  if (quantity.kind !== 'count') return true;
  if (quantity.isSingle) return reading.happening?.categories.some((category) => SINGLE.has(category)) ?? false;
  if (quantity.value === 0 && isJoined(line, quantity.numeral.to)) return false; // "zero-tolerance", "a no-confidence vote"
  switch (quantity.numeral.form) {
    case 'zero':
      return isZero(line, quantity, reading);
    case 'one':
      return isOne(line, quantity, reading);
    case 'both':
      return (reading.phrase ?? reading.happening) !== undefined && !isConjunction(line, quantity.to);
    case 'another':
      return isAnother(line, reading) || line.keys[quantity.to] === 'with';
    default:
      return true;
  }
}

/** "another soldier", "another bomb", "another was hurt": of what happens to nobody and is no thing ("another language") none is counted. */
const isAnother = ({ lexicon }: Line, { phrase, happening }: Reading): boolean =>
  (happening?.categories.length ?? 0) > 0 ||
  (phrase !== undefined && (phrase.class !== 'other' || lexicon.groupNouns().get(phrase.lemma).length > 0));

/** What one thing must undergo for its article to count. */
const SINGLE: ReadonlySet<Category> = new Set([
  'killed',
  'injured',
  'arrested',
  'missing',
  'abducted',
  'executed',
  'hospitalised',
  'infected',
]);

/** "no casualties", "no one was hurt": not "no longer", "no doubt", "no less". */
function isZero({ keys }: Line, { numeral }: Quantity, { phrase, happening }: Reading): boolean {
  const isPaired = keys[numeral.from] === 'neither' && keys.slice(numeral.to, numeral.to + NEAR).includes('nor');
  if (happening === undefined || isPaired || NO_NUMBER.test(keys[numeral.from + 1] ?? '')) return false;
  return keys[numeral.to - 1] !== 'no' || phrase !== undefined;
}

const NEAR = 7;
const NO_NUMBER = /^(?:longer|doubt|way|matter|more|less|fewer)$/;

const POINTED = /^(?:this|that|any|every|each|which|the|first|last|next|no|some|another|new|old|big|small|good|bad|s)$/;
const NEVER = /^(?:day|thing|another|point|time|way)$/;
const SELDOM =
  /^(?:an?|the|side|step|again|must|can|should|would|could|may|might|has|is|that|who|which|more|before|after|else|size|bit|such|or|and|sense|word|stage|minute|moment|year|month|week|night|by|in|reason|possibility|example|exception)$/;

/** "one of the dead", "one drone", "one was killed": not the pronoun, not "one day", not "one Mr. Smith". */
function isOne(line: Line, { numeral, kind }: Quantity, { phrase, happening }: Reading): boolean {
  const { keys, tokens, isUpper } = line;
  if (kind !== 'count' || tokens[numeral.from]?.kind === 'number') return true;
  const next = keys[numeral.to] ?? '';
  if (next === 'of') return phrase !== undefined;
  const isAside = next === 'hand' && keys[numeral.from - 1] === 'on';
  const before = keys[numeral.from - 1] === 'only' ? numeral.from - 2 : numeral.from - 1; // "the only one", but "only one was saved"
  if (POINTED.test(keys[before] ?? '') || NEVER.test(next) || isAside) return false;
  if (SELDOM.test(next) && happening === undefined) return false;
  const isNamed = !isUpper && tokens[numeral.from]?.shape === 'lower' && tokens[numeral.to]?.shape === 'title';
  const isName = isNamed && phrase !== undefined && tokens[phrase.head]?.shape === 'title';
  if (isName && happening === undefined) return false;
  return (phrase ?? happening) !== undefined;
}

/** "both X and Y": a conjunction and no number. */
function isConjunction({ keys, tokens }: Line, at: number): boolean {
  for (let i = at; i < at + 7; i += 1) {
    if (tokens[i]?.kind === 'punct') return false;
    if (keys[i] === 'and') return i - at < 5;
  }
  return false;
}
