import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { GENERATOR_VERSION } from '../src/model/version.ts';

it('has the version of package.json', () => {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  expect(GENERATOR_VERSION).toBe(version);
});
