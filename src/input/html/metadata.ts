/** What a page says of itself: schema.org in JSON-LD, `<meta>`, `<time>`, headings, in the order in which they can be trusted. */
import type { Metadata } from '../../model/document.ts';
import { type DomDocument, elements, parseHtml, visibleText } from './dom.ts';
import { linkedData, type LinkedObject, typesOf } from './linked-data.ts';

type Fields = Partial<Metadata>;

const ARTICLE = /(?:Article|Posting|Report|WebPage|NewsItem|VideoObject)$/;

export function pageMetadata(document: DomDocument): Fields {
  const article = linkedData(document)
    .filter((object) => typesOf(object).some((type) => ARTICLE.test(type)))
    .sort((a, b) => rank(a) - rank(b))[0];
  const meta = metaReader(document);
  const fields = {
    title: titleOf(document, article, meta),
    byline: nameOf(article?.['author']) ?? byline(meta('author', 'article:author', 'parsely-author', 'dc.creator')),
    publisher: nameOf(article?.['publisher']) ?? meta('og:site_name', 'application-name'),
    published:
      text(article?.['datePublished']) ?? meta(...PUBLISHED) ?? itemDate(document, 'datePublished') ?? timeOf(document),
    modified: text(article?.['dateModified']) ?? meta('article:modified_time', 'og:updated_time', 'lastmod'),
    url: address(linkTo(document, 'canonical')) ?? address(meta('og:url')),
    language: languageOf(document),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;
}

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

const MOST_TITLE = 400;
const FEWEST_WORDS = 4;

/** The heading that says what the page's own title says: search engines are given a shorter one than readers. */
function titleOf(document: DomDocument, article: LinkedObject | undefined, meta: MetaReader): string | undefined {
  const page = withoutSite(document.title.replace(/\s+/g, ' ').trim());
  const own = text(article?.['headline']) ?? meta('og:title', 'twitter:title', 'parsely-title', 'dc.title');
  const given = own === undefined ? page : withoutSite(decoded(own));
  const headings = elements(document, 'h1')
    .map(visibleText)
    .map((heading) => ({ heading, words: wordsOf(heading) }))
    .filter(({ words }) => words.length >= FEWEST_WORDS);
  const known = new Set([...wordsOf(given), ...wordsOf(page)]);
  const alike = headings
    .map(({ heading, words }) => ({ heading, share: words.filter((word) => known.has(word)).length / words.length }))
    .sort((a, b) => b.share - a.share)[0];
  const title = alike !== undefined && alike.share >= ALIKE ? alike.heading : given;
  return title === '' ? undefined : title.slice(0, MOST_TITLE);
}

/** A heading that shares so much of its words is the same title in other words. */
const ALIKE = 0.3;

const wordsOf = (title: string): readonly string[] => title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Some pages escape their titles twice. */
const decoded = (title: string): string =>
  /&#?\w+;/.test(title)
    ? visibleText(parseHtml(`<p>${title.replace(/</g, '&lt;')}</p>`).body ?? { textContent: title })
    : title;

/** "Storm hits coast | The Daily News" → "Storm hits coast": what stands behind the last mark where it is the shorter part. */
function withoutSite(title: string): string {
  const parts = /^(?<head>.+?)\s+(?:[|»·•]|[-–—]{1,2}|::)\s+(?<site>[^|»·•]+)$/.exec(title)?.groups;
  const [head, site] = [parts?.['head'] ?? '', parts?.['site'] ?? ''];
  return head.split(' ').length >= 3 && site.split(' ').length <= 5 ? head : title;
}

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

/** "en-US" → "en". */
function languageOf(document: DomDocument): string | undefined {
  const tag = document.documentElement?.getAttribute('lang') ?? '';
  return /^[a-z]{2}(?=$|[-_])/i.exec(tag)?.[0].toLowerCase();
}
