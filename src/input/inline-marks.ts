/** Bold and italics as light markup writes them within a paragraph of plain text. */
import type { Span } from '../model/span.ts';
import { looksOf, type Run } from './blocks/runs.ts';
import { TOP } from './blocks/place.ts';
import type { Paragraph } from './paragraphs.ts';

const INLINE =
  /(?<bold>\*\*|'''|__)(?=\S)(?<strong>[^\n*]{0,300}?\S)\k<bold>|(?<![\p{L}\p{N}*_'])(?<italic>''|\*|_)(?=[^\s*_'])(?<emphasis>[^\n*]{0,300}?[^\s*_'])\k<italic>(?![\p{L}\p{N}*_'])/gu;
const MOST = 40;

/** A paragraph with the looks of what is set apart in it. */
export function marksIn(text: string, paragraph: Paragraph): Paragraph {
  const { block, marks } = paragraph;
  const own = text.slice(block.start, block.end);
  if (!/[*_]|''/.test(own) || block.kind === 'heading') return paragraph;
  const found: Span[] = [];
  const runs: Run[] = [];
  let at = 0;
  const add = (start: number, end: number, looks: Partial<Run['place']>): void => {
    if (start < end)
      runs.push({
        start: block.start + start,
        end: block.start + end,
        text: own.slice(start, end),
        place: { ...TOP, ...looks },
      });
  };
  for (const { index, 0: whole, groups } of own.matchAll(INLINE)) {
    const sign = (groups?.['bold'] ?? groups?.['italic'] ?? '').length;
    const end = index + whole.length;
    if (found.length >= 2 * MOST) break;
    add(at, index, {});
    add(index + sign, end - sign, groups?.['bold'] === undefined ? { italic: true } : { bold: true });
    found.push(
      { start: block.start + index, end: block.start + index + sign },
      { start: block.start + end - sign, end: block.start + end },
    );
    at = end;
  }
  if (found.length === 0) return paragraph;
  add(at, own.length, {});
  const { bold, italic, apart } = looksOf(runs);
  return {
    block: {
      ...block,
      ...(bold === undefined ? {} : { bold }),
      ...(italic === undefined ? {} : { italic }),
      ...(apart === undefined ? {} : { apart }),
    },
    marks: [...marks, ...found].sort((a, b) => a.start - b.start),
  };
}
