/** Strings that are read by their number: how many bytes each takes, and the bytes of all, UTF-8. */
import { packSizes, Sizes } from './sizes.ts';

const utf8 = new TextEncoder();
const decoder = new TextDecoder();

export interface PackedStrings {
  readonly lengths: Uint8Array;
  readonly bytes: Uint8Array;
}

export function packStrings(strings: readonly string[]): PackedStrings {
  const encoded = strings.map((string) => utf8.encode(string));
  const lengths = packSizes(encoded.map(({ length }) => length));
  const starts = new Sizes(lengths);
  const bytes = new Uint8Array(starts.total);
  encoded.forEach((own, index) => bytes.set(own, starts.startOf(index)));
  return { lengths, bytes };
}

export class Strings {
  private readonly lengths: Sizes;

  constructor(
    lengths: Uint8Array,
    private readonly bytes: Uint8Array,
  ) {
    this.lengths = new Sizes(lengths);
  }

  get size(): number {
    return this.lengths.count;
  }

  /** Empty beyond the end. The bytes are copied, for a decoder takes none that threads share. */
  at(index: number): string {
    if (index < 0 || index >= this.size) return '';
    const start = this.lengths.startOf(index);
    return decoder.decode(this.bytes.slice(start, start + this.lengths.sizeOf(index)));
  }
}
