/** How a sentence uses capitals: in running text a capital is a sign of a name, in headlines and in capitals throughout it is none. */
import { TokenKind, TokenShape, type TokenTable } from '../../model/token-table.ts';

export const CaseMode = { running: 0, headline: 1, capitals: 2 } as const;

/** Shorter words are in lower case in headlines, too. */
const LONG = 4;
const ENOUGH = 3;

/** The mode of tokens `[from, to)`: judged by their longer words. */
export function caseMode(table: TokenTable, from: number, to: number): number {
  let lower = 0;
  let title = 0;
  let upper = 0;
  for (let at = from; at < to; at += 1) {
    if (table.kind[at] !== TokenKind.word) continue;
    const shape = table.shape[at];
    if ((table.end[at] ?? 0) - (table.start[at] ?? 0) < LONG) {
      if (shape === TokenShape.lower) lower += 0.25;
    } else if (shape === TokenShape.lower) lower += 1;
    else if (shape === TokenShape.title) title += 1;
    else if (shape === TokenShape.upper) upper += 1;
  }
  if (upper >= ENOUGH - 1 && upper > 3 * lower && upper >= title) return CaseMode.capitals;
  return title + upper >= ENOUGH && title + upper > 5 * lower ? CaseMode.headline : CaseMode.running;
}
