/** The data of the grammar of English (`data/grammar`), as its stages read it. */
import { readCells } from './load.ts';
import type { Words } from './compiled-words.ts';
import { wordsOf } from './grammar-words.ts';
import { once } from './once.ts';

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

/** In the order in which they are applied: our own, then the learned ones. */
export const tagRules = once(() =>
  [...cells('grammar/own-tag-rules.tsv'), ...cells('grammar/tag-rules.tsv')].map(
    ([from = '', to = '', condition = '']) => ({ from, to, condition }),
  ),
);

/** The words of word-tags.tsv. STAND-IN: to be the compiled lexicon. */
export const grammarWords = once(
  (): Words =>
    wordsOf(
      cells('grammar/word-tags.tsv').map(([word = '', tags = '', capital = '', opening = '']) => ({
        word,
        tags,
        capital,
        opening,
      })),
    ),
);
