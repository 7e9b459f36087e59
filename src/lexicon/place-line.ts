/** A line of the project's own places as the compiled lexicon keeps it, and how an entry refers to it. */

/** Their order is part of the compiled file. */
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

/** In what way a key names its place; the order is part of the compiled file. */
export const NAME_FORMS = [
  'name',
  'alias',
  'abbreviation',
  'historical',
  'adjective',
  'singular',
  'plural',
  // Of codes: "#us.tx".
  'code',
] as const;
export type NameForm = (typeof NAME_FORMS)[number];

/** Cells by the names of their columns; empty ones are left out. */
export type LineCells = Readonly<Record<string, string | undefined>>;

export interface Line {
  readonly file: LineFile;
  readonly row: LineCells;
  /** Of lines that give a city of GeoNames other names: its number among the cities. */
  readonly city?: number;
}

const FORM_BITS = 3;

export const lineReference = (line: number, form: NameForm): number => (line << FORM_BITS) | NAME_FORMS.indexOf(form);
export const lineOfReference = (reference: number): number => reference >> FORM_BITS;
export const formOfReference = (reference: number): NameForm =>
  NAME_FORMS[reference & ((1 << FORM_BITS) - 1)] ?? 'name';

/** The key under which a line is found by its code of country or region; no text has it. */
export const codeKey = (code: string): string => `#${code.toLowerCase()}`;
