/** What of a sentence belongs to other clauses than the one that tells an event: their places and days are not its own. */
import type { Clause, ClauseRelation } from '../../model/grammar.ts';
import type { ParsedDocument } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { tokenAt } from '../../model/token-table.ts';

export interface Apart {
  /** "The rebels, who hold Goma, attacked": a relative clause has a place of its own. */
  readonly inPlace: (span: Span) => boolean;
  /** "arrested a man who fled in May", "died after he was shot on Friday": so has every clause a time of its own. */
  readonly inTime: (span: Span) => boolean;
}

/** Sentences may be long: so many clauses up or down is far enough. */
const DEEPEST = 12;

export function apartFrom(trigger: Span, document: ParsedDocument): Apart {
  const grammar = document.grammar();
  const clauseAt = (offset: number): Clause | undefined => grammar.clause(tokenAt(document.table, offset));
  const own = pathOf(clauseAt(trigger.start));
  const isBehind = (span: Span, relations: ReadonlySet<ClauseRelation>): boolean => {
    const other = pathOf(clauseAt(span.start));
    const joint = other.findIndex((clause) => own.includes(clause));
    return other.slice(0, joint < 0 ? other.length : joint).some((clause) => relations.has(clause.relation));
  };
  const isInRelative = own.some(({ relation }) => relation === 'relative');
  const isBefore = (span: Span): boolean => {
    const clause = clauseAt(span.start);
    const above = clause === undefined ? -1 : own.indexOf(clause);
    return above > 0 && own.slice(0, above).some(({ relation }) => relation === 'relative');
  };
  return {
    inPlace: (span) => isBehind(span, PLACED),
    inTime: (span) => isBehind(span, TIMED) || (isInRelative && isBefore(span)),
  };
}

const PLACED: ReadonlySet<ClauseRelation> = new Set<ClauseRelation>(['relative']);
const TIMED: ReadonlySet<ClauseRelation> = new Set<ClauseRelation>(['relative', 'adverbial']);

/** A clause and those that it depends on, the nearest first. */
function pathOf(clause: Clause | undefined): readonly Clause[] {
  const path: Clause[] = [];
  for (let at = clause ?? null; at !== null && path.length < DEEPEST && !path.includes(at); at = at.parent)
    path.push(at);
  return path;
}
