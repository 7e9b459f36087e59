/** Downloads of LexisNexis as text: "3 of 250 DOCUMENTS" before each article, or "End of Document" after it. */
import { type Enclosed, type Envelope, known, type NoArticle } from './envelope.ts';

const COUNTED = /^[ \t]*\d+ of \d+ DOCUMENTS?[ \t]*\r?$/m;
const ENDED = /^[ \t]*End of Document[ \t]*\r?$/m;

/** Whether the beginning of a text is that of such a download. */
export const isLexisNexis = (text: string): boolean =>
  /^\s*\d+ of \d+ DOCUMENTS?[ \t]*\r?\n/.test(text) ||
  (/^Length:[ \t]*\d+ words[ \t]*\r?$/m.test(text) && /^Body[ \t]*\r?$/m.test(text));

function open(text: string): readonly (Enclosed | NoArticle)[] {
  const parts = text.split(COUNTED.test(text) ? new RegExp(COUNTED, 'm') : new RegExp(ENDED, 'm'));
  return parts
    .flatMap(apartByLength)
    .filter((part) => part.trim() !== '' && !/^\s*Load-Date/i.test(part))
    .map(article);
}

/** Where the line between two documents is damaged, the last line of the first and the length of the second part them. */
const apartByLength = (part: string): readonly string[] => part.split(/(?<=^Load-Date:.*\n)(?=[\s\S]*^Length:)/im);

/** Lines that name what follows them: "BYLINE: By Anna Conti", "LENGTH: 523 words". */
const LABEL =
  /^(?<name>BYLINE|SECTION|LENGTH|DATELINE|LOAD-DATE|LANGUAGE|HEADLINE|SOURCE|PUBLICATION-TYPE|COPYRIGHT|GRAPHIC|SUBJECT|URL|BODY|Byline|Section|Length|Dateline|Load-Date|Body|Copyright|Classification|Language)(?::[ \t]*(?<value>.*)|[ \t]*)$/;
const END_OF_BODY = /^(?:LOAD-DATE|LANGUAGE|PUBLICATION-TYPE|GRAPHIC|SUBJECT|URL|Load-Date|Classification|Language)\b/;

function article(part: string): Enclosed | NoArticle {
  const lines = part.split(/\r?\n/).map((line) => line.trim());
  const labels = new Map<string, string>();
  let bodyStart = 0;
  let bodyEnd = lines.length;
  for (const [index, line] of lines.entries()) {
    const label = LABEL.exec(line)?.groups;
    if (label === undefined) continue;
    if (bodyStart > 0 && END_OF_BODY.test(line)) {
      bodyEnd = Math.min(bodyEnd, index);
      if (label['value'] !== undefined) labels.set((label['name'] ?? '').toLowerCase(), label['value']);
      continue;
    }
    labels.set((label['name'] ?? '').toLowerCase(), label['value'] || (lines[index + 1] ?? ''));
    bodyStart = index + 1;
  }
  const first = lines.slice(bodyStart, bodyEnd).findIndex((line) => line !== '');
  const text = part
    .split(/\r?\n/)
    .slice(bodyStart + Math.max(0, first), bodyEnd)
    .join('\n')
    .trimEnd();
  if (text.trim() === '') return { id: null, reason: 'a document without text' };
  return {
    text,
    format: 'text',
    metadata: metadataOf(
      lines.filter((line) => line !== ''),
      labels,
    ),
    messages: [],
  };
}

/** Above the labels stand the paper, the date and the headline, in an order that differs. */
function metadataOf(lines: readonly string[], labels: ReadonlyMap<string, string>): Enclosed['metadata'] {
  const head = lines.slice(
    0,
    Math.max(
      0,
      lines.findIndex((line) => LABEL.test(line)),
    ),
  );
  const dated = head.findIndex((line) => DATE.test(line));
  const rest = head.filter((line, index) => index !== dated && !/edition|copyright|all rights/i.test(line));
  const isDateLast = dated === head.length - 1 && dated > 0; // Nexis Uni: headline, paper, date
  const [publisher, headline] = isDateLast ? [rest.at(-1), rest[0]] : [rest[0], rest[1]];
  return known({
    id: undefined,
    title: labels.get('headline') ?? headline,
    byline: labels.get('byline')?.replace(/^by\s+/i, ''),
    publisher,
    published: DATE.exec(head[dated] ?? '')?.[0],
    url: labels.get('url'),
  });
}

const DATE =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{1,2},\s+\d{4}|\b\d{1,2}\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{4}/i;

export const lexisnexis: Envelope = { mediaType: 'text/plain', open };
