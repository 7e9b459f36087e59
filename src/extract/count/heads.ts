/** The head noun of a phrase behind a number: over adjectives, names, hyphens and nouns that stand before other nouns. */
import { durationUnits, numeralWords } from '../../lexicon/count-words.ts';
import { functionWord } from '../../lexicon/function-words.ts';
import { isHyphen, type Line } from './line.ts';
import {
  isAdjective,
  isAdverb,
  isNoun,
  isNounOnly,
  isParticiple,
  isPlural,
  isSubstantive,
  isVerbal,
  isVerbOnly,
} from './nouns.ts';

const LONGEST = 9;

/** What a token may be inside a phrase. */
type Part = 'end' | 'passed' | 'modifier' | 'noun';

/** The index of the head noun of the phrase that begins at `from`; of one thing the head is the last noun, of several the last plural. */
export function headFrom(line: Line, from: number, { singular }: { readonly singular: boolean }): number | undefined {
  let head: number | undefined;
  const end = Math.min(line.tokens.length, from + LONGEST);
  for (let at = from; at < end; at += 1) {
    const part = partAt(line, at, { from, head, singular });
    if (part === 'end') break;
    if (part === 'noun') head = at;
    else if (part === 'modifier' && head !== undefined && !isName(line, head)) break;
  }
  return head;
}

interface Sofar {
  readonly from: number;
  readonly head: number | undefined;
  readonly singular: boolean;
}

function partAt(line: Line, at: number, sofar: Sofar): Part {
  const { tokens, keys, lexicon } = line;
  const token = tokens[at];
  const key = keys[at] ?? '';
  if (token === undefined) return 'end';
  if (token.kind === 'punct') return isInner(line, at, sofar) ? 'passed' : 'end';
  if (token.kind === 'number') return isModelNumber(line, at, sofar.from) ? 'passed' : 'end';
  if (at === sofar.from && describesNext(line, at)) return 'modifier';
  if (token.kind !== 'word' || COMPARING.test(key) || isTime(line, at) || numeralWords().has(key)) return 'end';
  if (isHyphen(tokens[at + 1]) && tokens[at + 1]?.glued === true && tokens[at + 2]?.kind === 'word') return 'passed';
  if (functionWord(key) !== undefined && !DESCRIBING.test(key))
    return sofar.head === undefined && JOINS.test(key) && joinsModifiers(line, at) ? 'passed' : 'end';
  if (isPossessed(line, at)) return 'passed';
  if (sofar.head !== undefined && !continues(line, at, sofar.head, sofar.singular)) return 'end';
  if (isVerbOnly(key, lexicon) && (token.shape === 'lower' || line.isUpper))
    return isQuoted(line, at) ? 'modifier' : 'end';
  if (isHead(line, at, sofar.singular)) return 'noun';
  return sofar.head === undefined && !isModifier(line, at) ? 'end' : 'modifier';
}

/** "three overnight shootings", "three monthly instalments", "the two responding officers": right behind the number and before a noun. */
function describesNext({ keys, tokens, lexicon }: Line, at: number): boolean {
  const [key, next] = [keys[at] ?? '', keys[at + 1] ?? ''];
  const mayDescribe = TIMELY.test(key) || (key.endsWith('ing') && isVerbOnly(key, lexicon));
  return (
    mayDescribe && tokens[at + 1]?.kind === 'word' && functionWord(next) === undefined && isNounOnly(next, lexicon)
  );
}

const TIMELY = /^(?:overnight|daily|weekly|monthly|quarterly|yearly)$/;

/** What stands against the other of two figures: "27 cts vs loss 3 cts". */
const COMPARING = /^(?:vs|versus)$/;

/** "five F-16 fighters", "COVID-19 cases", "two Boeing 737 jets", "two new 737 Max jets": a number inside the name of a model. */
function isModelNumber({ tokens, isUpper }: Line, at: number, from: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (at === from || isUpper || next?.kind !== 'word' || next.glued) return false;
  if (isHyphen(before)) return tokens[at - 2]?.kind === 'word' && tokens[at - 2]?.shape !== 'lower';
  return (
    before?.kind === 'word' &&
    (before.shape !== 'lower' || next.shape === 'title') &&
    /^\d{2,3}$/.test(tokens[at]?.text ?? '')
  );
}

/** Closed-class words that describe: "other", "most", "less". */
const DESCRIBING = /^(?:most|least|other|more|near|past|inside|certain|less|others|like)$/;
const JOINS = /^(?:of|and|or)$/;

const isHead = (line: Line, at: number, singular: boolean): boolean => {
  const { keys, lexicon } = line;
  const key = keys[at] ?? '';
  if (!singular) return isPlural(key, lexicon);
  return isNoun(key, lexicon) && (!isParticiple(key, lexicon) || isSubstantive(key, lexicon));
};

/** A capitalised word inside a line that is not all capitals. */
const isName = ({ tokens, isUpper }: Line, at: number): boolean =>
  !isUpper && at > 0 && tokens[at]?.shape !== 'lower' && tokens[at]?.kind === 'word';

/** Marks inside a phrase: hyphens, quotation marks, a possessive, the commas of lists and of "a Paris, Missouri, man". */
function isInner(line: Line, at: number, { from, head }: Sofar): boolean {
  const text = line.tokens[at]?.text ?? '';
  if (isHyphen(line.tokens[at]) || /^["'“”‘’]$/.test(text) || /^['’]s$/.test(text)) return true;
  if (text === ',' && at > from) return head === undefined ? isListComma(line, at) : isPlaceComma(line, at);
  return text === '(' && at === from;
}

/** "two young, armed men". */
const isListComma = ({ keys, lexicon }: Line, at: number): boolean =>
  isAdjective(keys[at - 1] ?? '', lexicon) &&
  (isAdjective(keys[at + 1] ?? '', lexicon) || isParticiple(keys[at + 1] ?? '', lexicon));

/** "a Paris, Missouri, man": a place with what it lies in, and a noun behind the second comma. */
function isPlaceComma(line: Line, at: number): boolean {
  const { tokens } = line;
  if (line.isUpper) return false;
  const isClosed = (comma: number): boolean =>
    tokens[comma]?.text === ',' &&
    tokens[comma + 1]?.shape === 'lower' &&
    isNoun(line.keys[comma + 1] ?? '', line.lexicon);
  if (isName(line, at - 1) && isName(line, at + 1)) return isClosed(at + 2) || isClosed(at + 3);
  return isName(line, at - 1) && isClosed(at) && (tokens[at - 2]?.text === ',' || tokens[at - 3]?.text === ',');
}

/** "Court of Appeal judges", "digital and physical sales", "Kia and Hyundai vehicles". */
function joinsModifiers(line: Line, at: number): boolean {
  const { keys, lexicon } = line;
  if (isName(line, at - 1) && isName(line, at + 1)) return true;
  return keys[at] !== 'of' && isAdjective(keys[at - 1] ?? '', lexicon) && isAdjective(keys[at + 1] ?? '', lexicon);
}

/** "30,000 'disappeared' people": a participle in quotation marks before its noun. */
const isQuoted = ({ tokens }: Line, at: number): boolean =>
  /^["“‘']$/.test(tokens[at - 1]?.text ?? '') && /^["”’']$/.test(tokens[at + 1]?.text ?? '');

const isPossessed = ({ tokens }: Line, at: number): boolean =>
  /^['’]s?$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 1]?.glued === true && tokens[at + 2]?.kind === 'word';

/** Does the phrase go on behind a noun that could be its head? "sports | cars", "police | officers"; not "people | killed". */
function continues(line: Line, at: number, head: number, singular: boolean): boolean {
  const { keys, lexicon } = line;
  const key = keys[at] ?? '';
  if (/^(?:dead|injured|wounded|missing|hurt)$/.test(key)) return false;
  const persons = lexicon.personNouns();
  const isPersonHead = persons.get(keys[head] ?? '').length > 0;
  if (singular) {
    if (isName(line, head)) return true;
    if (persons.get(key).some(({ number }) => number === 'singular')) return true; // "a Leeds man", "a local man"
    if (isParticiple(key, lexicon) && !key.endsWith('ing')) return false; // "one bridge | fell"
    if (isPersonHead && persons.get(key).length === 0) return false;
    return isHead(line, at, true) && !(isPlural(key, lexicon) && isVerbal(key, lexicon)) && !isName(line, at);
  }
  if (isPersonHead) return false;
  if (persons.get(key).some(({ number }) => number !== 'singular')) return true;
  return isPlural(key, lexicon) && !isVerbal(key, lexicon);
}

function isModifier(line: Line, at: number): boolean {
  const { keys, tokens, lexicon } = line;
  const key = keys[at] ?? '';
  // Words that no part of speech is known of are comparatives, superlatives and the like: "the largest ships".
  if (tokens[at]?.shape !== 'lower' || (lexicon.commonWord(key)?.pos ?? 0) === 0) return true;
  return isAdjective(key, lexicon) || isNoun(key, lexicon) || isParticiple(key, lexicon) || isAdverb(key, lexicon);
}

/** "1.9% next year", "155mph early Wednesday": what follows says when. */
export const isTime = ({ keys }: Line, at: number): boolean => {
  const [key, next] = [keys[at] ?? '', keys[at + 1] ?? ''];
  const units = durationUnits();
  if (DAY.test(key) || units.has(key)) return true;
  return (
    /^(?:last|next|this|early|late|earlier|each|every|per|past|mid|fiscal)$/.test(key) &&
    (units.has(next) || DAY.test(next))
  );
};

const DAY =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|tonight|overnight|january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|winter|ago|daily|weekly|monthly|quarterly|yearly|annually)$/;
