/** What is counted: the noun phrase behind a number, with its head, lemma and class. */
import type { ObjectClass } from '../../model/vocabulary.ts';
import { nounsClassed } from '../../lexicon/count-words.ts';
import { headFrom } from './heads.ts';
import { isHyphen, isJoined, type Line, spanOf, type Stretch } from './line.ts';
import { isAdjective, isNoun, singularOf } from './nouns.ts';
import type { Quantity } from './quantity.ts';

/** A noun phrase: where it stands, and its head. */
export interface Phrase extends Stretch {
  /** Index of the head's token. */
  readonly head: number;
  readonly lemma: string;
  readonly class: ObjectClass;
}

const DETERMINER = /^(?:the|these|those|his|her|its|their|our|my|your|all|such|other|more|additional|any|some|an?)$/;

export interface PhraseOptions {
  /** One thing is counted: its head is the last noun, in the singular. */
  readonly singular: boolean;
}

/** The phrase that begins at `at`, right behind a number, "of" and determiners passed over; undefined where no noun follows. */
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
  return head === undefined ? undefined : described(line, { from, to: head + 1, head });
}

/** "a 650-seat hall", "six-cylinder engines": the noun that a number is joined to. */
export function joinedPhrase(line: Line, { kind, numeral, to }: Quantity): Phrase | undefined {
  const head = to + 1;
  const [token, key] = [line.tokens[head], line.keys[head] ?? ''];
  if (kind !== 'count' || !/^(?:figures|words|one)$/.test(numeral.form) || !isJoined(line, to)) return undefined;
  if (token?.kind !== 'word' || (token.shape === 'upper' && !line.isUpper) || isHyphen(line.tokens[head + 1]))
    return undefined;
  const isThing = !isAdjective(key, line.lexicon) || line.lexicon.commonWord(key)?.nounClass !== 'none';
  const isCounted = isNoun(key, line.lexicon) && isThing && !NO_NOUN.test(key);
  return isCounted ? described(line, { from: head, to: head + 1, head }) : undefined;
}

const NO_NOUN = /^(?:fold|odd|plus|some|something|strong|time|times|to|way)$/;

const LONGEST_OWNER = 4;

/** "of Ashraf's gang members": how many tokens the owner takes. */
function ownerLength({ tokens }: Line, at: number): number {
  for (let end = at; end < at + LONGEST_OWNER; end += 1) {
    const token = tokens[end];
    if (token === undefined) return 0;
    if (token.kind === 'punct') return /^['’]s?$/.test(token.text) && end > at ? end - at + 1 : 0;
    if (/s['’]$/.test(token.text)) return end - at + 1;
  }
  return 0;
}

/** What WordNet's classes of nouns are among the record's; the others are `other`. */
const CLASSES: Readonly<Record<string, ObjectClass>> = {
  person: 'person',
  vehicle: 'vehicle',
  aircraft: 'aircraft',
  vessel: 'vessel',
  building: 'building',
  weapon: 'weapon',
  animal: 'animal',
  event: 'event',
  act: 'event',
};

function described(line: Line, { from, to, head }: Stretch & { readonly head: number }): Phrase {
  const { keys, lexicon } = line;
  const key = keys[head] ?? '';
  if (/^(?:injured|wounded|dead|missing|deceased|hurt)$/.test(key))
    return { from, to, head, lemma: 'person', class: 'person' };
  const singular = singularOf(key, lexicon);
  const persons = lexicon.personNouns();
  const before = keys[head - 1] ?? '';
  const person = persons.get(`${before} ${key}`)[0] ?? persons.get(key)[0] ?? persons.get(singular)[0];
  const known =
    nounsClassed().get(singular) ?? (isPeopleByName(line, head, singular) ? 'person' : classOf(line, singular));
  const isPlane = line.tokens[head - 1]?.kind === 'number' && /^(?:fighters?|bombers?)$/.test(key); // "five F-16 fighters"
  const objectClass = before === 'police' ? 'police' : isPlane ? 'aircraft' : (person?.class ?? known);
  return { from, to, head, lemma: `${prefixOf(line, head)}${singular}`, class: objectClass };
}

const classOf = ({ lexicon }: Line, lemma: string): ObjectClass =>
  CLASSES[lexicon.commonWord(lemma)?.nounClass ?? ''] ?? 'other';

/** "Four Norwegians", "three Kurds". */
function isPeopleByName({ lexicon, keys, tokens, isUpper }: Line, head: number, singular: string): boolean {
  const forms = [keys[head] ?? '', singular];
  const mayName = tokens[head]?.shape !== 'lower' && !(isUpper && lexicon.commonWord(singular) !== undefined); // "POLES"
  return (
    mayName &&
    forms.some((form) => lexicon.norps().get(form).length > 0 || lexicon.places().demonym(form) !== undefined)
  );
}

/** "step-brothers", "ex-soldiers": the prefix is part of the word. */
function prefixOf({ tokens, keys }: Line, head: number): string {
  const isPrefixed = isHyphen(tokens[head - 1]) && tokens[head]?.glued === true;
  return isPrefixed && /^(?:step|ex|co|great|grand|vice)$/.test(keys[head - 2] ?? '') ? `${keys[head - 2]}-` : '';
}

export const objectOf = (line: Line, phrase: Phrase) => ({
  span: spanOf(line, { from: phrase.from, to: phrase.to }),
  head: phrase.lemma,
  class: phrase.class,
});
