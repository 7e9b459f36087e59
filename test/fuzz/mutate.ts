/** Seeded mutations of bytes: the same seed gives the same input on every machine. */

/** Numbers from 0 to below 1 (mulberry32, by Tommy Ettinger, public domain). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What parsers trip over. */
const NASTY = [
  '\0',
  '\ufeff',
  '\ud83d',
  '<',
  '>',
  '&',
  '&#x0;',
  '&#99999999;',
  ']]>',
  '<![CDATA[',
  '<!--',
  '<!DOCTYPE x [',
  '"',
  "'",
  '{',
  '}',
  '[',
  '\r',
  '\n\n',
  '\t',
  ',',
  '--b',
  '=C3',
  '=',
  '%',
  'From x 2024\n',
  'WARC/1.0\r\n',
  'Content-Length: 99999999\r\n',
  '0\r\n\r\n',
  '-1',
  '1e999',
  'PK\x03\x04',
  '\x1f\x8b',
  '\u202e',
  '\u2028',
];

type Mutation = (bytes: Buffer, at: number, random: () => number) => Buffer;

const splice = (bytes: Buffer, at: number, remove: number, insert: Uint8Array): Buffer =>
  Buffer.concat([bytes.subarray(0, at), insert, bytes.subarray(at + remove)]);
const below = (limit: number, random: () => number): number => Math.floor(random() * limit);

const MUTATIONS: readonly Mutation[] = [
  (bytes, at, random) => splice(bytes, at, 1, Buffer.of(below(256, random))),
  (bytes, at, random) => splice(bytes, at, 1, Buffer.of((bytes[at] ?? 0) ^ (1 << below(8, random)))),
  (bytes, at, random) => splice(bytes, at, below(40, random), Buffer.alloc(0)),
  (bytes, at, random) => splice(bytes, at, 0, Buffer.from(NASTY[below(NASTY.length, random)] ?? '')),
  (bytes, at, random) => splice(bytes, at, 0, bytes.subarray(below(bytes.length, random)).subarray(0, 200)),
  (bytes, at, random) => splice(bytes, at, 0, Buffer.alloc(below(3000, random), bytes.subarray(at, at + 4))),
  (bytes, at) => bytes.subarray(0, at),
];

/** One to eight mutations, one after another. */
export function mutated(bytes: Buffer, random: () => number): Buffer {
  let result = bytes;
  for (let left = 1 + below(8, random); left > 0; left -= 1) {
    const mutation = MUTATIONS[below(MUTATIONS.length, random)];
    if (mutation !== undefined && result.length > 0) result = mutation(result, below(result.length, random), random);
  }
  return result;
}

/** One place of some bytes: another byte, some left out, something nasty or one byte again and again put in; the first and last stay. */
export function damaged(bytes: Buffer, random: () => number): Buffer {
  const at = 1 + below(bytes.length - 2, random);
  const gone = Math.min(1 + below(30, random), bytes.length - 1 - at);
  const nasty = Buffer.from(NASTY[below(NASTY.length, random)] ?? '');
  const again = Buffer.alloc(1 + below(20, random), below(256, random));
  const ways = [
    splice(bytes, at, 1, Buffer.of(below(256, random))),
    splice(bytes, at, gone, Buffer.alloc(0)),
    splice(bytes, at, 0, nasty),
    splice(bytes, at, 0, again),
  ];
  return ways[below(ways.length, random)] ?? bytes;
}
