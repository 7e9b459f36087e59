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
  readonly type?: string | readonly string[];
  readonly anyOf?: readonly SchemaNode[];
  readonly items?: SchemaNode;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly prefixItems?: readonly SchemaNode[];
  readonly required?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly minLength?: number;
  readonly pattern?: string;
  description?: string;
}

const NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'whole number',
  object: 'object',
  boolean: 'true or false',
};

/** May it be null? */
export const isNullable = ({ anyOf, type }: SchemaNode): boolean =>
  anyOf?.some((other) => other.type === 'null') ?? (Array.isArray(type) && type.includes('null'));

/** The node without "or null". */
export function withoutNull(node: SchemaNode): SchemaNode {
  const { anyOf, type } = node;
  if (anyOf !== undefined) return anyOf.find((other) => other.type !== 'null') ?? node;
  const only = Array.isArray(type) ? type.find((name) => name !== 'null') : type;
  return only === undefined ? node : { ...node, type: only };
}

function typeOf(node: SchemaNode): string {
  const { type, enum: words, const: word, items, prefixItems } = withoutNull(node);
  if (word !== undefined) return JSON.stringify(word);
  if (words !== undefined) return words.join(' · ');
  if (type !== 'array') return NAMES[String(type)] ?? String(type ?? '');
  return prefixItems === undefined ? `list of ${typeOf(items ?? {})}` : `${prefixItems.length} numbers`;
}

/** Calls back for every field, those of objects in it after it. */
export function eachField(node: SchemaNode, visit: (path: string, field: SchemaNode) => void, at = ''): void {
  const { properties, items } = withoutNull(node);
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
    fields.push({ path, type: typeOf(node), isNullable: isNullable(node), note: noteOf(path) });
  });
  return fields;
}
