// Writes version.tsv, the hash of all lexicon data that records name: run `npm run lexicon-version` after changing any of it.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const here = (name) => new URL(name, import.meta.url);
const hash = createHash('sha256');
const names = readdirSync(here('.'), { recursive: true })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.(?:tsv|bin)$/.test(name) && name !== 'version.tsv' && !name.includes('node_modules'));
for (const name of names.sort()) hash.update(name).update(readFileSync(here(name)));
writeFileSync(here('version.tsv'), `# The hash of all lexicon data, written by write-version.mjs.\nhash\n${hash.digest('hex').slice(0, 12)}\n`);
