/** A user's own names (`--lexicon`): read with clear complaints, and before ours. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { extract, loadLexicon, withEntries } from '../src/index.ts';
import { readUserLexicon } from '../src/lexicon/user-lexicon-file.ts';
import { RecordSchema } from '../src/model/record.ts';
import { cli } from './helpers/cli.ts';

const CSV = `name,kind,subtype,country,aliases,id,lat,lon
# our own desk's names
Zarqun Valley Front,organization,armed-group,SY,ZVF|Valley Front,Q1001,,
Umm Tarfa,location,city,SY,"Oum Tarfa|Umm al-Tarfa",P7,35.20,38.10
Qaremba Tolu,person,,KE,,Q77,,
"Kuvali",norp,ethnic,UG,Kuvalis,,,
Paris,location,city,XX,,,1.5,2.5
`;
const lexicon = withEntries(loadLexicon(), readUserLexicon(CSV, 'names.csv'));
const TEXT = 'Fighters of the Valley Front took Umm Tarfa. Qaremba Tolu said the ZVF had left Oum Tarfa for Paris.';

describe('entries of a user', () => {
  const record = extract(TEXT, { lexicon });
  it('are places where no gazetteer has them', () =>
    expect(record.locations.find(({ name }) => name === 'Umm Tarfa')).toMatchObject({
      country: 'SY',
      lat: 35.2,
      lon: 38.1,
      resolution: 'resolved',
      mentions: [{ text: 'Umm Tarfa' }, { text: 'Oum Tarfa' }],
    }));
  it('go before our own', () =>
    expect(record.locations.find(({ name }) => name === 'Paris')).toMatchObject({ country: 'XX', lat: 1.5 }));
  it('are actors with the id that the user gave', () => {
    expect(record.actors.find(({ externalId }) => externalId === 'Q1001')).toMatchObject({
      name: 'Zarqun Valley Front',
      type: 'organization',
      subtype: 'armed-group',
      country: 'SY',
    });
    expect(record.actors.find(({ externalId }) => externalId === 'Q77')).toMatchObject({
      type: 'person',
      country: 'KE',
    });
  });
  it('tell in the record that the lexicon is another', () =>
    expect(record.generator.lexicon).toMatch(/^[0-9a-f]+\+[0-9a-f]{8}$/));
  it('change nothing for those who have none', () =>
    expect(extract(TEXT).locations.find(({ name }) => name === 'Paris')?.country).toBe('FR'));
});

describe('the file', () => {
  it('may be NDJSON', () =>
    expect(
      readUserLexicon('{"name":"A B","kind":"person","id":7}\n\n{"name":"C","kind":"norp","aliases":["D","E"]}\n', 'n'),
    ).toMatchObject([
      { name: 'A B', id: '7' },
      { name: 'C', aliases: ['D', 'E'], subtype: 'ethnic' },
    ]));
  it.each([
    ['name,kind\nX,city\n', /^n:2: kind is "city"; expected person, organization, norp, location$/],
    ['name,kind\n\n,person\n', /^n:3: the name is missing$/],
    ['name,kind,colour\nX,person,red\n', /^n:1: "colour" is no column; expected name, kind, subtype/],
    ['name,kind,subtype\nX,organization,gang\n', /^n:2: subtype is "gang"; expected government, military/],
    ['name,kind,lat,lon\nX,location,91,0\n', /^n:2: lat is "91"; expected degrees from -90 to 90$/],
    ['name,kind,lat,lon\nX,location,,\n', /^n:2: lat is ""; expected degrees/],
    ['name,kind,country\nX,person,Kenya\n', /^n:2: country is "Kenya"; expected two capitals of ISO 3166-1/],
    ['name,kind\nX,person,more\n', /^n:2: not valid CSV/],
    ['{"name":"X","kind":"person"}\n{"name":\n', /^n:2: not valid JSON/],
    ['{"name":"X","kind":"person"}\n[1]\n', /^n:2: (?:expected an object|not valid)/],
  ])('%j is told with its line', (text, message) => expect(() => readUserLexicon(text, 'n')).toThrow(message));
});

describe('--lexicon', () => {
  const folder = mkdtempSync(join(tmpdir(), 'factbox-lexicon-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (name: string, content: string): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  it('reads the file for all articles', async () => {
    const { stdout, exitCode } = await cli(['--lexicon', file('names.csv', CSV), '-'], TEXT);
    expect(exitCode).toBe(0);
    expect(RecordSchema.parse(JSON.parse(stdout)).actors.map(({ externalId }) => externalId)).toContain('Q1001');
  });
  it.each([
    ['a missing file', join(folder, 'none.csv'), /none\.csv: no such file; check the path/],
    ['a wrong line', file('bad.csv', 'name,kind\nX,thing\n'), /bad\.csv:2: kind is "thing"; expected person/],
  ])('%s ends the run with code 2', async (_what, path, message) => {
    const result = await cli(['--lexicon', path, '-'], TEXT);
    expect(result).toMatchObject({ exitCode: 2, stdout: '' });
    expect(result.stderr).toMatch(message);
  });
});
