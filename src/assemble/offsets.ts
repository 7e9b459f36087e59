import type { OffsetUnit } from '../model/vocabulary.ts';

/** Turns a UTF-16 offset into the unit of the record. Offsets may come in any order. */
export type OffsetConverter = (offset: number) => number;

const utf8Length = (codePoint: number): number =>
  codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;

/**
 * Offsets of `text` in another unit. Only the characters whose length differs between the units are remembered, so that plain
 * ASCII costs nothing; each conversion is a binary search among them.
 */
export function offsetConverter(text: string, unit: OffsetUnit): OffsetConverter {
  if (unit === 'utf16' || /^[\x00-\x7f]*$/.test(text)) return (offset) => offset;
  const positions: number[] = []; // after each such character, in UTF-16
  const differences: number[] = []; // what all of them up to here add
  let difference = 0;
  for (let at = 0; at < text.length;) {
    const codePoint = text.codePointAt(at) ?? 0;
    const width = codePoint > 0xffff ? 2 : 1;
    at += width;
    const length = unit === 'codepoint' ? 1 : utf8Length(codePoint);
    if (length === width) continue;
    difference += length - width;
    positions.push(at);
    differences.push(difference);
  }
  return (offset) => {
    let low = 0;
    let high = positions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((positions[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return offset + (differences[low - 1] ?? 0);
  };
}
