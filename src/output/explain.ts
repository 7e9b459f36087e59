/** The article as a person reviews it: each line of the text, and under it each mention underlined, with its kind, value and rule. */
import type { FactboxRecord } from '../model/record.ts';

interface Note {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

const WIDTH = 100;

/**
 * The annotated text of a record whose offsets are UTF-16 and point into `text`.
 * @throws Error where the record counts its offsets in another unit.
 */
export function explain(record: FactboxRecord, text: string): string {
  if (record.document.offsetUnit !== 'utf16') throw new Error('explain needs a record with utf16 offsets');
  const notes = notesOf(record).sort((a, b) => a.start - b.start || b.end - a.end || (a.label < b.label ? -1 : 1));
  const lines: string[] = [header(record), ''];
  let next = 0;
  for (const line of wrapped(text)) {
    lines.push(text.slice(line.start, line.end).replace(/[\r\n\t]/g, ' '));
    for (; next < notes.length && (notes[next]?.start ?? 0) < line.end; next += 1) {
      const note = notes[next];
      if (note !== undefined) lines.push(underline(note, line));
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

function underline({ start, end, label }: Note, line: { readonly start: number; readonly end: number }): string {
  const from = Math.max(start, line.start) - line.start;
  const to = Math.max(from + 1, Math.min(end, line.end) - line.start);
  return `${' '.repeat(from)}${'‾'.repeat(to - from)}${end > line.end ? '…' : ''} ${label}`;
}

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

function notesOf(record: FactboxRecord): Note[] {
  const notes: Note[] = [];
  const add = (
    place: { start: number | null; end: number | null; field?: string | undefined },
    label: string,
  ): void => {
    if (place.start !== null && place.end !== null && place.field === undefined)
      notes.push({ start: place.start, end: place.end, label });
  };
  for (const date of record.dates)
    add(date, `${date.id} ${date.type} ${date.value}${date.mod === null ? '' : ` ${date.mod}`} [${date.rule}]`);
  for (const actor of record.actors) {
    const about = [actor.id, actor.type, actor.subtype, actor.country, `“${actor.name}”`, actor.role]
      .filter((part) => part !== null)
      .join(' ');
    for (const mention of actor.mentions) add(mention, `${about} ${mention.form} [${mention.rule}]`);
  }
  for (const location of record.locations) {
    const at = location.lat === null ? location.resolution : `${location.lat},${location.lon}`;
    const about = [location.id, location.type, location.country, `“${location.name}”`, at]
      .filter((part) => part !== null)
      .join(' ');
    for (const mention of location.mentions)
      add(mention, `${about}${mention.qualifier === null ? '' : ` (${mention.qualifier})`} [${location.rule}]`);
  }
  for (const count of record.counts) add(count, `${countLabel(count)} [${count.rule}]`);
  for (const quote of record.quotes) add(quote, `${quote.id} quote by ${quote.speaker ?? 'unknown'} [${quote.rule}]`);
  for (const pair of record.faq) {
    add(pair.question, `${pair.id} question ${pair.style} [${pair.rule}]`);
    add(pair.answer, `${pair.id} answer`);
  }
  for (const source of record.sources)
    for (const mention of source.mentions)
      add(mention, `${source.id} source ${source.kind} “${source.name}”${source.url === null ? '' : ` ${source.url}`}`);
  return notes;
}

function countLabel(count: FactboxRecord['counts'][number]): string {
  const links = [
    count.attribution,
    count.location,
    count.date,
    count.partOf && `part of ${count.partOf}`,
    count.sameAs && `same as ${count.sameAs}`,
  ];
  return [
    count.id,
    count.kind,
    count.relation,
    count.value ?? `${count.low ?? ''}–${count.high ?? ''}`,
    count.unit,
    count.object?.head,
    count.category.join('+'),
    count.negated ? 'negated' : null,
    count.hypothetical ? 'hypothetical' : null,
    ...links,
  ]
    .filter((part) => part !== null && part !== undefined && part !== '')
    .join(' ');
}
