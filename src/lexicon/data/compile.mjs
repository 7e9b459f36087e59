// Writes dist/lexicon.bin from the data in this folder; `npm run build` runs it after the compiler of TypeScript.
import { writeFileSync } from 'node:fs';
import { compileLexicon } from '../../../dist/lexicon/compile/index.js';

writeFileSync(new URL('../../../dist/lexicon.bin', import.meta.url), compileLexicon());
