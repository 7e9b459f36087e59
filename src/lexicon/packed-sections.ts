/**
 * Several byte arrays in one file: `uint32 count · uint32[count] lengths · the arrays`, in little-endian order, each array
 * beginning at a multiple of four bytes.
 */
const padded = (length: number): number => Math.ceil(length / 4) * 4;

export function joinSections(sections: readonly Uint8Array[]): Uint8Array {
  const header = 4 * (1 + sections.length);
  const total = sections.reduce((sum, section) => sum + padded(section.length), header);
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, sections.length, true);
  let at = header;
  sections.forEach((section, index) => {
    view.setUint32(4 * (index + 1), section.length, true);
    bytes.set(section, at);
    at += padded(section.length);
  });
  return bytes;
}

/** @throws Error where there are not that many sections: the data and the code are of different versions. */
export function splitSections(bytes: Uint8Array, count: number): readonly Uint8Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== count) throw new Error('packed data does not have the sections the program expects');
  let at = 4 * (1 + count);
  return Array.from({ length: count }, (_, index) => {
    const length = view.getUint32(4 * (index + 1), true);
    const section = bytes.subarray(at, at + length);
    at += padded(length);
    return section;
  });
}

/** Whole numbers of three bytes, little-endian; negative ones as two's complement. */
export function packUint24(values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(3 * values.length);
  values.forEach((value, index) => {
    bytes[3 * index] = value & 0xff;
    bytes[3 * index + 1] = (value >> 8) & 0xff;
    bytes[3 * index + 2] = (value >> 16) & 0xff;
  });
  return bytes;
}

export const uint24 = (bytes: Uint8Array, index: number): number =>
  (bytes[3 * index] ?? 0) | ((bytes[3 * index + 1] ?? 0) << 8) | ((bytes[3 * index + 2] ?? 0) << 16);

export const int24 = (bytes: Uint8Array, index: number): number => (uint24(bytes, index) << 8) >> 8;

/** Whole numbers of four bytes, little-endian. */
export function packUint32(values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(4 * values.length);
  const view = new DataView(bytes.buffer);
  values.forEach((value, index) => view.setUint32(4 * index, value, true));
  return bytes;
}

export const uint32 = (bytes: Uint8Array, index: number): number =>
  new DataView(bytes.buffer, bytes.byteOffset + 4 * index, 4).getUint32(0, true);
