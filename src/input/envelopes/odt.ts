/** The content of an OpenDocument text (`content.xml`): paragraphs, headings, lists, tables. */
import {
  asHtml,
  at,
  childElements,
  type HtmlNames,
  localName,
  parseXml,
  wordsOf,
  type XmlElement,
  type XmlNode,
} from '../xml.ts';
import { type Enclosed, type Envelope, malformed, type NoArticle } from './envelope.ts';

function open(text: string): readonly (Enclosed | NoArticle)[] {
  const xml = parseXml(text);
  const body = at(xml?.root, 'body', 'text') ?? at(xml?.root, 'body', 'office:text');
  if (xml === null || body === undefined || wordsOf(body) === undefined)
    return [{ id: null, reason: 'a document without text' }];
  const html = asHtml(element('div', body.children.flatMap(nodes)), NAMES);
  return [{ text: html, format: 'html', metadata: {}, messages: malformed(xml.problem) }];
}

const NAMES: HtmlNames = new Map('div h1 h2 h3 h4 h5 h6 p li ul table tr td br'.split(' ').map((name) => [name, name]));
const element = (name: string, children: readonly XmlNode[]): XmlElement => ({ name, attributes: {}, children });

/** What was deleted, and what is no running text: notes, annotations, indexes, pictures with their frames. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'tracked-changes',
  'annotation',
  'note',
  'table-of-content',
  'sequence-decls',
  'forms',
  'frame',
]);

const HTML: Readonly<Record<string, string>> = {
  p: 'p',
  list: 'ul',
  'list-item': 'li',
  table: 'table',
  'table-row': 'tr',
  'table-cell': 'td',
};

function nodes(node: XmlNode): readonly XmlNode[] {
  if (typeof node === 'string') return [node];
  const name = localName(node);
  if (LEFT_OUT.has(name)) return [];
  if (name === 's') return [' '.repeat(Math.min(Number(node.attributes['text:c'] ?? 1) || 1, 100))];
  if (name === 'tab') return [' '];
  if (name === 'line-break') return [element('br', [])];
  const inside = (
    name === 'p' || name === 'h' || name === 'span' || name === 'a' ? node.children : childElements(node)
  ).flatMap(nodes);
  if (name === 'h')
    return [element(`h${Math.min(6, Number(node.attributes['text:outline-level'] ?? 1) || 1)}`, inside)];
  const html = HTML[name];
  return html === undefined ? inside : [element(html, inside)];
}

export const odt: Envelope = { mediaType: 'application/vnd.oasis.opendocument.text', open };
