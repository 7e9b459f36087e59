/** Writes the check of records out of their schema: `record.ts` beside this file. Runs by hand; nothing of it is loaded in a run. */
import * as z from 'zod';
import { RecordSchema } from '../record.ts';
import { isNullable, type SchemaNode, withoutNull } from '../record-fields.ts';

const HEAD = `/**
 * Checks that a record is factbox/v1, and puts its fields in the order of the schema. Written by \`npm run record-check\` out of
 * ../record.ts: not to be changed by hand.
 */
import { integer, list, number, object, text, textLike, textOfLength, truth, tuple, word } from './values.ts';
`;

const NUMBER_LIMITS = [-Number.MAX_VALUE, Number.MAX_VALUE] as const;

/** The text of `record.ts`. */
export function recordCheck(): string {
  const writer = new Writer();
  writer.object(z.toJSONSchema(RecordSchema) as SchemaNode, '');
  return [HEAD, ...writer.constants.values(), '', ...writer.functions].join('\n');
}

class Writer {
  /** Lists of words and patterns, each once, by what they are. */
  readonly constants = new Map<string, string>();
  /** A function an object of the record, those inside others first. */
  readonly functions: string[] = [];
  private readonly names = new Map<string, string>();

  /** @returns the name of the function that checks an object */
  object(node: SchemaNode, path: string): string {
    const fields = Object.entries(node.properties ?? {});
    const required = new Set(node.required);
    const others = fields.flatMap(([field]) => (required.has(field) ? [] : [`'${field}'`]));
    const lines = fields.map(([field, inner]) => {
      const value = this.value(inner, `given['${field}']`, path === '' ? field : `${path}.${field}`);
      return required.has(field)
        ? `  checked['${field}'] = ${value};`
        : `  if (given['${field}'] !== undefined) checked['${field}'] = ${value};`;
    });
    const name = nameOf(path);
    this.functions.push(
      `${path === '' ? 'export ' : ''}function ${name}(value: unknown): Record<string, unknown> {`,
      `  const given = object(value, '${path}', ${required.size}, [${others.join(', ')}]);`,
      '  const checked: Record<string, unknown> = {};',
      ...lines,
      '  return checked;',
      '}',
      '',
    );
    return name;
  }

  /** @returns an expression: what `from` holds, checked */
  private value(node: SchemaNode, from: string, path: string): string {
    const plain = this.plain(withoutNull(node), from, path);
    return isNullable(node) ? `${from} === null ? null : ${plain}` : plain;
  }

  private plain(node: SchemaNode, from: string, path: string): string {
    const words = node.enum ?? (node.const === undefined ? undefined : [node.const]);
    if (words !== undefined) return `word(${from}, '${path}', ${this.constant('WORDS', `new Set(${quoted(words)})`)})`;
    if (node.type === 'object') return `${this.object(node, path)}(${from})`;
    if (node.type === 'array') return this.array(node, from, path);
    if (node.type === 'boolean') return `truth(${from}, '${path}')`;
    if (node.type === 'number' || node.type === 'integer') {
      const [least, most] = [node.minimum ?? NUMBER_LIMITS[0], node.maximum ?? NUMBER_LIMITS[1]];
      return `${node.type}(${from}, '${path}', ${least}, ${most})`;
    }
    if (node.pattern !== undefined)
      return `textLike(${from}, '${path}', ${this.constant('PATTERN', String(new RegExp(node.pattern)))})`;
    if (node.minLength !== undefined) return `textOfLength(${from}, '${path}', ${node.minLength})`;
    return `text(${from}, '${path}')`;
  }

  private array(node: SchemaNode, from: string, path: string): string {
    const inner = node.prefixItems?.[0] ?? node.items ?? {};
    const entry = this.value(inner, 'entry', `${path}[]`);
    const check = /^\w+\(entry\)$/.test(entry) ? entry.slice(0, entry.indexOf('(')) : `(entry) => ${entry}`;
    return node.prefixItems === undefined
      ? `list(${from}, '${path}', ${node.minItems ?? 0}, ${check})`
      : `tuple(${from}, '${path}', ${node.prefixItems.length}, ${check})`;
  }

  private constant(kind: string, value: string): string {
    const name = this.names.get(value) ?? `${kind}_${this.names.size + 1}`;
    this.names.set(value, name);
    this.constants.set(value, `const ${name} = ${value};`);
    return name;
  }
}

/** `counts[].linkBasis` → `countsLinkBasis`; the whole is `checkedRecord`. */
const nameOf = (path: string): string =>
  path === ''
    ? 'checkedRecord'
    : path.replace(/\[\]/g, '').replace(/\.(.)/g, (_, letter: string) => letter.toUpperCase());

const quoted = (words: readonly string[]): string => `[${words.map((word) => `'${word}'`).join(', ')}]`;
