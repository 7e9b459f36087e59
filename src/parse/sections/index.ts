/** What part of an article each block is: title, by-line, lead, body, FAQ, list of sources, furniture. */
import type { Lexicon } from '../../lexicon/index.ts';
import type { Block, Section, SourceText } from '../../model/document.ts';
import type { SectionKind } from '../../model/vocabulary.ts';
import { type Front, readFront } from './front.ts';
import { isCaption, isFurniture, isPointer, isPullQuote, openedBy } from './lines.ts';

const LONGEST_HEADING = 160;
/** A paragraph so long is the story's own: it ends a list of related ones. */
const LONG_PARAGRAPH = 160;

/** The sections of an article, and the parts of its front that stand in the text. */
export interface Layout extends Omit<Front, 'kinds'> {
  readonly sections: readonly Section[];
}

/** Sections in source order: neighbouring blocks of one kind are one section. */
export function findLayout(source: SourceText, lexicon: Lexicon): Layout {
  const lines = source.blocks.map((block) => plain(source.text.slice(block.start, block.end)));
  const { kinds: front, ...parts } = readFront(source, lines, lexicon);
  const kinds = withLead(blockKinds(source, lines, front), source.blocks);
  const sections: Section[] = [];
  for (const [i, block] of source.blocks.entries()) {
    const kind = kinds[i] ?? 'body';
    const last = sections.at(-1);
    if (last !== undefined && last.kind === kind && kind !== 'title')
      sections[sections.length - 1] = { kind, start: last.start, end: block.end };
    else sections.push({ kind, start: block.start, end: block.end });
  }
  return { sections, ...parts };
}

/** Without the marks of a heading, a quotation or bold around it. */
function plain(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && /[#>*_\s]/.test(text[start] ?? '')) start += 1;
  while (end > start && /[*_\s]/.test(text[end - 1] ?? '')) end -= 1;
  return text.slice(start, end);
}

function blockKinds(
  source: SourceText,
  lines: readonly string[],
  front: ReadonlyMap<number, SectionKind>,
): readonly SectionKind[] {
  let open: SectionKind | null = null; // the section that a heading opened, until the next heading
  let level = 0;
  return source.blocks.map((block, i): SectionKind => {
    if (block.kind === 'metadata') return 'metadata';
    if (block.kind === 'page-mark') return 'furniture';
    const line = lines[i] ?? '';
    const opens = line.length < LONGEST_HEADING ? openedBy(line) : null;
    if (opens !== null) {
      open = opens;
      level = block.level ?? 7;
      return opens;
    }
    const kind = front.get(i) ?? ownKind(block, line, lines[i - 1] ?? '', lines[i + 1] ?? '');
    if (block.kind === 'heading' && open !== null && (block.level ?? 1) <= level && level < 7) open = null;
    if (open === 'related' && block.kind === 'paragraph' && line.length >= LONG_PARAGRAPH) open = null;
    if (kind !== null) return kind;
    if (open !== null) return open;
    if (block.kind === 'heading' || isSubheading(source, i)) return 'heading';
    return block.kind === 'list-item' ? 'list' : 'body';
  });
}

/** What a block is wherever it stands; null where that depends on the section. */
function ownKind(block: Block, line: string, before: string, next: string): SectionKind | null {
  if (isFurniture(line)) return 'furniture';
  if (block.kind === 'caption' || isCaption(line)) return 'caption';
  if (isPointer(line)) return 'related';
  return isPullQuote(line, before, next) ? 'pull-quote' : null;
}

/** The first paragraph of a story that has several, below its title or by-line: of a text without either nothing is told apart. */
function withLead(kinds: readonly SectionKind[], blocks: readonly Block[]): readonly SectionKind[] {
  const first = kinds.findIndex((kind, i) => kind === 'body' && blocks[i]?.kind === 'paragraph');
  const isHeaded = kinds.slice(0, first).some((kind) => kind === 'title' || kind === 'byline');
  return isHeaded && kinds.includes('body', first + 1) ? kinds.with(first, 'lead') : kinds;
}

const LONGEST_SUBHEADING = 70;
const SHORTEST_PARAGRAPH = 120;

/** In plain text: a short line without an end between a paragraph that ended and one that is longer by far. */
function isSubheading(source: SourceText, index: number): boolean {
  const [before, block, next] = [source.blocks[index - 1], source.blocks[index], source.blocks[index + 1]];
  if (before === undefined || block === undefined || next === undefined || block.kind !== 'paragraph') return false;
  const text = source.text.slice(block.start, block.end);
  return (
    text.length <= LONGEST_SUBHEADING &&
    next.end - next.start >= SHORTEST_PARAGRAPH &&
    /^\p{Lu}[^:;.!?…\n]*[\p{L}\p{N}]$/u.test(text) &&
    /[.!?…"”’)]$/.test(source.text.slice(Math.max(before.start, before.end - 2), before.end))
  );
}
