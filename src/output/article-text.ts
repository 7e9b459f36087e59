/** The text of a record, read through the record's own offsets. */
import type { FactboxRecord } from '../model/record.ts';
import { firstEndingAfter, type Span } from '../model/span.ts';
import type { OffsetUnit } from '../model/vocabulary.ts';

/** Where a value stands; null offsets: in no text. */
export interface Place {
  readonly start: number | null;
  readonly end: number | null;
  /** Offsets count from the start of a title that was given beside the text. */
  readonly field?: 'title' | undefined;
}

export interface ArticleText {
  /** The text between two offsets, counted in the record's unit. */
  readonly slice: (start: number, end: number) => string;
  /** The sentence that a value stands in (or the sentences), its white space folded; null where it stands nowhere. */
  readonly context: (place: Place) => string | null;
}

/** Of a record that was made without its text, every value stands in an unknown sentence. */
export function articleText({ document }: FactboxRecord): ArticleText {
  if (document.text === undefined) return { slice: () => '', context: () => null };
  const slice = slicer(document.text, document.offsetUnit);
  return {
    slice,
    context: ({ start, end, field }) => {
      if (start === null || end === null) return null;
      if (field === 'title') return document.title?.text ?? null;
      const around = sentencesAround(document.sentences, { start, end });
      return slice(around.start, around.end).replace(/\s+/g, ' ').trim();
    },
  };
}

const isAscii = (text: string): boolean => /^[\x00-\x7f]*$/.test(text);

function slicer(text: string, unit: OffsetUnit): ArticleText['slice'] {
  if (unit === 'utf16' || isAscii(text)) return (start, end) => text.slice(start, end);
  if (unit === 'codepoint') {
    const characters = Array.from(text);
    return (start, end) => characters.slice(start, end).join('');
  }
  const bytes = new TextEncoder().encode(text);
  return (start, end) => new TextDecoder().decode(bytes.subarray(start, end));
}

/** From the first to the last sentence that the span touches; the span itself where it stands between sentences. */
function sentencesAround(sentences: readonly Span[], span: Span): Span {
  const first = sentences[firstEndingAfter(sentences, span.start)];
  const last = sentences[firstEndingAfter(sentences, span.end - 1)];
  return {
    start: Math.min(span.start, first?.start ?? span.start),
    end: Math.max(span.end, last !== undefined && last.start < span.end ? last.end : span.end),
  };
}
