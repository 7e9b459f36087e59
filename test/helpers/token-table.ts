/** The tokens of a text, as the program cuts them. */
import { readPlainText } from '../../src/input/plain-text.ts';
import { loadLexicon } from '../../src/lexicon/index.ts';
import type { TokenRange, TokenTable } from '../../src/model/token-table.ts';
import { parse } from '../../src/parse/index.ts';

export interface Tokens {
  readonly table: TokenTable;
  readonly sentences: readonly TokenRange[];
}

export function tokensOf(text: string): Tokens {
  const { table, sentences } = parse(readPlainText({ text, name: 'case' }), {
    lexicon: loadLexicon(),
    published: null,
  });
  return { table, sentences };
}
