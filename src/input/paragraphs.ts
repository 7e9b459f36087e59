/** Plain text → its paragraphs: wrapped lines put together, the marks of light markup told apart. Linear. */
import type { Block } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import { markedLine, type MarkedLine, marksOf, underlines } from './light-markup.ts';

/** A paragraph with what in it is a mark. */
export interface Paragraph {
  readonly block: Block;
  readonly marks: readonly Span[];
}

/** The trimmed, non-empty lines, in groups that empty lines part. */
function lineGroups(text: string): readonly (readonly MarkedLine[])[] {
  const groups: MarkedLine[][] = [];
  const marks = marksOf(text);
  let group: MarkedLine[] = [];
  for (let at = 0; at <= text.length;) {
    const newline = text.indexOf('\n', at);
    const limit = newline < 0 ? text.length : newline;
    let start = at;
    let end = limit;
    while (start < end && /\s/.test(text[start] ?? '')) start += 1;
    while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1;
    if (start < end) group.push(markedLine(text, { start, end }, marks));
    else if (group.length > 0) {
      groups.push(group);
      group = [];
    }
    at = limit + 1;
  }
  if (group.length > 0) groups.push(group);
  return groups;
}

export function paragraphs(text: string): readonly Paragraph[] {
  const found: Paragraph[] = [];
  const levels: string[] = []; // the signs under titles, in the order in which they come up: the first is the highest
  let isRuled = false;
  for (const lines of lineGroups(text)) {
    const titled = underlined(text, lines, levels);
    const widest = lines.reduce((width, { said }) => Math.max(width, said.end - said.start), 0);
    let open: MarkedLine[] = [];
    const close = (): void => {
      if (open.length > 0) {
        found.push(paragraphOf(open, isRuled));
        isRuled = false;
      }
      open = [];
    };
    for (const line of titled) {
      const before = open.at(-1);
      const isAsked = open.length === 1 && before === lines[0] && asks(text, before);
      const goesOn =
        before !== undefined && !isAsked && canGoOn(before, line) && isWrapped(text, before.said, line.said, widest);
      if (!goesOn) close();
      if (line.kind === 'rule') isRuled = true;
      else if (line.kind !== 'unseen') open.push(line);
    }
    close();
  }
  return found;
}

/** A question that fills the first line of its group is a line of its own; one with a label has an end of its own, too. */
const asks = (text: string, line: MarkedLine | undefined): boolean =>
  line !== undefined &&
  text[line.said.end - 1] === '?' &&
  !/^q\S{0,10}[:.)]/i.test(text.slice(line.said.start, line.said.end));

/** Lines of a kind, of messages quoted as often. */
const canGoOn = (before: MarkedLine, line: MarkedLine): boolean =>
  before.kind === line.kind
    ? before.level === line.level && line.kind !== 'heading'
    : before.kind === 'definition' && line.kind === 'text';

/** The lines of a group with the first as a title where a line is drawn under it. */
function underlined(text: string, lines: readonly MarkedLine[], levels: string[]): readonly MarkedLine[] {
  const isOver = lines.length > 2 && lines[0]?.kind !== 'text';
  const at = isOver ? 1 : 0;
  const [title, under] = [lines[at], lines[at + 1]];
  if (title === undefined || under === undefined || title.kind !== 'text' || !underlines(text, under, title))
    return lines;
  const sign = `${isOver ? text[under.start] : ''}${text[under.start]}`;
  if (!levels.includes(sign)) levels.push(sign);
  return [{ ...title, kind: 'heading', level: Math.min(6, levels.indexOf(sign) + 1) }, ...lines.slice(at + 2)];
}

function paragraphOf(lines: readonly MarkedLine[], isRuled: boolean): Paragraph {
  const [first, last] = [lines[0], lines.at(-1)];
  const marks = lines.flatMap(({ start, end, said }) =>
    said.start === start && said.end === end
      ? []
      : [
          { start, end: said.start },
          { start: said.end, end },
        ],
  );
  const block: Block = {
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    kind: first?.kind === 'heading' ? 'heading' : first?.kind === 'quote' ? 'quote' : 'paragraph',
    ...(first?.kind === 'heading' ? { level: first.level } : {}),
    ...(isRuled ? { ruled: true } : {}),
    ...(first?.kind === 'term' ? { pair: { part: 'question', style: 'list' } } : {}),
    ...(first?.kind === 'definition' ? { pair: { part: 'answer', style: 'list' } } : {}),
  };
  return { block, marks: marks.filter(({ start, end }) => start < end) };
}

const NARROWEST = 40;
const WIDEST = 100;
const LIST_MARK = /^(?:[[(][QA]\d{0,2}[\])]|[-–—•*·]\s|\d{1,3}[.)]\s|[A-Z][A-Za-z]{0,10}\s?\d{0,2}[.:]\s)/;

/** Could the line before not have taken the first word of the line, as wide as the widest is? Then it was wrapped. */
function isWrapped(text: string, before: Span, line: Span, widest: number): boolean {
  if (/\p{Ll}-$/u.test(text.slice(before.end - 2, before.end)) && /\p{Ll}/u.test(text[line.start] ?? '')) return true;
  if (widest < NARROWEST || widest > WIDEST) return false;
  if (LIST_MARK.test(text.slice(line.start, line.start + 16))) return false;
  const firstWord = /^\S{1,40}/.exec(text.slice(line.start, line.start + 40))?.[0].length ?? 0;
  return before.end - before.start + 1 + firstWord > widest - 2;
}
