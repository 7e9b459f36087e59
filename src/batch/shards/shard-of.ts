/** Which part of a whole an article belongs to: told by its source alone, the same on every machine and for every format. */
import { sha256 } from '../../assemble/sha256.ts';

/** One of so many parts, counted from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Steps around a circle of 2^32 points: the last number's is its golden section (Knuth, TAOCP 3, 6.4), the others' are odd and far from it. */
const STEPS = [0x9e3779b1, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f] as const;
const WHOLE = 2 ** 32;

/**
 * The part of a source, from 1. What a source is but for its numbers is hashed to a point of a circle; each number ("2024/03/17.html",
 * "feed.ndjson:17") goes on from there by its step, so that numbered articles spread evenly, whatever lies between their numbers.
 */
export function shardOf(source: string, count: number): number {
  const numbers = [...withoutEnding(source).matchAll(/\d{1,15}/g)].reverse().slice(0, STEPS.length);
  let name = source;
  let point = 0;
  for (const [index, { 0: digits, index: start }] of numbers.entries()) {
    name = `${name.slice(0, start)}\0${name.slice(start + digits.length)}`;
    point += Math.imul(Number(digits) % WHOLE, STEPS[index] ?? 0) >>> 0;
  }
  return Math.floor((((point + pointOf(name)) % WHOLE) / WHOLE) * count) + 1;
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
