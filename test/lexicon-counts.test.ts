/** Every line of the data that counts are read by. */
import { describe, expect, it } from 'vitest';
import {
  CLAUSE_CLASSES,
  hedges,
  nounsClassed,
  NUMERAL_KINDS,
  numeralWords,
  trends,
} from '../src/lexicon/count-words.ts';
import { currencies } from '../src/lexicon/currencies.ts';
import { EVENT_ROLES, events } from '../src/lexicon/events.ts';
import { readTable } from '../src/lexicon/compile/tables.ts';
import { toSi, units } from '../src/lexicon/units.ts';
import { CATEGORIES, OBJECT_CLASSES, RELATIONS } from '../src/model/vocabulary.ts';

const TABLES: Readonly<Record<string, readonly string[]>> = {
  'counts/clause-words.tsv': ['word', 'class'],
  'counts/durations.tsv': ['word'],
  'counts/hedges.tsv': ['phrase', 'side'],
  'counts/nouns.tsv': ['singular', 'plural', 'category', 'role'],
  'counts/nouns-classed.tsv': ['lemma'],
  'counts/numbered.tsv': ['word'],
  'counts/numerals.tsv': ['word'],
  'counts/states.tsv': ['state', 'category'],
  'counts/streets.tsv': ['word'],
  'counts/trends.tsv': ['phrase'],
  'counts/verbs.tsv': ['verb', 'category', 'side'],
  'units/currencies.tsv': ['code'],
  'units/shared-currencies.tsv': ['unit'],
  'units/subunits.tsv': ['unit'],
  'units/units.tsv': ['unit'],
};

describe.each(Object.entries(TABLES))('%s', (name, columns) => {
  const rows = readTable(name);

  it('has no line twice', () => {
    const keys = rows.map((row) => columns.map((column) => row[column]).join('|'));
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  it('leaves no first cell empty', () => {
    expect(rows.filter((row) => (row[columns[0] ?? ''] ?? '') === '')).toEqual([]);
  });
});

describe('number words', () => {
  it('are of a known kind, with a value or an interval', () => {
    for (const [word, { kind, value, low, high }] of numeralWords()) {
      expect(NUMERAL_KINDS, word).toContain(kind);
      expect(value ?? low, word).not.toBeNull();
      if (low !== null && high !== null) expect(low, word).toBeLessThanOrEqual(high);
    }
  });

  it('hedge by known relations', () => {
    const { before, after } = hedges();
    for (const relation of [...before.values(), ...after.values()]) expect(RELATIONS).toContain(relation);
    expect(trends().size).toBeGreaterThan(200);
  });
});

it('nouns have classes of the record', () => {
  for (const [lemma, objectClass] of nounsClassed()) expect(OBJECT_CLASSES, lemma).toContain(objectClass);
});

describe('words for events', () => {
  it('have categories and roles of the record', () => {
    for (const [phrase, words] of events().phrases)
      for (const { category, role } of words) {
        expect(CATEGORIES, phrase).toContain(category);
        expect(EVENT_ROLES, phrase).toContain(role);
      }
  });

  it.each([
    ['killed', 'participle'],
    ['shot down', 'participle'],
    ['taking hostage', 'gerund'],
    ['stabbed', 'participle'],
    ['dying', 'gerund'],
    ['flees', 'finite'],
    ['laid off', 'participle'],
  ])('know %s as %s', (phrase, form) => {
    const forms = (events().phrases.get(phrase) ?? []).map((word): string => word.form);
    expect(forms).toContain(form);
  });

  it('play a known part in the clause', () => {
    for (const row of readTable('counts/clause-words.tsv')) expect(CLAUSE_CLASSES).toContain(row['class']);
  });
});

describe('units', () => {
  it('are three hundred and more, each with a factor to SI', () => {
    const all = new Set(units().words.values());
    expect(all.size).toBeGreaterThan(300);
    for (const unit of all) {
      expect(unit.factor, unit.name).toBeGreaterThan(0);
      expect(unit.si, unit.name).not.toBe('');
    }
  });

  it.each([
    ['mile', 1, 1609.344, 'm'],
    ['degree celsius', 20, 293.15, 'K'],
    ['degree fahrenheit', -40, 233.15, 'K'],
    ['acre', 2, 8093.7128448, 'm²'],
    ['knot', 10, 5.14444444444, 'm/s'],
  ])('turn %s into SI', (name, value, si, unit) => {
    const known = units().words.get(name);
    expect(known).toBeDefined();
    if (known !== undefined) expect(toSi(value, known)).toEqual({ value: si, unit });
  });
});

describe('currencies', () => {
  it('are told by ISO 4217', () => {
    for (const row of readTable('units/currencies.tsv')) expect(row['code']).toMatch(/^[A-Z]{3}$/);
    for (const { code, others } of currencies().words.values())
      for (const one of [code, ...others]) expect(currencies().symbols.get(one), one).toBe(one);
  });

  it.each([
    ['US', 'USD'],
    ['DE', 'EUR'],
    ['IQ', 'IQD'],
    ['BD', 'BDT'],
  ])('of %s is %s', (country, code) => expect(currencies().ofCountry.get(country)).toBe(code));
});
