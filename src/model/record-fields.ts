/** The fields of the record one by one, out of its JSON Schema. */
import * as z from 'zod';
import { type FieldNote, noteOf } from './record-notes.ts';

export interface RecordField {
  /** `counts[].linkBasis.date`. */
  readonly path: string;
  /** "text", "number", "list of text", or the words that it may be. */
  readonly type: string;
  readonly isNullable: boolean;
  readonly note: FieldNote | null;
}

/** As much of a JSON Schema as is asked here. */
export interface SchemaNode {
  readonly type?: string;
  readonly anyOf?: readonly SchemaNode[];
  readonly items?: SchemaNode;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly prefixItems?: readonly SchemaNode[];
  description?: string;
}

const NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'whole number',
  object: 'object',
  boolean: 'true or false',
};

const own = (node: SchemaNode): SchemaNode => node.anyOf?.find(({ type }) => type !== 'null') ?? node;

function typeOf(node: SchemaNode): string {
  const { type, enum: words, const: word, items, prefixItems } = own(node);
  if (word !== undefined) return JSON.stringify(word);
  if (words !== undefined) return words.join(' · ');
  if (type !== 'array') return NAMES[type ?? ''] ?? type ?? '';
  return prefixItems === undefined ? `list of ${typeOf(items ?? {})}` : `${prefixItems.length} numbers`;
}

/** Calls back for every field, those of objects in it after it. */
export function eachField(node: SchemaNode, visit: (path: string, field: SchemaNode) => void, at = ''): void {
  const { properties, items } = own(node);
  if (items !== undefined) eachField(items, visit, `${at}[]`);
  for (const [name, field] of Object.entries(properties ?? {})) {
    const path = at === '' ? name : `${at}.${name}`;
    visit(path, field);
    eachField(field, visit, path);
  }
}

export function fieldsOf(schema: z.ZodType): readonly RecordField[] {
  const fields: RecordField[] = [];
  eachField(z.toJSONSchema(schema) as SchemaNode, (path, node) => {
    const isNullable = node.anyOf?.some(({ type }) => type === 'null') ?? false;
    fields.push({ path, type: typeOf(node), isNullable, note: noteOf(path) });
  });
  return fields;
}
