/** Values of JSON objects and rows, by the keys that they have. */
import { isObject } from '../input/envelopes/index.ts';

export type Row = Readonly<Record<string, unknown>>;

const plain = (key: string): string => key.toLowerCase().replace(/[\s_.-]+/g, '');

/** The keys as they are, by how they read without capitals and what joins their words; of "id" and "_id" the plain one. */
export function plainKeys(value: Row): ReadonlyMap<string, string> {
  const keys = Object.keys(value);
  return new Map([
    ...keys.map((key) => [plain(key), key] as const),
    ...keys.map((key) => [key.toLowerCase(), key] as const),
  ]);
}

/** A cell as text: of a list its texts, of an object its name, of a database's wrapping what is in it. */
export function cellOf(cell: unknown): string | undefined {
  if (typeof cell === 'string') return cell.trim() === '' ? undefined : cell;
  if (typeof cell === 'number') return String(cell);
  if (Array.isArray(cell))
    return (
      cell
        .map(cellOf)
        .filter((text) => text !== undefined)
        .join(', ') || undefined
    );
  if (!isObject(cell)) return undefined;
  return cellOf(
    cell['$date'] ??
      cell['$oid'] ??
      cell['$numberLong'] ??
      cell['name'] ??
      cell['title'] ??
      cell['rendered'] ??
      cell['main'] ??
      null,
  );
}

/** The value of a key, or at the end of a dotted path of keys and indices. */
export function valueAt(object: Row, path: string): unknown {
  if (Object.hasOwn(object, path)) return object[path];
  return path.split('.').reduce<unknown>((inside, key) => {
    if (Array.isArray(inside)) return inside[Number(key)];
    return isObject(inside) && Object.hasOwn(inside, key) ? inside[key] : undefined;
  }, object);
}
