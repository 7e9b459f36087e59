/** What binds noun groups to each other: "of" chains, lists, and groups that rename the one before. */
import type { NounGroup } from '../../model/grammar.ts';
import { GrammarClass, VerbFrame } from '../../model/grammar-class.ts';
import { Tag } from '../../model/tag.ts';
import { type Item, nounAt, type NounItem, verbAfter } from './items.ts';
import { linkLists } from './lists.ts';
import { is, type Sentence, tagAt } from './sentence.ts';

export function linkNouns(s: Sentence, items: readonly Item[]): void {
  linkOf(s, items);
  linkLists(s, items);
  for (let i = 0; i + 1 < items.length; i += 1) linkRenaming(s, items, i);
}

/** "seven of the 40 miners": from the last to the first, so that the core of a chain is known when its beginning asks. */
function linkOf(s: Sentence, items: readonly Item[]): void {
  for (let i = items.length - 2; i >= 0; i -= 1) {
    const first = nounAt(items, i);
    const second = nounAt(items, i + 1);
    if (first === undefined || second === undefined || second.from !== first.to + 1) continue;
    if (s.parts.word[first.to] !== s.wordOf) continue;
    first.noun.of = second.noun;
    second.noun.ofWhat = first.noun;
    if (isQuantity(s, first)) first.noun.core = second.noun.core;
  }
}

const isQuantity = (s: Sentence, item: NounItem): boolean =>
  item.noun.kind === 'number' || (item.noun.kind !== 'name' && is(s, item.head, GrammarClass.quantity));

/** "Smith, the mayor,", "Smith, 42,", "the mayor (Smith)", "President | Smith". */
function linkRenaming(s: Sentence, items: readonly Item[], index: number): void {
  const first = nounAt(items, index);
  const second = nounAt(items, index + 1);
  if (
    first === undefined ||
    second === undefined ||
    second.noun.isTime ||
    first.noun.isTime ||
    second.noun.role === 'list'
  )
    return;
  if (isPartOfThem(s, first, second)) return tellMore(first.noun.ofWhat, second.noun);
  if (isAmongThem(s, first, second)) return tellMore(null, second.noun);
  if (first.noun.kind === 'pronoun' || second.noun.kind === 'pronoun' || second.noun.nextInList !== null) return;
  const gap = second.from - first.to;
  const mark = tagAt(s, first.to);
  const isRenaming =
    gap === 0
      ? second.noun.kind === 'name' && first.noun.kind !== 'number'
      : gap === 1 &&
        (mark === Tag.OPEN ||
          (mark === Tag.COMMA && isSetOff(s, items, index + 1) && canRename(first.noun, second.noun)) ||
          (mark === Tag.COMMA && isWiderPlace(s, items, index)));
  if (!isRenaming) return;
  if (gap === 0) return entitle(first.noun, second.noun);
  const named = first.noun.ofWhat !== null && first.noun.kind !== 'name' ? first.noun.ofWhat : first.noun;
  named.apposition ??= second.noun;
  second.noun.renames = named;
  second.noun.role = 'apposition';
}

/** ", many of them | students,": what some of those before the comma are. */
const isPartOfThem = (s: Sentence, them: NounItem, what: NounItem): boolean =>
  them.noun.kind === 'pronoun' &&
  them.noun.ofWhat !== null &&
  them.noun.ofWhat.core === them.noun.core &&
  what.from === them.to &&
  tagAt(s, what.to) === Tag.COMMA;

/** "Ten people, among them | two children,": some of those before the comma. */
const isAmongThem = (s: Sentence, them: NounItem, what: NounItem): boolean =>
  them.noun.kind === 'pronoun' &&
  what.from === them.to &&
  s.parts.word[them.from - 1] === s.wordAmong &&
  tagAt(s, them.from - 2) === Tag.COMMA;

function tellMore(part: NounGroup | null, what: NounGroup): void {
  if (part !== null && part.role === 'none') part.role = 'apposition';
  what.role = 'apposition';
}

/** "President | Smith": the name has the role of both. */
function entitle(title: NounGroup, name: NounGroup): void {
  title.renames = name;
  title.role = 'apposition';
  name.apposition ??= title;
  name.ofWhat = title.ofWhat;
  if (title.ofWhat !== null) title.ofWhat.of = name;
  title.ofWhat = null;
}

/** "A man from Clacton, | Essex was charged": without a comma behind it; not "Protests in Gaza, Israel said". */
function isWiderPlace(s: Sentence, items: readonly Item[], index: number): boolean {
  const [head, first, second] = [index - 1, index, index + 1].map((at) => nounAt(items, at));
  if (head === undefined || first === undefined || second === undefined) return false;
  const verb = verbAfter(s, items, index + 1, 2);
  return (
    first.noun.kind === 'name' &&
    second.noun.kind === 'name' &&
    tagAt(s, first.from - 1) === Tag.IN &&
    head.to === first.from - 1 &&
    verb?.verb.form === 'finite' &&
    (s.frames(verb.head) & VerbFrame.say) === 0
  );
}

const canRename = (first: NounGroup, second: NounGroup): boolean =>
  second.kind === 'number'
    ? first.kind === 'name'
    : first.kind === 'name' || (second.kind === 'name' && first.kind === 'noun') || second.determiner >= 0;

/** Does a comma, a bracket or the sentence's end close what a group begins, before any finite verb? */
function isSetOff(s: Sentence, items: readonly Item[], index: number): boolean {
  let end = items[index]?.to ?? s.to;
  for (let next = index + 1; next <= items.length; next += 1) {
    const from = items[next]?.from ?? s.to;
    for (let at = end; at < from; at += 1) {
      const tag = tagAt(s, at);
      if (
        tag === Tag.COMMA ||
        tag === Tag.STOP ||
        tag === Tag.CLOSE ||
        tag === Tag.COLON ||
        tag === Tag.QUOTE ||
        tag === Tag.WP ||
        tag === Tag.WDT ||
        tag === Tag.WRB
      )
        return true;
      if (tag === Tag.CC || tag === Tag.OPEN) return false;
    }
    const item = items[next];
    if (item === undefined) return true;
    if (item.verb !== null && item.verb.form === 'finite') return false;
    end = item.to;
  }
  return true;
}
