/** Whom pictures and stories are from: "Photo: AFP/Getty Images", "[Ana Ruiz/Reuters]", "LIMA (Reuters) –", "(Reuters)" at the foot. */
import type { Dateline, Section, SourceText } from '../model/document.ts';
import { bySpan, type Span, spanAt } from '../model/span.ts';
import { isMedia } from './sections/authors.ts';

const WORDS = String.raw`[\p{L}\p{N}.'’&,/ @-]{2,60}`;
const PICTURE_CREDITS: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:photo(?:graph)?s?|images?|pictures?|credit|graphic|illustration)\s*(?::|by\b|courtesy(?: of)?\b| credit:)\s*(?<names>${WORDS})`,
    'diu',
  ),
  new RegExp(String.raw`^image source, (?<names>${WORDS})`, 'diu'),
  /(?<names>\b(?:REUTERS|AFP|EPA|AP)\/\p{Lu}[\p{L}.'’ -]{2,50})/du,
  /(?<names>\b(?:AP|AFP|EPA|UPI|Reuters)(?= (?:Photo|PHOTO)\b))/du,
  /\[(?:File(?: photo)?:\s*)?(?<names>\p{Lu}[^[\]/\n]{1,50}\/\s?\p{Lu}[^[\]/\n]{1,40})\]/du,
];
/** "… said on Monday. (Reuters/NAN)", "– AFP": what the last paragraph ends with. */
const FOOT = /(?:\((?:via )?(?<names>[^()\n]{2,60})\)|[—–-]{1,2}\s*(?<agency>[\p{L} ]{2,40}))\s*$/du;
const NAME =
  /^(?:\p{Lu}[\p{L}\p{N}.'’&-]*|@\w+)(?: (?:\p{Lu}[\p{L}\p{N}.'’&-]*|of|the|de|da|van|von|al|and|bin)){0,5}$/u;
/** "(Jan. 8, 2016) -": the parts of a date. */
const DATE =
  /^(?:\d[\d\s.:-]*|(?:\d{1,2} )?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?(?: \d{1,4})?)$/i;
const BETWEEN = /\s*[/|]\s*|,\s+|\s+(?:via|for)\s+/g;

interface Article {
  readonly source: SourceText;
  readonly sections: readonly Section[];
  readonly dateline: Dateline | null;
}

/** One span for each who is credited, in source order. */
export function findCredits({ source, sections, dateline }: Article): readonly Span[] {
  const { text } = source;
  const pictures = source.blocks
    .filter(({ start }) => spanAt(sections, start)?.kind === 'caption')
    .flatMap((block) => namesIn(text, block, PICTURE_CREDITS))
    .filter(({ start, end }) => NAME.test(text.slice(start, end)));
  const last = source.blocks.findLast(({ kind }) => kind === 'paragraph');
  const foot = last === undefined ? [] : namesIn(text, last, [FOOT]);
  const agencies = foot.filter(({ start, end }) => isMedia(text.slice(start, end)));
  return [...pictures, ...agencies, ...agencyIn(text, dateline)].sort(bySpan);
}

/** The names that the first of the patterns finds in a block. */
function namesIn(text: string, block: Span, patterns: readonly RegExp[]): readonly Span[] {
  const line = text.slice(Math.max(block.start, block.end - LONGEST), block.end);
  for (const pattern of patterns) {
    const groups = pattern.exec(line)?.indices?.groups;
    const found = groups?.['names'] ?? groups?.['agency'];
    if (found !== undefined)
      return parted(text, { start: block.end - line.length + found[0], end: block.end - line.length + found[1] });
  }
  return [];
}

const LONGEST = 400;

function agencyIn(text: string, dateline: Dateline | null): readonly Span[] {
  if (dateline === null || dateline.agency === null) return [];
  const start = text.lastIndexOf(dateline.agency, dateline.end);
  return start < dateline.start ? [] : parted(text, { start, end: start + dateline.agency.length });
}

/** "AFP/Getty Images": two are credited. */
function parted(text: string, whole: Span): readonly Span[] {
  const parts: Span[] = [];
  let start = whole.start;
  for (const mark of [...text.slice(whole.start, whole.end).matchAll(BETWEEN), null]) {
    const end = mark === null ? whole.end : whole.start + mark.index;
    const name = text.slice(start, end).replace(/[\s.,]+$/, '');
    if (name !== '' && !DATE.test(name)) parts.push({ start, end: start + name.length });
    start = end + (mark?.[0].length ?? 0);
  }
  return parts;
}
