/** How far a clause is told as a fact: what the clauses above it and its own conjunction and modality say. */
import type { Clause, NounRole, Standing } from '../../model/grammar.ts';
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
  /** The verb of this clause counts; after a step up to what a clause is only joined to, it does not. */
  let isVerbs = true;
  /** Above a relative or adverbial clause only who says it matters. */
  let isSaidOnly = false;
  for (let depth = 0; at !== null && depth < DEEPEST; depth += 1) {
    const { modality, tense } = at.verb;
    if (isVerbs && !isSaidOnly) {
      const isToCome = modality === 'conditional' && isSaidThen(at, asked);
      isHypothetical ||= modality === 'possible' || (modality === 'conditional' && !isToCome);
      isPlanned ||= tense === 'future' || modality === 'necessary' || isToCome;
    }
    isHypothetical ||= !isSaidOnly && (asked.classes(at.conjunction) & GrammarClass.hypothetical) !== 0;
    const above: Clause | null = at.parent;
    if (above === null) break;
    const frames = asked.frames(above.verb.head);
    if (at.relation === 'reported' && (frames & VerbFrame.say) !== 0) saidIn ??= above;
    if (at.relation === 'infinitive' || at.relation === 'gerund' || at.relation === 'reported') {
      if (!isSaidOnly) {
        isDenied ||= isUntrue(above, frames | complementFrames(above, asked));
        isFailed ||= at.relation !== 'reported' && (frames & VerbFrame.fail) !== 0;
        isPlanned ||= at.relation === 'infinitive' ? isAhead(at, frames) : isProposed(at, frames);
      }
      isVerbs = true;
      // "would say that 12 died", "if he is said to be ill": what is said stands whether it is said or not.
      isSaidOnly ||= at.relation === 'reported' && (frames & VerbFrame.say) !== 0;
    } else if (at.relation === 'coordinate') isVerbs = at.verb.sharesAuxiliaries || at.verb.form !== 'finite';
    else {
      isDenied ||= !isSaidOnly && isDeniedClaim(at, asked);
      isSaidOnly = true;
    }
    at = above;
  }
  return { saidIn, isDenied, isFailed, isPlanned, isHypothetical };
}

/** "said it would send 500 officers": what was still to come when it was said. */
const isSaidThen = ({ relation, parent }: Clause, asked: Asked): boolean =>
  relation === 'reported' &&
  parent !== null &&
  parent.verb.tense === 'past' &&
  !parent.isNegated &&
  (asked.frames(parent.verb.head) & VerbFrame.say) !== 0;

/** "plans to leave", "ordered them to leave": not "is thought to be ill", "is ordered to have left". */
const isAhead = ({ verb }: Clause, frames: number): boolean =>
  !verb.isPerfect &&
  ((frames & VerbFrame.plan) !== 0 || ((frames & VerbFrame.object) !== 0 && (frames & VerbFrame.say) === 0));

/** "proposed leasing 42 offices". */
const isProposed = ({ relation }: Clause, frames: number): boolean =>
  relation === 'gerund' && (frames & VerbFrame.plan) !== 0;

/** "denied that", "is not true that": not "did not deny that"; and "did not say that" leaves it open. */
const isUntrue = ({ isNegated }: Clause, frames: number): boolean =>
  isNegated ? (frames & (VerbFrame.deny | VerbFrame.say)) === 0 : (frames & VerbFrame.deny) !== 0;

/** What a clause says by "is false", "was untrue". */
const complementFrames = ({ complementAdjective }: Clause, asked: Asked): number =>
  complementAdjective < 0 ? 0 : asked.frames(complementAdjective);

/**
 * "denied reports that 40 had died", "the claim that 40 had died is false": a clause with a subject of its own tells what the noun says;
 * not "denied the charges that he faced".
 */
function isDeniedClaim({ describes, subject, object, verb, relation }: Clause, asked: Asked): boolean {
  if (relation !== 'relative' || describes === null || describes.clause === null || subject === describes) return false;
  const isSaying = (asked.frames(describes.head) & VerbFrame.say) !== 0; // "report", "claim"
  const isTaken = !verb.isPassive && (asked.frames(verb.head) & VerbFrame.intransitive) === 0;
  const holdsNoun = object === describes && isTaken && !isSaying;
  return !holdsNoun && isSaidUntrue(describes.clause, describes.role, asked);
}

/** Does a clause deny its object or, by its passive or its complement, its subject? */
function isSaidUntrue(clause: Clause, role: NounRole, asked: Asked): boolean {
  const { verb, isNegated } = clause;
  const isToldOf = role === (verb.isPassive ? 'subject' : 'object');
  if (isToldOf) return !isNegated && (asked.frames(verb.head) & VerbFrame.deny) !== 0;
  const frames = role === 'subject' ? complementFrames(clause, asked) : 0;
  return (frames & (isNegated ? VerbFrame.say : VerbFrame.deny)) !== 0;
}
