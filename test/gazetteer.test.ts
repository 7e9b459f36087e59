/** Gazetteers that users build from GeoNames tables (`factbox gazetteer build`), and what comes of them. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { packGeonames, readGeonamesLine } from '../src/lexicon/geonames.ts';
import { RecordSchema } from '../src/model/record.ts';
import { cli } from './helpers/cli.ts';

interface Row {
  readonly id: number;
  readonly name: string;
  readonly others?: string;
  readonly featureClass?: string;
  readonly population?: number;
}

const line = ({ id, name, others = '', featureClass = 'P', population = 0 }: Row): string =>
  [id, name, name, others, '21.5', '96.25', featureClass, 'PPL', 'MM', '', '08', '', '', '']
    .concat([String(population), '', '', 'Asia/Yangon', '2020-01-01'])
    .join('\t');

const VILLAGE = line({ id: 16000001, name: 'Zwephaungkon', others: 'Zwe Phaung,ဇွဲ' });
const RIVER = line({ id: 16000002, name: 'Zwephaung Chaung', featureClass: 'H' });
const TOWN = line({ id: 16000003, name: 'Qarembala', population: 900 });

const folder = mkdtempSync(join(tmpdir(), 'factbox-gazetteer-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content = ''): string => {
  if (content !== '') writeFileSync(join(folder, name), content);
  return join(folder, name);
};

describe('a line of a GeoNames table', () => {
  it('is a populated place with its keys', () =>
    expect(readGeonamesLine(VILLAGE)).toMatchObject({
      city: { name: 'Zwephaungkon', region: 'MM.08', lat: 21.5, lon: 96.25, geonameId: 16000001, fame: 2 },
      mainKeys: ['zwephaungkon'],
      otherKeys: ['zwe phaung'],
    }));
  it('is passed over where it is a river', () => expect(readGeonamesLine(RIVER)).toBeNull());
  it.each(['', 'no table', VILLAGE.replace('21.5', '91.5'), VILLAGE.replace('16000001', '16777216')])(
    '%j is none',
    (text) => expect(readGeonamesLine(text)).toBeUndefined(),
  );
});

it('gives the same bytes for the same places in any order', () => {
  const places = [VILLAGE, TOWN].flatMap((row) => readGeonamesLine(row) ?? []);
  expect(packGeonames([...places].reverse())).toEqual(packGeonames(places));
});

describe('factbox gazetteer build', () => {
  const table = file('MM.txt', `${VILLAGE}\n${RIVER}\n\n${TOWN}\n`);
  const text = 'Troops entered the village of Zwephaungkon, near Mandalay in Myanmar, on Friday.';

  it('makes a file with which --gazetteer finds the village, and our own places still', async () => {
    const built = await cli(['gazetteer', 'build', table, '-o', file('mm.gaz')]);
    expect(built).toMatchObject({ exitCode: 0, stdout: '' });
    expect(built.stderr).toMatch(/^factbox: 2 places in /);
    const { stdout } = await cli(['--only', 'locations', '--gazetteer', file('mm.gaz'), '-'], text);
    const record = RecordSchema.parse(JSON.parse(stdout));
    expect(record.generator.lexicon).toMatch(/^[0-9a-f]+\+[0-9a-f]{8}$/);
    expect(record.locations).toMatchObject([
      { name: 'Zwephaungkon', country: 'MM', geonameId: 16000001, resolution: 'resolved', lat: 21.5, lon: 96.25 },
      { name: 'Mandalay', country: 'MM' },
      { name: 'Myanmar', type: 'country' },
    ]);
  });

  it.each([
    ['a file that is no table', file('text.txt', text), /text\.txt:1: not a line of a GeoNames table/],
    ['a table without places', file('rivers.txt', `${RIVER}\n`), /no populated place/],
    ['a missing file', file('none.txt'), /none\.txt: no such file/],
  ])('tells %s and writes nothing', async (_what, path, message) => {
    const result = await cli(['gazetteer', 'build', path, '-o', file('out.gaz')]);
    expect(result).toMatchObject({ exitCode: 2, stdout: '' });
    expect(result.stderr).toMatch(message);
    expect(existsSync(file('out.gaz'))).toBe(false);
  });

  it('tells where it cannot write', async () =>
    expect(await cli(['gazetteer', 'build', table, '-o', file('no/such/folder/x.gaz')])).toMatchObject({
      exitCode: 5,
    }));

  it.each([
    ['is none', file('text.txt'), /not a gazetteer of this version; make it with factbox gazetteer build/],
    ['is missing', file('none.gaz'), /none\.gaz: no such file/],
  ])('--gazetteer tells where the file %s', async (_what, path, message) => {
    const result = await cli(['--gazetteer', path, '-'], text);
    expect(result).toMatchObject({ exitCode: 2, stdout: '' });
    expect(result.stderr).toMatch(message);
  });
});

it('packs what it ships by the same code: the file has its sections', () =>
  expect(readFileSync(new URL('../src/lexicon/data/places/places.bin', import.meta.url)).readUInt32LE(0)).toBe(11));
