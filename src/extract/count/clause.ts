/**
 * What the words behind and before a counted thing say of it: passive and subject ("12 people were killed", "two died"), active
 * ("killed 12"), resultative ("left 12 dead"), nominal ("the killing of 12"). By closed lists, within the clause.
 */
import { functionWord } from '../../lexicon/function-words.ts';
import type { EventWord } from '../../lexicon/events.ts';
import { POS_BITS } from '../../lexicon/words.ts';
import type { Category } from '../../model/vocabulary.ts';
import type { Line } from './line.ts';
import { type Occurrence, type Occurrences, withRole } from './occurrences.ts';

/** What happened, and with which reserve it is told. */
export interface Happening {
  readonly categories: readonly Category[];
  readonly negated: boolean;
  readonly hypothetical: boolean;
  /** Where the last of its words ends, or the first begins. */
  readonly at: number;
  readonly shape: 'behind' | 'active' | 'nominal' | 'toll' | 'head' | 'modifier' | 'inherited';
}

const LONGEST = 26;
const BE = /^(?:am|is|are|was|were|be|been|being|wasnt|werent|isnt|arent|get|gets|got|getting)$/;
const LINKING =
  /^(?:remain|remains|remained|left|found|pronounced|declared|presumed|feared|believed|reported|confirmed|said|thought|known|listed|counted|stayed|reportedly|went|go|lay|lie|ended|end|up|considered|seriously|to|have|has|had|having|also|not|never|yet|critically|slightly|badly|severely|lightly|now|officially|subsequently|immediately|allegedly|later)$/;
const STOP =
  /^(?:[.;:!?]|but|while|when|because|although|though|if|whereas|since|unless|until|before|after|as|than|for)$/;
const MODAL =
  /^(?:could|would|may|might|will|shall|should|can|must|wont|couldnt|expected|likely|set|due|feared|risk|threatened|threatening|plan|plans|planned|planning|scheduled)$/;
const NEGATION = /^(?:not|never|wasnt|werent|isnt|arent|didnt|wont|hasnt|havent|couldnt|nor)$/;

/** Categories of what happens to the phrase that ends at `at`. */
export function happeningBehind(line: Line, occurrences: Occurrences, at: number): Happening | undefined {
  const { keys, tokens } = line;
  if (occurrences.isEmpty) return undefined;
  let isPassive = false;
  let negated = false;
  let hypothetical = false;
  let inPhrase = false;
  for (let i = at; i < Math.min(keys.length, at + LONGEST); i += 1) {
    const key = keys[i] ?? '';
    const occurrence = occurrences.from(i);
    if (occurrence !== undefined) {
      const categories = undergone(line, occurrence, { isPassive, isNext: i === at, inPhrase });
      if (categories === 'acts') return undefined;
      if (categories.length > 0) {
        const all = [...categories, ...coordinated(line, occurrences, occurrence.last)];
        return { categories: [...new Set(all)], negated, hypothetical, at: occurrence.last, shape: 'behind' };
      }
      i = occurrence.last - 1;
      continue;
    }
    negated ||= NEGATION.test(key);
    hypothetical ||= MODAL.test(key);
    if (BE.test(key)) isPassive = true;
    else if (LINKING.test(key))
      isPassive ||= /^(?:left|found|pronounced|declared|presumed|feared|remain|remains|remained|ended)$/.test(key);
    else if (STOP.test(key) && !(key === 'as' && isPassive)) return undefined;
    else if (key === '(') i = closing(keys, i, ')');
    else if (key === ',') {
      const end = skipAside(line, i);
      if (end === undefined) return undefined;
      i = end;
    } else if (functionWord(key) === 'preposition') inPhrase = true;
    else if ((key === 'who' || key === 'that' || key === 'which' || key === 'whose') && inPhrase && key !== 'who')
      return undefined;
    else if (isOtherVerb(line, i) && !inPhrase) return undefined;
    else if (isOtherVerb(line, i) && tokens[i]?.shape === 'lower' && isFiniteVerb(line, i)) return undefined;
  }
  return undefined;
}

interface Place {
  readonly isPassive: boolean;
  /** It stands right behind the phrase. */
  readonly isNext: boolean;
  readonly inPhrase: boolean;
}

/** The categories that an occurrence gives to what stands before it; `acts` where the phrase is who does it. */
function undergone(
  line: Line,
  occurrence: Occurrence,
  { isPassive, isNext, inPhrase }: Place,
): readonly Category[] | 'acts' {
  const states = withRole(occurrence, 'state');
  const verbs = withRole(occurrence, 'object');
  const own = withRole(occurrence, 'subject').filter(({ form }) => form !== 'base' || !inPhrase);
  const participles = verbs.filter(({ form }) => form === 'participle');
  const takesObject = opensPhrase(line, occurrence.last);
  if (participles.length > 0 && (isPassive || !takesObject)) return named(participles);
  if (own.length > 0 && !(isPassive && own.every(({ form }) => form === 'past'))) return named(own);
  if (states.length > 0 && (isPassive || isNext || !inPhrase)) return named(states);
  return verbs.length > 0 && !inPhrase ? 'acts' : [];
}

const named = (words: readonly EventWord[]): readonly Category[] => words.slice(0, 1).map(({ category }) => category);

/** "killed and wounded", "shot and killed", "killed or injured": the second of the pair. */
function coordinated({ keys }: Line, occurrences: Occurrences, at: number): readonly Category[] {
  if (!/^(?:and|or)$/.test(keys[at] ?? '')) return [];
  const next = occurrences.from(at + 1) ?? ((keys[at + 1] ?? '').endsWith('ly') ? occurrences.from(at + 2) : undefined);
  return next === undefined
    ? []
    : named([...withRole(next, 'object', 'subject', 'state')].filter(({ form }) => form !== 'base'));
}

/** Does an object of a verb begin here: a number, an article, a name, a noun? */
function opensPhrase({ keys, tokens, lexicon }: Line, at: number): boolean {
  const key = keys[at];
  const token = tokens[at];
  if (key === undefined || token === undefined) return false;
  if (token.kind === 'number') return true;
  if (token.kind === 'punct') return /^[$£€]$/.test(token.text);
  const kind = functionWord(key);
  if (kind !== undefined)
    return (kind === 'determiner' && key !== 'more') || (kind === 'pronoun' && !/^(?:who|whom|which|that)$/.test(key));
  if (DAYS.test(key) || key === 'dead') return false;
  const pos = lexicon.commonWord(key)?.pos ?? POS_BITS.noun;
  return (pos & (POS_BITS.noun | POS_BITS.adjective)) !== 0 && (pos & POS_BITS.adverb) === 0;
}

const DAYS =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|last|this|early|late|earlier|overnight|dead|alive)$/;

/** Over ", including three children," and ", aged 5,": to the comma that closes it. A comma before another clause ends the search. */
function skipAside({ keys, tokens }: Line, at: number): number | undefined {
  const next = keys[at + 1] ?? '';
  const isAside =
    /^(?:including|among|most|mostly|mainly|some|both|all|aged|one|two|three|four|five|six|many|several|half|who|an?|the|identified|named|in|from|at|on|according|police|officials|along|together|with|as|\d+)$/.test(
      next,
    ) ||
    tokens[at + 1]?.shape !== 'lower' ||
    next === 'and';
  if (!isAside) return undefined;
  const close = closing(keys, at, ',');
  return close > at + 14 ? at : close;
}

function closing(keys: readonly string[], at: number, mark: string): number {
  for (let i = at + 1; i < Math.min(keys.length, at + 16); i += 1) if (keys[i] === mark) return i;
  return at;
}

function isOtherVerb({ keys, lexicon, tokens }: Line, at: number): boolean {
  const key = keys[at] ?? '';
  if (tokens[at]?.kind !== 'word' || functionWord(key) !== undefined) return false;
  const pos = lexicon.commonWord(key)?.pos ?? 0;
  return (pos & POS_BITS.past) !== 0 && (pos & POS_BITS.noun) === 0;
}

const isFiniteVerb = ({ keys, lexicon }: Line, at: number): boolean => {
  const pos = lexicon.commonWord(keys[at] ?? '')?.pos ?? 0;
  const next = functionWord(keys[at + 1] ?? '');
  return (pos & POS_BITS.adjective) === 0 && (next === 'determiner' || next === 'pronoun');
};

/** Categories of what is done to the phrase that begins at `first`. */
export function happeningBefore(line: Line, occurrences: Occurrences, first: number): Happening | undefined {
  const { keys } = line;
  if (occurrences.isEmpty) return undefined;
  let at = first - 1;
  while (
    /^(?:the|some|another|about|also|only|all|yet|more|than|of|as|many)$/.test(keys[at] ?? '') &&
    !(keys[at] === 'of' && at !== first - 1)
  ) {
    if (keys[at] === 'of') return nominal(line, occurrences, at) ?? toll(line, occurrences, at);
    at -= 1;
  }
  const verb = occurrences.until(at + 1);
  if (verb !== undefined) return active(line, verb, occurrences);
  return toll(line, occurrences, at);
}

function active(line: Line, verb: Occurrence, occurrences: Occurrences): Happening | undefined {
  const { keys } = line;
  const words = withRole(verb, 'object');
  if (words.length === 0) return undefined;
  const isPassive = BE.test(keys[verb.first - 1] ?? '') && words.every(({ form }) => form !== 'gerund');
  if (isPassive) return undefined;
  const first = keys[verb.first - 1] === 'and' ? occurrences.until(verb.first - 1) : undefined;
  const paired = first === undefined ? [] : named(withRole(first, 'object'));
  return {
    ...reserve(line, verb.first),
    categories: [...new Set([...paired, ...named(words)])],
    at: verb.first,
    shape: 'active',
  };
}

/** "the killing of 12", "the arrest of five", "the loss of 12 lives". */
function nominal(line: Line, occurrences: Occurrences, at: number): Happening | undefined {
  const noun = occurrences.until(at);
  if (noun === undefined) return undefined;
  const words = [...withRole(noun, 'event'), ...withRole(noun, 'object').filter(({ form }) => form === 'gerund')];
  if (words.length === 0) return undefined;
  return { ...reserve(line, noun.first), categories: named(words), at: noun.first, shape: 'nominal' };
}

const TOLL_PATH =
  /^(?:rose|rises|risen|rise|rising|climbed|climbs|climb|jumped|jumps|increased|increases|grew|grown|grows|to|at|of|stood|stands|standing|stand|reached|reaches|reach|reaching|hit|hits|passed|topped|tops|surpassed|exceeded|exceeds|put|puts|puts|was|is|were|had|has|have|from|in|the|soared|soars|surged|mounted|mounts|now|by|late|on|attack|blast|quake|earthquake|disaster|fire|crash|bombing|explosion|flood|floods|storm|virus|pandemic|covid|country|official|confirmed|national|total|toll|people|number|could|may|might|would|will|be|as|high|least|more|than|over|nearly|about|later|overall|[:,()–-]|\d+)$/;

/** "the death toll rose to 12", "a death toll of 12", "the number of dead stands at 12". */
function toll(line: Line, occurrences: Occurrences, at: number): Happening | undefined {
  const { keys, tokens } = line;
  for (let i = at, left = 12; i >= 0 && left > 0; i -= 1, left -= 1) {
    const noun = occurrences.until(i + 1);
    const word = noun?.words.find(({ role }) => role === 'toll');
    if (noun !== undefined && word !== undefined)
      return { ...reserve(line, noun.last), categories: [word.category], at: noun.first, shape: 'toll' };
    if (!TOLL_PATH.test(keys[i] ?? '') && tokens[i]?.shape === 'lower') return undefined;
  }
  return undefined;
}

/** Negation and doubt in the words right before a verb. */
function reserve({ keys }: Line, at: number): { readonly negated: boolean; readonly hypothetical: boolean } {
  const near = keys.slice(Math.max(0, at - 5), at);
  return {
    negated: near.some((key) => NEGATION.test(key)),
    hypothetical:
      near.some((key) => MODAL.test(key)) ||
      (keys[at - 1] === 'to' &&
        near.some((key) =>
          /^(?:threatened|plans|planned|plan|intends|wants|vowed|trying|tried|attempt|aims|ordered|expected|hopes)$/.test(
            key,
          ),
        )),
  };
}

/** The phrase does it: "12 people were killed by two gunmen". */
export const isAgent = ({ keys }: Line, first: number): boolean =>
  keys[first - 1] === 'by' || (keys[first - 1] === 'the' && keys[first - 2] === 'by');
