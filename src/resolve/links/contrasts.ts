/** A figure set against another: "a surplus of 5.2, against Japan's of 58.6", "fell to 5.79, from 5.84 percent on Thursday". */
import type { ParsedDocument, Sentence } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';

const AGAINST =
  /;\s|,\s+(?:(?:as\s+)?(?:against|versus|compared\s+(?:with|to))\s|(?:(?:up|down)\s+)?from\s+(?:[$£€¥]|about\s|some\s|just\s|an?\s)*\d)/gu;

/** The part of a sentence on the same side of such a contrast as the span: what it holds to, and what it is compared with. */
export function sideOf(span: Span, { start, end }: Sentence, { source }: ParsedDocument): Span {
  let side: Span = { start, end };
  for (const { index } of source.text.slice(start, end).matchAll(AGAINST)) {
    const at = start + index;
    if (at >= span.end) return { start: side.start, end: at };
    side = { start: at, end };
  }
  return side;
}

/** "the deadliest since 2008", "its first since June 12": the day of another figure, with which this one is compared. */
export const isRecordSince = ({ start }: Span, { source }: ParsedDocument): boolean =>
  RECORD.test(source.text.slice(Math.max(0, start - LONGEST_RECORD), start));
const RECORD =
  /\b(?:\p{Ll}{3,}est|first|worst|best|most|least|record)\b[^.;:]*\bsince\s+(?:the\s+)?(?:early|late|mid)?[\s-]*$/u;
const LONGEST_RECORD = 60;
