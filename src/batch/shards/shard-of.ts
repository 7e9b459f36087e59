/** Which part of a whole an article belongs to: told by its source alone, the same on every machine and for every format. */
import { sha256 } from '../../assemble/sha256.ts';

/** One of so many parts, counted from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** 2^32 divided by the golden ratio, made odd (Knuth, The Art of Computer Programming 3, 6.4). */
const GOLDEN = 0x9e3779b1;
const WHOLE = 2 ** 32;
/** The last number of a name, and what stands before it: "feed.ndjson:17", "2024/03/story-0017.html". */
const NUMBERED = /^(?<before>.*?)(?<number>\d{1,15})(?<after>\D*)$/s;

/**
 * The part of a source, from 1. What a source is but for its last number is hashed to a point of a circle; the number goes on from
 * there by the golden section, so that numbered articles spread evenly, whatever the step between them.
 */
export function shardOf(source: string, count: number): number {
  const { before, number, after } = NUMBERED.exec(withoutEnding(source))?.groups ?? {};
  const begin = pointOf(number === undefined ? source : `${before ?? ''}\0${after ?? ''}`);
  const point = (begin + Math.imul(Number(number ?? 0) % WHOLE, GOLDEN)) >>> 0;
  return Math.floor((point / WHOLE) * count) + 1;
}

/** ".mp4", ".html5": a number there counts nothing. */
const withoutEnding = (source: string): string => source.replace(/\.[A-Za-z]\w{0,7}$/, '');

let last: readonly [string, number] = ['', 0];

/** Lines of one file share it: it is not hashed for each. */
function pointOf(name: string): number {
  if (last[0] !== name || name === '') last = [name, Number.parseInt(sha256(name).slice(0, 8), 16)];
  return last[1];
}

/** Names of files that hold one article each, without an id of its own: a shard passes over those of others unopened. */
const ONE_ARTICLE = /\.(?:te?xt|md|markdown|html?|xhtml|pdf|docx|odt)$/i;
export const holdsOneByName = (name: string): boolean => ONE_ARTICLE.test(name);
