/** The compiled lexicon: words and phrases by number, and a file that is never older than its sources. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../src/lexicon/compile/index.ts';
import { sourcesHash } from '../src/lexicon/compile/tables.ts';
import { type PhraseEntry, packPhrases, PhraseTrie } from '../src/lexicon/compiled/phrase-trie.ts';
import { joinSections, splitSections } from '../src/lexicon/compiled/sections.ts';
import { packStrings, Strings } from '../src/lexicon/compiled/strings.ts';
import { packWords, WordTable } from '../src/lexicon/compiled/word-table.ts';
import { shippedCore } from '../src/lexicon/core.ts';

describe('the file', () => {
  it('is as new as its sources: run npm run build after any change of the data', () =>
    expect(shippedCore().version).toBe(sourcesHash()));

  it(
    'is made to the same bytes again',
    () =>
      expect(
        Buffer.compare(readFileSync(new URL('../dist/lexicon.bin', import.meta.url)), compileLexicon()),
        'dist/lexicon.bin differs from what its sources give: run npm run build',
      ).toBe(0),
    120_000,
  );
});

describe('sections', () => {
  const names = ['one', 'two', 'three'] as const;
  const sections = { one: new Uint8Array([1, 2, 3]), two: new Uint8Array(), three: new Uint8Array([4]) };
  it('come back as they were, at aligned places', () => {
    const read = splitSections(names, joinSections(names, sections));
    expect(read).toEqual(sections);
    expect(read.three.byteOffset % 8).toBe(0);
  });
  it.each([
    ['has other sections', joinSections(['one'], sections)],
    ['is something else', new TextEncoder().encode('no lexicon, only some text that is long enough')],
  ])('are refused where the file %s', (_what, bytes) =>
    expect(() => splitSections(names, bytes)).toThrow(/not a packed lexicon of this version/),
  );
});

it('strings are read by number, and none is there beyond the last', () => {
  const { lengths, bytes } = packStrings(['', 'Zürich', 'a\tb', '']);
  const strings = new Strings(lengths, bytes);
  expect([0, 1, 2, 3, 4, -1].map((index) => strings.at(index))).toEqual(['', 'Zürich', 'a\tb', '', '', '']);
});

describe('words', () => {
  const known = ['miners', 'a', 'iraq', 'o b', '3rd'];
  const others = ['qamishli', 'zzyzx'];
  const table = new WordTable(packWords(known, others));
  it('have a number each, and are found by their letters', () => {
    const numbers = [...known, ...others].map((word) => table.find(word));
    expect([...numbers].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(numbers.map((number) => table.key(number))).toEqual([...known, ...others]);
    expect(table.size).toBe(8);
  });
  it('with facts come before the others', () => {
    expect(known.every((word) => table.find(word) < table.withFacts)).toBe(true);
    expect(others.every((word) => table.find(word) >= table.withFacts)).toBe(true);
  });
  it.each(['mine', 'minersx', 'iraqi', '', 'q'])('%j is none', (word) => expect(table.find(word)).toBe(0));
  it('are read from a text in any case', () => {
    const text = 'The MINERS of Iraq';
    expect(table.findIn(text, 4, 10)).toBe(table.find('miners'));
    expect(table.findIn(text, 14, 18)).toBe(table.find('iraq'));
    expect(table.findIn(text, 0, 3)).toBe(0);
  });
  it('get the same bytes in any order', () =>
    expect(packWords(known.toReversed(), others.toReversed())).toEqual(packWords(known, others)));
  it('that are added have numbers behind', () => {
    const more = new WordTable(packWords(known, others), ['blorf']);
    expect(more.find('blorf')).toBe(table.size);
    expect(more.key(table.size)).toBe('blorf');
    expect(more.findIn('x BLORF', 2, 7)).toBe(table.size);
    expect(more.find('iraq')).toBe(table.find('iraq'));
  });
  it.each(['Upper', 'é'])('are packed in lower-case ASCII alone: not %s', (word) =>
    expect(() => packWords([word], [])).toThrow(/lower-case ASCII/),
  );
});

const node = (from: PhraseTrie, ...words: number[]): number =>
  words.reduce((at, word) => from.child(at, word) || -1, 0);

describe('phrases', () => {
  const packed: readonly PhraseEntry[] = [
    { words: [5], kind: 0, row: 7 },
    { words: [5, 9], kind: 0, row: 1 },
    { words: [5, 9], kind: 40, row: 2 },
    { words: [5, 9], kind: 0, row: 0 },
    { words: [5, 3, 9], kind: 1, row: 3 },
    { words: [6], kind: 1, row: 4 },
  ];
  const trie = new PhraseTrie(packPhrases(packed));
  it('lead from word to word to the rows of each kind, in the order of the data', () => {
    expect(trie.rows(node(trie, 5), 0)).toEqual([7]);
    expect(trie.rows(node(trie, 5, 9), 0)).toEqual([1, 0]);
    expect(trie.rows(node(trie, 5, 9), 40)).toEqual([2]);
    expect(trie.rows(node(trie, 5, 9), 1)).toEqual([]);
    expect(trie.isPhrase(node(trie, 5, 3))).toBe(false);
    expect(trie.has(node(trie, 5, 9), 40)).toBe(true);
    expect(trie.has(node(trie, 5, 3, 9), 0)).toBe(false);
  });
  it('end where no phrase goes on', () => {
    expect(trie.child(0, 7)).toBe(0);
    expect(trie.child(node(trie, 6), 9)).toBe(0);
  });
  it.each([
    [5, 0, true],
    [5, 1, true],
    [5, 40, true],
    [6, 0, false],
    [9, 0, false],
    [99, 0, false],
  ])('that begin with word %i are of kind %i: %s', (word, kind, expected) =>
    expect(trie.begins(word, kind)).toBe(expected),
  );
  it('that are added count alone where both have one', () => {
    const more = new PhraseTrie(packPhrases(packed), [
      { words: [5, 9], kind: 0, row: 100 },
      { words: [6, 9, 9], kind: 2, row: 101 },
    ]);
    expect(more.rows(node(more, 5, 9), 0)).toEqual([100]);
    expect(more.rows(node(more, 5, 9), 40)).toEqual([2]);
    expect(more.rows(node(more, 6, 9, 9), 2)).toEqual([101]);
    expect(more.begins(6, 2)).toBe(true);
    expect(more.begins(6, 0)).toBe(false);
    expect(trie.rows(node(trie, 5, 9), 0)).toEqual([1, 0]);
  });
});
