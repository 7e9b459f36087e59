/** Records for those who store millions: without what tells nothing, and without sentences and sections. */
import { type Entry, isFailure } from './writer.ts';

/** @returns the entry without nulls, empty lists, sentences and sections; a failure as it is */
export function slimmed(entry: Entry): unknown {
  if (isFailure(entry)) return entry;
  const { sentences: _, sections: __, ...document } = entry.document;
  return dense({ ...entry, document });
}

/** Without nulls and empty lists, at any depth. */
function dense(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(dense);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inside]) =>
      inside === null || (Array.isArray(inside) && inside.length === 0) ? [] : [[name, dense(inside)]],
    ),
  );
}
