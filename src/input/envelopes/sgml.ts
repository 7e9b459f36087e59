/** Corpora in SGML: Gigaword's and TREC's <DOC>, Reuters-21578's <REUTERS>, RCV1's <newsitem>; any number of them in a file. */
import { unescaped } from '../html/dom.ts';
import { languageOf } from '../language-tag.ts';
import { type Enclosed, type Envelope, known, type NoArticle } from './envelope.ts';

const START = /<(?<name>DOC|REUTERS|newsitem)(?<attributes>\s[^>]*)?>/gi;

function open(text: string): readonly (Enclosed | NoArticle)[] {
  const starts = [...text.matchAll(START)];
  return starts.map((match, index) => {
    const end = starts[index + 1]?.index ?? text.length;
    const attributes = attributesIn(match.groups?.['attributes'] ?? '');
    return article(attributes, text.slice(match.index + match[0].length, end));
  });
}

function article(attributes: Readonly<Record<string, string>>, inside: string): Enclosed | NoArticle {
  const id = plain(element(inside, 'DOCNO', 'DOCID')) ?? attributes['id'] ?? attributes['newid'];
  const own = attributes['itemid'] ?? (id === 'root' ? undefined : id);
  const whole = element(inside, 'TEXT') ?? '';
  const body = element(whole, 'BODY') ?? withoutHead(whole);
  if (plain(body) === undefined) return { id: own ?? null, reason: 'a document without text' };
  const isMarked = /<p[\s>]/i.test(body);
  return {
    text: isMarked ? body : decoded(body),
    format: isMarked ? 'html' : 'text',
    metadata: known({
      id: own,
      title: plain(element(inside, 'HEADLINE', 'HL', 'HEAD', 'TITLE', 'TI')),
      byline: plain(element(inside, 'BYLINE', 'AUTHOR'))?.replace(/^by\s+/i, ''),
      published: plain(element(inside, 'DATE_TIME', 'DATE')) ?? attributes['date'] ?? dateIn(own),
      language: languageOf(attributes['xml:lang']),
      url: undefined,
    }),
    messages: [],
  };
}

/** "AFP_ENG_20100101.0001" tells its day. */
const dateIn = (id: string | undefined): string | undefined => /_((?:19|20)\d{6})\.\d/.exec(id ?? '')?.[1];

const withoutHead = (text: string): string => text.replace(/<(TITLE|DATELINE|AUTHOR)\b[^>]*>[\s\S]*?<\/\1>/gi, '');

/** What the first of some elements holds; an element that is never closed holds the rest. */
function element(text: string, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const start = new RegExp(`<${name}(?:\\s[^>]*)?>`, 'i').exec(text);
    if (start === null) continue;
    const from = start.index + start[0].length;
    const end = text.toLowerCase().indexOf(`</${name.toLowerCase()}`, from);
    return text.slice(from, end < 0 ? text.length : end);
  }
  return undefined;
}

const bare = (text: string): string => text.replace(/<\/?[A-Za-z][^>]*>/g, ' ').replace(/[\u0002\u0003]/g, '');
/** Text without marks, its white space folded; undefined where there is none. */
const plain = (text: string | undefined): string | undefined => unescaped(bare(text ?? '')) || undefined;
/** Text without marks, its lines as they are. */
const decoded = (text: string): string =>
  bare(text)
    .replace(/&#(\d{1,3});/g, (_whole, code: string) => (Number(code) < 32 ? ' ' : String.fromCodePoint(Number(code))))
    .replace(/&(amp|lt|gt|quot|apos);/gi, (_whole, name: string) => ENTITIES[name.toLowerCase()] ?? '')
    .trim();
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const attributesIn = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...text.matchAll(/([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|(\S+))/g)].map(([, name = '', a, b, c]) => [
      name.toLowerCase(),
      a ?? b ?? c ?? '',
    ]),
  );

export const sgml: Envelope = { mediaType: 'text/sgml', open };
