/** A sentence on the desk of the tagger: its parts in rows `PAD` to `PAD + count`, rows of `Tag.EDGE` before and after them. */
import { Tag } from '../../model/tag.ts';

/** As far as a rule may look to either side. */
export const PAD = 3;

/** Longer sentences are tagged in pieces of so many parts, so that a hostile text costs no more than another. */
export const MOST_ON_DESK = 250;

export interface Desk {
  count: number;
  /** One of `CaseMode`. */
  mode: number;
  readonly tag: Uint8Array;
  readonly word: Int32Array;
  /** The tags that a part may have: no rule gives it another. */
  readonly possible: Uint32Array;
  /** One of `TokenShape`. */
  readonly shape: Uint8Array;
  /** The first rule that would change the part. */
  readonly next: Int32Array;
}

export function newDesk(): Desk {
  const rows = MOST_ON_DESK + 2 * PAD;
  return {
    count: 0,
    mode: 0,
    tag: new Uint8Array(rows).fill(Tag.EDGE),
    word: new Int32Array(rows),
    possible: new Uint32Array(rows),
    shape: new Uint8Array(rows),
    next: new Int32Array(rows),
  };
}

/** Makes the desk ready for a sentence of `count` parts: the edges after it are laid anew. */
export function clear(desk: Desk, count: number, mode: number): void {
  desk.count = count;
  desk.mode = mode;
  for (let row = PAD + count; row < PAD + count + PAD; row += 1) {
    desk.tag[row] = Tag.EDGE;
    desk.word[row] = 0;
    desk.possible[row] = 0;
    desk.shape[row] = 0;
  }
}
