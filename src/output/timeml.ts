import type { FactboxRecord } from '../model/record.ts';
import { isFailure, type Writer } from './writer.ts';

type DateValue = FactboxRecord['dates'][number];

/** The time expression of the publication date, which others are counted from. */
const CREATION = 't0';

/**
 * TimeML 1.2.1 with its TIMEX3 tags in the text, one document an article. A date inside another one, and dates of a title beside
 * the text, have no tag.
 */
export const timemlWriter = (): Writer => ({
  spread: 'article',
  holds: 'one',
  files: [{ name: '.tml', open: '', separator: '', close: '' }],
  needs: { withText: true, offsets: 'utf16' },
  isMadeOfText: true,
  render: (entry) => [isFailure(entry) ? '' : timeml(entry)],
});

const timeml = ({ document, dates }: FactboxRecord): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<TimeML>',
    `<DOCID>${escaped(document.id)}</DOCID>`,
    creation(document.published?.value ?? null),
    ...(document.title === null ? [] : [`<TITLE>${escaped(document.title.text)}</TITLE>`]),
    `<TEXT>${tagged(document.text ?? '', dates)}</TEXT>`,
    '</TimeML>',
    '',
  ].join('\n');

const creation = (published: string | null): string =>
  published === null
    ? '<DCT></DCT>'
    : `<DCT>${element(
        {
          tid: CREATION,
          type: published.includes('T') ? 'TIME' : 'DATE',
          value: published,
          temporalFunction: 'false',
          functionInDocument: 'CREATION_TIME',
        },
        published,
      )}</DCT>`;

function tagged(text: string, dates: readonly DateValue[]): string {
  let xml = '';
  let at = 0;
  for (const date of dates) {
    const { start, end, field } = date;
    if (start === null || end === null || field !== undefined || start < at) continue;
    xml += escaped(text.slice(at, start)) + element(timex(date), text.slice(start, end));
    at = end;
  }
  return xml + escaped(text.slice(at));
}

const timex = (date: DateValue): Attributes => ({
  tid: timexId(date.id),
  type: date.type.toUpperCase(),
  value: date.value,
  mod: date.mod,
  quant: date.quant,
  freq: date.freq,
  temporalFunction: String(date.anchor.kind !== 'none'),
  anchorTimeID: date.anchor.kind === 'published' ? CREATION : timexId(date.anchor.id ?? null),
});

const timexId = (id: string | null): string | null => (id === null ? null : `t${id.slice(1)}`);

type Attributes = Readonly<Record<string, string | null>>;

const element = (attributes: Attributes, content: string): string =>
  `<TIMEX3${Object.entries(attributes)
    .map(([name, value]: readonly [string, string | null]) => (value === null ? '' : ` ${name}="${escaped(value)}"`))
    .join('')}>${escaped(content)}</TIMEX3>`;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;', // as it is, a parser would read a line feed
};

/** Well-formed whatever the text holds: a character that XML 1.0 has no way to write becomes U+FFFD. */
const escaped = (text: string): string =>
  text
    .replace(/[&<>"\r]/g, (character) => ENTITIES[character] ?? character)
    .replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd');
