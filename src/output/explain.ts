/** The article as a person reviews it: each line of the text, and under it each mention underlined, with its kind, value and rule. */
import type { FactboxRecord } from '../model/record.ts';
import { type Annotation, annotationsOf } from './annotations.ts';

const WIDTH = 100;

/** The colour of a terminal (SGR) for the kinds of values, by what their ids begin with. */
const COLORS: Readonly<Record<string, number>> = { d: 36, act: 33, loc: 32, c: 35, e: 31, f: 34, q: 34, s: 90 };

export interface ExplainOptions {
  /** Colour the underlining by kind, for a terminal; not without it. */
  readonly color?: boolean;
}

/**
 * The annotated text of a record whose offsets are UTF-16 and point into `text`.
 * @throws Error where the record counts its offsets in another unit.
 */
export function explain(record: FactboxRecord, text: string, { color = false }: ExplainOptions = {}): string {
  if (record.document.offsetUnit !== 'utf16') throw new Error('explain needs a record with utf16 offsets');
  const notes = annotationsOf(record).sort(
    (a, b) => a.start - b.start || b.end - a.end || (a.label < b.label ? -1 : 1),
  );
  const lines: string[] = [header(record), ''];
  let next = 0;
  for (const line of wrapped(text)) {
    lines.push(text.slice(line.start, line.end).replace(/[\r\n\t]/g, ' '));
    for (; next < notes.length && (notes[next]?.start ?? 0) < line.end; next += 1) {
      const note = notes[next];
      if (note !== undefined) lines.push(color ? colored(underline(note, line), note) : underline(note, line));
    }
  }
  for (const message of record.messages) lines.push(`${message.severity}: ${message.code}: ${message.reason}`);
  return `${lines.join('\n').replace(/[ \t]+$/gm, '')}\n`;
}

const header = ({ document }: FactboxRecord): string =>
  [
    `# ${document.title?.text ?? document.source}`,
    `published ${document.published === null ? 'unknown' : `${document.published.value} (${document.published.origin})`}, language ${document.language ?? 'unknown'}`,
    `sections ${document.sections.map(({ kind, start, end }) => `${kind} ${start}–${end}`).join(', ')}`,
  ].join('\n');

function underline({ start, end, label }: Annotation, line: { readonly start: number; readonly end: number }): string {
  const from = Math.max(start, line.start) - line.start;
  const to = Math.max(from + 1, Math.min(end, line.end) - line.start);
  return `${' '.repeat(from)}${'‾'.repeat(to - from)}${end > line.end ? '…' : ''} ${label}`;
}

const colored = (line: string, { id }: Annotation): string =>
  `\u001b[${COLORS[id.replace(/\d+$/, '')] ?? 0}m${line}\u001b[0m`;

/** Lines of at most 100 characters, cut at spaces. */
function wrapped(text: string): readonly { readonly start: number; readonly end: number }[] {
  const lines: { start: number; end: number }[] = [];
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    let end = newline < 0 ? text.length : newline;
    if (end - start > WIDTH) {
      const space = text.lastIndexOf(' ', start + WIDTH);
      end = space > start ? space : start + WIDTH;
    }
    lines.push({ start, end });
    start = text[end] === '\n' || text[end] === ' ' ? end + 1 : end;
  }
  return lines;
}
