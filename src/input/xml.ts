// The only importer of saxes.
import { createRequire } from 'node:module';
import type { SaxesParser } from 'saxes';

/** An element as it is written: no namespace is looked up. */
export interface XmlElement {
  /** With its prefix ("content:encoded"), but for that of the document's own format. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}
export type XmlNode = XmlElement | string;

export interface XmlDocument {
  readonly root: XmlElement;
  /** The first thing that is not well-formed, with its place; null where all is well. */
  readonly problem: string | null;
}

/** No news format nests deeper; the walks over the tree recurse. */
const DEEPEST = 200;

/** Characters that XML has not, and the parser drops with all before them. */
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

let constructor: typeof SaxesParser | undefined;

/**
 * Parses XML without a DTD: no entity is expanded but the five of XML itself, nothing is fetched. What is not well-formed is read
 * as far as it goes.
 * @returns null where there is no root element, or elements are nested more than 200 deep
 */
export function parseXml(text: string): XmlDocument | null {
  constructor ??= (createRequire(import.meta.url)('saxes') as { readonly SaxesParser: typeof SaxesParser }).SaxesParser;
  const parser = new constructor();
  const top: { children: XmlNode[] } = { children: [] };
  const open: { children: XmlNode[] }[] = [top];
  let problem: string | null = null;
  let isTooDeep = false;
  let own = ''; // the prefix of the root, which is that of the format itself: "atom:"
  const add = (node: XmlNode): void => void open.at(-1)?.children.push(node);
  parser.on('error', ({ message }) => {
    if (!/undefined entity/.test(message)) problem ??= message; // HTML's entities are common in feeds: kept as written
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > DEEPEST) isTooDeep = true;
    if (isTooDeep) return;
    if (open.length === 1) own = /^[^:]+:/.exec(name)?.[0] ?? '';
    const element = {
      name: own !== '' && name.startsWith(own) ? name.slice(own.length) : name,
      attributes,
      children: [],
    };
    add(element);
    open.push(element);
  });
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => void (open.length > 1 && open.pop()));
  parser.write(text.replace(FORBIDDEN, '\ufffd')).close();
  const root = top.children.find((node) => typeof node !== 'string');
  return root === undefined || isTooDeep ? null : { root, problem };
}

/** "nitf:p" → "p". */
export const localName = ({ name }: XmlElement): string => name.slice(name.indexOf(':') + 1);

export const childElements = (element: XmlElement | undefined): readonly XmlElement[] =>
  (element?.children ?? []).filter((child) => typeof child !== 'string');

/** The first element at the end of a path of names below an element: `at(item, 'contentMeta', 'headline')`. */
export const at = (element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined =>
  path.reduce<XmlElement | undefined>(
    (inside, name) => childElements(inside).find((child) => child.name === name),
    element,
  );

/** All text in an element, as it is written. */
export const textOf = (node: XmlNode | undefined): string =>
  node === undefined ? '' : typeof node === 'string' ? node : node.children.map(textOf).join('');

/** The text of an element with its white space folded; undefined where there is none. */
export function wordsOf(element: XmlElement | undefined): string | undefined {
  const words = textOf(element).replace(/\s+/g, ' ').trim();
  return words === '' ? undefined : words;
}

/** Every element of a name below one, itself included, outermost only, in document order. */
export const named = (element: XmlElement, name: string): readonly XmlElement[] =>
  localName(element) === name ? [element] : childElements(element).flatMap((child) => named(child, name));

/** How the elements of a format are called in HTML: "" leaves an element out with all that is in it; others are `<span>`. */
export type HtmlNames = ReadonlyMap<string, string>;

const escaped = (text: string): string => text.replace(/&(?!#?\w+;)/g, '&amp;').replace(/</g, '&lt;');

/** An element as HTML, so that one reader makes the text of all formats that mark paragraphs. */
export function asHtml(node: XmlNode, names: HtmlNames): string {
  if (typeof node === 'string') return escaped(node);
  const name = names.get(localName(node)) ?? 'span';
  const href = node.attributes['href'];
  const attribute = href === undefined ? '' : ` href="${escaped(href).replace(/"/g, '&quot;')}"`;
  const inside = node.children.map((child) => asHtml(child, names)).join('');
  return name === '' ? '' : name === 'br' ? '<br>' : `<${name}${attribute}>${inside}</${name}>`;
}
