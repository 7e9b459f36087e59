// A token table from tokens that are given, as treebanks cut them ("do" "n't", "Iraq" "'s"): for scoring and for learning.
import { TokenFlag, TokenKind, TokenShape } from '../../dist/model/token-table.js';
import { wordForm } from '../../dist/lexicon/word-forms.js';

const STEMS = { ca: 'can', wo: 'will', sha: 'shall', ai: 'is' };
const isWord = (token) => /[\p{L}]/u.test(token) || /\d/.test(token);

/** The table of one document whose tokens are joined by spaces; what is glued is guessed. */
export function givenTokens(tokens, words) {
  const n = tokens.length;
  const table = {
    text: '',
    length: n,
    start: new Int32Array(n + 1),
    end: new Int32Array(n + 1),
    word: new Int32Array(n + 1),
    kind: new Uint8Array(n + 1),
    shape: new Uint8Array(n + 1),
    flags: new Uint8Array(n + 1),
  };
  const own = new Map();
  tokens.forEach((token, i) => {
    const joins = /^[-‐‑]$/.test(token) && i > 0 && i + 1 < n && isWord(tokens[i - 1]) && isWord(tokens[i + 1]);
    if (joins) {
      table.flags[i] |= TokenFlag.glued;
      table.flags[i + 1] |= TokenFlag.glued;
    }
    if (/^['’]s?$/i.test(token)) {
      table.kind[i] = TokenKind.punct;
      if (i > 0 && /s$/i.test(tokens[i - 1]) && token.length === 1 && !tokens.slice(0, i).includes(token))
        table.flags[i] |= TokenFlag.glued;
    } else if (/^(?:https?:|www\.)|@\w+\.\w|\w\.(?:com|org|net|htm)\b/i.test(token)) table.kind[i] = TokenKind.url;
    else if (/^[\d.,:/+-]*\d[\d.,:/]*$/.test(token)) table.kind[i] = TokenKind.number;
    else if (isWord(token)) {
      table.kind[i] = TokenKind.word;
      const form = wordForm(token);
      table.shape[i] = TokenShape[form.shape] ?? 0;
      const stem = /^n['’]t$/i.test(tokens[i + 1] ?? '') ? STEMS[token.toLowerCase()] : undefined;
      const key = stem ?? form.key.split(' ').at(-1);
      const found = words.find(key);
      if (found === 0 && !own.has(key)) own.set(key, words.size + own.size);
      table.word[i] = found || own.get(key);
    } else table.kind[i] = TokenKind.punct;
    if (i > 0 && !(table.flags[i] & TokenFlag.glued)) table.text += ' ';
    table.start[i] = table.text.length;
    table.text += token;
    table.end[i] = table.text.length;
  });
  table.start[n] = table.end[n] = table.text.length;
  return table;
}
