// The only importer of mdast-util-from-markdown.
import { createRequire } from 'node:module';
import type { fromMarkdown } from 'mdast-util-from-markdown';
import type { Nodes } from 'mdast';
import { type Block, NO_METADATA, type SourceText } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import { frontMatter, frontMatterFields } from './front-matter.ts';
import { MarkdownBlocks } from './markdown-blocks.ts';
import { entitiesIn } from './markdown-text.ts';
import type { ReaderInput } from './reader.ts';
import { tamed } from './tamed-markdown.ts';

let parser: typeof fromMarkdown | undefined;
/** Loaded when the first Markdown article is read. */
function parseMarkdown(text: string): Nodes {
  parser ??= (
    createRequire(import.meta.url)('mdast-util-from-markdown') as { readonly fromMarkdown: typeof fromMarkdown }
  ).fromMarkdown;
  return parser(tamed(text));
}

/** Markdown as it is written: the text keeps its marks, which `marks` tells apart, so that offsets point into the input itself. */
export function readMarkdown(input: ReaderInput): SourceText {
  const { text } = input;
  const front = frontMatter(text);
  // Front matter becomes a blank line of the same length: what follows keeps its offsets.
  const tree = parseMarkdown(front === null ? text : `${' '.repeat(front.end - 1)}\n${text.slice(front.end)}`);
  const read = new MarkdownBlocks(text);
  read.read(tree);
  const readAs = entitiesIn(text);
  return {
    text,
    bodyStart: 0,
    blocks: [...(front === null ? [] : [{ kind: 'metadata' as const, start: 0, end: front.end }]), ...read.blocks],
    metadata: {
      ...NO_METADATA,
      ...(front === null ? {} : frontMatterFields(text.slice(0, front.end))),
      ...input.metadata,
    },
    name: input.name,
    mediaType: input.mediaType ?? 'text/markdown',
    encoding: input.encoding ?? 'utf-8',
    textOrigin: input.mediaType === undefined ? 'source' : 'extracted',
    links: read.links,
    marks: gaps(read.blocks, read.literals),
    ...(readAs.length === 0 ? {} : { readAs }),
    messages: [],
  };
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
