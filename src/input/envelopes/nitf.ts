/** NITF, the News Industry Text Format: one article. */
import { asHtml, at, childElements, type HtmlNames, named, parseXml, wordsOf, type XmlElement } from '../xml.ts';
import { type Enclosed, type Envelope, known, malformed, type NoArticle } from './envelope.ts';
import { XHTML } from './feed.ts';

/** What NITF calls otherwise than HTML; pictures and sounds are left out, their captions stay. */
const NAMES: HtmlNames = new Map([
  ...XHTML,
  ['block', 'div'],
  ['bq', 'blockquote'],
  ['hl1', 'h1'],
  ['hl2', 'h2'],
  ['media', 'figure'],
  ['media-caption', 'figcaption'],
  ['media-reference', ''],
  ['media-metadata', ''],
  ['media-object', ''],
  ['media-producer', ''],
  ['note', 'aside'],
  ['fn', 'aside'],
]);

/** The article of an `<nitf>` element, which NewsML-G2 carries, too. */
export function nitfArticle(nitf: XmlElement): Enclosed | NoArticle {
  const head = at(nitf, 'head');
  const bodyHead = at(nitf, 'body', 'body.head');
  const data = at(head, 'docdata');
  const id = at(data, 'doc-id')?.attributes['id-string'];
  const content = at(nitf, 'body', 'body.content');
  const dateline = wordsOf(at(bodyHead, 'dateline'));
  const html = childElements(content).length > 0 ? asHtml(content ?? '', NAMES) : `<p>${wordsOf(content) ?? ''}</p>`;
  if (wordsOf(content) === undefined) return { id: id ?? null, reason: 'NITF without text in its body.content' };
  return {
    text: dateline === undefined ? html : `<p>${asHtml(dateline, NAMES)}</p>${html}`,
    format: 'html',
    metadata: known({
      id,
      title: headlineOf(bodyHead) ?? wordsOf(at(head, 'title')),
      byline: wordsOf(at(bodyHead, 'byline'))?.replace(/^by\s+/i, ''),
      publisher: wordsOf(at(bodyHead, 'distributor')) ?? at(data, 'doc.copyright')?.attributes['holder'],
      published:
        at(data, 'date.issue')?.attributes['norm'] ??
        at(head, 'pubdata')?.attributes['date.publication'] ??
        at(data, 'date.release')?.attributes['norm'] ??
        at(bodyHead, 'dateline', 'story.date')?.attributes['norm'] ??
        wordsOf(at(bodyHead, 'dateline', 'story.date')),
      url: undefined,
    }),
    messages: [],
  };
}

const headlineOf = (bodyHead: XmlElement | undefined): string | undefined =>
  wordsOf(at(bodyHead, 'hedline', 'hl1')) ?? wordsOf(at(bodyHead, 'hedline'));

export const nitf: Envelope = {
  mediaType: 'application/nitf+xml',
  open: (text) => {
    const xml = parseXml(text);
    return xml === null
      ? []
      : named(xml.root, 'nitf').map((element) => ({ ...nitfArticle(element), messages: malformed(xml.problem) }));
  },
};
