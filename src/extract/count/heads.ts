/** The head noun of the phrase behind a number, as the grammar of the sentence has it. */
import { durationUnits } from '../../lexicon/count-words.ts';
import type { NounGroup } from '../../model/grammar.ts';
import { isCalendarWord } from './calendar-words.ts';
import { groupAt, type Line, ownNumber, tableNumber } from './line.ts';
import { isNoun, isParticiple, isPlural } from './nouns.ts';

export interface HeadOptions {
  /** One thing is counted; of several the head is a plural. */
  readonly singular: boolean;
}

/** The index of the head of the phrase that begins at `from`; undefined where no noun stands there. */
export function headFrom(line: Line, from: number, options: HeadOptions): number | undefined {
  if (line.document.numerals().holding(tableNumber(line, from)) !== undefined) return undefined; // "of the | 30 sailors": they have their own
  const first = opening(line, from);
  const group = placedBehind(line, groupAt(line, first));
  const head =
    group === undefined
      ? bareNoun(line, first, options)
      : headOf(line, group, Math.max(first, ownNumber(line, group.from)), options);
  return head === undefined || isTime(line, head) || !fits(line, head, options) ? undefined : head;
}

const fits = ({ keys, tokens, lexicon }: Line, head: number, { singular }: HeadOptions): boolean =>
  tokens[head]?.kind === 'word' && (singular ? isNoun(keys[head] ?? '', lexicon) : isPlural(keys[head] ?? '', lexicon));

/** Over what only describes and is of no group: "three overnight | shootings", "13 (| inmates) dead". */
function opening(line: Line, from: number): number {
  const { keys, lexicon } = line;
  const key = keys[from] ?? '';
  if (QUOTE.test(key) && QUOTE.test(keys[from + 2] ?? '')) return from + 3; // "30,000 “disappeared” people"
  const isAside = (key === '(' || QUOTE.test(key)) && line.tokens[from + 1]?.shape === 'lower';
  const mayDescribe = DAILY.test(key) || (key.endsWith('ing') && isParticiple(key, lexicon));
  const describes = mayDescribe && groupAt(line, from) === undefined && groupAt(line, from + 1)?.determiner === NONE;
  return (isAside && groupAt(line, from + 1) !== undefined) || describes ? from + 1 : from;
}
const QUOTE = /^["'“”‘’]$/;
const NONE = -1;
const DAILY = /^(?:overnight|daily|weekly|monthly|quarterly|yearly)$/;

/** "a Paris, Missouri, | man": a place and what it lies in describe the noun behind the commas. */
function placedBehind(line: Line, group: NounGroup | undefined): NounGroup | undefined {
  if (group?.kind !== 'name') return group;
  const isComma = (at: number): boolean => line.keys[at] === ',';
  const comma = ownNumber(line, group.to);
  const outer = isComma(comma) ? groupAt(line, comma + 1) : undefined;
  const close = outer?.kind === 'name' ? ownNumber(line, outer.to) : comma;
  const behind = isComma(close) && outer?.kind === 'name' ? groupAt(line, close + 1) : undefined;
  return behind?.kind === 'noun' && line.tokens[close + 1]?.shape === 'lower' ? behind : group;
}

/** What the grammar takes for no noun stands behind its number all the same: "twenty-one delegates", "one resident of Karsk". */
function bareNoun(line: Line, at: number, { singular }: HeadOptions): number | undefined {
  const { keys, tokens, lexicon } = line;
  const key = keys[at] ?? '';
  if (tokens[at]?.shape !== 'lower' || COMPARING.test(key)) return undefined;
  const isPerson = lexicon
    .personNouns()
    .get(key)
    .some(({ number }) => (number === 'singular') === singular);
  const isVague = line.document.numerals().holding(tableNumber(line, at - 1))?.form === 'vague'; // "several blows"
  return isPerson || (isVague && !singular && isPlural(key, lexicon)) ? at : undefined;
}

/** What stands against the other of two figures: "27 cts vs loss 3 cts". */
const COMPARING = /^(?:vs|versus)$/;

/** The grammar's head; where that is no plural though several are counted, the last plural of the group. */
function headOf(line: Line, group: NounGroup, from: number, { singular }: HeadOptions): number | undefined {
  const head = ownNumber(line, group.head);
  if (group.kind === 'pronoun' || head < from) return undefined;
  const people = singular ? -1 : peopleFrom(line, from, head);
  if (people >= 0) return people;
  for (let at = head; at >= from; at -= 1) if (mayHead(line, at, { singular, isFirst: at === from })) return at;
  const of = group.of === null ? undefined : ownNumber(line, group.of.head); // "three Court of Appeal judges"
  return group.kind === 'name' && of !== undefined && fits(line, of, { singular }) ? of : head;
}

/** "among nine suspects | police held six": a plural for persons describes no other noun. */
function peopleFrom({ keys, lexicon }: Line, from: number, head: number): number {
  for (let at = from; at < head; at += 1) {
    const key = keys[at] ?? '';
    if (
      key.endsWith('s') &&
      lexicon
        .personNouns()
        .get(key)
        .some(({ number }) => number !== 'singular')
    )
      return at;
  }
  return -1;
}

/** Not a participle or a state behind the noun that it describes: "nine sailors | hostage", "a man | shot in the park", "a woman | dead". */
function mayHead(line: Line, at: number, { singular, isFirst }: HeadOptions & { readonly isFirst: boolean }): boolean {
  const key = line.keys[at] ?? '';
  if (!fits(line, at, { singular }) || (!isFirst && STATE.test(key))) return false;
  const isPerson = line.lexicon.personNouns().get(key).length > 0;
  return !singular || isPerson || key.endsWith('ing') || !isParticiple(key, line.lexicon);
}
const STATE = /^(?:dead|injured|wounded|missing|hurt)$/;

/** "1.9% next year", "155mph early Wednesday": what follows says when. */
export const isTime = (line: Line, at: number): boolean => {
  const [key, next] = [line.keys[at] ?? '', line.keys[at + 1] ?? ''];
  const units = durationUnits();
  if (isCalendarWord(line, at, 'when') || units.has(key)) return true;
  return (
    /^(?:last|next|this|early|late|earlier|each|every|per|past|mid|fiscal)$/.test(key) &&
    (units.has(next) || isCalendarWord(line, at + 1, 'when'))
  );
};
