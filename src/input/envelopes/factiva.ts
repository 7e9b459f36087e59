/** Downloads of Factiva as text: a document's lines before its text, "Document LBA0000020240303…" after it; or a code before each. */
import { type Enclosed, type Envelope, known, type NoArticle } from './envelope.ts';

const ENDED = /^(?:AN[ \t]+)?Document (?<id>[A-Z][A-Za-z0-9]{14,40})[ \t]*\r?$/m;
const WORDS = /^\d[\d,]* words?$/;
const DAY = /^\d{1,2} [A-Z][a-z]+ \d{4}$/;
const RIGHTS = /^(?:\(c\)|©|Copyright\b)/i;
/** A code of two capitals, and what it names: "HD  Two die in flood". */
const CODED = /^(?<code>[A-Z]{2})(?:[ \t]+(?<value>\S.*)?|[ \t]*)$/;

/** Whether the beginning of a text is that of such a download. */
export const isFactiva = (text: string): boolean =>
  /^\d[\d,]* words?\r?\n\d{1,2} [A-Z][a-z]+ \d{4}\r?$/m.test(text) ||
  (/^HD[ \t]+\S/m.test(text) && /^WC[ \t]+\d/m.test(text));

function open(text: string): readonly (Enclosed | NoArticle)[] {
  const found: (Enclosed | NoArticle)[] = [];
  let rest = text;
  for (let end = ENDED.exec(rest); end !== null; end = ENDED.exec(rest)) {
    found.push(article(rest.slice(0, end.index), end.groups?.['id']));
    rest = rest.slice(end.index + end[0].length);
  }
  const last = rest.replace(/^\s*(?:Search Summary|Text\b)[\s\S]*$/m, ''); // what was asked for, behind the last
  return last.trim() === '' ? found : [...found, article(last, undefined)];
}

function article(part: string, id: string | undefined): Enclosed | NoArticle {
  const lines = part.trim().split(/\r?\n/);
  const isCoded = lines.some((line) => CODED.exec(line)?.groups?.['code'] === 'HD');
  const { text, metadata } = isCoded ? coded(lines) : plain(lines);
  if (text.trim() === '') return { id: id ?? null, reason: 'a document without text' };
  return { text, format: 'text', metadata: known({ ...metadata, id }), messages: [] };
}

type Read = { readonly text: string; readonly metadata: Parameters<typeof known>[0] };

/** LP and TD hold the text; what has no code of its own goes on with the one before. */
function coded(lines: readonly string[]): Read {
  const fields = new Map<string, string[]>();
  let current: string[] = [];
  for (const line of lines) {
    const { code, value } = CODED.exec(line)?.groups ?? {};
    if (code === undefined) current.push(line);
    else fields.set(code, (current = value === undefined ? [] : [value]));
  }
  const one = (code: string): string | undefined => fields.get(code)?.join(' ').trim();
  const body = ['LP', 'TD'].map((code) => (fields.get(code) ?? []).join('\n').trim());
  return {
    text: body.filter((paragraphs) => paragraphs !== '').join('\n\n'),
    metadata: { title: one('HD'), byline: withoutBy(one('BY')), publisher: one('SN'), published: one('PD') },
  };
}

/** Headline, author, "523 words", day, time, paper; what follows the line of rights is the text. */
function plain(lines: readonly string[]): Read {
  const words = lines.findIndex((line) => WORDS.test(line.trim()));
  if (words < 0) return { text: lines.join('\n'), metadata: {} };
  const head = lines.slice(0, words).filter((line) => line.trim() !== '');
  const byline = head.find((line, index) => index > 0 && /^by\s/i.test(line));
  const dated = lines.slice(words + 1, words + 4).findIndex((line) => DAY.test(line.trim()));
  const day = dated < 0 ? undefined : lines[words + 1 + dated];
  const after = lines.slice(words + 2 + Math.max(0, dated)).map((line) => line.trim());
  const rights = after.findIndex((line) => RIGHTS.test(line));
  return {
    text: after
      .slice(rights < 0 ? after.indexOf('') + 1 : rights + 1)
      .join('\n')
      .trim(),
    metadata: {
      title: head.findLast((line) => line !== byline),
      byline: withoutBy(byline),
      publisher: after.find((line) => line !== '' && !/^\d{1,2}:\d{2}/.test(line)),
      published: day,
    },
  };
}

const withoutBy = (byline: string | undefined): string | undefined => byline?.replace(/^by\s+/i, '');

export const factiva: Envelope = { mediaType: 'text/plain', open };
