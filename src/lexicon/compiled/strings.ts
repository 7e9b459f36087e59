/** Strings that are read by their number: how many bytes each takes, and the bytes of all, UTF-8. */
import { asUint16, beginnings, bytesOf } from './sections.ts';

const utf8 = new TextEncoder();
const decoder = new TextDecoder();

const MOST_BYTES = 0xffff;

export interface PackedStrings {
  readonly lengths: Uint8Array;
  readonly bytes: Uint8Array;
}

export function packStrings(strings: readonly string[]): PackedStrings {
  const encoded = strings.map((string) => utf8.encode(string));
  const tooLong = encoded.findIndex((bytes) => bytes.length > MOST_BYTES);
  if (tooLong >= 0) throw new Error(`string is too long: ${strings[tooLong]?.slice(0, 80) ?? ''}`);
  const lengths = Uint16Array.from(encoded, (bytes) => bytes.length);
  const starts = beginnings(lengths);
  const bytes = new Uint8Array(starts[strings.length] ?? 0);
  encoded.forEach((own, index) => bytes.set(own, starts[index]));
  return { lengths: bytesOf(lengths), bytes };
}

export class Strings {
  private readonly starts: Uint32Array;

  constructor(
    lengths: Uint8Array,
    private readonly bytes: Uint8Array,
  ) {
    this.starts = beginnings(asUint16(lengths));
  }

  get size(): number {
    return this.starts.length - 1;
  }

  /** Empty beyond the end. The bytes are copied, for a decoder takes none that threads share. */
  at(index: number): string {
    if (index < 0 || index >= this.size) return '';
    return decoder.decode(this.bytes.slice(this.starts[index], this.starts[index + 1]));
  }
}
