/** Marks by their tokens. */
import { TokenKind, type TokenTable } from '../model/token-table.ts';

/** The mark at a token, where it is one character; 0 elsewhere. */
export const markAt = ({ text, kind, start, end }: TokenTable, at: number): number =>
  kind[at] === TokenKind.punct && (end[at] ?? 0) - (start[at] ?? 0) === 1 ? text.charCodeAt(start[at] ?? 0) : 0;

const HYPHENS: ReadonlySet<number> = new Set([0x2d, 0x2010, 0x2011]);
const DASHES: ReadonlySet<number> = new Set([...HYPHENS, 0x2013, 0x2014, 0x2212]);

export const isHyphenAt = (table: TokenTable, at: number): boolean => HYPHENS.has(markAt(table, at));
export const isDashAt = (table: TokenTable, at: number): boolean => DASHES.has(markAt(table, at));
