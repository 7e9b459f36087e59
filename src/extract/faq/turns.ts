/** The blocks of an article as turns of a conversation: what label each begins with, and whether it looks like a question. */
import type { Block, ParsedDocument } from '../../model/document.ts';
import { firstEndingAfter, type Span } from '../../model/span.ts';
import { spanAt } from '../../model/span.ts';
import type { SectionKind } from '../../model/vocabulary.ts';
import { partsOf } from './run-in.ts';

export interface Turn {
  readonly block: Block;
  readonly section: SectionKind;
  /** The label's words: "Q", "A2", "Wikinews", "MK"; null where the block has none. */
  readonly label: string | null;
  readonly labelKind: 'question' | 'answer' | 'speaker' | null;
  /** What stands after the label (and number), without the marks around it. */
  readonly content: Span;
  /** As `content`, with the label. */
  readonly whole: Span;
  readonly endsAsQuestion: boolean;
  /** The first characters of what it says, and the last letter or mark. */
  readonly beginning: string;
  readonly end: string;
  /** A number stands before it: "3. Who won?" */
  readonly isNumbered: boolean;
  /** A heading, or a paragraph that is all bold. */
  readonly isHeading: boolean;
}

const QUESTION_LABEL =
  /^\[?(?:q(?:uestion)?\s*(?:no\.?\s*)?\d{0,3}\s*(?:\([^()]{1,40}\)\s*)?(?:[.:)\]–—]|-\s)|question\s+\d{1,3}\b[.:]?|q {2,})\s*/i;
const ANSWER_LABEL = /^\[?(?:a(?:nswer)?\s*\d{0,3}\s*(?:[.:)\]–—]|-\s))\s*/i;
const NUMBER = /^(?:\(?\d{1,3}[.)]|#\d{1,3})\s+/;
const SPEAKER =
  /^(?:\p{Lu}[\p{L}\p{N}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|de|van|von|of|al|and|&|\d{1,2})){0,6}(?: \([^()\n]{1,40}\))?:\s+(?=\S)|\p{Lu}{1,4}:(?=\S))/u;
const LONGEST_LABEL = 60;
const BEGINNING = 60;

/** Turns in source order; headings and paragraphs alike, without front matter. */
export function turnsOf(document: ParsedDocument): readonly Turn[] {
  const { blocks, bodyStart } = document.source;
  return blocks
    .filter(({ kind, start }) => kind !== 'metadata' && kind !== 'page-mark' && start >= bodyStart) // a title that was given apart is no turn
    .flatMap((block) => {
      const section = spanAt(document.sections, block.start)?.kind ?? 'body';
      return partsOf(document.source.text, block, section).map((part) => turn(document, part, section));
    });
}

function turn(document: ParsedDocument, block: Block, section: SectionKind): Turn {
  const content = unmarked(document, block);
  const text = document.source.text.slice(content.start, content.end);
  // The marks of bold stand inside "**Q:** What", so labels are looked for in the text without them.
  const visible = withoutMarks(document, {
    start: content.start,
    end: Math.min(content.end, content.start + LONGEST_LABEL + 40),
  });
  const read = (pattern: RegExp): number => pattern.exec(visible.text)?.[0].length ?? 0;
  const number = read(NUMBER);
  const kinds = [
    ['question', read(QUESTION_LABEL)],
    ['answer', read(ANSWER_LABEL)],
    ['speaker', read(SPEAKER)],
  ] as const;
  const [labelKind, length] = kinds.find(([, size]) => size > 0 && size <= LONGEST_LABEL) ?? [null, 0];
  const from = labelKind === null ? (number > 0 ? visible.at(number) : content.start) : visible.at(length);
  const said = { start: skipMarks(document, from, content.end), end: content.end };
  return {
    block,
    section,
    label: labelKind === null ? null : visible.text.slice(0, length).replace(/[\s:.)\]–—-]+$/, ''),
    labelKind,
    content: said,
    whole: content,
    endsAsQuestion: /\?["”’)*_\s]*$/.test(text),
    beginning: document.source.text.slice(said.start, Math.min(said.end, said.start + BEGINNING)),
    end: /\S(?=["”’)*_\s]*$)/.exec(text.slice(-BEGINNING))?.[0] ?? '',
    isNumbered: number > 0,
    isHeading: block.kind === 'heading' || block.bold === true,
  };
}

/** A span without the white space and the marks at its two ends. */
export function unmarked(document: ParsedDocument, span: Span): Span {
  const { text, marks } = document.source;
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

function skipMarks(document: ParsedDocument, from: number, limit: number): number {
  return unmarked(document, { start: from, end: limit }).start;
}

interface Visible {
  readonly text: string;
  /** Where the character at an index stands in the source. */
  readonly at: (index: number) => number;
}

function withoutMarks(document: ParsedDocument, span: Span): Visible {
  const { text, marks } = document.source;
  const positions: number[] = [];
  let visible = '';
  let next = firstEndingAfter(marks, span.start);
  for (let at = span.start; at < span.end; at += 1) {
    while (next < marks.length && (marks[next]?.end ?? 0) <= at) next += 1;
    if ((marks[next]?.start ?? span.end) <= at) continue;
    visible += text[at];
    positions.push(at);
  }
  return { text: visible, at: (index) => positions[index] ?? span.end };
}
