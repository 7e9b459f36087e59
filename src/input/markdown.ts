// The only importer of mdast-util-from-markdown.
import { createRequire } from 'node:module';
import type { fromMarkdown } from 'mdast-util-from-markdown';
import type { Nodes, Parents } from 'mdast';
import { type Block, type BlockKind, type Link, NO_METADATA, type SourceText } from '../model/document.ts';
import { bySpan, firstEndingAfter, type Span } from '../model/span.ts';
import { frontMatter, frontMatterFields } from './front-matter.ts';
import { RawHtml } from './markdown-html.ts';
import type { ReaderInput } from './reader.ts';

let parser: typeof fromMarkdown | undefined;
/** Loaded when the first Markdown article is read. */
function parseMarkdown(text: string): Nodes {
  parser ??= (
    createRequire(import.meta.url)('mdast-util-from-markdown') as { readonly fromMarkdown: typeof fromMarkdown }
  ).fromMarkdown;
  return parser(text);
}

/** Markdown as it is written: the text keeps its marks, which `marks` tells apart, so that offsets point into the input itself. */
export function readMarkdown(input: ReaderInput): SourceText {
  const { text } = input;
  const front = frontMatter(text);
  // Front matter becomes a blank line of the same length: what follows keeps its offsets.
  const tree = parseMarkdown(front === null ? text : `${' '.repeat(front.end - 1)}\n${text.slice(front.end)}`);
  const html = new RawHtml(text);
  const blocks: Block[] = front === null ? [] : [{ kind: 'metadata', start: 0, end: front.end }];
  const literals: Span[] = [];
  const links: Link[] = [];
  collect(tree, { blocks, literals, links, html, text }, null);
  blocks.push(...html.blocks);
  const written = [...literals.flatMap((literal) => withoutTemplates(text, literal)), ...html.literals].sort(bySpan);
  const body = blocks
    .filter((block) => block.kind === 'metadata' || hasText(block, written, text))
    .sort((a, b) => a.start - b.start);
  return {
    text,
    bodyStart: 0,
    blocks: body,
    metadata: {
      ...NO_METADATA,
      ...(front === null ? {} : frontMatterFields(text.slice(0, front.end))),
      ...input.metadata,
    },
    name: input.name,
    mediaType: input.mediaType ?? 'text/markdown',
    encoding: input.encoding ?? 'utf-8',
    textOrigin: input.mediaType === undefined ? 'source' : 'extracted',
    links,
    marks: gaps(
      body.filter(({ kind }) => kind !== 'metadata'),
      written,
    ),
    messages: [],
  };
}

interface Collected {
  readonly blocks: Block[];
  readonly literals: Span[];
  readonly links: Link[];
  readonly html: RawHtml;
  readonly text: string;
}

const BLOCKS: Readonly<Partial<Record<Nodes['type'], BlockKind>>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  code: 'code',
  table: 'table',
};

function collect(node: Nodes, into: Collected, parent: Parents | null): void {
  const span = spanOf(node);
  const kind = BLOCKS[node.type];
  if (kind !== undefined) {
    const inList = parent?.type === 'listItem';
    const { pair } = into.html;
    const block: Block = {
      ...span,
      kind: inList && kind === 'paragraph' ? 'list-item' : parent?.type === 'blockquote' ? 'quote' : kind,
      ...(node.type === 'heading' ? { level: node.depth } : {}),
      ...(isAll(node, 'strong') ? { bold: true } : {}),
      ...(isAll(node, 'emphasis') ? { italic: true } : {}),
      ...(isRuled(node, parent) ? { ruled: true } : {}),
      ...(pair === undefined ? {} : { pair }),
    };
    into.blocks.push(...askedAndAnswered(node, block, into.text));
  }
  if (node.type === 'html') into.html.read(span);
  if (node.type === 'text' || node.type === 'inlineCode')
    into.literals.push(node.type === 'text' ? span : { start: span.start + 1, end: span.end - 1 });
  if (node.type === 'link') {
    const [first, last] = [node.children[0], node.children.at(-1)];
    if (first !== undefined && last !== undefined)
      into.links.push({ start: spanOf(first).start, end: spanOf(last).end, url: node.url });
  }
  if ('children' in node) for (const child of node.children) collect(child, into, node);
}

const spanOf = (node: Nodes): Span => ({
  start: node.position?.start.offset ?? 0,
  end: node.position?.end.offset ?? 0,
});

/** A paragraph that is bold, or in italics, from its beginning to its end. */
const isAll = (node: Nodes, mark: 'strong' | 'emphasis'): boolean =>
  node.type === 'paragraph' &&
  node.children.every((child) => child.type === mark || (child.type === 'text' && child.value.trim() === ''));

/** "**Who pays?** The town.": a paragraph that begins with a question in bold is two, what is asked and what is answered. */
function askedAndAnswered(node: Nodes, block: Block, text: string): readonly Block[] {
  const [first, second] = node.type === 'paragraph' ? node.children : [];
  if (first?.type !== 'strong' || second === undefined || block.bold === true) return [block];
  const end = spanOf(first).end;
  const start = end + (/\S/.exec(text.slice(end, block.end))?.index ?? 0);
  if (!/\?["”’)]?(?:\*\*|__)$/.test(text.slice(block.start, end)) || start === end) return [block];
  return [
    { ...block, end, bold: true },
    { ...block, start, ruled: false },
  ];
}

/** A rule is drawn right before it. */
const isRuled = (node: Nodes, parent: Parents | null): boolean => {
  const at = parent?.children.findIndex((child) => child === node) ?? 0;
  return parent?.children[at - 1]?.type === 'thematicBreak';
};

/** What site generators put between braces, and tags that are broken by it: no text of the article. */
const TEMPLATE = /\{\{[^{}]*\}\}|\{%[^{}]*%\}|<\/?[a-z][^<>]*>|\]\((?=\{)/gi;

/** The stretches of a literal between the templates in it. */
function withoutTemplates(text: string, literal: Span): readonly Span[] {
  const parts: Span[] = [];
  let from = literal.start;
  for (const match of text.slice(literal.start, literal.end).matchAll(TEMPLATE)) {
    const start = literal.start + match.index;
    if (start > from) parts.push({ start: from, end: start });
    from = start + match[0].length;
  }
  if (from < literal.end) parts.push({ start: from, end: literal.end });
  return parts;
}

/** Does any literal text with letters or digits stand in the block? */
function hasText(block: Span, literals: readonly Span[], text: string): boolean {
  for (let i = firstEndingAfter(literals, block.start); i < literals.length; i += 1) {
    const literal = literals[i];
    if (literal === undefined || literal.start >= block.end) return false;
    if (/[\p{L}\p{N}]/u.test(text.slice(literal.start, literal.end))) return true;
  }
  return false;
}

/** The stretches of the blocks that no literal text covers: `**`, `](https://…)`, `> `. */
function gaps(blocks: readonly Block[], literals: readonly Span[]): readonly Span[] {
  const marks: Span[] = [];
  let next = 0;
  for (const block of blocks) {
    let at = block.start;
    while (next < literals.length && (literals[next]?.end ?? 0) <= block.start) next += 1;
    for (; next < literals.length && (literals[next]?.start ?? 0) < block.end; next += 1) {
      const literal = literals[next];
      if (literal === undefined) break;
      if (literal.start > at) marks.push({ start: at, end: literal.start });
      at = Math.max(at, literal.end);
    }
    if (at < block.end) marks.push({ start: at, end: block.end });
  }
  return marks;
}
