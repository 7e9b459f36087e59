/** Pieces → the text of the article with its blocks. */
import type { Block, Link } from '../../model/document.ts';
import type { Piece } from './pieces.ts';

export interface Composed {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
}

/** Blocks are parted by an empty line, lines of one paragraph by a line's end. */
export function compose(pieces: readonly Piece[]): Composed {
  let text = '';
  const blocks: Block[] = [];
  const links: Link[] = [];
  for (const { text: own, sameParagraph, isFurniture: _, links: ownLinks, apart, ...looks } of pieces) {
    if (text !== '') text += sameParagraph === true ? '\n' : '\n\n';
    const start = text.length;
    const moved = <S extends { readonly start: number; readonly end: number }>(part: S): S => ({
      ...part,
      start: start + part.start,
      end: start + part.end,
    });
    text += own;
    blocks.push({ ...looks, start, end: text.length, ...(apart === undefined ? {} : { apart: apart.map(moved) }) });
    links.push(...ownLinks.map(moved));
  }
  return { text, blocks, links };
}
