/**
 * What somebody demands, threatens, promises or refuses is the content of that event and none of its own: "threatened to attack the
 * town", "demanded a truce", "agreed to lift the embargo".
 */
import type { Clause, ClauseRelation, NounGroup } from '../../model/grammar.ts';
import type { EventType } from '../../model/vocabulary.ts';
import type { NounTrigger } from './nouns.ts';
import type { Sight } from './sight.ts';
import type { VerbTrigger } from './verbs.ts';

export interface Contents {
  /** Is a clause what a verb above it demands, threatens …? */
  readonly hasClause: (clause: Clause) => boolean;
  /** Is a noun what is demanded, or does it stand in such a clause? */
  readonly hasNoun: (trigger: NounTrigger) => boolean;
}

const CALLS: ReadonlySet<EventType> = new Set<EventType>(['demand', 'threat', 'rejection']);
const CONTENT: ReadonlySet<ClauseRelation> = new Set<ClauseRelation>(['infinitive', 'gerund', 'reported']);
/** No sentence has clauses under clauses deeper than this. */
const DEEPEST = 12;

export function contentsOf(triggers: readonly VerbTrigger[], nouns: readonly NounTrigger[], sight: Sight): Contents {
  const calls = new Set(
    triggers
      .filter(({ sense }) => CALLS.has(sense.type) || sense.plover === 'AGREE')
      .map(({ clause }): Clause => clause),
  );
  const undone = new Set(triggers.filter(({ sense }) => sense.type === 'withdrawal').map(({ clause }) => clause));
  const callNouns = new Set(nouns.filter(({ sense }) => CALLS.has(sense.type)).map(({ group }): NounGroup => group));
  const hasClause = (clause: Clause): boolean => {
    if (clause.relation === 'infinitive' && follows(clause, callNouns, sight)) return true;
    let at: Clause | null = clause;
    for (let i = 0; i < DEEPEST && at !== null; i += 1) {
      if (CONTENT.has(at.relation) && at.parent !== null && calls.has(at.parent)) return true;
      at = CONTENT.has(at.relation) || at.relation === 'coordinate' ? at.parent : null;
    }
    return false;
  };
  const isAsked = ({ role, preposition }: NounGroup): boolean =>
    role === 'object' ||
    (preposition !== null && ASKED_AFTER.some((word) => sight.isWord(preposition.preposition, word)));
  return {
    hasClause,
    // "issued an ultimatum" is the demand itself.
    hasNoun: ({ group, sense }) =>
      group.clause !== null &&
      (hasClause(group.clause) ||
        (group.role === 'object' && undone.has(group.clause)) || // "lifted the blockade"
        (calls.has(group.clause) && !CALLS.has(sense.type) && isAsked(group))),
  };
}

/** "threats from militias to attack": what the noun before it, or the one that this hangs on, says. */
function follows({ verb, describes }: Clause, nouns: ReadonlySet<NounGroup>, sight: Sight): boolean {
  let at = describes ?? sight.groupBefore(verb.from);
  for (let i = 0; i < HANGING && at !== null; i += 1) {
    if (nouns.has(at)) return true;
    at = at.ofWhat ?? at.preposition?.nounBefore ?? null;
  }
  return false;
}
/** So many phrases may stand between. */
const HANGING = 3;

/** "called for a truce", "agreed to talks". */
const ASKED_AFTER = ['for', 'to'];
