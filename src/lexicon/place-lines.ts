/**
 * The project's own place lines: countries, regions, waters, landmarks … in data/places/*.tsv. The keys that lead to a line
 * are packed in lines.bin by data/places/index-lines.mjs, so that a line is taken apart only when it is asked for.
 */
import type { Row } from './load.ts';
import { listCell, readBytes } from './load.ts';
import { PackedPostings } from './packed-postings.ts';
import type { Postings } from './packed-postings.ts';
import { joinSections, packUint32, splitSections, uint32 } from './packed-sections.ts';
import { phraseKey } from './phrase-key.ts';

/** Their order is part of lines.bin. */
export const LINE_FILES = [
  'countries',
  'admin1',
  'admin2',
  'regions',
  'natural',
  'waters',
  'facilities',
  'districts',
  'cities',
  'towns',
] as const;
export type LineFile = (typeof LINE_FILES)[number];

/** In what way a key names its place; the order is part of lines.bin. */
export const NAME_FORMS = ['name', 'alias', 'abbreviation', 'historical', 'adjective', 'singular', 'plural'] as const;
export type NameForm = (typeof NAME_FORMS)[number];

const FORM_BITS = 3;
const COLUMNS: readonly (readonly [column: string, form: NameForm])[] = [
  ['name', 'name'],
  ['aliases', 'alias'],
  ['abbreviations', 'abbreviation'],
  ['historical', 'historical'],
  ['adjectives', 'adjective'],
  ['singulars', 'singular'],
  ['plurals', 'plural'],
];

export interface Line {
  readonly number: number;
  readonly file: LineFile;
  readonly row: Row;
}

interface Table {
  readonly file: LineFile;
  readonly columns: readonly string[];
  readonly lines: readonly string[];
  /** The number of its first line among the lines of all files. */
  readonly first: number;
}

function readTables(): readonly Table[] {
  let first = 0;
  return LINE_FILES.map((file) => {
    const text = new TextDecoder().decode(readBytes(`places/${file}.tsv`));
    const [header = '', ...lines] = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    const table = { file, columns: header.split('\t'), lines, first };
    first += lines.length;
    return table;
  });
}

function lineOf(tables: readonly Table[], number: number): Line {
  const table = tables.findLast(({ first }) => first <= number);
  const cells = table?.lines[number - table.first]?.split('\t') ?? [];
  const row = Object.fromEntries((table?.columns ?? []).map((column, i) => [column, cells[i] ?? '']));
  return { number, file: table?.file ?? 'countries', row };
}

/** The line that begins with a code; the lines of a table are sorted. */
function lineWithCode(tables: readonly Table[], file: LineFile, code: string): Line | undefined {
  const table = tables.find((candidate) => candidate.file === file);
  if (table === undefined) return undefined;
  const start = `${code}\t`;
  let low = 0;
  let high = table.lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((table.lines[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  return table.lines[low]?.startsWith(start) ? lineOf(tables, table.first + low) : undefined;
}

const countLines = (tables: readonly Table[]): number => tables.reduce((sum, { lines }) => sum + lines.length, 0);

/** "Texas" of the kind "state" is also "Texas state" and "state of Texas". */
const withKinds = (name: string, kinds: readonly string[]): readonly string[] =>
  kinds.flatMap((kind) => (phraseKey(name).includes(kind) ? [] : [`${name} ${kind}`, `${kind} of ${name}`]));

function formsOf(row: Row): readonly (readonly [key: string, form: NameForm])[] {
  const kinds = listCell(row['kinds']);
  const names = [row['name'] ?? '', ...listCell(row['aliases'])];
  const listed = COLUMNS.flatMap(([column, form]) =>
    listCell(row[column]).map((name) => [phraseKey(name), form] as const),
  );
  const made = names.flatMap((name) => withKinds(name, kinds)).map((name) => [phraseKey(name), 'alias'] as const);
  // The first form of a key counts: a place is not its own alias, but "the French" and "French" are one key, said once.
  const isDemonym = (form: NameForm): boolean => NAME_FORMS.indexOf(form) >= NAME_FORMS.indexOf('adjective');
  const all = [...listed, ...made].filter(([key]) => key !== '');
  return all.filter(([key, form], i) => all.findIndex(([k, f]) => k === key && isDemonym(f) === isDemonym(form)) === i);
}

/** Makes the content of lines.bin from the lines as they are. */
export function indexLines(): Uint8Array {
  const tables = readTables();
  const references = new Map<string, number[]>();
  for (let number = 0; number < countLines(tables); number += 1) {
    for (const [key, form] of formsOf(lineOf(tables, number).row)) {
      const list = references.get(key) ?? [];
      list.push((number << FORM_BITS) | NAME_FORMS.indexOf(form));
      references.set(key, list);
    }
  }
  const postings: Postings = [...references];
  return joinSections([packUint32([countLines(tables)]), PackedPostings.encode(postings)]);
}

export interface PlaceLines {
  /** False where no line has the key; of the keys that none has, a few are true. */
  mayHave(key: string): boolean;
  find(key: string): readonly (readonly [line: Line, form: NameForm])[];
  lines(file: LineFile): readonly Line[];
  /** Of the files whose first column is a code: countries, admin1, admin2. */
  withCode(file: LineFile, code: string): Line | undefined;
}

/** @throws Error where lines.bin was not made from the lines as they are. */
export function readLines(): PlaceLines {
  const tables = readTables();
  const [count, postings] = splitSections(readBytes('places/lines.bin'), 2);
  if (count === undefined || postings === undefined || uint32(count, 0) !== countLines(tables)) {
    throw new Error('places/lines.bin does not fit the place lines; run data/places/index-lines.mjs');
  }
  const packed = PackedPostings.decode(postings);
  const known = new Map<number, Line>(); // each line is taken apart once
  const lineAt = (number: number): Line => {
    const line = known.get(number) ?? lineOf(tables, number);
    known.set(number, line);
    return line;
  };
  return {
    mayHave: (key) => packed.mayHave(key),
    find: (key) =>
      packed
        .find(key)
        .map((reference) => [lineAt(reference >> FORM_BITS), NAME_FORMS[reference & ((1 << FORM_BITS) - 1)] ?? 'name']),
    withCode: (file, code) => lineWithCode(tables, file, code),
    lines: (file) => {
      const table = tables.find((candidate) => candidate.file === file);
      return (table?.lines ?? []).map((_, i) => lineOf(tables, (table?.first ?? 0) + i));
    },
  };
}
