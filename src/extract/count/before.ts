/** What the words before a counted thing say of it: "killed 12", "the killing of 12", "the death toll rose to 12". */
import { isClauseWord } from '../../lexicon/count-words.ts';
import { events, type EventWord } from '../../lexicon/events.ts';
import { functionWord } from '../../lexicon/function-words.ts';
import { isOfTheDead } from './corpses.ts';
import { categoryOf, type Happening, reserveBefore, stated } from './happening.ts';
import type { Line, Stretch } from './line.ts';
import { type Occurrence, type Occurrences, withRole } from './occurrences.ts';

const PASSED = /^(?:an?|the|some|another|about|also|only|all|yet|his|her|its|their|these|those|other|up|nearly)$/;

export function happeningBefore(line: Line, occurrences: Occurrences, from: number): Happening | undefined {
  const { keys } = line;
  if (occurrences.isEmpty) return undefined;
  let at = from - 1;
  const direct = occurrences.until(from);
  if (direct !== undefined && keys[at] === 'of') return active(line, occurrences, direct);
  while (PASSED.test(keys[at] ?? '')) at -= 1;
  if (keys[at] === 'of') return nominal(line, occurrences, at) ?? toll(line, occurrences, at);
  const among = TELLS_WHO.test(keys[at] ?? '') ? theyWere(line, occurrences, at) : undefined;
  if (among !== undefined) return among;
  const verb = occurrences.until(at + 1);
  if (verb !== undefined) return active(line, occurrences, verb);
  return (keys[at] === 'and' ? secondObject(line, occurrences, at) : undefined) ?? toll(line, occurrences, at);
}

/** "pulled 12 people from the rubble alive", "took ten workers hostage": the object stands between the verb and its fixed words. */
export function brokenVerb(line: Line, { from, to }: Stretch): Happening | undefined {
  const { keys } = line;
  let at = from - 1;
  while (PASSED.test(keys[at] ?? '')) at -= 1;
  const longest = events().reach.get(keys[at] ?? '') ?? 0;
  if (longest < 2) return undefined;
  const found: (readonly EventWord[])[] = [];
  for (let i = to; i < to + FAR && !ANOTHER.test(keys[i] ?? ''); i += 1)
    found.push(fixedWords(keys, { verb: at, from: i, longest: longest - 1 }));
  const told = found.findLast((words) => words.length > 0); // "brought 30 hikers down … to safety": the last word says it
  return told && { ...reserveBefore(line, at), categories: categoryOf(told), shape: 'active', told: at };
}

/** What a verb says with the fixed words that begin at a token. */
function fixedWords(
  keys: readonly string[],
  { verb, from, longest }: { readonly verb: number; readonly from: number; readonly longest: number },
): readonly EventWord[] {
  for (let length = longest; length > 0; length -= 1) {
    const words = events().phrases.get([keys[verb], ...keys.slice(from, from + length)].join(' ')) ?? [];
    const told = words.filter(({ role }) => role === 'object');
    if (told.length > 0) return told;
  }
  return [];
}

const FAR = 6;
/** Here another object, or another clause, begins. */
const ANOTHER = /^(?:[.,;:]|and|or|but|who|which|that)$/;

const TELLS_WHO = /^(?:are|is|was|were|include|included|includes)$/;

/** "among the dead were 12 children", "the injured included 12 children". */
function theyWere({ keys }: Line, occurrences: Occurrences, at: number): Happening | undefined {
  const they = occurrences.until(at);
  if (they === undefined || !/^(?:the|those)$/.test(keys[they.from - 1] ?? '')) return undefined;
  const categories = categoryOf(withRole(they, 'state', 'victim'));
  return categories.length === 0 ? undefined : stated(categories, { shape: 'nominal', told: they.from });
}

function active(line: Line, occurrences: Occurrences, verb: Occurrence): Happening | undefined {
  const { keys } = line;
  const words = withRole(verb, 'object');
  if (words.length === 0) return undefined;
  const isPassive = isClauseWord(keys[verb.from - 1], 'be') && words.every(({ form }) => form !== 'gerund');
  if (isPassive) return undefined;
  const from = keys[verb.from - 1] === 'and' ? occurrences.until(verb.from - 1) : undefined;
  const paired = from === undefined ? [] : categoryOf(withRole(from, 'object'));
  return {
    ...reserveBefore(line, verb.from),
    categories: [...new Set([...paired, ...categoryOf(words)])],
    shape: 'active',
    told: verb.from,
  };
}

const LONGEST_OBJECT = 9;

/** "arrested Ashraf and five of his men": back over the first object, a name or a few words, to the verb. */
function secondObject(line: Line, occurrences: Occurrences, and: number): Happening | undefined {
  const { keys, tokens } = line;
  for (let at = and - 1; at > and - LONGEST_OBJECT && at >= 0; at -= 1) {
    const verb = occurrences.until(at + 1);
    if (verb !== undefined) return withRole(verb, 'object').length > 0 ? active(line, occurrences, verb) : undefined;
    const kind = functionWord(keys[at] ?? '');
    if (tokens[at]?.kind === 'number' || (kind !== undefined && kind !== 'determiner' && kind !== 'pronoun'))
      return undefined;
    if (tokens[at]?.kind === 'punct' && !/^['’-]s?$/.test(tokens[at]?.text ?? '')) return undefined;
  }
  return undefined;
}

/** "the killing of 12", "the arrest of five", "the loss of 12 lives", "the bodies of 12". */
function nominal(line: Line, occurrences: Occurrences, at: number): Happening | undefined {
  const noun = occurrences.until(at);
  if (noun === undefined) return undefined;
  const words = isOfTheDead(line.keys, at - 1)
    ? withRole(noun, 'victim')
    : [...withRole(noun, 'event'), ...withRole(noun, 'object').filter(({ form }) => form === 'gerund')];
  return words.length === 0
    ? undefined
    : { ...reserveBefore(line, noun.from), categories: categoryOf(words), shape: 'nominal', told: noun.from };
}

const LONGEST_PATH = 12;

/** "the death toll rose to 12", "a death toll of 12", "the number of dead stands at 12". */
function toll(line: Line, occurrences: Occurrences, at: number): Happening | undefined {
  const { keys, tokens } = line;
  for (let i = at; i >= 0 && i > at - LONGEST_PATH; i -= 1) {
    const noun = occurrences.until(i + 1);
    const words = noun === undefined ? [] : withRole(noun, 'toll');
    if (noun !== undefined && words.length > 0)
      return { ...reserveBefore(line, at), categories: categoryOf(words), shape: 'toll', told: noun.from };
    const isOnPath = isClauseWord(keys[i], 'toll-path') || /^[,:()–-]$|^\d+$/.test(keys[i] ?? '');
    if (!isOnPath && (tokens[i]?.shape === 'lower' || line.isUpper)) return undefined;
  }
  return undefined;
}
