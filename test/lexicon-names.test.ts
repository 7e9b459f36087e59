/** The lexicons of names keep their form, and know what they should know. */
import { ORGANIZATION_SUBTYPES, PERSON_CLASSES } from '../src/model/vocabulary.ts';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CONTEXT_NOUN_KINDS } from '../src/lexicon/context-nouns.ts';
import { DISCARD_KINDS, discards } from '../src/lexicon/discards.ts';
import { Gazetteer } from '../src/lexicon/gazetteer.ts';
import { listCell } from '../src/lexicon/cells.ts';
import { readTable } from '../src/lexicon/compile/tables.ts';
import { shippedCore } from '../src/lexicon/core.ts';
import { NORP_SUBTYPES, norps } from '../src/lexicon/norps.ts';
import { ORGANIZATION_FILES, organizationHeads, organizations } from '../src/lexicon/organizations.ts';
import { NamePart, isSyllabicGivenName, namePart, nameParticle } from '../src/lexicon/people.ts';
import { phraseKey } from '../src/lexicon/phrase-key.ts';
import { GROUP_SUBTYPES, TITLE_KINDS, groupNouns, personNouns, roleHeads, titles } from '../src/lexicon/roles.ts';

const DATA = new URL('../src/lexicon/data/', import.meta.url);
const organizationTables = ORGANIZATION_FILES.map((file) => `organizations/${file}.tsv`);
const TABLES = [
  ...organizationTables,
  'organizations/designators.tsv',
  'organizations/organization-heads.tsv',
  'roles/titles.tsv',
  'roles/context-nouns.tsv',
  'roles/role-heads.tsv',
  'roles/person-nouns.tsv',
  'roles/body-nouns.tsv',
  'roles/office-words.tsv',
  'roles/group-nouns.tsv',
  'norps.tsv',
  'discard-heads.tsv',
  'discards.tsv',
  'people/given-names.tsv',
  'people/family-names.tsv',
  'people/leaders.tsv',
  'people/name-particles.tsv',
  'people/name-syllables.tsv',
];
const allowed = (table: string, column: string, values: readonly string[]) =>
  readTable(table).filter((row) => !values.includes(row[column] ?? ''));

describe('form', () => {
  test.each(TABLES)('%s tells its source, and is sorted without duplicates', (table) => {
    const lines = readFileSync(new URL(table, DATA), 'utf8').trimEnd().split('\n');
    expect(lines[0]).toMatch(/^# Source: /);
    const entries = lines.filter((line) => !line.startsWith('#')).slice(1);
    expect(entries).toEqual([...new Set(entries)].sort((a, b) => (a < b ? -1 : 1)));
    expect(entries.filter((line) => /^\t*$|\s$| {2}|\t /.test(line))).toEqual([]);
  });

  test('every file of organisations is read', () => {
    const files = readdirSync(new URL('organizations/', DATA)).map((file) => file.replace('.tsv', ''));
    expect(files.filter((file) => file !== 'organization-heads' && file !== 'designators').sort()).toEqual([
      ...ORGANIZATION_FILES,
    ]);
  });

  test.each([
    ...organizationTables.map((table) => [table, 'subtype', ORGANIZATION_SUBTYPES] as const),
    ['organizations/designators.tsv', 'strength', ['strong', 'weak']] as const,
    ['organizations/organization-heads.tsv', 'subtype', ORGANIZATION_SUBTYPES] as const,
    ['organizations/organization-heads.tsv', 'strength', ['strong', 'weak']] as const,
    ['organizations/organization-heads.tsv', 'position', ['first', 'last', 'any']] as const,
    ['organizations/organization-heads.tsv', 'alone', ['', 'always', 'definite', 'never']] as const,
    ['roles/titles.tsv', 'kind', TITLE_KINDS] as const,
    ['roles/context-nouns.tsv', 'of', CONTEXT_NOUN_KINDS] as const,
    ['roles/titles.tsv', 'sex', ['', 'male', 'female']] as const,
    ['roles/role-heads.tsv', 'kind', TITLE_KINDS] as const,
    ['roles/person-nouns.tsv', 'class', PERSON_CLASSES] as const,
    ['roles/group-nouns.tsv', 'subtype', GROUP_SUBTYPES] as const,
    ['norps.tsv', 'subtype', NORP_SUBTYPES] as const,
    ['discard-heads.tsv', 'kind', DISCARD_KINDS] as const,
    ['discard-heads.tsv', 'position', ['first', 'last']] as const,
    ['discards.tsv', 'kind', DISCARD_KINDS] as const,
    ['people/name-syllables.tsv', 'language', ['zh', 'ko', 'yue']] as const,
  ])('%s: every %s is one of the list', (table, column, values) => {
    expect(allowed(table, column, values)).toEqual([]);
  });

  test('a noun for a body stands for known subtypes', () => {
    const subtypes = readTable('roles/body-nouns.tsv').flatMap((row) => listCell(row['subtypes']));
    expect(subtypes.filter((subtype) => !ORGANIZATION_SUBTYPES.some((known) => known === subtype))).toEqual([]);
  });

  test('countries are ISO 3166-1 alpha-2 codes', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    const wrong = [...organizationTables, 'norps.tsv']
      .flatMap((table) => readTable(table).map((row) => row['country'] ?? ''))
      .filter((code) => code !== '' && (!/^[A-Z]{2}$/.test(code) || names.of(code) === undefined));
    expect(wrong).toEqual([]);
  });

  test('no name of an organisation that is also an ordinary word stands unmarked', () => {
    const words = new Set(readFileSync(new URL('people/ordinary-words.txt', DATA), 'utf8').split('\n'));
    const unmarked = organizationTables.flatMap((table) =>
      readTable(table).flatMap((row) => {
        // Upper case marks an acronym.
        const marked = new Set([...listCell(row['ambiguous']), ...listCell(row['acronym'])]);
        return [row['name'] ?? '', ...listCell(row['aliases'])].filter(
          (form) => words.has(phraseKey(form)) && !marked.has(form),
        );
      }),
    );
    expect(unmarked).toEqual([]);
  });
});

const named = (name: string) => ({ name, subtype: 'ethnic', country: null, form: 'plural' }) as const;

describe('gazetteer', () => {
  const gazetteer = new Gazetteer(
    shippedCore().with(
      [
        ['zor yorkan', '1'],
        ['zor yorkan times', '2'],
        ['al zhabaabix', '3'],
        ['zor yorkan', '4'],
      ].map(([key = '', name = '']) => ({ kind: 'norp', key, entry: named(name) })),
    ),
    'norp',
  );
  test.each([
    [['zor', 'yorkan', 'times'], 0, ['2'], 3],
    [['zor', 'yorkan', 'city'], 0, ['1', '4'], 2],
    [['al', '', 'zhabaabix'], 0, ['3'], 3],
    [['al zhabaabix'], 0, ['3'], 1],
    [['in', 'zor', 'yorkan'], 1, ['1', '4'], 2],
  ] as const)('%j at %i', (keys, at, entries, length) => {
    expect(gazetteer.longest(keys, at)).toEqual({ entries: entries.map(named), length });
  });
  test.each([
    [['zor'], 0],
    [['yorkan', 'zor'], 0],
    [['zor', ',', 'yorkan'], 0],
    [['', 'zor', 'yorkan'], 0],
    [['zor', '', '', 'yorkan'], 0],
    [[], 0],
  ] as const)('%j at %i is nothing', (keys, at) => {
    expect(gazetteer.longest(keys, at)).toBeUndefined();
  });
});

const has = (key: string, flag: number) => (namePart(key) & flag) !== 0;

describe('name parts', () => {
  test.each(
    'mohammed muhammad hussein vladimir volodymyr shinzo jinping goodluck oluwaseun nguyen priyanka katarzyna siobhan kwame'
      .split(' ')
      .concat('zsuzsa recep yoweri abdulrahman'.split(' ')),
  )('%s is a given name', (key) => expect(has(key, NamePart.GIVEN | NamePart.GIVEN_COMMON)).toBe(true));
  test.each(
    'putin zelensky netanyahu erdogan sisi museveni tinubu modi rajapaksa kim nguyen tanaka watanabe obrien mcdonald'
      .split(' ')
      .concat('gonzalez kaczynski orban papandreou saakashvili pashinyan karzai khamenei'.split(' ')),
  )('%s is a family name', (key) => expect(has(key, NamePart.FAMILY)).toBe(true));
  test('tells sex and words', () => {
    expect(has('angela', NamePart.FEMALE)).toBe(true);
    expect(has('angela', NamePart.MALE)).toBe(false);
    expect(has('will', NamePart.ALSO_WORD)).toBe(true);
    expect(has('bush', NamePart.ALSO_WORD)).toBe(true);
    expect(has('obama', NamePart.ALSO_WORD)).toBe(false);
  });
  test.each(['the', 'and', 'of', 'government', 'said', 'hamas', 'monday', 'a', 'x7', ''])('%j is none', (key) =>
    expect(namePart(key)).toBe(0),
  );
  test('parts of a hyphenated name are looked up without particles', () => {
    expect(has('al assad', NamePart.FAMILY)).toBe(true);
    expect(has('jean luc', NamePart.GIVEN)).toBe(true);
    expect(namePart('al')).not.toBe(-1);
    expect(nameParticle('van der')).toEqual({ joins: true, begins: true });
    expect(nameParticle('smith')).toBeUndefined();
  });
  test.each([
    ['jinping', true],
    ['xiaoping', true],
    ['jae in', true],
    ['kai shek', true],
    ['smith', false],
    ['ministry', false],
    ['new york', false],
  ] as const)('%s has East Asian syllables: %s', (key, expected) => expect(isSyllabicGivenName(key)).toBe(expected));
});

const organization = (text: string) =>
  organizations()
    .get(phraseKey(text))
    .map(({ organization: { name }, acronym, ambiguous }) => ({ name, acronym, ambiguous }));

describe('organisations', () => {
  test.each([
    ['Hizbullah', 'Hezbollah', 'armed-group', 'LB'],
    ['Sendero Luminoso', 'Shining Path', 'armed-group', 'PE'],
    ['Farabundo Marti National Liberation Front', 'Farabundo Marti National Liberation Front', 'armed-group', 'SV'],
    ['al Qaida', 'al-Qaeda', 'armed-group', null],
    ['Ansar Allah', 'Houthis', 'armed-group', 'YE'],
    ['Hashd al-Shaabi', 'Popular Mobilization Forces', 'armed-group', 'IQ'],
    ['CENTCOM', 'U.S. Central Command', 'military', 'US'],
    ['Israeli Defense Forces', 'Israel Defense Forces', 'military', 'IL'],
    ['Scotland Yard', 'Metropolitan Police', 'police', 'GB'],
    ['Mossad', 'Mossad', 'government', 'IL'],
    ['Knesset', 'Knesset', 'government', 'IL'],
    ['Nato', 'North Atlantic Treaty Organization', 'igo', null],
    ['Médecins Sans Frontières', 'Doctors Without Borders', 'ngo', 'FR'],
    ['Agence France-Presse', 'Agence France-Presse', 'media', 'FR'],
    ['KCNA', 'KCNA', 'media', 'KP'],
    ['ZANU-PF', 'ZANU-PF', 'political-party', 'ZW'],
    ['Bharatiya Janata Party', 'Bharatiya Janata Party', 'political-party', 'IN'],
    ['AT&T', 'AT&T', 'company', 'US'],
    ['Petrobras', 'Petrobras', 'company', 'BR'],
    ['Tsinghua University', 'Tsinghua University', 'education', 'CN'],
    ['Manchester United', 'Manchester United', 'sports', 'GB'],
    ['Old Bailey', 'Old Bailey', 'court', 'GB'],
    ['AFL-CIO', 'AFL-CIO', 'union', 'US'],
    ['Nahdlatul Ulama', 'Nahdlatul Ulama', 'religious', 'ID'],
  ] as const)('%s is %s', (text, name, subtype, country) => {
    const found = organizations().get(phraseKey(text));
    expect(found.map((form) => form.organization)).toContainEqual({ name, subtype, country });
  });
  test('an acronym says so, and so does an ambiguous form', () => {
    expect(organization('WHO')).toContainEqual({ name: 'World Health Organization', acronym: true, ambiguous: false });
    expect(organization('Apple')).toEqual([{ name: 'Apple Inc.', acronym: false, ambiguous: true }]);
    expect(organization('Chelsea')).toEqual([{ name: 'Chelsea FC', acronym: false, ambiguous: true }]);
    expect(organization('Apple Inc.')).toEqual([{ name: 'Apple Inc.', acronym: false, ambiguous: false }]);
  });
  test.each(['World Cup', 'Nobel Prize', 'FTSE 100', 'Monday'])('%s is none', (text) =>
    expect(organization(text)).toEqual([]),
  );
  test('heads', () => {
    expect(organizationHeads().get('ministry')).toMatchObject([{ subtype: 'government', strength: 'strong' }]);
    expect(organizationHeads().get('air force')).toMatchObject([{ subtype: 'military' }]);
    expect(organizationHeads().get('group')).toMatchObject([{ strength: 'weak' }]);
  });
});

describe('roles, peoples and discards', () => {
  test.each([
    ['Lt. Gen.', 'military'],
    ['Prime Minister', 'political'],
    ['Ayatollah', 'religious'],
    ['Mr', 'honorific'],
    ['goalkeeper', 'sport'],
    ['Defence Minister', 'political'],
  ])('%s is a title', (text, kind) => expect(titles().get(phraseKey(text))).toMatchObject([{ kind }]));
  test('nouns of persons and groups', () => {
    expect(personNouns().get('gunmen')).toEqual([{ lemma: 'gunman', class: 'militant', number: 'plural' }]);
    expect(personNouns().get('children')).toEqual([{ lemma: 'child', class: 'child', number: 'plural' }]);
    expect(groupNouns().get('security forces')).toMatchObject([{ subtype: 'military' }]);
    expect(roleHeads().get('spokesman')).toMatchObject([{ kind: 'political' }]);
  });
  test.each([
    ['Kurds', 'Kurdish', 'ethnic', 'plural'],
    ["Shi'ite", 'Shiite', 'religious', 'adjective'],
    ['Republicans', 'Republican', 'political', 'plural'],
    ['European', 'European', 'nationality', 'adjective'],
  ])('%s', (text, name, subtype, form) =>
    expect(norps().get(phraseKey(text))).toMatchObject([{ name, subtype, form }]),
  );
  test.each([
    ['World Cup', 'event'],
    ['AIDS', 'disease'],
    ['F-16', 'weapon'],
    ['Nikkei', 'index'],
    ['Koran', 'religion'],
    ['iPhone', 'product'],
    ['Kyoto Protocol', 'law'],
    ['Ramadan', 'holiday'],
  ])('%s is discarded', (text, kind) => expect(discards().get(phraseKey(text))).toMatchObject([{ kind }]));
});
