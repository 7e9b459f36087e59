/** Whether what is told came to pass: denied, failed, planned, possible, as the grammar of the sentence has it. */
import type { Happening } from './happening.ts';
import type { Clause, NounGroup } from '../../model/grammar.ts';
import { VerbFrame } from '../../model/grammar-class.ts';
import { clauseAt, groupAt, type Line } from './line.ts';

export type Reserve = Pick<Happening, 'negated' | 'hypothetical'>;

/** What the clause of the word that tells it says besides the words around it. */
export function withStanding(line: Line, happening: Happening): Happening {
  const clause = happening.told === null ? undefined : clauseAt(line, happening.told);
  if (clause === undefined || happening.shape === 'inherited') return happening;
  const { isDenied, isFailed, isPlanned, isHypothetical } = line.document.grammar().standing(clause);
  // "there will be an investigation into the wounding of two men": what has the article is known, whatever is to come of it.
  const isKnown = happening.shape === 'nominal' && groupAt(line, happening.told ?? -1)?.isDefinite === true;
  // "nobody but the 12 was hurt": a subject or object that is denied is another than the figure.
  return {
    ...happening,
    negated: happening.negated || isFailed || (clause.isNegated ? clause.verb.isNegated : isDenied),
    hypothetical: happening.hypothetical || (!isKnown && (isPlanned || isHypothetical)),
  };
}

const TOLD: Reserve = { negated: false, hypothetical: false };

/**
 * "plans to hire 500", "denied that it had carried 400 passengers": of a figure to which nothing happens, where it is what a verb of
 * something planned, possible or denied is about, and not only beside it.
 */
export function reserveOf(line: Line, at: number): Reserve {
  const group = holderOf(groupAt(line, at)?.firstInList);
  const clause = group?.preposition?.clause ?? group?.clause ?? null;
  // "should be extended to the 11 children": they are there whatever comes of it.
  if (group === undefined || clause === null || group.isDefinite) return TOLD;
  if (group.role === 'preposition' && group.preposition?.hangsOn !== 'verb') return TOLD;
  const { isPlanned, isHypothetical, isDenied } = line.document.grammar().standing(clause);
  return {
    negated: isDenied && !clause.isNegated,
    hypothetical: isPlanned || isHypothetical || isMeant(line, group, clause),
  };
}

/** Of "a loss of $36 million" the loss: what holds of it holds of the sum. */
function holderOf(group: NounGroup | undefined): NounGroup | undefined {
  const holder = group?.preposition?.nounBefore?.of === group ? group?.preposition?.nounBefore : undefined;
  return holder ?? group;
}

/** "promised 500 tents", "500 tents have been promised", "needs $5 million": what a verb of plans is about is still to come. */
function isMeant({ document }: Line, { role }: NounGroup, { verb }: Clause): boolean {
  const isAbout = verb.isPassive ? role === 'subject' : role === 'object';
  const frames = document.grammar().frames(verb.head);
  return isAbout && (frames & VerbFrame.plan) !== 0 && (frames & VerbFrame.ready) === 0;
}
