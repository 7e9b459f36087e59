/** The front of an article, and what its foot tells of it: title, by-line, publisher, lines that tell when. */
import type { Lexicon } from '../../lexicon/index.ts';
import type { Block, SourceText } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import type { SectionKind } from '../../model/vocabulary.ts';
import { authorsIn, isDateLine, isMedia, ownerIn, type Place } from './authors.ts';

/** The front is among so many blocks, before the first that is as long as a paragraph of the story. */
const NEAR_TOP = 6;
/** So many blocks at the end may name who wrote the article. */
const NEAR_END = 4;
const LONGEST_TITLE = 160;

export interface Front {
  /** By the index of the block. */
  readonly kinds: ReadonlyMap<number, SectionKind>;
  readonly title: Span | null;
  readonly byline: Span | null;
  readonly publisher: Span | null;
}

/** @param lines the blocks' texts without marks around them */
export function readFront(source: SourceText, lines: readonly string[], lexicon: Lexicon): Front {
  const { blocks, text } = source;
  const kinds = new Map<number, SectionKind>();
  let title: Span | null = null;
  let byline: Span | null = null;
  let publisher: Span | null = null;
  const story = blocks.findIndex(({ kind, start, end }) => kind === 'paragraph' && end - start > LONGEST_TITLE);
  const top = Math.min(NEAR_TOP, story < 0 ? NEAR_TOP : story);
  for (const [i, block] of blocks.entries()) {
    const isHead = i < top;
    if ((!isHead && i < blocks.length - NEAR_END) || block.kind === 'metadata') continue;
    const line = lines[i] ?? '';
    const at = text.indexOf(line, block.start);
    const told = frontLine(line, { lexicon, isHead, isTitled: title !== null });
    if (told !== null) kinds.set(i, told.kind);
    byline ??= moved(told?.byline ?? null, at);
    publisher ??= moved(told?.publisher ?? ownerIn(line), at);
    if (told === null && title === null && isHead && isTitle(source, i, kinds)) {
      title = block;
      kinds.set(i, 'title');
    }
  }
  return { kinds, title, byline, publisher };
}

const moved = (span: Span | null, by: number): Span | null => span && { start: span.start + by, end: span.end + by };

interface Told {
  readonly kind: SectionKind;
  readonly byline: Span | null;
  readonly publisher: Span | null;
}

/** @returns null where a line is none of the front's */
function frontLine(line: string, where: Place): Told | null {
  const authors = authorsIn(line, where);
  if (authors !== null) return { kind: 'byline', ...authors };
  if (!where.isHead) return null;
  if (isMedia(line)) return { kind: 'metadata', byline: null, publisher: { start: 0, end: line.length } };
  return isDateLine(line) ? { kind: 'metadata', byline: null, publisher: null } : null;
}

/** A heading of the first level, or the first line of plain text where it is short and no sentence. */
function isTitle(source: SourceText, index: number, front: ReadonlyMap<number, SectionKind>): boolean {
  const [block, next] = [source.blocks[index], source.blocks[index + 1]];
  const isFirst = source.blocks.slice(0, index).every(({ kind }, i) => kind === 'metadata' || front.has(i));
  if (block === undefined || next === undefined || !isFirst) return false;
  const text = source.text.slice(block.start, block.end);
  const { title } = source.metadata;
  if (title !== null && source.textOrigin === 'extracted') return text === title.trim();
  return block.kind === 'heading' ? block.level === 1 : isHeadline(block, text);
}

const isHeadline = (block: Block, text: string): boolean =>
  block.kind === 'paragraph' &&
  text.length <= LONGEST_TITLE &&
  !/[.:;,]["”’]?$/.test(text) &&
  !/\n/.test(text) &&
  /^["“‘'\p{Lu}\p{N}]/u.test(text);
