/** The article as a person reviews it: each line of the text, and under it each mention underlined, with its kind, value and rule. */
import type { FactboxRecord } from '../model/record.ts';
import { type Annotation, annotationsOf } from './annotations.ts';
import { linesOf, widthOf } from './terminal/cells.ts';
import { harmless } from './terminal/harmless.ts';
import { type Paint, painter } from './terminal/paint.ts';
import type { FactKind } from './facts/fact.ts';

const WIDTH = 100;

/** The kinds of values by what their ids begin with. */
const KINDS: Readonly<Record<string, FactKind>> = {
  d: 'date',
  act: 'actor',
  loc: 'location',
  c: 'count',
  e: 'event',
  f: 'faq',
  q: 'quote',
  s: 'source',
};

export interface ExplainOptions {
  /** Colour the underlining by kind, for a terminal; not without it. */
  readonly color?: boolean;
  /** Cells of a line: 100 without it. */
  readonly width?: number;
}

/**
 * The annotated text of a record whose offsets are UTF-16 and point into `text`.
 * @throws Error where the record counts its offsets in another unit.
 */
export function explain(
  record: FactboxRecord,
  text: string,
  { color = false, width = WIDTH }: ExplainOptions = {},
): string {
  if (record.document.offsetUnit !== 'utf16') throw new Error('explain needs a record with utf16 offsets');
  const paint = painter(color);
  const notes = annotationsOf(record).sort(
    (a, b) => a.start - b.start || b.end - a.end || (a.label < b.label ? -1 : 1),
  );
  const shown = harmless(text);
  const lines: string[] = [header(record), ''];
  let next = 0;
  for (const line of linesOf(shown, width)) {
    lines.push(shown.slice(line.start, line.end).trimEnd());
    for (; next < notes.length && (notes[next]?.start ?? 0) < line.end; next += 1) {
      const note = notes[next];
      if (note !== undefined) lines.push(underlined(note, line, shown, paint));
    }
  }
  for (const message of record.messages)
    lines.push(harmless(`${message.severity}: ${message.code}: ${message.reason}`));
  return `${lines.join('\n')}\n`;
}

const header = ({ document }: FactboxRecord): string =>
  [
    `# ${harmless(document.title?.text ?? document.source).replaceAll('\n', ' ')}`,
    `published ${document.published === null ? 'unknown' : `${document.published.value} (${document.published.origin})`}, language ${document.language ?? 'unknown'}`,
    `sections ${document.sections.map(({ kind, start, end }) => `${kind} ${start}–${end}`).join(', ')}`,
  ].join('\n');

function underlined(
  { id, start, end, label }: Annotation,
  line: { readonly start: number; readonly end: number },
  text: string,
  paint: Paint,
): string {
  const from = Math.max(start, line.start);
  const before = widthOf(text.slice(line.start, from));
  const under = Math.max(1, widthOf(text.slice(from, Math.min(end, line.end))));
  const note = `${'‾'.repeat(under)}${end > line.end ? '…' : ''} ${harmless(label).replaceAll('\n', ' ')}`;
  const kind = KINDS[id.replace(/\d+$/, '')];
  return ' '.repeat(before) + (kind === undefined ? note : paint(kind, note));
}
