/** Offices that stand after a name: "X, a miner", "X, OC of Mohon Police Station, said", "X, who is the head of …". */
import type { Name } from '../../../model/name.ts';
import { TokenKind, type TokenRange } from '../../../model/token-table.ts';
import { nounsEnd, officeEnd } from './phrase.ts';
import type { OfficeReader } from './reader.ts';

/** What an apposition of a name begins with, and the sentence's last token. */
interface Apposition {
  readonly from: number;
  readonly limit: number;
  /** An article opens it, or "who is": it surely tells of the name before. */
  readonly isOpened: boolean;
}

/** The office that an apposition or "who is" gives the person named before it. */
export function officeAfter(reader: OfficeReader, name: Name): TokenRange | undefined {
  const apposition = appositionOf(reader, name);
  if (apposition === undefined) return undefined;
  const { from, limit, isOpened } = apposition;
  const head = headAfter(reader, from, limit);
  if (head === undefined) return undefined;
  const to = joinedEnd(reader, head, limit);
  if (reader.name(to)?.kind === 'person' || !(isOpened || isClosed(reader, to, limit))) return undefined;
  return { from, to };
}

const OPENING = /^[,(–—]$/;
const MOST_YEARS = /^\d{1,3}$/;

function appositionOf(reader: OfficeReader, name: Name): Apposition | undefined {
  const limit = reader.sentence(name)?.to ?? name.to;
  const mark = reader.text(name.to) === ',' && isAge(reader, name.to + 1) ? name.to + 2 : name.to;
  if (mark + 1 >= limit || !OPENING.test(reader.text(mark))) return undefined;
  let from = mark + 1;
  const grammar = reader.document.grammar();
  if (reader.key(from) === 'who') {
    const verb = grammar.verbGroup(from + 1);
    if (verb === undefined || !verb.isCopular || verb.isNegated) return undefined;
    from = verb.to;
  }
  if (reader.key(from) === 'one' && reader.key(from + 1) === 'of') from += 2;
  while (from < limit && reader.isDeterminer(from)) from += 1;
  return { from, limit, isOpened: from > mark + 1 };
}

const isAge = (reader: OfficeReader, at: number): boolean =>
  MOST_YEARS.test(reader.text(at)) && OPENING.test(reader.text(at + 1));

/** The noun for an office or a trade that ends the nouns at a token. */
function headAfter(reader: OfficeReader, from: number, limit: number): number | undefined {
  const to = nounsEnd(reader, from, limit) ?? from;
  for (let at = to - 1; at >= from; at -= 1) {
    const isHead = reader.isRoleNoun(at) || reader.isTrade(at);
    if (isHead && officeEnd(reader, at, limit) >= to) return at;
  }
  return undefined;
}

/** "Attorney General | and Minister of Justice": an office more. */
function joinedEnd(reader: OfficeReader, head: number, limit: number): number {
  const to = officeEnd(reader, head, limit);
  if (reader.key(to) !== 'and') return to;
  const next = reader.isDeterminer(to + 1) ? undefined : headAfter(reader, to + 1, limit);
  return next === undefined ? to : officeEnd(reader, next, limit);
}

/** A mark, a verb or a word such as "who" ends it. */
const isClosed = (reader: OfficeReader, at: number, limit: number): boolean =>
  at >= limit ||
  (reader.table.kind[at] === TokenKind.punct && reader.text(at) !== '-') ||
  reader.isA(at, 'ends') ||
  reader.document.grammar().verbGroup(at) !== undefined;
