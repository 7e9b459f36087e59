/** What opens a clause: between the verb before it and its own verb, the last conjunction, relative or mark, and the nouns after that. */
import { GrammarClass } from '../../model/grammar-class.ts';
import { Tag } from '../../model/tag.ts';
import type { Item, NounItem, VerbItem } from './items.ts';
import { is, type Sentence, tagAt } from './sentence.ts';

export type OpenerKind = 'none' | 'relative' | 'question' | 'that' | 'subordinator' | 'and' | 'preposition';

export interface Opener {
  readonly kind: OpenerKind;
  /** The part; -1 of "none". */
  readonly part: number;
  /** The noun groups after it and before the verb that may be the subject. */
  readonly nouns: readonly NounItem[];
  /** The noun group right before a relative. */
  readonly antecedent: NounItem | null;
}

/** May a noun group be subject or object: not after a preposition, no list's tail, no date? */
export const isFree = (item: NounItem): boolean => item.noun.role === 'none' && !item.noun.isTime;

/** Where the gap before a verb begins: after the verb before it. */
function gapStart(items: readonly Item[], index: number, s: Sentence): number {
  for (let back = index - 1; back >= 0; back -= 1) {
    const item = items[back];
    if (item !== undefined && item.verb !== null) return item.to;
  }
  return s.from;
}

function kindAt(s: Sentence, part: number, inside: boolean): OpenerKind {
  const tag = tagAt(s, part);
  if (tag === Tag.WDT) return 'relative';
  if (tag === Tag.WP) return is(s, part, GrammarClass.relative) ? 'relative' : 'question';
  if (tag === Tag.WRB) return is(s, part, GrammarClass.relative) ? 'relative' : 'question';
  if (tag === Tag.CC) return inside ? 'none' : 'and';
  if (tag !== Tag.IN) return 'none';
  if (s.parts.word[part] === s.wordThat) return 'that';
  return is(s, part, GrammarClass.subordinator) || is(s, part + 1, GrammarClass.nominative) ? 'subordinator' : 'none';
}

/** Finds what opens the clause of the verb at `index`. */
export function openerOf(s: Sentence, items: readonly Item[], index: number, verb: VerbItem): Opener {
  const start = gapStart(items, index, s);
  const nouns: NounItem[] = [];
  let next = index - 1;
  for (let part = verb.from - 1; part >= start; part -= 1) {
    const item = items[next];
    if (item !== undefined && item.noun !== null && part < item.to && part >= item.from) {
      if (isFree(item)) nouns.unshift(item);
      const determined = tagAt(s, item.from) === Tag.WDT || s.parts.word[item.from] === s.wordThat;
      next -= 1;
      part = item.from;
      if (determined && tagAt(s, item.from) === Tag.WDT) return { kind: 'question', part, nouns, antecedent: null };
      continue;
    }
    const kind = kindAt(s, part, joinsNouns(items, next));
    if (kind === 'none') continue;
    if (kind === 'subordinator' && isPreposition(s, items, next, part)) continue;
    const before = items[next];
    const antecedent = before !== undefined && before.noun !== null && part - before.to <= 2 ? before : null;
    return { kind: kind === 'relative' && antecedent === null ? 'question' : kind, part, nouns, antecedent };
  }
  return { kind: 'none', part: -1, nouns, antecedent: null };
}

/** The conjunction after a group belongs to a list of nouns. */
const joinsNouns = (items: readonly Item[], index: number): boolean => items[index + 1]?.noun?.role === 'list';

/** "after the attack": the word is the preposition of the group that follows. */
function isPreposition(s: Sentence, items: readonly Item[], index: number, part: number): boolean {
  const phrase = items[index + 1]?.noun?.preposition;
  return phrase !== null && phrase !== undefined && phrase.preposition === s.parts.token[part];
}
