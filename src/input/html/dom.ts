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
  append(...children: readonly DomNode[]): void;
  prepend(...children: readonly DomNode[]): void;
}

export interface DomDocument {
  readonly documentElement: DomElement | null;
  readonly head: DomElement | null;
  readonly body: DomElement | null;
  readonly children: ArrayLike<DomElement>;
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
  const inBody = isPage(html) ? html : `<body>${html}</body>`;
  const written = /<html[\s>]/i.test(inBody.slice(0, HEAD)) ? inBody : inRoot(inBody);
  // A root that is only in a comment, or cut off, makes a document of nothing.
  const first = parser(written).document;
  const document = first.documentElement === null ? parser(inRoot(`<body>${html}</body>`)).document : first;
  adoptStrays(document);
  return document;
}

const inRoot = (html: string): string => `<!doctype html><html>${html}</html>`;

const METADATA = new Set(['title', 'meta', 'link', 'script', 'style', 'base', 'noscript', 'template']);

/** What stands outside the body belongs in it, as browsers have it; Readability climbs until it finds a body. */
function adoptStrays({ documentElement, head, body, children }: DomDocument): void {
  const inHead = Array.from(head?.childNodes ?? []);
  const first = inHead.findIndex((node) => isElement(node) && !METADATA.has(node.localName));
  if (first >= 0) body?.prepend(...inHead.slice(first));
  for (const child of [...Array.from(documentElement?.children ?? []), ...Array.from(children)])
    if (child !== documentElement && child !== head && child !== body) body?.append(child);
}

/** How far down a page may begin, behind comments. */
const HEAD = 100_000;

/** A page of its own, not the content of one as feeds carry it. */
export const isPage = (html: string): boolean => /<html[\s>]|<body[\s>]/i.test(html.slice(0, HEAD));

export const elements = (document: DomDocument, selector: string): readonly DomElement[] =>
  Array.from(document.querySelectorAll(selector));

/** White space folded, as a browser shows it. */
export const visibleText = (node: Pick<DomNode, 'textContent'>): string =>
  (node.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Text in which characters are escaped as in HTML, some of them twice; its white space is folded. */
export const unescaped = (text: string): string =>
  /&#?\w+;/.test(text)
    ? visibleText(parseHtml(`<p>${text.replace(/</g, '&lt;')}</p>`).body ?? { textContent: text })
    : visibleText({ textContent: text });

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
