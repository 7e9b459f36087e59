import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { lexiconVersion } from '../src/lexicon/version.ts';
import { GENERATOR_VERSION } from '../src/model/version.ts';

const DATA = new URL('../src/lexicon/data/', import.meta.url);

it('has the version of package.json', () => {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  expect(GENERATOR_VERSION).toBe(version);
});

it('names the lexicon by the hash of its data (npm run lexicon-version writes it)', () => {
  const hash = createHash('sha256');
  const names = (readdirSync(DATA, { recursive: true }) as string[]).filter(
    (name) => /\.(?:tsv|bin)$/.test(name) && name !== 'version.tsv' && !name.includes('node_modules'),
  );
  for (const name of names.map((path) => path.replaceAll('\\', '/')).sort())
    hash.update(name).update(readFileSync(new URL(name, DATA)));
  expect(lexiconVersion()).toBe(hash.digest('hex').slice(0, 12));
});
