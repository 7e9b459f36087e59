/**
 * A read-only list of strings that is used as it lies in the file. Neighbours share their beginnings, so a sorted list of
 * place names takes a third of the bytes that the same keys take in a `PackedTable`, at the price of a slower look-up: right
 * for hundreds of thousands of keys. The bytes are
 *
 *     uint32 strings · uint32 filter bytes
 *     uint32[strings / 16]   where each block of 16 strings begins
 *     filter                 one bit for the hash of each string: most strings that are not in the list are told at once;
 *                            left out of lists that are only read by index
 *     strings                bytes shared with the string before (0 at the beginning of a block) · own bytes · those bytes, UTF-8
 *
 * in little-endian order.
 */
const HEADER = 8;
const BLOCK = 16;

/** FNV-1a, 32 bits, with its high bits folded in, for they are the better mixed ones. */
function hash(key: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < key.length; i += 1) h = Math.imul(h ^ key.charCodeAt(i), 0x01000193);
  return (h ^ (h >>> 15)) >>> 0;
}

const utf8 = new TextEncoder();
const text = new TextDecoder();

export class PackedStrings {
  /** The string read last, as bytes: a block is read string by string. */
  private readonly scratch = new Uint8Array(256);

  private constructor(
    private readonly count: number,
    private readonly blocks: Uint32Array,
    private readonly filter: Uint8Array,
    private readonly bytes: Uint8Array,
  ) {}

  static decode(bytes: Uint8Array): PackedStrings {
    const header = new DataView(bytes.buffer, bytes.byteOffset, HEADER);
    const count = header.getUint32(0, true);
    const filterAt = HEADER + 4 * Math.ceil(count / BLOCK);
    const stringsAt = filterAt + header.getUint32(4, true);
    return new PackedStrings(
      count,
      new Uint32Array(new Uint8Array(bytes.subarray(HEADER, filterAt)).buffer), // a copy: the bytes may not be aligned
      bytes.subarray(filterAt, stringsAt),
      bytes.subarray(stringsAt),
    );
  }

  /** Packs strings to be read by index. */
  static encode(strings: readonly string[]): Uint8Array {
    return pack(strings, new Uint8Array());
  }

  /** Packs phrase keys to be looked up with `indexOf`: sorted, unique, plain ASCII. */
  static encodeKeys(keys: readonly string[]): Uint8Array {
    let filterBytes = 8;
    while (filterBytes < keys.length) filterBytes *= 2;
    const filter = new Uint8Array(filterBytes);
    keys.forEach((key, index) => {
      if (!/^[\x20-\x7e]+$/.test(key)) throw new Error(`key is not plain ASCII: ${JSON.stringify(key)}`);
      if (key <= (keys[index - 1] ?? '')) throw new Error(`keys are not sorted and unique: ${key}`);
      const bit = hash(key) & (8 * filterBytes - 1);
      filter[bit >> 3] = (filter[bit >> 3] ?? 0) | (1 << (bit & 7));
    });
    return pack(keys, filter);
  }

  get size(): number {
    return this.count;
  }

  /** The string at an index; empty beyond the end. */
  at(index: number): string {
    if (index < 0 || index >= this.count) return '';
    let at = this.blocks[index >> 4] ?? 0;
    for (let i = index & ~(BLOCK - 1); ; i += 1) {
      const length = this.read(at);
      if (i === index) return text.decode(this.scratch.subarray(0, length));
      at += 2 + (this.bytes[at + 1] ?? 0);
    }
  }

  /** Of a list made by `encodeKeys`: false where the key is not in it, true where it is, and of the others of few. */
  mayHave(key: string): boolean {
    const bit = hash(key) & (8 * this.filter.length - 1);
    return ((this.filter[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;
  }

  /** Where a key stands in a list made by `encodeKeys`, or -1. */
  indexOf(wanted: string): number {
    if (!this.mayHave(wanted)) return -1;
    let low = 0;
    let high = this.blocks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.compare(wanted, this.read(this.blocks[middle] ?? 0)) < 0) high = middle - 1;
      else low = middle;
    }
    let at = this.blocks[low] ?? 0;
    const end = Math.min(this.count, (low + 1) * BLOCK);
    for (let index = low * BLOCK; index < end; index += 1) {
      const order = this.compare(wanted, this.read(at));
      if (order <= 0) return order === 0 ? index : -1;
      at += 2 + (this.bytes[at + 1] ?? 0);
    }
    return -1;
  }

  /** Reads the string that begins at `at` over the one read before; gives its length. */
  private read(at: number): number {
    const shared = this.bytes[at] ?? 0;
    const own = this.bytes[at + 1] ?? 0;
    for (let i = 0; i < own; i += 1) this.scratch[shared + i] = this.bytes[at + 2 + i] ?? 0;
    return shared + own;
  }

  private compare(wanted: string, length: number): number {
    const shorter = Math.min(wanted.length, length);
    for (let i = 0; i < shorter; i += 1) {
      const difference = wanted.charCodeAt(i) - (this.scratch[i] ?? 0);
      if (difference !== 0) return difference;
    }
    return wanted.length - length;
  }
}

function sharedBytes(a: Uint8Array, b: Uint8Array): number {
  const shorter = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < shorter && a[shared] === b[shared]) shared += 1;
  return shared;
}

function pack(strings: readonly string[], filter: Uint8Array): Uint8Array {
  const encoded = strings.map((string) => utf8.encode(string));
  const blocks = new Uint32Array(Math.ceil(strings.length / BLOCK));
  const out = new Uint8Array(encoded.reduce((sum, { length }) => sum + length + 2, 0)); // as long as they can be at most
  let end = 0;
  encoded.forEach((bytes, index) => {
    if (bytes.length > 255) throw new Error(`string is too long: ${strings[index] ?? ''}`);
    const isFirst = index % BLOCK === 0;
    if (isFirst) blocks[index / BLOCK] = end;
    const shared = isFirst ? 0 : sharedBytes(bytes, encoded[index - 1] ?? bytes);
    out.set([shared, bytes.length - shared], end);
    out.set(bytes.subarray(shared), end + 2);
    end += 2 + bytes.length - shared;
  });
  const header = new Uint32Array([strings.length, filter.length]);
  return Buffer.concat([new Uint8Array(header.buffer), new Uint8Array(blocks.buffer), filter, out.subarray(0, end)]);
}
