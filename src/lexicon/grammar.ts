/** The data of the grammar of English (`data/grammar`), as its stages read it. */
import { bitsOf, GrammarClass, NameBit, VerbFrame } from '../model/grammar-class.ts';
import type { Words } from './compiled-words.ts';
import { wordsOf } from './grammar-words.ts';
import { type Lemmas, makeLemmas } from './lemmas.ts';
import { readCells, readTable } from './load.ts';
import { once } from './once.ts';
import { phraseKey } from './phrase-key.ts';

/** The cells of a table after its header. */
function cells(name: string): readonly (readonly string[])[] {
  const [, ...rows] = readCells(name);
  return rows;
}

export const suffixTags = once(() =>
  cells('grammar/suffix-tags.tsv').map(([writing = '', suffix = '', tags = '']) => ({
    writing,
    suffix,
    tags: tags.split(' '),
  })),
);

const ruleRows = (name: string): readonly { from: string; to: string; condition: string }[] =>
  cells(name).map(([from = '', to = '', condition = '']) => ({ from, to, condition }));

/** In the order in which they are applied: our own, the learned ones, and ours again, which have the last word. */
export const tagRules = once(() => {
  const own = ruleRows('grammar/own-tag-rules.tsv');
  return [...own, ...ruleRows('grammar/tag-rules.tsv'), ...own];
});

/** Bits of words from a table whose second column names them. */
const bitsTable = (name: string, bits: Readonly<Record<string, number>>): ReadonlyMap<string, number> =>
  new Map(cells(name).map(([word = '', names = '']) => [word, bitsOf(names, bits)]));

/** Names of persons and places, and words that stand before names. */
export function nameBits(): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  const add = (word: string, bit: number): void => void bits.set(word, (bits.get(word) ?? 0) | bit);
  for (const [name = ''] of cells('people/given-names.tsv')) add(phraseKey(name), NameBit.given);
  for (const [name = ''] of cells('people/family-names.tsv')) add(phraseKey(name), NameBit.family);
  for (const file of ['countries', 'cities', 'admin1'])
    for (const row of readTable(`places/${file}.tsv`)) add(phraseKey(row['name'] ?? ''), NameBit.place);
  for (const [title = ''] of cells('roles/titles.tsv')) if (!title.includes(' ')) add(phraseKey(title), NameBit.title);
  return bits;
}

/** The words of word-tags.tsv. STAND-IN: to be the compiled lexicon. */
export const grammarWords = once((): Words => {
  const names = nameBits();
  const rows = cells('grammar/word-tags.tsv').map(([word = '', tags = '', capital = '', opening = '']) => ({
    word,
    tags,
    capital,
    opening,
  }));
  const listed = new Set(rows.map((row) => row.word));
  const classes = bitsTable('grammar/grammar-words.tsv', GrammarClass);
  const others = [...new Set([...names.keys(), ...classes.keys()])].filter(
    (word) => !listed.has(word) && !word.includes(' '),
  );
  return wordsOf([...rows, ...others.map((word) => ({ word, tags: '', capital: '', opening: '' }))], {
    grammarClasses: classes,
    verbFrames: bitsTable('grammar/verb-frames.tsv', VerbFrame),
    nameBits: names,
  });
});

/** Present forms that are spelt on their own. */
const PRESENTS: readonly (readonly [string, string])[] = [
  ['am', 'be'],
  ['is', 'be'],
  ['are', 'be'],
  ['has', 'have'],
  ['does', 'do'],
  ['s', 'be'],
];

/** Base forms of irregular verbs and nouns by their forms. */
const irregularForms = once(() => ({
  verbs: new Map([
    ...cells('grammar/irregular-verbs.tsv').flatMap(([base = '', ...forms]) =>
      forms.flatMap((cell) => cell.split('|').map((form): [string, string] => [form, base])),
    ),
    ...PRESENTS,
  ]),
  nouns: new Map(cells('grammar/irregular-nouns.tsv').map(([form = '', base = '']) => [form, base])),
}));

export const lemmasOf = (words: Words): Lemmas => makeLemmas(words, irregularForms());
