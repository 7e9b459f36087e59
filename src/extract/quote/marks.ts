import type { Span } from '../../model/span.ts';

export interface Quoted {
  /** The words between the marks. */
  readonly inner: Span;
  /** The marks included. */
  readonly outer: Span;
}

/** Opening marks and what closes each; a mark that is its own closing opens only after white space or a bracket. */
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“', '"': '"', '``': "''", '‘': '’' };
/** A quotation longer than this was never closed. */
const LONGEST = 4000;

/** What stands between quotation marks, in source order; a quotation that never closes is none. Linear: each opening looks ahead once. */
export function quotedSpans(text: string): readonly Quoted[] {
  const found: Quoted[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const open = openingAt(text, at);
    if (open === null) continue;
    const close = closingAfter(text, at + open.length, CLOSING[open] ?? open);
    if (close === null) continue;
    found.push({
      inner: trimmed(text, { start: at + open.length, end: close.start }),
      outer: { start: at, end: close.end },
    });
    at = close.end - 1;
  }
  return found.filter(({ inner }) => inner.end > inner.start);
}

function openingAt(text: string, at: number): string | null {
  const mark = text.startsWith('``', at) ? '``' : (text[at] ?? '');
  if (!(mark in CLOSING)) return null;
  const before = text[at - 1] ?? ' ';
  const after = text[at + mark.length] ?? ' ';
  if (mark === '‘' && !/[\p{L}\p{N}]/u.test(after)) return null;
  return (mark !== '"' && mark !== '‘') || (/[\s([{—–-]/.test(before) && !/\s/.test(after)) ? mark : null;
}

/** An empty line without a new opening mark after it ends the search: the mark was forgotten. */
function closingAfter(text: string, from: number, mark: string): Span | null {
  const limit = Math.min(text.length, from + LONGEST);
  for (let at = text.indexOf(mark, from); at >= 0 && at < limit; at = text.indexOf(mark, at + 1)) {
    if (mark === '’' && /[\p{L}]/u.test(text[at + 1] ?? '')) continue; // an apostrophe
    const paragraph = text.slice(from, at).search(/\n\s*\n(?!\s*["“«`‘])/);
    return paragraph >= 0 ? null : { start: at, end: at + mark.length };
  }
  return null;
}

function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from] ?? '')) from += 1;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to -= 1;
  return { start: from, end: to };
}
