/** One person without a number: "killed a soldier", "a 41-year-old man was found dead", in a headline "Man shot dead". */
import { functionWord } from '../../lexicon/function-words.ts';
import { type Line, numeralAt } from './line.ts';
import { exactly } from '../../model/numeral.ts';
import { isTime } from './heads.ts';
import { isAdjective } from './nouns.ts';
import { type Phrase, phraseAt } from './phrases.ts';
import { type Occurrences, withRole } from './occurrences.ts';
import { type Quantity, quantityOf } from './quantity.ts';

/** Every person told so in a sentence where something happens: whether one counts is decided by what happens to them. */
export function singles(line: Line, occurrences: Occurrences, taken: readonly Quantity[]): readonly Quantity[] {
  if (occurrences.isEmpty) return [];
  const headline = isHeadline(line);
  return line.keys.flatMap((key, at): readonly Quantity[] => {
    if (key === 'a' || key === 'an') return withArticle(line, at, taken);
    if (POSSESSIVE.test(key)) return withOwner(line, at, taken);
    return headline && opensPhrase(line, occurrences, at) ? bare(line, at, { occurrences, taken }) : [];
  });
}

function withArticle(line: Line, at: number, taken: readonly Quantity[]): readonly Quantity[] {
  const phrase = isTaken(taken, at) ? undefined : personAt(line, at + 1, taken);
  if (phrase === undefined) return [];
  const numeral = exactly(1, 'one', { from: at, to: at + 1 });
  const second = secondBehind(line, phrase.head + 1, taken);
  return [quantityOf(numeral, { isSingle: true, rule: 'count/article', objectAt: phrase.from }), ...second];
}

const POSSESSIVE = /^(?:his|her|their|my|our)$/;

/** "killing his wife", "her 12-year-old son was hurt"; "his body" is himself, and "his wife Ana" is told by name. */
function withOwner(line: Line, at: number, taken: readonly Quantity[]): readonly Quantity[] {
  const phrase = personAt(line, at + 1, taken);
  if (phrase === undefined || phrase.lemma === 'body' || !isNounForOne(line, phrase)) return [];
  if (!line.isUpper && isNameAt(line, phrase.to)) return [];
  const numeral = exactly(1, 'one', { from: at, to: at + 1 });
  return [quantityOf(numeral, { isSingle: true, rule: 'count/relative', objectAt: phrase.from })];
}

const isNameAt = (line: Line, at: number): boolean => {
  const { tokens, keys, lexicon } = line;
  const key = keys[at] ?? '';
  const mayName = lexicon.namePart(key) !== 0 || lexicon.commonWord(key) === undefined;
  return tokens[at]?.shape === 'title' && mayName && !isTime(line, at);
};

/** "a man and woman were found dead": one article for two. */
function secondBehind(line: Line, and: number, taken: readonly Quantity[]): readonly Quantity[] {
  const at = and + 1;
  if (line.keys[and] !== 'and' || isTaken(taken, at) || functionWord(line.keys[at] ?? '') !== undefined) return [];
  const phrase = personAt(line, at, taken);
  if (phrase?.from !== at || !isNounForOne(line, phrase)) return [];
  return [quantityOf(exactly(1, 'one', { from: at, to: at }), { isSingle: true, rule: 'count/article', objectAt: at })];
}

interface Around {
  readonly occurrences: Occurrences;
  readonly taken: readonly Quantity[];
}

/** Headlines leave the article out: "Man held after fire", "Police: Teen stabbed", "Officer shoots man". */
function bare(line: Line, at: number, { occurrences, taken }: Around): readonly Quantity[] {
  if (functionWord(line.keys[at] ?? '') !== undefined || isTaken(taken, at)) return [];
  const phrase = personAt(line, at, taken);
  if (phrase === undefined || !isNounForOne(line, phrase) || holdsVerb(occurrences, phrase)) return [];
  const numeral = exactly(1, 'one', { from: at, to: at });
  return [quantityOf(numeral, { isSingle: true, rule: 'count/headline', objectAt: phrase.from })];
}

/** The title, or what stands first without a full stop. */
const isHeadline = ({ sentence, keys }: Line): boolean =>
  sentence.section === 'title' || (sentence.index === 0 && !/[.!?]$/.test(keys.at(-1) ?? ''));

/** The head of the line, what follows a colon, and the object of a verb: "after shooting man", but not "the shooting victim". */
function opensPhrase({ keys, tokens }: Line, occurrences: Occurrences, at: number): boolean {
  if (at === 0 || keys[at - 1] === ':') return true;
  const verb = occurrences.until(at);
  if (verb === undefined || tokens[at]?.kind === 'punct') return false;
  const isLed = functionWord(keys[verb.from - 1] ?? '') === 'preposition';
  return withRole(verb, 'object').some(({ form }) => form !== 'gerund' || isLed);
}

const isTaken = (taken: readonly Quantity[], at: number): boolean =>
  taken.some(({ from, to, kind }) => kind !== 'age' && from <= at && at < to);

/** "Suspect shot victim": a sentence, no phrase. */
function holdsVerb(occurrences: Occurrences, { from, head }: Phrase): boolean {
  const verb = occurrences.within({ from: from + 1, to: head });
  return verb !== undefined && withRole(verb, 'object').some(({ form }) => form === 'past');
}

/** "Man", not "Police" or "President Adeyemi". */
const isNounForOne = ({ lexicon, keys }: Line, { head }: Phrase): boolean =>
  lexicon
    .personNouns()
    .get(keys[head] ?? '')
    .some(({ number }) => number === 'singular');

/** A phrase for a person; an age may stand before it, and an adjective before the age: "a black, 29-year-old resident". */
function personAt(line: Line, at: number, taken: readonly Quantity[]): Phrase | undefined {
  const ageAt = line.keys[at + 1] === ',' && isAdjective(line.keys[at] ?? '', line.lexicon) ? at + 2 : at;
  const age = taken.find(({ from, kind }) => kind === 'age' && from === ageAt);
  const phrase = phraseAt(line, age?.to ?? at, { singular: true });
  const isOfSeveral = phrase !== undefined && !age && hasNumber(line, phrase); // "a further 500 men"
  return phrase !== undefined && !isOfSeveral && isPerson(line, phrase) ? phrase : undefined;
}

const hasNumber = (line: Line, { from, head }: Phrase): boolean => {
  for (let at = from; at < head; at += 1) if (numeralAt(line, at) !== undefined) return true;
  return false;
};

function isPerson({ lexicon, keys }: Line, { head, lemma }: Phrase): boolean {
  const key = keys[head] ?? '';
  return (
    lexicon.personNouns().get(key).length > 0 ||
    lexicon.commonWord(lemma)?.nounClass === 'person' ||
    lexicon.norps().get(key).length > 0 ||
    lemma === 'body'
  );
}
