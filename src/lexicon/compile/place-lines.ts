/** The project's own place lines, data/places/*.tsv: countries, regions, waters, landmarks …, and the keys that lead to each. */
import { listCell } from '../cells.ts';
import { codeKey, LINE_FILES, type LineFile, lineReference, NAME_FORMS, type NameForm } from '../place-line.ts';
import { phraseKey } from '../phrase-key.ts';
import type { KeyedPhrase } from './index.ts';
import { readTable, type Row } from './tables.ts';

const COLUMNS: readonly (readonly [column: string, form: NameForm])[] = [
  ['name', 'name'],
  ['aliases', 'alias'],
  ['abbreviations', 'abbreviation'],
  ['historical', 'historical'],
  ['adjectives', 'adjective'],
  ['singulars', 'singular'],
  ['plurals', 'plural'],
];

export interface SourceLine {
  readonly file: LineFile;
  readonly row: Row;
  readonly forms: readonly (readonly [key: string, form: NameForm])[];
}

export const placeLines = (): readonly SourceLine[] =>
  LINE_FILES.flatMap((file) => readTable(`places/${file}.tsv`).map((row) => ({ file, row, forms: formsOf(row) })));

/** The phrases that lead to lines, and the codes that lead to countries and regions. */
export const linePhrases = (lines: readonly SourceLine[]): readonly KeyedPhrase[] =>
  lines.flatMap(({ file, row, forms }, number) => {
    const code = row['code'] ?? '';
    const named = forms.map(([key, form]) => ({ key, kind: 'place-line' as const, row: lineReference(number, form) }));
    return code === '' || file === 'admin2'
      ? named
      : [...named, { key: codeKey(code), kind: 'place-line' as const, row: lineReference(number, 'code') }];
  });

/** A line as the file keeps it. @param city its number among the cities, of lines that give one other names */
export function lineRow({ file, row }: SourceLine, city: number | undefined): string {
  const cells = Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== ''));
  return JSON.stringify({ file, row: cells, ...(file === 'cities' && city !== undefined && { city }) });
}

/** "Texas" of the kind "state" is also "Texas state" and "state of Texas". */
const withKinds = (name: string, kinds: readonly string[]): readonly string[] =>
  kinds.flatMap((kind) => (phraseKey(name).includes(kind) ? [] : [`${name} ${kind}`, `${kind} of ${name}`]));

const isDemonym = (form: NameForm): boolean => NAME_FORMS.indexOf(form) >= NAME_FORMS.indexOf('adjective');

function formsOf(row: Row): readonly (readonly [key: string, form: NameForm])[] {
  const kinds = listCell(row['kinds']);
  const names = [row['name'] ?? '', ...listCell(row['aliases'])];
  const listed = COLUMNS.flatMap(([column, form]) =>
    listCell(row[column]).map((name) => [phraseKey(name), form] as const),
  );
  const made = names.flatMap((name) => withKinds(name, kinds)).map((name) => [phraseKey(name), 'alias'] as const);
  // The first form of a key counts: a place is not its own alias, but "the French" and "French" are one key, said once.
  const all = [...listed, ...made].filter(([key]) => key !== '');
  return all.filter(([key, form], i) => all.findIndex(([k, f]) => k === key && isDemonym(f) === isDemonym(form)) === i);
}
