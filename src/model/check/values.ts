/**
 * What the check of records is made of (`record.ts` beside this file, which is written by a script): each function gives the value as
 * it is, or throws where it is not what the schema says.
 */

/** A field that is not what the schema says; the path names no places in lists: `counts[].linkBasis.date`. */
export class Mismatch extends Error {
  override readonly name = 'Mismatch';

  constructor(path: string, expected: string) {
    super(`${path}: expected ${expected}`);
  }
}

export function text(value: unknown, path: string): string {
  if (typeof value !== 'string') throw new Mismatch(path, 'text');
  return value;
}

export function textOfLength(value: unknown, path: string, length: number): string {
  if (typeof value !== 'string' || value.length !== length) throw new Mismatch(path, `${length} characters`);
  return value;
}

export function textLike(value: unknown, path: string, pattern: RegExp): string {
  if (typeof value !== 'string' || !pattern.test(value)) throw new Mismatch(path, `text like ${pattern.source}`);
  return value;
}

export function word(value: unknown, path: string, words: ReadonlySet<unknown>): string {
  if (!words.has(value)) throw new Mismatch(path, [...words].join(' | '));
  return value as string;
}

export function truth(value: unknown, path: string): boolean {
  if (typeof value !== 'boolean') throw new Mismatch(path, 'true or false');
  return value;
}

/** A finite number between two others, both included. */
export function number(value: unknown, path: string, least: number, most: number): number {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < least || value > most)
    throw new Mismatch(path, 'a number within its bounds');
  return value;
}

/** As `number`, without a fraction. */
export function integer(value: unknown, path: string, least: number, most: number): number {
  if (!Number.isSafeInteger(value)) throw new Mismatch(path, 'a whole number');
  return number(value, path, least, most);
}

export function list<T>(value: unknown, path: string, fewest: number, entry: (value: unknown) => T): T[] {
  if (!Array.isArray(value) || value.length < fewest) throw new Mismatch(path, `a list of at least ${fewest}`);
  return Array.from(value, (one: unknown) => entry(one)); // a hole is no value
}

export function tuple<T>(value: unknown, path: string, length: number, entry: (value: unknown) => T): T[] {
  if (!Array.isArray(value) || value.length !== length) throw new Mismatch(path, `a list of ${length}`);
  return Array.from(value, (one: unknown) => entry(one));
}

/** An object with so many fields, and of others those alone that it may have. That all the former are there is checked one by one. */
export function object(
  value: unknown,
  path: string,
  fields: number,
  others: readonly string[],
): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) throw new Mismatch(path, 'an object');
  const given = value as Readonly<Record<string, unknown>>;
  let count = 0;
  for (const name in given) if (Object.hasOwn(given, name)) count += 1;
  for (const name of others) if (name in given) count -= 1;
  if (count !== fields) throw new Mismatch(path, `${fields} fields, not ${count}`);
  return given;
}
