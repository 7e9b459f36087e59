/**
 * Where things begin that lie one after the other, told by their sizes: `uint32 count · uint32 bytes a size takes · uint32[] where
 * each block of sixteen begins, and where the last thing ends · the sizes`. A beginning is the block's and the few sizes before it:
 * nothing is added up when the file is loaded, and the file has a byte a thing and not four.
 */
import { asUint16, asUint32, bytesOf } from './sections.ts';

const HEADER = 8;
const SHIFT = 4;
const BLOCK = 1 << SHIFT;
const MOST = 0xffff;

export function packSizes(sizes: ArrayLike<number>): Uint8Array {
  const largest = Array.from(sizes).reduce((most, size) => Math.max(most, size), 0);
  if (largest > MOST) throw new Error(`too large to be packed: ${largest}`);
  const column = largest > 0xff ? Uint16Array.from(sizes) : Uint8Array.from(sizes);
  const starts = new Uint32Array(Math.ceil(sizes.length / BLOCK) + 1);
  let at = 0;
  column.forEach((size, index) => {
    if (index % BLOCK === 0) starts[index >> SHIFT] = at;
    at += size;
  });
  starts[starts.length - 1] = at;
  const bytes = new Uint8Array(HEADER + starts.byteLength + column.byteLength);
  bytes.set(bytesOf(Uint32Array.of(sizes.length, column.BYTES_PER_ELEMENT)));
  bytes.set(bytesOf(starts), HEADER);
  bytes.set(bytesOf(column), HEADER + starts.byteLength);
  return bytes;
}

export class Sizes {
  /** How many things there are. */
  readonly count: number;
  /** Where the last of them ends. */
  readonly total: number;
  private readonly starts: Uint32Array;
  private readonly sizes: Uint8Array | Uint16Array;

  constructor(packed: Uint8Array) {
    const [count = 0, width = 1] = asUint32(packed.subarray(0, HEADER));
    const sizesAt = HEADER + 4 * (Math.ceil(count / BLOCK) + 1);
    this.count = count;
    this.starts = asUint32(packed.subarray(HEADER, sizesAt));
    this.sizes = width === 1 ? packed.subarray(sizesAt) : asUint16(packed.subarray(sizesAt));
    this.total = this.starts.at(-1) ?? 0;
  }

  /** The size of a thing; 0 of those that are not there. */
  sizeOf(index: number): number {
    return this.sizes[index] ?? 0;
  }

  /** Where a thing begins. */
  startOf(index: number): number {
    let at = this.starts[index >> SHIFT] ?? 0;
    for (let i = index & -BLOCK; i < index; i += 1) at += this.sizes[i] ?? 0;
    return at;
  }
}
