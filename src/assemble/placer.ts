import type { SourceText } from '../model/document.ts';
import { shown } from '../model/shown.ts';
import { firstEndingAfter, type Span } from '../model/span.ts';
import type { OffsetUnit } from '../model/vocabulary.ts';
import { offsetConverter } from './offsets.ts';

export interface Offsets {
  readonly start: number;
  readonly end: number;
}

/** Gives spans their text and their place in the record's unit, counted from where the article's own text begins. */
export interface Placer {
  readonly offsets: (span: Span) => Offsets;
  /** As `offsets`, and told apart where it stands in a title that was given beside the article. */
  readonly range: (span: Span) => Offsets & { readonly field?: 'title' };
  readonly text: (span: Span) => Offsets & { readonly text: string };
  /** As `text`, and told apart as `range` does. */
  readonly mention: (span: Span) => Offsets & { readonly text: string; readonly field?: 'title' };
  /** The text without the marks of its markup, white space folded. */
  readonly plain: (span: Span) => string;
}

export function placeIn(source: SourceText, unit: OffsetUnit): Placer {
  const inBody = offsetConverter(source.text.slice(source.bodyStart), unit);
  const inTitle = offsetConverter(source.text.slice(0, source.bodyStart), unit);
  const isTitle = (span: Span): boolean => span.end <= source.bodyStart && source.bodyStart > 0;
  const offsets = (span: Span): Offsets => {
    const convert = isTitle(span) ? inTitle : inBody;
    const from = isTitle(span) ? 0 : source.bodyStart;
    return { start: convert(span.start - from), end: convert(span.end - from) };
  };
  const text = (span: Span) => ({ text: source.text.slice(span.start, span.end), ...offsets(span) });
  return {
    offsets,
    range: (span) => (isTitle(span) ? { ...offsets(span), field: 'title' } : offsets(span)),
    text,
    mention: (span) => (isTitle(span) ? { ...text(span), field: 'title' } : text(span)),
    plain: (span) => withoutMarks(source, span),
  };
}

function withoutMarks(source: SourceText, span: Span): string {
  const { marks, readAs = [] } = source;
  let plain = '';
  let at = span.start;
  let next = firstEndingAfter(readAs, span.start);
  const addUpTo = (limit: number): void => {
    for (; at < limit; next += 1) {
      const entity = readAs[next];
      if (entity === undefined || entity.start >= limit) break;
      if (entity.start < at) continue;
      plain += source.text.slice(at, entity.start) + entity.as;
      at = entity.end;
    }
    plain += source.text.slice(at, Math.max(at, limit));
  };
  for (let i = firstEndingAfter(marks, span.start); i < marks.length; i += 1) {
    const mark = marks[i];
    if (mark === undefined || mark.start >= span.end) break;
    addUpTo(mark.start);
    at = Math.max(at, mark.end);
  }
  addUpTo(span.end);
  return shown(plain).trim();
}
