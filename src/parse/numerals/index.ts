/** Every number of a document with its value, read once for dates, counts and whoever else asks. */
import { type Core, perCore } from '../../lexicon/core.ts';
import type { Numeral, Numerals } from '../../model/numeral.ts';
import { TokenKind, type TokenRange, type TokenTable } from '../../model/token-table.ts';
import { readFigures } from './figures.ts';
import { readNumberWords, readOrdinalWords } from './number-words.ts';
import { readAlone, readFraction, readVague } from './open.ts';
import { numberLexicon, Reading } from './reading.ts';

export function findNumerals(table: TokenTable, sentences: readonly TokenRange[], core: Core): Numerals {
  const lexicon = numberLexicon(core);
  const opens = opensNumber(core);
  const all: Numeral[] = [];
  const numbers = new Int32Array(table.length + 1); // by token: the numeral that holds it, counted from 1
  for (const { from, to } of sentences) {
    const text = new Reading(table, { from, to }, lexicon);
    for (let at = from; at < to;) {
      const numeral = opens(table, at) ? numeralAt(text, at) : undefined;
      if (numeral !== undefined) {
        all.push(numeral);
        numbers.fill(all.length, numeral.from, numeral.to);
      }
      at = Math.max(at + 1, numeral?.to ?? 0);
    }
  }
  const holding = (token: number): Numeral | undefined => all[(numbers[token] ?? 0) - 1];
  return {
    all,
    holding,
    at: (token) => {
      const numeral = holding(token);
      return numeral?.from === token ? numeral : undefined;
    },
  };
}

/** The first reader that knows what begins at a token. */
const numeralAt = (text: Reading, at: number): Numeral | undefined =>
  readFigures(text, at) ??
  readOrdinalWords(text, at) ??
  readFraction(text, at) ??
  readVague(text, at) ??
  readNumberWords(text, at) ??
  readAlone(text, at, (next) => (readFigures(text, next) ?? readNumberWords(text, next)) !== undefined);

const POINT = 46;
const LAST_ASCII = 127;

/** A decimal point, or the sign of a fraction. */
function mayOpen({ text, start }: TokenTable, at: number): boolean {
  const code = text.charCodeAt(start[at] ?? 0);
  return code === POINT || code > LAST_ASCII;
}

/** A cheap look before the grammar is asked: most tokens begin no number. */
const opensNumber = perCore((core) => {
  const { words, small } = numberLexicon(core);
  return (table: TokenTable, at: number): boolean => {
    const { kind, word } = table;
    if (kind[at] === TokenKind.word) return words.has(word[at] ?? 0) || word[at] === small.a || word[at] === small.an;
    return kind[at] === TokenKind.number || (kind[at] === TokenKind.punct && mayOpen(table, at));
  };
});
