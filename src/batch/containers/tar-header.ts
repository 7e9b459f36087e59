export const BLOCK = 512;

export interface TarHeader {
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly block: Buffer;
}

/** The header that a block is, by its checksum; null where it is none. */
export function headerIn(block: Buffer): TarHeader | null {
  if (block.length < BLOCK || checksum(block) !== octal(block, 148, 8)) return null;
  const prefix = string(block, 257, 6) === 'ustar' ? string(block, 345, 155) : ''; // GNU's own header has other things there
  const name = (prefix === '' ? '' : `${prefix}/`) + string(block, 0, 100);
  return { name, type: string(block, 156, 1) || '0', size: octal(block, 124, 12), block };
}

const string = (block: Buffer, start: number, length: number): string =>
  block.toString('utf8', start, start + length).replace(/\0.*$/s, '');

/** Octal digits; sizes above 8 GB are binary, with the first bit set. */
export function octal(block: Buffer, start: number, length: number): number {
  if ((block[start] ?? 0) >= 0x80) return Number(block.readBigUInt64BE(start + length - 8));
  return Number.parseInt(string(block, start, length).trim(), 8) || 0;
}

/** The sum of the header's bytes, its own field counted as spaces. */
const checksum = (block: Buffer): number =>
  block.reduce((sum, byte, i) => sum + (i >= 148 && i < 156 ? 0x20 : byte), 0);
