/** Where sentences end: hard cases, one a line in sentences.cases.txt. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPlainText } from '../src/input/plain-text.ts';
import { loadLexicon } from '../src/lexicon/index.ts';
import { parse } from '../src/parse/index.ts';

const lines = readFileSync(new URL('sentences.cases.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));
const GAP = /^\? /;

const split = (line: string): readonly string[] => line.split('¦').map((sentence) => sentence.trim());

function check(line: string): void {
  const text = line.replaceAll(/ ¦ +/g, ' ').replaceAll('¦', '');
  const { sentences } = parse(readPlainText({ text, name: 'case' }), { lexicon: loadLexicon(), published: null });
  expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(split(line));
}

describe('sentences', () => {
  it('has cases', () => expect(lines.length).toBeGreaterThan(150));
  it.each(lines.filter((line) => !GAP.test(line)))('%s', check);
  for (const gap of lines.filter((line) => GAP.test(line)))
    it.fails(`does not split yet ${gap}`, () => check(gap.replace(GAP, '')));
});
