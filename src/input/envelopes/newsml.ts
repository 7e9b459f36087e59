/** NewsML-G2: the news items of a message, or one alone; their text is in NITF, XHTML or plain. */
import { asHtml, at, childElements, localName, named, parseXml, textOf, wordsOf, type XmlElement } from '../xml.ts';
import { elementsApart } from '../xml-apart.ts';
import { languageOf } from '../language-tag.ts';
import { type Enclosed, type Envelope, isArticle, known, malformed, type NoArticle } from './envelope.ts';
import { XHTML } from './feed.ts';
import { nitfArticle } from './nitf.ts';

/** The kinds of items in G2 that carry no article themselves. */
const OTHERS: Readonly<Record<string, string>> = {
  packageItem: 'a package that refers to articles, none itself',
  conceptItem: 'a concept, no article',
  knowledgeItem: 'a list of concepts, no article',
  planningItem: 'a plan for coverage, no article',
  catalogItem: 'a catalogue of codes, no article',
};

function open(text: string): readonly (Enclosed | NoArticle)[] {
  const xml = parseXml(text);
  const isWhole = xml !== null && xml.problem === null;
  const items = isWhole
    ? named(xml.root, 'newsItem').map((root) => ({ root, problem: null }))
    : (elementsApart(text, 'newsItem')?.elements ?? []);
  const others = Object.entries(OTHERS).flatMap(([name, reason]) =>
    (xml === null ? [] : named(xml.root, name)).map((item) => ({ id: item.attributes['guid'] ?? null, reason })),
  );
  return [...items.map(({ root, problem }) => newsItem(root, malformed(problem))), ...others];
}

function newsItem(item: XmlElement, messages: Enclosed['messages']): Enclosed | NoArticle {
  const id = item.attributes['guid'] ?? null;
  const content = contentOf(item);
  if (!isArticle(content)) return { ...content, id };
  return { ...content, metadata: { ...content.metadata, ...metadataOf(item) }, messages };
}

function contentOf(item: XmlElement): Enclosed | NoArticle {
  const set = at(item, 'contentSet');
  for (const inline of childElements(set)) {
    const root = childElements(inline)[0];
    if (inline.name === 'inlineXML' && root !== undefined) {
      if (localName(root) === 'nitf') return nitfArticle(root);
      if (localName(root) === 'html') return enclosed(asHtml(at(root, `${prefix(root)}body`) ?? root, XHTML), 'html');
    }
    const isText = /^text\/plain|^$/.test(inline.attributes['contenttype'] ?? '');
    if (inline.name === 'inlineData' && textOf(inline).trim() !== '')
      return enclosed(textOf(inline), isText ? 'text' : 'html');
  }
  const caption = wordsOf(at(item, 'contentMeta', 'description'));
  if (caption !== undefined) return enclosed(caption, 'text');
  const [first] = childElements(set);
  return {
    id: null,
    reason:
      first === undefined ? 'a news item without content' : `a news item whose ${first.name} is no text of an article`,
  };
}

const prefix = ({ name }: XmlElement): string => /^[^:]+:/.exec(name)?.[0] ?? '';

const enclosed = (text: string, format: 'text' | 'html'): Enclosed => ({ text, format, metadata: {}, messages: [] });

function metadataOf(item: XmlElement): Enclosed['metadata'] {
  const [meta, about] = [at(item, 'itemMeta'), at(item, 'contentMeta')];
  return known({
    id: item.attributes['guid'],
    title: wordsOf(at(about, 'headline')),
    byline: wordsOf(at(about, 'by'))?.replace(/^by\s+/i, '') ?? wordsOf(at(about, 'creator', 'name')),
    publisher: wordsOf(at(about, 'infoSource', 'name')) ?? wordsOf(at(meta, 'provider', 'name')),
    published:
      wordsOf(at(about, 'contentCreated')) ?? wordsOf(at(meta, 'firstCreated')) ?? wordsOf(at(meta, 'versionCreated')),
    modified: wordsOf(at(about, 'contentModified')),
    language: languageOf(at(about, 'language')?.attributes['tag'] ?? item.attributes['xml:lang']),
  });
}

export const newsml: Envelope = { mediaType: 'application/vnd.iptc.g2.newsitem+xml', open };
