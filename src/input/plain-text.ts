import { type Block, NO_METADATA, type SourceText } from '../model/document.ts';
import type { ReaderInput } from './reader.ts';

/** Plain text as it is: paragraphs are parted by empty lines, or stand one on each line. */
export function readPlainText(input: ReaderInput): SourceText {
  return {
    text: input.text,
    bodyStart: 0,
    blocks: paragraphs(input.text),
    metadata: { ...NO_METADATA, ...input.metadata },
    name: input.name,
    mediaType: input.mediaType ?? 'text/plain',
    encoding: input.encoding ?? 'utf-8',
    textOrigin: input.mediaType === undefined ? 'source' : 'extracted',
    links: [],
    marks: [],
    messages: [],
  };
}

interface Line {
  readonly start: number;
  readonly end: number;
}

/** The trimmed, non-empty lines, in groups that empty lines part. */
function lineGroups(text: string): readonly (readonly Line[])[] {
  const groups: Line[][] = [];
  let group: Line[] = [];
  for (let at = 0; at <= text.length;) {
    const newline = text.indexOf('\n', at);
    const limit = newline < 0 ? text.length : newline;
    let start = at;
    let end = limit;
    while (start < end && /\s/.test(text[start] ?? '')) start += 1;
    while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1;
    if (start < end) group.push({ start, end });
    else if (group.length > 0) {
      groups.push(group);
      group = [];
    }
    at = limit + 1;
  }
  if (group.length > 0) groups.push(group);
  return groups;
}

/**
 * Lines of one group are one paragraph where they were wrapped: where a line could not have taken the first word of the next
 * one, as wide as the widest line is. Else each line is a paragraph.
 */
function paragraphs(text: string): readonly Block[] {
  return lineGroups(text).flatMap((lines) => {
    const widest = lines.reduce((width, line) => Math.max(width, line.end - line.start), 0);
    const blocks: Block[] = [];
    let open: Line | undefined;
    for (const [i, line] of lines.entries()) {
      const before = lines[i - 1];
      if (open !== undefined && before !== undefined && isWrapped(text, before, line, widest)) {
        open = { start: open.start, end: line.end };
        continue;
      }
      if (open !== undefined) blocks.push({ kind: 'paragraph', start: open.start, end: open.end });
      open = line;
    }
    if (open !== undefined) blocks.push({ kind: 'paragraph', start: open.start, end: open.end });
    return blocks;
  });
}

const NARROWEST = 40;
const WIDEST = 100;
const LIST_MARK = /^(?:[-–—•*·]\s|\d{1,3}[.)]\s|[A-Z][A-Za-z]{0,10}\s?\d{0,2}[.:]\s)/;

function isWrapped(text: string, before: Line, line: Line, widest: number): boolean {
  if (widest < NARROWEST || widest > WIDEST) return false;
  if (LIST_MARK.test(text.slice(line.start, line.start + 16))) return false;
  const firstWord = /^\S{1,40}/.exec(text.slice(line.start, line.start + 40))?.[0].length ?? 0;
  return before.end - before.start + 1 + firstWord > widest - 2;
}
