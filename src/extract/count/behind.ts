/** What the words behind a counted thing say of it: "12 people were killed", "two died", "12 dead", "five with stab wounds". */
import { isClauseWord } from '../../lexicon/count-words.ts';
import { functionWord } from '../../lexicon/function-words.ts';
import { POS_BITS } from '../../lexicon/words.ts';
import type { Category } from '../../model/vocabulary.ts';
import { besides, hasDied } from './aftermath.ts';
import { categoryOf, type Happening, isModal } from './happening.ts';
import { type Line, LONGEST_ASIDE, type Stretch } from './line.ts';
import { type Occurrence, type Occurrences, withRole } from './occurrences.ts';

const LONGEST = 26;

/** What is known of the clause so far. */
interface Clause {
  /** A form of "be" or "left", "found": what follows is passive or a state. */
  isPassive: boolean;
  /** "have" without "been": what follows is done by the phrase. */
  isPerfect: boolean;
  /** Words of a preposition stand between the phrase and here. */
  inPhrase: boolean;
  /** Behind "who", the verb of the phrase itself still to come: "a man who police say shot at officers | was arrested". */
  inRelative: boolean;
  negated: boolean;
  hypothetical: boolean;
}

const OPENING: Readonly<Clause> = {
  isPassive: false,
  isPerfect: false,
  inPhrase: false,
  inRelative: false,
  negated: false,
  hypothetical: false,
};

/** `first` and `last`: the counted phrase with its number. */
export function happeningBehind(
  line: Line,
  occurrences: Occurrences,
  { from, to: at }: Stretch,
): Happening | undefined {
  if (occurrences.isEmpty) return undefined;
  const clause: Clause = { ...OPENING };
  const end = Math.min(line.keys.length, at + LONGEST);
  for (let i = at; i < end; i += 1) {
    const occurrence = occurrences.from(i);
    if (occurrence === undefined) {
      const next = step(line, occurrences, i, clause);
      if (next === undefined) return undefined;
      i = next;
      continue;
    }
    if (!clause.inRelative && isOfAnother(line, at, occurrence)) return undefined;
    const categories = undergone(line, occurrence, { ...clause, isNext: i === at });
    if (categories === 'acts') {
      const main = clause.inRelative && !isLed(line, from) ? mainVerb(line, occurrence.to) : undefined;
      if (main === undefined) return undefined;
      Object.assign(clause, OPENING);
      i = main - 1;
      continue;
    }
    if (categories.length > 0) {
      const { to } = occurrence;
      const { negated, hypothetical, isPassive } = clause;
      const became = isPassive ? [] : hasDied(line, occurrences, to);
      const all = became.length > 0 ? became : [...categories, ...besides(line, occurrences, to)];
      return { categories: [...new Set(all)], negated, hypothetical, shape: 'behind', told: i };
    }
    i = occurrence.to - 1;
  }
  return undefined;
}

/** "sentenced five men over a fire in which two women | died": a verb whose own subject stands between. */
function isOfAnother({ document, sentence }: Line, behind: number, { from }: Occurrence): boolean {
  const token = sentence.from + from;
  const clause = document.grammar().verbGroup(token)?.clause ?? null;
  const subject =
    clause === null || clause.sharesSubject || clause.subject === clause.describes ? null : clause.subject;
  return (
    subject !== null &&
    (subject.kind === 'noun' || subject.kind === 'name') &&
    subject.from > sentence.from + behind &&
    subject.to <= token
  );
}

/** Takes in a word that is no event: where to go on from; undefined where another clause begins. */
function step(line: Line, occurrences: Occurrences, at: number, clause: Clause): number | undefined {
  const { keys, tokens } = line;
  const key = keys[at] ?? '';
  clause.negated ||= isClauseWord(key, 'negation');
  clause.hypothetical ||= isModal(line, at);
  if (isClauseWord(key, 'be') || isClauseWord(key, 'resulting')) clause.isPassive = !isProgressive(line, at + 1);
  else if (isClauseWord(key, 'perfect')) clause.isPerfect = true;
  else if (key === 'who') {
    clause.inRelative = true;
    return relativeEnd(line, occurrences, at);
  } else if (isClauseWord(key, 'linking')) return at;
  else if (/^[.;:!?]$/.test(key) || (isClauseWord(key, 'stop') && !(key === 'as' && clause.isPassive)))
    return undefined;
  else if (key === '(') return closing(keys, at, ')');
  else if (key === ',') return asideEnd(line, at);
  else if (functionWord(key) === 'preposition') clause.inPhrase = true;
  else if (/^(?:that|which|whose)$/.test(key) && clause.inPhrase) return undefined;
  else if (isFinite(line, at) && (!clause.inPhrase || (tokens[at]?.shape === 'lower' && takesObject(line, at + 1))))
    return undefined;
  return at;
}

/** "were trying to", "are planning": who does something, not to whom it is done. */
const isProgressive = ({ keys, lexicon }: Line, at: number): boolean => {
  const key = keys[at] ?? '';
  return key.endsWith('ing') && key !== 'being' && ((lexicon.commonWord(key)?.pos ?? 0) & POS_BITS.gerund) !== 0;
};

interface Place extends Clause {
  /** It stands right behind the phrase. */
  readonly isNext: boolean;
}

/** The categories that an occurrence gives to what stands before it; `acts` where the phrase is who does it. */
function undergone(line: Line, occurrence: Occurrence, place: Place): readonly Category[] | 'acts' {
  const { isPassive, isPerfect, isNext, inPhrase, inRelative } = place;
  const { from } = occurrence;
  if (OTHERS.test(line.keys[from - 1] ?? '') && line.keys[from - 2] !== 'of') return 'acts';
  const verbs = withRole(occurrence, 'object');
  const participles = verbs.filter(({ form }) => form === 'participle');
  const isRelative = inRelative && isActive(line, occurrence);
  const acts = verbs.length > 0 && !isPassive && (isPerfect || isRelative || opensPhrase(line, occurrence.to));
  if (acts && (isRelative || !inPhrase)) return 'acts';
  if (participles.length > 0 && !acts) return categoryOf(participles);
  const own = withRole(occurrence, 'subject').filter(({ form }) => form !== 'base' || !inPhrase);
  if (own.length > 0 && !(isPassive && own.every(({ form }) => form === 'past'))) return categoryOf(own);
  const states = withRole(occurrence, 'state');
  if (states.length > 0 && !acts && (isPassive || isNext || !inPhrase)) return categoryOf(states);
  const injuries = withRole(occurrence, 'event').filter(({ category }) => /^(?:injured|damaged)$/.test(category));
  if (injuries.length > 0 && isCarried(line, occurrence.from)) return categoryOf(injuries);
  return verbs.length > 0 && !inPhrase && !isPassive ? 'acts' : [];
}

/** "who shot", "who police say shot at officers", "who fired on them": what follows is whom they aimed at. */
const isActive = ({ keys }: Line, { from, to }: Occurrence): boolean =>
  keys[from - 1] === 'who' || /^(?:at|on)$/.test(keys[to] ?? '');

/** "the names of the three officers who shot him": the verb behind is that of "names". */
const isLed = ({ keys }: Line, from: number): boolean => {
  const at = keys[from - 1] === 'the' ? from - 2 : from - 1;
  return functionWord(keys[at] ?? '') === 'preposition';
};

/** Behind a relative clause the auxiliary of the phrase's own verb; undefined where another clause begins before it. */
function mainVerb({ keys }: Line, from: number): number | undefined {
  const end = from + LONGEST_ASIDE;
  for (let at = from; at < end && at < keys.length; at += 1) {
    if (isVerbal(keys[at])) return at;
    if (/^(?:[,;:.]|that|which|who|whose)$/.test(keys[at] ?? '') || isClauseWord(keys[at], 'stop')) return undefined;
  }
  return undefined;
}

/** "found her dead", "reported him missing": it is so of somebody else. */
const OTHERS = /^(?:him|her|them|me|us)$/;

/** "with life-threatening injuries", "suffered several burns", "treated for wounds". */
const isCarried = ({ keys }: Line, at: number): boolean =>
  keys.slice(Math.max(0, at - 7), at).some((key) => isClauseWord(key, 'carrying'));

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
  if (TIMES.test(key)) return false;
  const pos = lexicon.commonWord(key)?.pos ?? POS_BITS.noun;
  return (pos & (POS_BITS.noun | POS_BITS.adjective)) !== 0 && (pos & POS_BITS.adverb) === 0;
}

const TIMES =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|last|this|early|late|earlier|overnight|dead|alive)$/;

/** A past tense that is no noun and no adjective. */
function isFinite({ keys, lexicon, tokens }: Line, at: number): boolean {
  const key = keys[at] ?? '';
  if (tokens[at]?.kind !== 'word' || functionWord(key) !== undefined) return false;
  const pos = lexicon.commonWord(key)?.pos ?? 0;
  return (pos & POS_BITS.past) !== 0 && (pos & POS_BITS.noun) === 0;
}

const takesObject = ({ keys }: Line, at: number): boolean =>
  /^(?:determiner|pronoun)$/.test(functionWord(keys[at] ?? '') ?? '');

/** "who had set sail from there, died": to the comma that closes the clause, where it tells nothing itself. */
function relativeEnd({ keys }: Line, occurrences: Occurrences, at: number): number {
  const close = closing(keys, at, ',');
  return occurrences.within({ from: at, to: close }) === undefined ? close : at;
}

const isVerbal = (key: string | undefined): boolean => isClauseWord(key, 'be') || isClauseWord(key, 'perfect');

/** Over ", including three children," and ", aged 5,": to the comma that closes it. A comma before another clause ends the search. */
function asideEnd({ keys, tokens }: Line, at: number): number | undefined {
  const next = keys[at + 1];
  if (isVerbal(next)) return at;
  if (!isClauseWord(next, 'aside') && tokens[at + 1]?.shape === 'lower') return undefined;
  return closing(keys, at, ',');
}

/** The index of the mark that closes what opens at `at`; `at` itself where none is near. */
function closing(keys: readonly string[], at: number, mark: string): number {
  const close = keys.indexOf(mark, at + 1);
  return close < 0 || close > at + LONGEST_ASIDE ? at : close;
}
