/** What readers see of a stretch of the source: without its marks. */
import type { SourceText } from '../../model/document.ts';
import { firstEndingAfter, type Span } from '../../model/span.ts';

/** A span without the white space and the marks at its two ends. */
export function unmarked({ text, marks }: SourceText, span: Span): Span {
  let { start, end } = span;
  for (let moved = true; moved && start < end;) {
    const mark = marks[firstEndingAfter(marks, start)];
    const inMark = mark !== undefined && mark.start <= start;
    const last = marks[firstEndingAfter(marks, end - 1)];
    const endInMark = last !== undefined && last.start < end && last.end >= end && end > start;
    moved = true;
    if (inMark) start = Math.min(mark.end, end);
    else if (/\s/.test(text[start] ?? '')) start += 1;
    else if (endInMark) end = Math.max(last.start, start);
    else if (/\s/.test(text[end - 1] ?? '')) end -= 1;
    else moved = false;
  }
  return { start, end };
}

export interface Visible {
  readonly text: string;
  /** Where the character at an index stands in the source. */
  readonly at: (index: number) => number;
}

/** The first characters of a span, without marks. */
export function visible({ text, marks }: SourceText, span: Span, most: number): Visible {
  const first = marks[firstEndingAfter(marks, span.start)];
  if (first === undefined || first.start >= span.end)
    return { text: text.slice(span.start, Math.min(span.end, span.start + most)), at: (index) => span.start + index };
  const parts: { readonly from: number; readonly start: number }[] = [];
  let seen = '';
  let at = span.start;
  for (let i = firstEndingAfter(marks, span.start); at < span.end && seen.length < most; i += 1) {
    const mark = marks[i];
    const limit = Math.min(mark?.start ?? span.end, span.end, at + most);
    if (limit > at) {
      parts.push({ from: seen.length, start: at });
      seen += text.slice(at, limit);
    }
    if (mark === undefined || mark.start >= span.end) break;
    at = Math.max(at, mark.end);
  }
  return { text: seen.slice(0, most), at: (index) => placeOf(parts, index, span.end) };
}

function placeOf(parts: readonly { from: number; start: number }[], index: number, end: number): number {
  const part = parts.findLast(({ from }) => from <= index);
  return part === undefined ? end : Math.min(end, part.start + index - part.from);
}

/** The last characters of a span, without marks. */
export function visibleEnd({ text, marks }: SourceText, span: Span, most: number): string {
  let seen = '';
  let at = span.end;
  for (let i = firstEndingAfter(marks, span.end - 1); at > span.start && seen.length < most; i -= 1) {
    const mark = marks[i];
    if (mark !== undefined && mark.start >= at) continue;
    const from = Math.max(mark?.end ?? span.start, span.start, at - most);
    if (from < at) seen = text.slice(from, at) + seen;
    if (mark === undefined || i < 0) break;
    at = Math.min(at, mark.start);
  }
  return seen.slice(-most);
}
