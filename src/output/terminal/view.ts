/** An article and its factbox for the terminal: the text with its values in colour, and beneath it a table of each kind. */
import type { FactboxRecord } from '../../model/record.ts';
import { type Fact, FACT_KINDS, type FactKind, KIND_TITLES } from '../facts/fact.ts';
import { factsOf } from '../facts/index.ts';
import { segmentsOf } from '../facts/segments.ts';
import { inUtf16 } from '../utf16.ts';
import { linesOf, wrapped } from './cells.ts';
import { harmless } from './harmless.ts';
import { type Paint, painter } from './paint.ts';
import { table } from './table.ts';

export interface ViewOptions {
  /** Cells of a line. */
  readonly width: number;
  readonly color: boolean;
}

/** Lines of text are not to be longer than eyes like; tables may. */
const WIDEST_TEXT = 100;

/** @param given a record, whose text is shown where it has one */
export function view(given: FactboxRecord, { width, color }: ViewOptions): string {
  const record = given.document.text === undefined ? given : inUtf16(given);
  const paint = painter(color);
  const facts = factsOf(record);
  const lines = [
    ...heading(record, width, paint),
    '',
    ...articleLines(record, facts, Math.min(width, WIDEST_TEXT), paint),
    ...FACT_KINDS.flatMap((kind) =>
      kindLines(
        kind,
        facts.filter((fact) => fact.kind === kind),
        width,
        paint,
      ),
    ),
    ...doubtLines(record, width, paint),
  ];
  return `${lines.join('\n')}\n`;
}

function heading({ document }: FactboxRecord, width: number, paint: Paint): readonly string[] {
  const title = harmless(document.title?.text ?? document.source).replace(/\s+/g, ' ');
  const published =
    document.published === null ? 'date unknown' : `${document.published.value} (from ${document.published.origin})`;
  const about = [document.publisher?.text, document.byline?.text, published, document.language, document.source];
  const told = harmless(about.filter(Boolean).join(' · ')).replace(/\s+/g, ' ');
  return [
    ...wrapped(title, width).map((line) => paint('title', line)),
    ...wrapped(told, width).map((line) => paint('quiet', line)),
  ];
}

function articleLines(
  { document }: FactboxRecord,
  facts: readonly Fact[],
  width: number,
  paint: Paint,
): readonly string[] {
  if (document.text === undefined) return [paint('quiet', '(the record has no text; make records with --text)')];
  const text = harmless(document.text);
  const segments = segmentsOf(facts, text.length);
  let next = 0;
  return linesOf(text.trimEnd(), width).map((line) => {
    while ((segments[next]?.end ?? Infinity) <= line.start) next += 1;
    let shown = '';
    for (let at = next; (segments[at]?.start ?? Infinity) < line.end; at += 1) {
      const { start = 0, end = 0, facts: covering = [] } = segments[at] ?? {};
      const piece = text.slice(Math.max(start, line.start), Math.min(end, line.end));
      const kind = covering[0]?.kind;
      shown += kind === undefined ? piece : paint(kind, piece);
    }
    return shown;
  });
}

/** What has a column of its own; the other details stand together in the last. */
const COLUMNS: { readonly [K in FactKind]: readonly string[] } = {
  count: ['Who says so', 'Where', 'When'],
  event: ['Who', 'To whom', 'Where', 'When'],
  actor: ['Type', 'Role'],
  location: ['Type', 'Inside'],
  date: ['Days'],
  quote: ['Speaker'],
  faq: ['Answer'],
  source: ['Kind', 'Actor'],
};

function kindLines(kind: FactKind, facts: readonly Fact[], width: number, paint: Paint): readonly string[] {
  if (facts.length === 0) return [];
  const column = (title: string, cell: (fact: Fact) => string) => ({
    title,
    cells: facts.map((fact) => oneLine(cell(fact))),
  });
  const { head, rows } = table(
    [
      { ...column('', ({ id }) => id), paint: (line) => paint('quiet', line) },
      { ...column(`${KIND_TITLES[kind]} (${facts.length})`, ({ value }) => value), paint: (line) => paint(kind, line) },
      ...COLUMNS[kind].map((name) => column(name, (fact) => named(fact, name))),
      column('In the text', words),
      { ...column('', others), paint: (line) => paint('quiet', line) },
    ],
    width,
  );
  return ['', ...head.map((line) => paint('head', line)), ...rows];
}

/** Those details that have no column of their own: "figure c1, c4; status planned". */
function others({ details, kind }: Fact): string {
  const told = new Map<string, string[]>();
  for (const { name, text, id } of details)
    if (!COLUMNS[kind].includes(name) && name !== 'Fact') told.set(name, [...(told.get(name) ?? []), id ?? text]);
  return [...told].map(([name, values]) => `${name.toLowerCase()} ${values.join(', ')}`).join('; ');
}

/** How the text tells it; of quotes and questions that is the value. */
const words = ({ places, kind }: Fact): string =>
  kind === 'quote' || kind === 'faq' ? '' : [...new Set(places.map(({ text }) => text))].join(', ');

const named = ({ details }: Fact, name: string): string =>
  details
    .filter((detail) => detail.name === name)
    .map(({ text }) => text)
    .join(', ');

const LONGEST_CELL = 400;

function oneLine(text: string): string {
  const line = harmless(text).replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_CELL
    ? line
    : `${Array.from(line)
        .slice(0, LONGEST_CELL - 1)
        .join('')}…`;
}

const doubtLines = ({ messages }: FactboxRecord, width: number, paint: Paint): readonly string[] =>
  messages.length === 0
    ? []
    : [
        '',
        paint('head', `Doubts (${messages.length})`),
        ...messages.flatMap(({ code, reason }) =>
          wrapped(harmless(`${code}: ${reason}`), width).map((line) => paint('warning', line)),
        ),
      ];
