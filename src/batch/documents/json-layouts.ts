/** Where the articles are in a value of JSON: a list, an object that holds one, or one of the shapes in which programs write tables. */
import { isObject } from '../../input/envelopes/index.ts';
import type { Row } from '../cells.ts';
import type { FieldNames } from '../field-names.ts';
import { hasText } from '../fields.ts';

/** What a value holds, each to be read as an article; the value itself where it is one, or nothing is found in it. */
export function valuesIn(value: unknown, names: FieldNames): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (!isObject(value) || hasText(value, names) || 'uri' in value) return [value];
  const lists = listsIn(value, DEEPEST_LIST);
  const withText = lists.filter((list) => list.some((one) => isObject(one) && hasText(one, names)));
  const [only] = lists.length === 1 ? lists : withText;
  if (only !== undefined && (lists.length === 1 || withText.length === 1)) return only;
  return byKeys(value, names) ?? byColumns(value, names) ?? splitTable(value) ?? [value];
}

/** { "data": { "articles": [ … ] } }, { "hits": { "hits": [ … ] } } */
const DEEPEST_LIST = 3;

/** The lists of objects in an object, and in those in it. */
const listsIn = (value: object, depth: number): readonly (readonly unknown[])[] =>
  Object.values(value).flatMap((inside: unknown) => {
    if (Array.isArray(inside)) return inside.some(isObject) ? [inside] : [];
    return isObject(inside) && depth > 1 ? listsIn(inside, depth - 1) : [];
  });

/** { "17": { "text": … }, "18": { "text": … } }: the key is the id of what has none. */
function byKeys(value: Row, names: FieldNames): readonly unknown[] | null {
  const entries = Object.entries(value);
  return entries.length > 1 && entries.every(([, one]) => isObject(one) && hasText(one, names))
    ? entries.map(([id, one]) => ({ id, ...(one as Row) }))
    : null;
}

/** { "id": { "0": "a", "1": "b" }, "text": { "0": …, "1": … } }, as pandas writes a table if it is not told otherwise. */
function byColumns(value: Row, names: FieldNames): readonly unknown[] | null {
  const columns = Object.entries(value);
  const rows = isObject(columns[0]?.[1]) ? Object.keys(columns[0][1]) : [];
  if (rows.length === 0 || !columns.every(([, column]) => isObject(column))) return null;
  const read = rows.map((row) => Object.fromEntries(columns.map(([name, column]) => [name, (column as Row)[row]])));
  return read.some((row) => hasText(row, names)) ? read : null;
}

/** { "columns": ["id", "text"], "data": [["a", …], ["b", …]] } */
function splitTable({ columns, data }: Row): readonly unknown[] | null {
  if (!Array.isArray(columns) || !Array.isArray(data) || !data.every(Array.isArray)) return null;
  return data.map((row: readonly unknown[]) =>
    Object.fromEntries(columns.map((name: unknown, at) => [String(name), row[at]])),
  );
}
