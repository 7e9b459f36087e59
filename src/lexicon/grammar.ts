/** The data of the grammar of English (`data/grammar`), as its stages read it. */
import { type Lemmas, makeLemmas } from './lemmas.ts';
import { readTableCells } from './tables.ts';
import { once } from './once.ts';
import type { Words } from './word-columns.ts';

/** The cells of a table after its header. */
const cells = (name: string): readonly (readonly string[])[] => readTableCells(name).slice(1);

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
