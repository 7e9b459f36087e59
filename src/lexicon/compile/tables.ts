/** Reads the sources of the compiled lexicon. Only the compiler and tests read them; a run reads the compiled file. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

// This file is as deep in dist/ as in src/.
export const DATA = new URL('../../../src/lexicon/data/', import.meta.url);

export const readBytes = (name: string): Uint8Array => readFileSync(new URL(name, DATA));

/** One line of a data file, its cells by the names in the header line. */
export type Row = Readonly<Record<string, string>>;

/**
 * Reads a tab-separated data file: lines that begin with `#` are comments (the first ones tell the source), the first other
 * line names the columns, cells at the end of a line may be left out.
 */
export function readTable(name: string): readonly Row[] {
  const [columns = [], ...lines] = readCells(name);
  return lines.map((cells) => rowOf(columns, cells));
}

/** The cells of each line of a data file, the header first: for long tables, where a record a line costs too much. */
export function* readCells(name: string): Generator<readonly string[]> {
  const text = readFileSync(new URL(name, DATA), 'utf8');
  for (let start = 0, end = 0; start < text.length; start = end + 1) {
    end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    if (end > start && text[start] !== '#') yield text.slice(start, end).split('\t');
  }
}

/** The cells of a line by the names of their columns. */
export function rowOf(columns: readonly string[], cells: readonly string[]): Row {
  const row: Record<string, string> = {};
  for (let i = 0; i < columns.length; i += 1) row[columns[i] ?? ''] = cells[i] ?? '';
  return row;
}

/** The tables that the compiled file keeps as they are written: small ones, taken apart in a run when first asked for. */
export const SMALL_TABLES = [
  'counts/clause-words.tsv',
  'counts/durations.tsv',
  'counts/hedges.tsv',
  'counts/nouns-classed.tsv',
  'counts/nouns.tsv',
  'counts/numbered.tsv',
  'counts/numerals.tsv',
  'counts/states.tsv',
  'counts/streets.tsv',
  'counts/trends.tsv',
  'counts/verbs.tsv',
  'dates/beside-figures.tsv',
  'dates/beside-periods.tsv',
  'dates/holidays.tsv',
  'dates/numbers.tsv',
  'dates/ramadan.tsv',
  'dates/verbs.tsv',
  'dates/words.tsv',
  'dates/zones.tsv',
  'faq/phrases.tsv',
  'events/classes.tsv',
  'events/nouns.tsv',
  'events/verbs.tsv',
  'grammar/irregular-nouns.tsv',
  'grammar/irregular-verbs.tsv',
  'grammar/own-tag-rules.tsv',
  'grammar/suffix-tags.tsv',
  'grammar/tag-rules.tsv',
  'language/abbreviations.tsv',
  'language/before-letters.tsv',
  'language/function-words.tsv',
  'language/saying-verbs.tsv',
  'organizations/designators.tsv',
  'people/name-particles.tsv',
  'people/name-syllables.tsv',
  'places/domains.tsv',
  'places/place-heads.tsv',
  'places/publishers.tsv',
  'roles/context-nouns.tsv',
  'roles/group-words.tsv',
  'units/currencies.tsv',
  'units/shared-currencies.tsv',
  'units/subunits.tsv',
  'units/units.tsv',
] as const;

/** A short hash of all sources: the version of the lexicon that records name. */
export function sourcesHash(): string {
  const hash = createHash('sha256');
  const names = (readdirSync(DATA, { recursive: true }) as string[])
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(?:tsv|bin)$/.test(name) && !name.includes('node_modules'));
  for (const name of names.sort()) hash.update(name).update(readBytes(name));
  return hash.digest('hex').slice(0, 12);
}
