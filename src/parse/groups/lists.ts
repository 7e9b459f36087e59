/** Lists of noun groups: "men, women and children". */
import type { NounGroup } from '../../model/grammar.ts';
import { GrammarClass, VerbFrame } from '../../model/grammar-class.ts';
import { Tag } from '../../model/tag.ts';
import { type Item, nounAt, type NounItem, verbAfter } from './items.ts';
import { is, type Sentence, tagAt } from './sentence.ts';
import { isFinite, isVerb } from './verb-groups.ts';

/** "men, women and children"; the last link is a conjunction. */
export function linkLists(s: Sentence, items: readonly Item[]): void {
  for (let i = 1; i < items.length; i += 1) {
    const last = nounAt(items, i);
    const before = nounAt(items, i - 1);
    if (last === undefined || before === undefined || !isConjoined(s, before, last) || beginsClause(s, items, i))
      continue;
    const office = items[i - 2]?.noun;
    if (office !== null && office !== undefined && isNamedTwice(s, items, i)) {
      join([office, last.noun]);
      continue;
    }
    const aged = items[i - 2]?.noun;
    if (aged !== null && aged !== undefined && isAged(s, items, i)) {
      join([aged, last.noun]);
      continue;
    }
    const left = matching(before.noun, last.noun);
    let begin = i - 1;
    if (left === before.noun) {
      for (
        let back = nounAt(items, begin - 1);
        back !== undefined && isComma(s, back, items[begin]) && continuesList(s, items, begin - 1, i);
        back = nounAt(items, begin - 1)
      )
        begin -= 1;
      if (begin < i - 1 && !isListStart(s, items, begin)) begin = i - 1;
    }
    const chain = items.slice(begin, i).flatMap((item) => (item.noun === null ? [] : [item.noun]));
    join(left === before.noun ? [...chain, last.noun] : [left, last.noun]);
  }
}

/** "the minister, Ana Ruiz, and the mayor, Ken Ito, visited": two offices, each with its name behind it. */
function isNamedTwice(s: Sentence, items: readonly Item[], last: number): boolean {
  const [office, name, other, named] = [last - 2, last - 1, last, last + 1].map((at) => nounAt(items, at));
  return isOffice(office, name) && isOffice(other, named) && other !== undefined && isComma(s, other, named);
}
const isOffice = (office: NounItem | undefined, name: NounItem | undefined): boolean =>
  office?.noun.kind === 'noun' && office.noun.isDefinite && !office.noun.isPlural && name?.noun.kind === 'name';

/** "Ana Ruiz, 27, and Ken Ito were": the number between is an age. */
function isAged(s: Sentence, items: readonly Item[], last: number): boolean {
  const [name, age, other] = [last - 2, last - 1, last].map((at) => nounAt(items, at));
  return (
    name?.noun.kind === 'name' &&
    age?.noun.kind === 'number' &&
    other?.noun.kind === 'name' &&
    isComma(s, name, age) &&
    tagAt(s, age.to) === Tag.COMMA
  );
}

function join(groups: readonly NounGroup[]): void {
  const first = groups[0]?.firstInList;
  if (first === undefined) return;
  groups.forEach((group, i) => {
    if (i > 0) {
      group.firstInList = first;
      group.role = 'list';
    }
    group.nextInList ??= groups[i + 1] ?? null;
  });
}

/** Is a group before a comma the first of a list, and not the end of "In Gaza, men and women died", "In 1998, Smith and …"? */
function continuesList(s: Sentence, items: readonly Item[], index: number, last: number): boolean {
  const item = nounAt(items, index);
  const next = nounAt(items, index + 1);
  if (item === undefined || next === undefined || (item.noun.kind === 'number') !== (next.noun.kind === 'number'))
    return false;
  const isInPhrase = tagAt(s, item.from - 1) === Tag.IN || tagAt(s, item.from - 1) === Tag.TO;
  return !isInPhrase || verbAfter(s, items, last, 4)?.verb.form !== 'finite';
}

/** A comma before a whole list parts it from what comes before it: "In Gaza, men, women and …" begins after a phrase. */
const isListStart = (s: Sentence, items: readonly Item[], index: number): boolean => {
  const item = items[index];
  return (
    item !== undefined &&
    !item.noun?.isTime &&
    !(
      index > 0 &&
      tagAt(s, item.from - 1) === Tag.COMMA &&
      items[index - 1]?.noun !== null &&
      tagAt(s, item.from - 2) === Tag.CLOSE
    )
  );
};

const isComma = (s: Sentence, left: NounItem, right: Item | undefined): boolean =>
  right !== undefined && right.from === left.to + 1 && tagAt(s, left.to) === Tag.COMMA && !left.noun.isTime;

function isConjoined(s: Sentence, left: NounItem, right: NounItem): boolean {
  if (left.noun.isTime !== right.noun.isTime || (left.noun.kind === 'pronoun') !== (right.noun.kind === 'pronoun')) {
    if (left.noun.isTime || right.noun.isTime) return false;
  }
  if (is(s, right.head, GrammarClass.nominative) && isVerb(tagAt(s, right.to)) && !left.noun.isDefinite) return false; // "numbers but we are"
  if (right.from === left.to + 1) return tagAt(s, left.to) === Tag.CC && s.parts.word[left.to] !== s.wordBut;
  return (
    right.from === left.to + 2 &&
    tagAt(s, left.to + 1) === Tag.CC &&
    (tagAt(s, left.to) === Tag.COMMA || tagAt(s, left.to) === Tag.POS)
  );
}

/** "killed 12, and the army said": the noun after the conjunction has a verb of its own, and the one before is an object. */
function beginsClause(s: Sentence, items: readonly Item[], index: number): boolean {
  const verb = verbAfter(s, items, index, 4);
  if (verb === undefined || !isFinite(tagAt(s, verb.from)) || verb.verb.form !== 'finite') return false;
  if (tagAt(s, (items[index - 1]?.from ?? 0) - 1) === Tag.COMMA) return false; // "…, police and officials said"
  let back = index - 1;
  while (back >= 0 && items[back]?.noun !== null) back -= 1;
  const outer = items[back];
  if (outer === undefined || outer.verb === null) return false;
  if ((s.frames(outer.head) & VerbFrame.say) === 0) return true;
  return tagAt(s, (items[index]?.from ?? 0) - 2) === Tag.COMMA;
}

/** Which group of an "of" chain the one after "and" goes with: the last, or the one that is determined as it is. */
function matching(left: NounGroup, right: NounGroup): NounGroup {
  const likeness = (group: NounGroup): number =>
    Number(group.kind === right.kind) + Number(group.determiner >= 0 === right.determiner >= 0);
  const whole = left.ofWhat;
  return whole !== null && likeness(whole) > likeness(left) ? whole : left;
}
