/** The words that name who takes part: a noun group with its "of" and what stands beside it, every member of a list by itself. */
import type { NounGroup } from '../../model/grammar.ts';
import type { Span } from '../../model/span.ts';
import type { Sight } from './sight.ts';

/** Lists longer than any writer's are cut off. */
const LONGEST_LIST = 12;

/** The members of the list that a group begins; pronouns of things, and what tells when, name nobody. */
export function partiesOf(group: NounGroup | null, sight: Sight): readonly Span[] {
  const parties: Span[] = [];
  let at = group;
  for (let i = 0; at !== null && i < LONGEST_LIST; i += 1) {
    const party = named(at, sight);
    if (!party.isTime && !isEmpty(party, sight)) parties.push(partySpan(party, sight));
    at = at.nextInList ?? party.nextInList;
  }
  return parties;
}

/** "Hasan Yildiz, 52, (joined)", "the mayor, Hasan Yildiz, (joined)": whom an age, a place or an office beside the name tells of. */
function named(group: NounGroup, sight: Sight): NounGroup {
  const { renames, apposition } = group;
  if (apposition !== null && group.kind === 'noun' && sight.nameOf(apposition)?.kind === 'person') return apposition;
  const isAside = group.kind === 'number' || group.kind === 'name';
  return renames !== null && isAside && renames.kind === 'name' ? renames : group;
}

const isEmpty = ({ kind, head, isNegated }: NounGroup, sight: Sight): boolean =>
  isNegated || (kind === 'pronoun' && EMPTY.some((word) => sight.isWord(head, word)));
const EMPTY = ['that', 'which', 'this', 'what', 'there', 'these', 'those', 'one', 'everyone', 'anyone', 'people'];

/** "the leader of the group": a group with the "of" that belongs to it. */
export function partySpan(group: NounGroup, sight: Sight): Span {
  let last = group;
  for (let i = 0; last.of !== null && i < LONGEST_LIST; i += 1) last = last.of;
  const name = sight.nameOf(group);
  const from = name === undefined ? group.from : Math.min(group.from, name.from);
  return sight.span({ from, to: Math.max(last.to, group.to, name?.to ?? 0) });
}
