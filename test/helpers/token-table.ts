/** A token table from text, for tests of the grammar: made with the tokenizer and sentence splitter of today. */
import { wordForm } from '../../src/lexicon/word-forms.ts';
import type { Words } from '../../src/lexicon/compiled-words.ts';
import { TokenFlag, TokenKind, type TokenRange, TokenShape, type TokenTable } from '../../src/model/token-table.ts';
import { splitSentences } from '../../src/parse/sentences.ts';
import { tokenize } from '../../src/parse/tokens.ts';

export interface TokenizedText {
  readonly table: TokenTable;
  readonly sentences: readonly TokenRange[];
}

export function tokenTable(text: string, words: Words): TokenizedText {
  const tokens = tokenize(text, { start: 0, end: text.length });
  const n = tokens.length;
  const table = {
    text,
    length: n,
    start: new Int32Array(n + 1).fill(text.length),
    end: new Int32Array(n + 1).fill(text.length),
    word: new Int32Array(n + 1),
    kind: new Uint8Array(n + 1),
    shape: new Uint8Array(n + 1),
    flags: new Uint8Array(n + 1),
  };
  const own = new Map<string, number>();
  tokens.forEach((token, i) => {
    table.start[i] = token.start;
    table.end[i] = token.end;
    table.kind[i] = TokenKind[token.kind];
    table.shape[i] = TokenShape[token.shape];
    table.flags[i] = token.glued ? TokenFlag.glued : 0;
    if (token.kind !== 'word') return;
    const { key } = wordForm(token.text);
    if (!own.has(key)) own.set(key, words.size + own.size);
    table.word[i] = words.find(key) || (own.get(key) ?? 0);
  });
  let to = 0;
  const sentences = splitSentences(tokens).map((sentence) => ({ from: to, to: (to += sentence.length) }));
  return { table, sentences };
}
