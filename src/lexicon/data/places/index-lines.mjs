// Makes lines.bin, the index of the place lines: run it after every change of a .tsv file here (`npm run build` in the
// repository first; no other package is needed). A test tells when it was forgotten.
import { writeFileSync } from 'node:fs';
import { indexLines } from '../../../../dist/lexicon/place-lines.js';

writeFileSync(new URL('lines.bin', import.meta.url), indexLines());
