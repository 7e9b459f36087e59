/** `factbox gazetteer build`: tables of GeoNames to one packed file, for those to whom every village counts. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { type GeonamesPlace, packGeonames, readGeonamesLine } from '../lexicon/geonames.ts';
import { MOST_CITIES } from '../lexicon/packed-cities.ts';
import { UserError } from '../model/message.ts';
import { EXIT, type Io, printable, systemCode } from './io.ts';
import { refuseWritten, writtenTo } from './landings.ts';
import { placeOf } from './place.ts';
import { writeFileWhole } from './write-file.ts';

export interface GazetteerBuilt {
  readonly places: number;
  readonly bytes: number;
}

/**
 * Packs the populated places of GeoNames tables (`MM.txt`, `allCountries.txt`, unzipped) into `output`, whole or not at all.
 * @throws UserError where a table cannot be read, is none, or holds more places than fit; where `output` cannot be written.
 */
export async function buildGazetteer(tables: readonly string[], output: string, io: Io): Promise<GazetteerBuilt> {
  const place = await placeOf(output);
  await refuseWritten(tables, writtenTo([place], io), io);
  const places = new Map<number, GeonamesPlace>();
  for (const table of tables) await addPlaces(table, places);
  if (places.size === 0)
    throw new UserError('no populated place in what was given; give GeoNames tables such as MM.txt', {
      exitCode: EXIT.unreadable,
      code: 'gazetteer/empty',
    });
  const bytes = packGeonames([...places.values()]);
  await writeFileWhole(place, bytes, io);
  return { places: places.size, bytes: bytes.length };
}

async function addPlaces(table: string, places: Map<number, GeonamesPlace>): Promise<void> {
  let number = 0;
  try {
    for await (const line of createInterface({ input: createReadStream(table), crlfDelay: Number.POSITIVE_INFINITY })) {
      number += 1;
      if (line === '') continue;
      const place = readGeonamesLine(line);
      if (place === undefined) throw notATable(table, number);
      if (place !== null) places.set(place.city.geonameId, place);
      if (places.size > MOST_CITIES) throw tooMany();
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    const reason = systemCode(error) === 'ENOENT' ? 'no such file; check the path' : 'the file cannot be read';
    throw new UserError(`${printable(table)}: ${reason}`, { exitCode: EXIT.unreadable, code: 'gazetteer/unreadable' });
  }
}

const notATable = (table: string, line: number): UserError =>
  new UserError(
    `${printable(table)}:${line}: not a line of a GeoNames table (19 columns parted by tabs); unzip a file from https://download.geonames.org/export/dump/ first`,
    { exitCode: EXIT.unreadable, code: 'gazetteer/not-a-table' },
  );

const tooMany = (): UserError =>
  new UserError(
    `more than ${MOST_CITIES.toLocaleString('en')} populated places, which is all that a gazetteer holds; build one of the countries that you need`,
    { exitCode: EXIT.unreadable, code: 'gazetteer/too-large' },
  );
