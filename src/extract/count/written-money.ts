/** Amounts whose letters stand joined to the figures, so that both are one word: "RM23.50", "USD10m", "Rs500". */
import { numeralWords } from '../../lexicon/count-words.ts';
import { currencies } from '../../lexicon/currencies.ts';
import { figureValue } from '../../lexicon/figures.ts';
import { isHyphen, type Line } from './line.ts';
import { exactly, rounded } from '../../model/numeral.ts';
import { type Quantity, quantityOf } from './quantity.ts';

const WRITTEN = /^(\p{Lu}[\p{L}.]{0,3})(\d[\d,]*(?:\.\d+)?)(?:(\p{L}{1,3})(?![\p{L}\d]))?(?!\d)/u;
/** The longest amount that may stand so. */
const LONGEST = 32;

export function readWrittenMoney(line: Line, at: number): Quantity | undefined {
  const { tokens, document } = line;
  const token = tokens[at];
  if (token?.kind !== 'word' || token.shape === 'lower' || !/\d/.test(token.text)) return undefined;
  const found = WRITTEN.exec(document.source.text.slice(token.start, token.start + LONGEST));
  const [, symbol = '', figures = '', suffix] = found ?? [];
  const digits = figures.replace(/,$/, '');
  const isBehindSign = tokens[at - 1]?.text === '$' && token.glued; // "$US55"
  const code = currencies().symbols.get(isBehindSign ? `$${symbol}` : symbol);
  const value = figureValue(digits);
  if (code === undefined || value === undefined) return undefined;
  const glued = suffix === undefined ? undefined : numeralWords().get(suffix.toLowerCase());
  if (suffix !== undefined && glued?.kind !== 'glued') return undefined;
  const end = token.start + symbol.length + digits.length + (suffix?.length ?? 0);
  const behind = tokens.findIndex((next, i) => i > at && next.start >= end);
  const to = behind < 0 ? tokens.length : behind;
  const scale = glued === undefined ? scaleFrom(line, to) : { factor: 1, to };
  const factor = glued?.value ?? scale.factor;
  // "R2", "S3", "B52": one letter is money before thousands only.
  if (symbol.length < 2 && value * factor < 1000 && suffix === undefined && !isBehindSign) return undefined;
  const numeral = exactly(rounded(value * factor), 'figures', { from: at, to: scale.to });
  return quantityOf(
    { ...numeral, scale: factor },
    { rule: 'count/money-symbol', kind: 'money', unit: code, from: isBehindSign ? at - 1 : at },
  );
}

/** "Rs1.2 lakh crore", "Rs16,189-crore". */
function scaleFrom({ tokens }: Line, from: number): { readonly factor: number; readonly to: number } {
  let factor = 1;
  let to = from;
  for (;;) {
    const at = isHyphen(tokens[to]) && tokens[to]?.glued === true ? to + 1 : to;
    const word = numeralWords().get(tokens[at]?.key ?? '');
    if (word?.kind !== 'scale') return { factor, to };
    factor *= word.value ?? 1;
    to = at + 1;
  }
}
