/** RSS 0.9 to 2.0 and Atom: the articles that a feed carries. */
import { unescaped } from '../html/dom.ts';
import { asHtml, at, childElements, type HtmlNames, parseXml, textOf, wordsOf, type XmlElement } from '../xml.ts';
import { elementsApart } from '../xml-apart.ts';
import { languageOf } from '../language-tag.ts';
import { type Enclosed, type Envelope, known, malformed, type NoArticle } from './envelope.ts';

const named = (element: XmlElement, name: string): readonly XmlElement[] =>
  childElements(element).filter((child) => child.name === name);

/** Items in the order of the feed; an item without content is no article. */
function openRss(text: string): readonly (Enclosed | NoArticle)[] {
  const xml = parseXml(text);
  const apart = xml === null || xml.problem !== null ? elementsApart(text, 'item') : null;
  const channel = (apart === null ? null : apart.around) ?? xml?.root;
  if (channel === undefined) return [];
  const about = at(channel, 'channel') ?? channel;
  const items =
    apart?.elements ??
    [...named(about, 'item'), ...(about === channel ? [] : named(channel, 'item'))].map((root) => ({
      root,
      problem: null,
    }));
  return items.map(({ root, problem }) => rssItem(root, about, problem));
}

function rssItem(item: XmlElement, channel: XmlElement, problem: string | null): Enclosed | NoArticle {
  const id = wordsOf(at(item, 'guid')) ?? wordsOf(at(item, 'link')) ?? item.attributes['rdf:about'];
  const html = CONTENT.map((name) => uncased(inner(at(item, name))).trim()).find((text) => text !== '') ?? '';
  if (html === '') return { id: id ?? null, reason: 'an item without content' };
  const metadata = known({
    id,
    title: titleOf(item),
    byline: wordsOf(at(item, 'dc:creator')) ?? wordsOf(at(item, 'author')),
    publisher: titleOf(channel),
    published: wordsOf(at(item, 'pubDate')) ?? wordsOf(at(item, 'dc:date')) ?? wordsOf(at(item, 'pubdate')),
    url: addressOf(wordsOf(at(item, 'link'))) ?? addressOf(wordsOf(at(item, 'guid'))),
    language: languageOf(wordsOf(at(channel, 'language'))),
  });
  return { text: html, format: 'html', metadata, messages: malformed(problem) };
}

/** Where the text of an item stands, the fullest first. */
const CONTENT = ['content:encoded', 'description', 'itunes:summary', 'media:description', 'summary'] as const;

/** Elements that were not escaped are HTML all the same. */
const inner = (element: XmlElement | undefined): string =>
  childElements(element).length === 0
    ? textOf(element)
    : (element?.children ?? []).map((child) => asHtml(child, XHTML)).join('');

/** CDATA whose own brackets were escaped stands in the text; so does HTML that was escaped twice. */
function uncased(text: string): string {
  const bare = text.replace(/^\s*<!\[CDATA\[([\s\S]*?)(?:\]\]>)?\s*$/, '$1');
  return /^\s*&lt;(?:p|div|h\d|ul|ol|b|i|em|strong|a|br|img|figure|blockquote)\b/i.test(bare) ? unescaped(bare) : bare;
}

function openAtom(text: string): readonly (Enclosed | NoArticle)[] {
  const xml = parseXml(text);
  const apart = xml === null || xml.problem !== null ? elementsApart(text, 'entry') : null;
  const feed = apart?.around ?? xml?.root;
  if (feed === undefined) return [];
  const entries =
    apart?.elements ?? (feed.name === 'entry' ? [feed] : named(feed, 'entry')).map((root) => ({ root, problem: null }));
  return entries.map(({ root, problem }) => atomEntry(root, feed, problem));
}

function atomEntry(entry: XmlElement, feed: XmlElement, problem: string | null): Enclosed | NoArticle {
  const id = wordsOf(at(entry, 'id'));
  const content = contentOf(at(entry, 'content')) ?? contentOf(at(entry, 'summary'));
  if (content === undefined) return { id: id ?? null, reason: 'an entry without content' };
  const metadata = known({
    id,
    title: titleOf(entry),
    byline: wordsOf(at(entry, 'author', 'name')) ?? wordsOf(at(feed, 'author', 'name')),
    publisher: feed === entry ? undefined : titleOf(feed),
    published: wordsOf(at(entry, 'published')) ?? wordsOf(at(entry, 'issued')) ?? wordsOf(at(entry, 'updated')),
    modified: wordsOf(at(entry, 'updated')),
    url: addressOf(
      named(entry, 'link').find(({ attributes }) => (attributes['rel'] ?? 'alternate') === 'alternate')?.attributes[
        'href'
      ],
    ),
    language: languageOf(entry.attributes['xml:lang'] ?? feed.attributes['xml:lang']),
  });
  return { ...content, metadata, messages: malformed(problem) };
}

/** Text, HTML that is escaped, or XHTML that is not. */
function contentOf(element: XmlElement | undefined): Pick<Enclosed, 'text' | 'format'> | undefined {
  const type = element?.attributes['type'] ?? 'text';
  const text =
    element === undefined
      ? ''
      : type === 'xhtml'
        ? childElements(element)
            .map((child) => asHtml(child, XHTML))
            .join('')
        : uncased(textOf(element));
  return text.trim() === '' ? undefined : { text, format: type === 'text' || type === 'text/plain' ? 'text' : 'html' };
}

const titleOf = (element: XmlElement): string | undefined => {
  const title = wordsOf(at(element, 'title'));
  return title === undefined ? undefined : unescaped(title);
};

const addressOf = (text: string | undefined): string | undefined =>
  text !== undefined && /^https?:\/\//.test(text) ? text : undefined;

/** XHTML's elements are HTML's. */
export const XHTML: HtmlNames = new Map(
  'a abbr article b blockquote br caption cite code dd div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i li ol p pre q section strong sub sup table tbody td tfoot th thead time tr u ul'
    .split(' ')
    .map((name) => [name, name] as const),
);

export const rss: Envelope = { mediaType: 'application/rss+xml', open: openRss };
export const atom: Envelope = { mediaType: 'application/atom+xml', open: openAtom };
