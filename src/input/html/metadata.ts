/** What a page says of itself: schema.org in JSON-LD, `<meta>`, `<time>`, headings, in the order in which they can be trusted. */
import type { Metadata } from '../../model/document.ts';
import { languageOf } from '../language-tag.ts';
import { type DomDocument, elements, visibleText } from './dom.ts';
import { linkedData, type LinkedObject, typesOf } from './linked-data.ts';
import { titleOf } from './title.ts';

type Fields = Partial<Metadata>;

const ARTICLE = /(?:Article|Posting|Report|WebPage|NewsItem|VideoObject)$/;

export function pageMetadata(document: DomDocument): Fields {
  const article = linkedData(document)
    .filter((object) => typesOf(object).some((type) => ARTICLE.test(type)))
    .sort((a, b) => rank(a) - rank(b))[0];
  const meta = metaReader(document);
  const fields = {
    title: titleOf(document, {
      headline: text(article?.['headline']),
      shared: meta('og:title', 'twitter:title', 'parsely-title', 'dc.title'),
    }),
    byline: nameOf(article?.['author']) ?? byline(meta('author', 'article:author', 'parsely-author', 'dc.creator')),
    publisher: nameOf(article?.['publisher']) ?? meta('og:site_name', 'application-name'),
    published:
      text(article?.['datePublished']) ?? meta(...PUBLISHED) ?? itemDate(document, 'datePublished') ?? timeOf(document),
    modified: text(article?.['dateModified']) ?? meta('article:modified_time', 'og:updated_time', 'lastmod'),
    url: address(linkTo(document, 'canonical')) ?? address(meta('og:url')),
    language: languageOf(document.documentElement?.getAttribute('lang') ?? undefined),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;
}

/** The text of the article that the page itself states; null where it is short or there is none. */
export function statedBody(document: DomDocument): string | null {
  const bodies = linkedData(document).flatMap((object) => text(object['articleBody']) ?? text(object['text']) ?? []);
  const longest = bodies.sort((a, b) => b.length - a.length)[0];
  return longest !== undefined && longest.length >= SHORTEST_BODY ? longest : null;
}

const SHORTEST_BODY = 40;

/** News before other articles, these before the page as such. */
const rank = (object: LinkedObject): number => {
  const types = typesOf(object).join(' ');
  return /NewsArticle|Reportage/.test(types) ? 0 : /Article|Posting/.test(types) ? 1 : 2;
};

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'parsely-pub-date',
  'sailthru.date',
  'datepublished',
  'publication_date',
  'publish-date',
  'publishdate',
  'pubdate',
  'date.published',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'cxenseparse:recs:publishtime',
  'article.published',
  'article:post_date',
  'published_time_telegram',
  'vr:published_time',
  'ptime',
  'date',
];

type MetaReader = (...names: readonly string[]) => string | undefined;

/** The content of the first of the named `<meta>` elements, whatever attribute names it. */
function metaReader(document: DomDocument): MetaReader {
  const contents = new Map<string, string>();
  for (const element of elements(document, 'meta[content]')) {
    const content = (element.getAttribute('content') ?? '').trim();
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name !== undefined && content !== '' && !contents.has(name)) contents.set(name, content);
    }
  }
  return (...names) => names.map((name) => contents.get(name)).find((content) => content !== undefined);
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.replace(/\s+/g, ' ').trim() : undefined;

/** "author": "A", { "name": "A" }, or a list of either. */
function nameOf(value: unknown): string | undefined {
  if (Array.isArray(value)) {
    const names = value.map(nameOf).filter((name) => name !== undefined);
    return names.length === 0 ? undefined : names.join(', ');
  }
  if (typeof value === 'object' && value !== null) return text((value as LinkedObject)['name']);
  return byline(text(value));
}

/** An address or a handle is no name. */
const byline = (value: string | undefined): string | undefined =>
  value === undefined || /^(?:https?:|@)/.test(value) ? undefined : value;

function itemDate(document: DomDocument, property: string): string | undefined {
  for (const element of elements(document, `[itemprop="${property}"]`)) {
    const value = element.getAttribute('datetime') ?? element.getAttribute('content') ?? visibleText(element);
    if (value !== '') return value;
  }
  return undefined;
}

/** The first `<time>` with a date; a published one before others. */
function timeOf(document: DomDocument): string | undefined {
  const times = elements(document, 'time[datetime]').filter((element) =>
    /^\d{4}-\d{2}-\d{2}/.test(element.getAttribute('datetime') ?? ''),
  );
  const chosen =
    times.find(
      (element) => element.hasAttribute('pubdate') || /publish|entry-date/i.test(element.getAttribute('class') ?? ''),
    ) ?? times[0];
  return chosen?.getAttribute('datetime') ?? undefined;
}

const linkTo = (document: DomDocument, relation: string): string | undefined =>
  elements(document, `link[rel="${relation}"]`)[0]?.getAttribute('href') ?? undefined;

const address = (value: string | undefined): string | undefined =>
  value !== undefined && /^https?:\/\//.test(value) ? value : undefined;
