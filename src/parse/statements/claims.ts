/** What is said, in the sentence of the verb: the clause after it, or what stands before it. */
import type { Sentence } from '../../model/document.ts';
import type { Clause } from '../../model/grammar.ts';
import type { Span } from '../../model/span.ts';
import type { StatementKind } from '../../model/statement.ts';
import { Tag } from '../../model/tag.ts';
import type { TokenRange } from '../../model/token-table.ts';
import type { StatementReader } from './reader.ts';

export interface Said {
  readonly sentence: Sentence;
  readonly kind: StatementKind;
  readonly cue: TokenRange;
  readonly clause: Clause | null;
  /** From the first of cue and speakers to the last of them. */
  readonly own: TokenRange;
  /** The first token after a dateline. */
  readonly begin: number;
}

/** Fewer words after the verb say only when or where it was said: "in a statement on Monday". */
const SHORT = 8;

export function claimOf(reader: StatementReader, told: Said): Span | null {
  const { sentence, own, begin } = told;
  const before = trimmed(reader, { from: begin, to: own.from });
  const after = trimmed(reader, { from: own.to, to: endOf(reader, told) });
  if (before === null || after === null) return spanOf(reader, before ?? after);
  if (told.kind === 'according') return spanOf(reader, isLong(after) ? { from: begin, to: sentence.to } : before);
  if (isSaidAfter(reader, told)) return spanOf(reader, after);
  const isAfterMark = reader.isMark(own.from - 1) || reader.isMark(own.from - 2);
  if (!isAfterMark) return spanOf(reader, after);
  return spanOf(reader, isLong(after) ? { from: before.from, to: after.to } : before);
}

const isLong = ({ from, to }: TokenRange): boolean => to - from > SHORT;

/** Does the clause that says what, or what opens one, stand after the verb? */
function isSaidAfter(reader: StatementReader, { kind, cue, clause, own }: Said): boolean {
  if (
    cue.from < own.from ||
    reader.text(own.to) === ':' ||
    reader.key(own.to) === 'that' ||
    reader.isQuoted(own.to) ||
    reader.isQuoted(own.to + 1)
  )
    return true;
  if (clause === null) return false;
  if (kind !== 'tell' && clause.object !== null && clause.object.from >= clause.verb.to) return true;
  for (let i = clause.index + 1; i < reader.grammar.clauses.length && i <= clause.index + NEAR; i += 1) {
    const next = reader.grammar.clauses[i];
    if (next?.parent !== clause) continue;
    // "who it said | had done nothing"
    if (next.relation === 'reported' || (next.relation === 'coordinate' && next.verb.from === own.to)) return true;
  }
  return false;
}

/** The clause of what is said is among the next ones. */
const NEAR = 4;

/** Where the claim ends at the latest: "…, but the police said": another one speaks. */
function endOf(reader: StatementReader, { sentence, own, clause }: Said): number {
  for (let at = own.to; at < sentence.to; at += 1) {
    const other = reader.sayingVerb(at) === undefined || reader.isQuoted(at) ? undefined : reader.grammar.clause(at);
    if (other === undefined || other === clause || other.verb.head !== at || other.subject === null) continue;
    const isJoined = other.relation === 'main' || other.relation === 'coordinate';
    if (isJoined && !other.sharesSubject && other.from > own.to && reader.isMark(other.from - 1)) return other.from;
  }
  return sentence.to;
}

/** Without marks at its ends, and what only opens a clause: "the men, who | it said | had done nothing". */
function trimmed(reader: StatementReader, range: TokenRange): TokenRange | null {
  let { from, to } = range;
  while (from < to && (reader.isMark(from) || reader.key(from) === 'that')) from += 1;
  while (to > from && (reader.isMark(to - 1) || opensClause(reader, to - 1))) to -= 1;
  return from < to ? { from, to } : null;
}

const OPENERS: ReadonlySet<number> = new Set([Tag.CC, Tag.DT, Tag.WP, Tag.WDT]);

const opensClause = (reader: StatementReader, at: number): boolean => OPENERS.has(reader.grammar.tag(at));

const spanOf = (reader: StatementReader, range: TokenRange | null): Span | null => {
  if (range === null) return null;
  const { start, end } = reader.stretch(range);
  return { start, end };
};
