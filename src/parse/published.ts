/** When an article was published, and when it was last changed: from metadata, its address, its dateline, its first lines. */
import { isDate, pad, parseIsoDate } from '../lexicon/calendar.ts';
import type { Dateline, ParsedDocument, Published, SourceText } from '../model/document.ts';
import type { Message } from '../model/message.ts';
import type { Span } from '../model/span.ts';
import { findDateline } from './dateline.ts';
import { type DateOrder, readDate, readDateAt } from './published-forms.ts';
import { isoOf, writtenDateAt } from './written-date.ts';

export interface PublicationDates {
  readonly published: Published | null;
  readonly modified: Published | null;
  readonly dateline: Dateline | null;
}

/** @param option the publication date that the user gave, which goes before all others */
export function publicationDates(source: SourceText, option: string | null = null): PublicationDates {
  const { metadata, bodyStart } = source;
  const text = source.text.slice(bodyStart); // a title that was given apart has no dateline
  const given = fromOption(option) ?? fromMetadata(metadata.published) ?? fromUrl(metadata.url);
  const dateline = findDateline(text, given?.value ?? null);
  const head = placedHead(source, 'auto');
  const moved = movedBy(bodyStart);
  const fromLine = fromDateline(dateline);
  return {
    published: given ?? (fromLine && { ...fromLine, span: fromLine.span && moved(fromLine.span) }) ?? head.published,
    modified: fromMetadata(metadata.modified) ?? head.modified,
    dateline: dateline && { ...dateline, ...moved(dateline), place: dateline.place && moved(dateline.place) },
  };
}

const movedBy =
  (distance: number) =>
  ({ start, end }: Span): Span => ({ start: start + distance, end: end + distance });

/** What the first lines tell, placed in the text with its title. */
function placedHead({ text, bodyStart }: SourceText, order: DateOrder): HeadDates {
  const { published, modified } = headDates(text.slice(bodyStart), order);
  const placed = (date: Published | null): Published | null =>
    date && { ...date, span: date.span && movedBy(bodyStart)(date.span) };
  return { published: placed(published), modified: placed(modified) };
}

const fromOption = (value: string | null): Published | null =>
  value === null ? null : { value, origin: 'option', span: null };

/** The value as it was given where it is ISO, else the date that it begins with. */
function fromMetadata(value: string | null): Published | null {
  const text = value?.trim() ?? '';
  if (/^\d{4}(?:-\d{2}){0,2}(?:$|[T ])/.test(text) && parseIsoDate(text) !== undefined)
    return { value: text, origin: 'metadata', span: null };
  const written = writtenDateAt(text, 0);
  const iso = written === undefined ? null : isoOf(written);
  return iso === null ? null : { value: iso, origin: 'metadata', span: null };
}

/**
 * The dates that metadata tells as ISO; what is none of the forms that dates have is left out, and told.
 * @param order how to read 03/04/2024: where `auto` cannot tell, the date is left out, too
 */
export function withReadDates(source: SourceText, order: DateOrder): SourceText {
  const { published, modified } = source.metadata;
  const read = (text: string | null): string | null => (text === null ? null : readDate(text, order));
  const metadata = { ...source.metadata, published: read(published), modified: read(modified) };
  const isUnread = (published ?? '').trim() !== '' && metadata.published === null;
  return { ...source, metadata, messages: [...source.messages, ...(isUnread ? [unreadable(published ?? '')] : [])] };
}

const unreadable = (text: string): Message => ({
  severity: 'warning',
  code: 'input/published-unreadable',
  reason: `the publication date "${text.trim().slice(0, 60)}" cannot be read`,
  span: null,
  hint: /^\s*\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}/.test(text)
    ? 'say with --date-order dmy or mdy whether the day or the month goes first'
    : 'write it as YYYY-MM-DD, or give it with --published',
});

/** With the date of the text's first lines, where only the order of day and month, which the user gave, tells it. */
export function withOrderedHead(document: ParsedDocument, order: DateOrder): ParsedDocument {
  const { source, published, modified } = document;
  if (order === 'auto' || published !== null) return document;
  const head = placedHead(source, order);
  return { ...document, published: head.published, modified: modified ?? head.modified };
}

const URL_DATES: readonly RegExp[] = [
  /\/(?<year>(?:19|20)\d{2})[/-](?<month>\d{1,2})[/-](?<day>\d{1,2})(?=[/\-_.?#]|$)/,
  /[/\-_](?<year>(?:19|20)\d{2})-(?<month>\d{2})-(?<day>\d{2})(?=[/\-_.?#]|$)/,
  /[/\-_](?<year>20\d{2}|19[89]\d)(?<month>\d{2})(?<day>\d{2})(?=[/\-_.?#]|$)/,
  /\/(?<year>(?:19|20)\d{2})\/(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\/(?<day>\d{1,2})(?=[/\-_.?#]|$)/i,
];
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** "/2024/03/13/", "/2024-03-13-", "-20240313." in the path of an address. */
export function fromUrl(url: string | null): Published | null {
  const path = url?.replace(/^[a-z]+:\/\/[^/]*/i, '') ?? '';
  for (const pattern of URL_DATES) {
    const parts = pattern.exec(path)?.groups;
    if (parts === undefined) continue;
    const named = parts['name'] === undefined ? undefined : MONTHS.indexOf(parts['name'].toLowerCase()) + 1;
    const date = { year: Number(parts['year']), month: named ?? Number(parts['month']), day: Number(parts['day']) };
    if (isDate(date)) return { value: `${date.year}-${pad(date.month)}-${pad(date.day)}`, origin: 'url', span: null };
  }
  return null;
}

const fromDateline = (dateline: Dateline | null): Published | null =>
  dateline === null || dateline.date === null
    ? null
    : { value: dateline.date, origin: 'dateline', span: { start: dateline.start, end: dateline.end } };

/** How far down the head of an article reaches. */
const MOST_LINES = 10;
const FAR = 2000;
const LABEL =
  /(?<label>(?:first |date )?published|publication date|posted|issued|date|dated|(?:last )?(?:updated|modified|revised))(?: on| at)?\s*[:|–—-]?\s*/iy;
const LONE_END = /^\s*(?:$|[|•·]|by\b)/i;

interface HeadDates {
  readonly published: Published | null;
  readonly modified: Published | null;
}

/** "date 2023-11-16 In a series…", "Published: 3 March 2024 10:15 GMT", "Updated …", or a line that is a date and nothing else. */
function headDates(text: string, order: DateOrder): HeadDates {
  let found: HeadDates = { published: null, modified: null };
  let lines = 0;
  for (let at = 0; at < Math.min(text.length, FAR) && lines < MOST_LINES;) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const indent = text.slice(at, Math.min(end, at + 200)).search(/\S/);
    if (indent >= 0) {
      lines += 1;
      found = merge(found, lineDates(text.slice(0, end), at + indent, order));
    }
    at = end + 1;
  }
  return found;
}

const merge = (a: HeadDates, b: HeadDates): HeadDates => ({
  published: a.published ?? b.published,
  modified: a.modified ?? b.modified,
});

/** The dates of one line, which ends where `text` ends; several labels may follow each other on it. */
function lineDates(text: string, start: number, order: DateOrder): HeadDates {
  const lone = dateFound(text, start, order)?.span;
  if (lone !== undefined && lone !== null && LONE_END.test(text.slice(lone.end, lone.end + 12)))
    return { published: dateFound(text, start, order), modified: null };
  let found: HeadDates = { published: afterMark(text, start, order), modified: null };
  for (let at = start; at < text.length && at - start < 200;) {
    LABEL.lastIndex = at;
    const label = LABEL.exec(text);
    const date = label === null ? null : dateFound(text, LABEL.lastIndex, order);
    if (label === null || date === null) break;
    const isChange = /updated|modified|revised/i.test(label.groups?.['label'] ?? '');
    found = merge(found, isChange ? { published: null, modified: date } : { published: date, modified: null });
    at = date.span?.end ?? text.length;
    while (/[\s|,;•·–—-]/.test(text[at] ?? '')) at += 1;
  }
  return found;
}

/** "By Anna Conti | 13 March 2024, 10:15": what stands last on a line, behind a mark that parts it from the rest. */
function afterMark(text: string, start: number, order: DateOrder): Published | null {
  const mark = Math.max(...PARTING.map((sign) => text.lastIndexOf(sign)));
  if (mark < start || text.length - mark > 60) return null;
  const at = mark + 1 + text.slice(mark + 1).search(/\S|$/);
  const read = readDateAt(text, at, order);
  if (read === null || !LONE_END.test(text.slice(read.end))) return null;
  return { value: read.value, origin: 'text', span: { start: at, end: read.end } };
}
const PARTING = ['|', '•', '·'] as const;

/** The date of a head; a form of figures alone where the head's own grammar has none. */
function dateFound(text: string, at: number, order: DateOrder): Published | null {
  const date = writtenDateAt(text, at);
  const value = date === undefined ? null : isoOf(date);
  if (date !== undefined && value !== null)
    return { value, origin: 'text', span: { start: date.start, end: date.end } };
  const read = date === undefined ? readDateAt(text, at, order) : null;
  return read && { value: read.value, origin: 'text', span: { start: at, end: read.end } };
}
