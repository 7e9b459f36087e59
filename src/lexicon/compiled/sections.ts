/**
 * Named arrays in one file that are used as they lie there: `magic · uint32 sections · (uint32 offset, uint32 length) a section ·
 * the sections`, little-endian, each section beginning at a multiple of eight bytes, so that a column of numbers is a view and
 * no copy. The order of the names is the order in the file.
 */
const MAGIC = 0x32584246; // "FBX2" read as a little-endian uint32
const ALIGNMENT = 8;

const padded = (length: number): number => Math.ceil(length / ALIGNMENT) * ALIGNMENT;

export type Sections<Name extends string> = Readonly<Record<Name, Uint8Array>>;

export function joinSections<Name extends string>(names: readonly Name[], sections: Sections<Name>): Uint8Array {
  const header = padded(4 * (2 + 2 * names.length));
  const total = names.reduce((sum, name) => sum + padded(sections[name].length), header);
  const bytes = new Uint8Array(total);
  const head = new Uint32Array(bytes.buffer, 0, header / 4);
  head[0] = MAGIC;
  head[1] = names.length;
  let at = header;
  names.forEach((name, index) => {
    head[2 + 2 * index] = at;
    head[3 + 2 * index] = sections[name].length;
    bytes.set(sections[name], at);
    at += padded(sections[name].length);
  });
  return bytes;
}

/** @throws Error where the file was written by a version with other sections. */
export function splitSections<Name extends string>(names: readonly Name[], bytes: Uint8Array): Sections<Name> {
  const whole = bytes.byteOffset % ALIGNMENT === 0 ? bytes : new Uint8Array(bytes);
  const words = 2 + 2 * names.length;
  const head = new Uint32Array(whole.buffer, whole.byteOffset, Math.min(words, Math.floor(whole.length / 4)));
  if (head[0] !== MAGIC || head[1] !== names.length) throw new Error('not a packed lexicon of this version');
  const section = (index: number): Uint8Array => {
    const at = head[2 + 2 * index] ?? 0;
    return whole.subarray(at, at + (head[3 + 2 * index] ?? 0));
  };
  return Object.fromEntries(names.map((name, index) => [name, section(index)])) as Record<Name, Uint8Array>;
}

export const asUint32 = (section: Uint8Array): Uint32Array =>
  new Uint32Array(section.buffer, section.byteOffset, section.byteLength / 4);

export const asUint16 = (section: Uint8Array): Uint16Array =>
  new Uint16Array(section.buffer, section.byteOffset, section.byteLength / 2);

export const asInt32 = (section: Uint8Array): Int32Array =>
  new Int32Array(section.buffer, section.byteOffset, section.byteLength / 4);

/** The bytes of a column of numbers. */
export const bytesOf = (column: ArrayBufferView): Uint8Array =>
  new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
