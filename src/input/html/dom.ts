// The only importer of linkedom.
import { createRequire } from 'node:module';

/** What the reader uses of the DOM; the library's own types stay in this file. */
export interface DomNode {
  readonly nodeType: number;
  readonly childNodes: ArrayLike<DomNode>;
  readonly parentElement: DomElement | null;
  readonly textContent: string | null;
}

export interface DomElement extends DomNode {
  readonly localName: string;
  readonly nextElementSibling: DomElement | null;
  readonly children: ArrayLike<DomElement>;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  remove(): void;
}

export interface DomDocument {
  readonly documentElement: DomElement | null;
  readonly body: DomElement | null;
  readonly title: string;
  getElementById(id: string): DomElement | null;
  querySelectorAll(selector: string): ArrayLike<DomElement>;
}

const ELEMENT = 1;
const TEXT = 3;

export const isElement = (node: DomNode): node is DomElement => node.nodeType === ELEMENT;
export const isText = (node: DomNode): boolean => node.nodeType === TEXT;

type ParseHtml = (html: string) => { readonly document: DomDocument };
let parser: ParseHtml | undefined;

/** Parses a page, or a fragment of one. No script runs, nothing is fetched. */
export function parseHtml(html: string): DomDocument {
  parser ??= (createRequire(import.meta.url)('linkedom') as { readonly parseHTML: ParseHtml }).parseHTML;
  const isPage = /<html[\s>]|<body[\s>]/i.test(html.slice(0, 100_000));
  return parser(isPage ? html : `<!doctype html><html><body>${html}</body></html>`).document;
}

export const elements = (document: DomDocument, selector: string): readonly DomElement[] =>
  Array.from(document.querySelectorAll(selector));

/** White space folded, as a browser shows it. */
export const visibleText = (node: Pick<DomNode, 'textContent'>): string =>
  (node.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Is some element nested deeper than so many levels? Walks without recursion. */
export function isDeeperThan(root: DomNode, limit: number): boolean {
  const open: { readonly node: DomNode; readonly depth: number }[] = [{ node: root, depth: 0 }];
  for (let top = open.pop(); top !== undefined; top = open.pop()) {
    if (top.depth > limit) return true;
    for (const child of Array.from(top.node.childNodes))
      if (isElement(child)) open.push({ node: child, depth: top.depth + 1 });
  }
  return false;
}
