/** One sentence asked by token number: what each token is as it stands. Nothing is read beyond the sentence. */
import { TokenFlag, TokenKind, type TokenRange, TokenShape, type TokenTable } from '../model/token-table.ts';
import { isDashAt, isHyphenAt } from './marks.ts';

export class TokenReader {
  readonly from: number;
  readonly to: number;

  constructor(
    readonly table: TokenTable,
    { from, to }: TokenRange,
  ) {
    this.from = from;
    this.to = to;
  }

  has(at: number): boolean {
    return at >= this.from && at < this.to;
  }

  kind(at: number): number {
    return this.has(at) ? (this.table.kind[at] ?? TokenKind.end) : TokenKind.end;
  }

  isWord(at: number): boolean {
    return this.kind(at) === TokenKind.word;
  }

  isFigures(at: number): boolean {
    return this.kind(at) === TokenKind.number;
  }

  shape(at: number): number {
    return this.has(at) ? (this.table.shape[at] ?? TokenShape.none) : TokenShape.none;
  }

  isLower(at: number): boolean {
    return this.shape(at) === TokenShape.lower;
  }

  isGlued(at: number): boolean {
    return this.has(at) && ((this.table.flags[at] ?? 0) & TokenFlag.glued) !== 0;
  }

  text(at: number): string {
    return this.has(at) ? this.table.text.slice(this.table.start[at], this.table.end[at]) : '';
  }

  /** Is it one of these words, in whatever case? */
  says(at: number, ...words: readonly string[]): boolean {
    if (!this.has(at)) return false;
    for (const word of words) if (isSpelt(this.table, at, word)) return true;
    return false;
  }

  isHyphen(at: number): boolean {
    return this.has(at) && isHyphenAt(this.table, at);
  }

  isDash(at: number): boolean {
    return this.has(at) && isDashAt(this.table, at);
  }

  /** Nothing but a hyphen stands between the tokens beside it: "twenty-one". */
  isJoined(at: number): boolean {
    return this.isHyphen(at) && this.isGlued(at) && this.isGlued(at + 1);
  }
}

/** Does a token have these letters, in whatever case? */
function isSpelt({ text, start, end }: TokenTable, at: number, word: string): boolean {
  const begin = start[at] ?? 0;
  if ((end[at] ?? 0) - begin !== word.length) return false;
  for (let i = 0; i < word.length; i += 1) {
    const code = text.charCodeAt(begin + i);
    if ((code >= 65 && code <= 90 ? code | 32 : code) !== word.charCodeAt(i)) return false;
  }
  return true;
}
