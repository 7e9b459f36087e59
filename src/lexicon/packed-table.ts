/**
 * A read-only table from phrase keys to numbers that is used as it lies in the file: nothing is parsed or built when it is
 * loaded. Keys are ASCII (see `phraseKey`); a file is
 *
 *     "FBXT" · uint32 entries · uint32 slots · uint32 key bytes
 *     uint32[slots]       open addressing: entry + 1, or 0 for a free slot
 *     uint32[entries + 1] where each key begins in the key bytes
 *     uint32[entries]     the value
 *     key bytes
 *
 * in little-endian order. Keys are stored in sorted order, so the same entries give the same bytes.
 */
const MAGIC = 0x54584246; // "FBXT" read as a little-endian uint32
const HEADER = 16;

/** FNV-1a, 32 bits, over the low byte of each character. */
function hash(key: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < key.length; i += 1) h = Math.imul(h ^ (key.charCodeAt(i) & 0xff), 0x01000193);
  return h >>> 0;
}

export class PackedTable {
  private constructor(
    private readonly slots: Uint32Array,
    private readonly offsets: Uint32Array,
    private readonly values: Uint32Array,
    private readonly keyBytes: Uint8Array,
  ) {}

  /** @throws Error where the bytes are not a packed table. */
  static decode(bytes: Uint8Array): PackedTable {
    const header = new DataView(bytes.buffer, bytes.byteOffset, HEADER);
    if (header.getUint32(0, true) !== MAGIC) throw new Error('not a packed table');
    const entries = header.getUint32(4, true);
    const slotCount = header.getUint32(8, true);
    const keyBytes = header.getUint32(12, true);
    let at = HEADER;
    const words = (count: number): Uint32Array => {
      const copy = Uint8Array.prototype.slice.call(bytes, at, at + 4 * count); // a copy (a Buffer's own slice is none): the bytes may not be aligned
      at += 4 * count;
      return new Uint32Array(copy.buffer, copy.byteOffset, count);
    };
    const slots = words(slotCount);
    const offsets = words(entries + 1);
    const values = words(entries);
    return new PackedTable(slots, offsets, values, bytes.subarray(at, at + keyBytes));
  }

  /** Packs entries; a key that comes twice, is empty or is not ASCII is the caller's mistake. */
  static encode(entries: Iterable<readonly [key: string, value: number]>): Uint8Array {
    const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    sorted.forEach(([key], index) => {
      if (!/^[\x20-\x7e]+$/.test(key)) throw new Error(`key is not plain ASCII: ${JSON.stringify(key)}`);
      if (key === sorted[index + 1]?.[0]) throw new Error(`key comes twice: ${key}`);
    });
    let slotCount = 8;
    while (slotCount < 1.5 * sorted.length) slotCount *= 2;
    const keyBytes = sorted.reduce((sum, [key]) => sum + key.length, 0);
    const bytes = new Uint8Array(HEADER + 4 * (slotCount + 2 * sorted.length + 1) + keyBytes);
    const view = new DataView(bytes.buffer);
    [MAGIC, sorted.length, slotCount, keyBytes].forEach((word, i) => view.setUint32(4 * i, word, true));
    const slotsAt = HEADER;
    const offsetsAt = slotsAt + 4 * slotCount;
    const valuesAt = offsetsAt + 4 * (sorted.length + 1);
    const keysAt = valuesAt + 4 * sorted.length;
    let offset = 0;
    sorted.forEach(([key, value], index) => {
      let slot = hash(key) & (slotCount - 1);
      while (view.getUint32(slotsAt + 4 * slot, true) !== 0) slot = (slot + 1) & (slotCount - 1);
      view.setUint32(slotsAt + 4 * slot, index + 1, true);
      view.setUint32(offsetsAt + 4 * index, offset, true);
      view.setUint32(valuesAt + 4 * index, value, true);
      for (let i = 0; i < key.length; i += 1) bytes[keysAt + offset + i] = key.charCodeAt(i);
      offset += key.length;
    });
    view.setUint32(offsetsAt + 4 * sorted.length, offset, true);
    return bytes;
  }

  /** The number stored for a phrase key, or undefined. */
  get(key: string): number | undefined {
    const mask = this.slots.length - 1;
    for (let slot = hash(key) & mask; ; slot = (slot + 1) & mask) {
      const entry = (this.slots[slot] ?? 0) - 1;
      if (entry < 0) return undefined;
      if (this.isKey(entry, key)) return this.values[entry];
    }
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  *keys(): Generator<string> {
    for (let entry = 0; entry < this.size; entry += 1)
      yield String.fromCharCode(...this.keyBytes.subarray(this.offsets[entry], this.offsets[entry + 1]));
  }

  get size(): number {
    return this.values.length;
  }

  private isKey(entry: number, key: string): boolean {
    const from = this.offsets[entry] ?? 0;
    if ((this.offsets[entry + 1] ?? 0) - from !== key.length) return false;
    for (let i = 0; i < key.length; i += 1) if (this.keyBytes[from + i] !== key.charCodeAt(i)) return false;
    return true;
  }
}
