/** Whether what is told came to pass: denied, failed, planned, possible, as the grammar of the sentence has it. */
import type { Happening } from './happening.ts';
import { clauseAt, type Line } from './line.ts';

/** What the clause of the word that tells it says besides the words around it. */
export function withStanding(line: Line, happening: Happening): Happening {
  const clause = happening.told === null ? undefined : clauseAt(line, happening.told);
  if (clause === undefined || happening.shape === 'inherited') return happening;
  const { isDenied, isFailed, isPlanned, isHypothetical } = line.document.grammar().standing(clause);
  return {
    ...happening,
    negated: happening.negated || isDenied || isFailed,
    hypothetical: happening.hypothetical || isPlanned || isHypothetical,
  };
}
