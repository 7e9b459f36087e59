/** The main part of a Word document (`word/document.xml`): paragraphs, headings, list items, tables. */
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
  const body = at(xml?.root, 'body');
  if (xml === null || body === undefined || wordsOf(body) === undefined)
    return [{ id: null, reason: 'a document without text' }];
  const html = asHtml({ ...body, children: childElements(body).flatMap(blocks) }, NAMES);
  return [{ text: html, format: 'html', metadata: {}, messages: malformed(xml.problem) }];
}

const NAMES: HtmlNames = new Map('h1 h2 h3 h4 h5 h6 p li table tr td br'.split(' ').map((name) => [name, name]));
const element = (name: string, children: readonly XmlNode[]): XmlElement => ({ name, attributes: {}, children });

/** A paragraph or a table; what wraps them (content controls, custom XML) is looked through. */
function blocks(node: XmlElement): readonly XmlElement[] {
  const name = localName(node);
  if (name === 'p') return [element(kindOf(node), runs(node))];
  if (name === 'tbl') return [element('table', childElements(node).flatMap(blocks))];
  if (name === 'tr') return [element('tr', childElements(node).flatMap(blocks))];
  if (name === 'tc') return [element('td', childElements(node).flatMap(blocks))];
  return LEFT_OUT.has(name) ? [] : childElements(node).flatMap(blocks);
}

/** What was deleted, and what is no running text: fields' codes, properties, comments, drawings with their fallbacks. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'del',
  'moveFrom',
  'instrText',
  'pPr',
  'rPr',
  'sectPr',
  'AlternateContent',
  'drawing',
  'pict',
  'object',
]);

function runs(node: XmlElement): readonly XmlNode[] {
  return childElements(node).flatMap((child): readonly XmlNode[] => {
    const name = localName(child);
    if (LEFT_OUT.has(name)) return [];
    if (name === 't') return child.children;
    if (name === 'tab') return [' '];
    if (name === 'br' || name === 'cr') return [element('br', [])];
    if (name === 'noBreakHyphen') return ['-'];
    return runs(child);
  });
}

/** By the paragraph's style: "Heading2", "Title"; or by its numbering. */
function kindOf(paragraph: XmlElement): string {
  const properties = childElements(paragraph).find((child) => localName(child) === 'pPr');
  const property = (name: string): XmlElement | undefined =>
    childElements(properties).find((child) => localName(child) === name);
  const style = Object.values(property('pStyle')?.attributes ?? {})[0] ?? '';
  const level = /^title$/i.test(style) ? '1' : /^heading\s?([1-6])$/i.exec(style)?.[1];
  return level === undefined ? (property('numPr') === undefined ? 'p' : 'li') : `h${level}`;
}

export const docx: Envelope = {
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  open,
};
