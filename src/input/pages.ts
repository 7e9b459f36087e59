/** What a page of paper has and its article has not, left behind when a PDF is pasted: page numbers and running heads. */
import type { Block } from '../model/document.ts';

const LONGEST_HEAD = 80;
/** Between two page numbers stands so much text. */
const SHORTEST_PAGE = 80;
/** Years stand above the parts of a chronicle, and count on, too. */
const FIRST_YEAR = 1000;
const NUMBER = /^[-–—|\s]*(?<labelled>page\s+|p\.\s*)?(?<number>\d{1,4})(?<total>\s*(?:of|\/)\s*\d{1,4})?[-–—|\s]*$/i;

/** The blocks, with page numbers and running heads marked as such. Linear. */
export function withPageMarks(text: string, blocks: readonly Block[]): readonly Block[] {
  const lines = blocks.map(({ start, end }) => (end - start <= LONGEST_HEAD ? text.slice(start, end) : ''));
  const numbers = pageNumbers(lines, blocks, text);
  const heads = runningHeads(lines, numbers, blocks, text);
  if (numbers.size === 0 && heads.size === 0) return blocks;
  let before: Block | undefined;
  return blocks.map((block, i): Block => {
    if (numbers.has(i) || heads.has(folded(lines[i] ?? ''))) return { ...block, kind: 'page-mark' };
    const continues = blocks[i - 1] !== before && goesOn(text, before, block);
    before = block;
    return continues ? { ...block, continues } : block;
  });
}

/** "Page 3 of 9", "– 3 –"; a bare number where it counts on from the one before, or breaks a sentence in two. */
function pageNumbers(lines: readonly string[], blocks: readonly Block[], text: string): ReadonlySet<number> {
  const found = new Set<number>();
  let last: { readonly index: number; readonly number: number } | undefined;
  for (const [index, line] of lines.entries()) {
    const groups = NUMBER.exec(line)?.groups;
    if (groups === undefined) continue;
    const number = Number(groups['number']);
    const isLabelled = groups['labelled'] !== undefined || /^[-–—|]/.test(line);
    const isNext =
      last !== undefined && number === last.number + 1 && number < FIRST_YEAR && hasText(blocks, last.index, index);
    if (isNext && last !== undefined) found.add(last.index);
    if (isLabelled || isNext || interrupts(blocks, text, index)) found.add(index);
    last = { index, number };
  }
  return found;
}

const hasText = (blocks: readonly Block[], from: number, to: number): boolean =>
  blocks.slice(from + 1, to).some(({ start, end }) => end - start >= SHORTEST_PAGE);

/** Lines that come again and again without an end, one of them beside a page number or in the midst of a sentence. */
function runningHeads(
  lines: readonly string[],
  numbers: ReadonlySet<number>,
  blocks: readonly Block[],
  text: string,
): ReadonlySet<string> {
  const places = new Map<string, number[]>();
  for (const [i, line] of lines.entries())
    if (/\p{L}/u.test(line) && !/[.!?:;,]["”’)]?$/.test(line)) {
      const known = places.get(folded(line));
      if (known === undefined) places.set(folded(line), [i]);
      else known.push(i);
    }
  const isMark = (at: number): boolean => numbers.has(at - 1) || numbers.has(at + 1) || interrupts(blocks, text, at);
  return new Set([...places].filter(([, own]) => own.length > 1 && own.some(isMark)).map(([line]) => line));
}

/** Heads differ in their page numbers. */
const folded = (line: string): string => line.replace(/\d+/g, '#');

/** Does a sentence go on from the block before to the block behind? */
const interrupts = (blocks: readonly Block[], text: string, at: number): boolean =>
  goesOn(text, blocks[at - 1], blocks[at + 1]);

/** The first block has no end, and the second begins in the midst of a sentence. */
const goesOn = (text: string, before: Block | undefined, next: Block | undefined): boolean =>
  before !== undefined &&
  next !== undefined &&
  before.end - before.start >= SHORTEST_PAGE &&
  /[\p{L}\p{N},-]$/u.test(text.slice(before.end - 2, before.end)) &&
  /^\p{Ll}/u.test(text.slice(next.start, next.start + 2));
