/** How far a clause is told as a fact: what the clauses above it and its own conjunction and modality say. */
import type { Clause, Standing } from '../../model/grammar.ts';
import { GrammarClass, VerbFrame } from '../../model/grammar-class.ts';

export interface Asked {
  frames(token: number): number;
  classes(token: number): number;
}

/** Deeper nesting than any writer's is cut off. */
const DEEPEST = 12;

export function standingOf(clause: Clause, asked: Asked): Standing {
  let saidIn: Clause | null = null;
  let isDenied = clause.isNegated;
  let isFailed = false;
  let isPlanned = false;
  let isHypothetical = false;
  let at: Clause | null = clause;
  for (let depth = 0; at !== null && depth < DEEPEST; depth += 1) {
    const { modality, tense } = at.verb;
    isHypothetical ||= modality === 'possible' || modality === 'conditional' || (asked.classes(at.conjunction) & GrammarClass.hypothetical) !== 0;
    isPlanned ||= tense === 'future' || modality === 'necessary';
    const above: Clause | null = at.parent;
    if (above === null) break;
    const isUnder = at.relation === 'infinitive' || at.relation === 'gerund' || at.relation === 'reported';
    if (isUnder) {
      const frames = asked.frames(above.verb.head);
      const isToDo = at.relation === 'infinitive';
      if (at.relation === 'reported' && (frames & VerbFrame.say) !== 0) saidIn ??= above;
      isDenied ||= (frames & VerbFrame.deny) !== 0 || above.isNegated;
      isFailed ||= at.relation !== 'reported' && (frames & VerbFrame.fail) !== 0;
      isPlanned ||= isToDo && (frames & (VerbFrame.plan | VerbFrame.object)) !== 0;
    } else if (at.relation !== 'coordinate' && at.relation !== 'relative') break;
    at = above;
  }
  return { saidIn, isDenied, isFailed, isPlanned, isHypothetical };
}
