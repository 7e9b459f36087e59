/** Amounts of money: "$5.2m", "US$ 3 billion", "HK $20 million", "RM20,000", "5 crore rupees", "63 cents", "£1,000". */
import { currencies, type MoneyWord } from '../../lexicon/currencies.ts';
import { phraseKey } from '../../lexicon/phrase-key.ts';
import { type Line, longestPhrase, numeralAt } from './line.ts';
import { type Numeral, rounded } from '../../model/numeral.ts';
import { type Quantity, quantityOf, scaledBy, unitAt } from './quantity.ts';

export function asMoney(line: Line, numeral: Numeral): Quantity | undefined {
  const before = symbolBefore(line, numeral.from);
  if (before !== undefined) {
    const to = repeatedName(line, numeral.to, before.code);
    return quantityOf(numeral, {
      rule: 'count/money-symbol',
      kind: 'money',
      unit: before.code === '$' ? dollarsOf(line.home) : before.code,
      from: before.from,
      to,
      attributive: line.tokens[numeral.from - 1]?.text === '-',
    });
  }
  return wordBehind(line, numeral) ?? symbolBehind(line, numeral);
}

/** "$" by itself: the dollars of the story's own money, where it is one of them. */
const dollarsOf = (home: string | null): string =>
  home !== null && (currencies().words.get('dollar')?.others.includes(home) ?? false) ? home : 'USD';

const SIGN = /^[$£€¥₹₽₩₦₪₺₱₴₫฿₸₵₡₭₮₲₾৳៛﷼]$/;

/** The symbol, code or "US" + "$" before the figures; `$` where it is no more than that. */
function symbolBefore(
  { tokens, keys }: Line,
  at: number,
): { readonly code: string; readonly from: number } | undefined {
  const { symbols } = currencies();
  const mark = tokens[at - 1];
  if (mark === undefined) return undefined;
  const prefix = tokens[at - 2];
  const outer = prefix !== undefined && prefix.kind === 'word' && prefix.shape !== 'lower' ? prefix.text : '';
  if (SIGN.test(mark.text) || mark.text === '=') {
    const stripped = outer.replaceAll('.', '');
    const combined = symbols.get(`${stripped}${mark.text}`) ?? (mark.text === '$' ? symbols.get(stripped) : undefined);
    const isArticle = stripped === 'A' && !mark.glued; // "A $2 billion project"
    if (combined !== undefined && stripped !== '' && !isArticle) return { code: combined, from: at - 2 };
    if (mark.text === '=') return undefined;
    return { code: mark.text === '$' ? '$' : (symbols.get(mark.text) ?? mark.text), from: at - 1 };
  }
  // "$US55", "$A82": the letters stand between the sign and the figures.
  if (mark.kind === 'word' && prefix?.text === '$' && mark.glued) {
    const code = symbols.get(`$${splitLetters(mark.text)}`);
    if (code !== undefined) return { code, from: at - 2 };
  }
  if (mark.kind !== 'word' || keys[at - 1] === undefined) return undefined;
  const code = mark.text.length > 1 || tokens[at]?.glued === true ? symbols.get(mark.text) : undefined;
  // Codes and letters as symbols stand in capitals before figures only: "USD 5", "RM20", "Rs 500".
  return code !== undefined && tokens[at]?.kind === 'number' && /\p{Lu}/u.test(mark.text)
    ? { code, from: at - 1 }
    : undefined;
}

const splitLetters = (text: string): string => text.replace(/\d.*$/, '');

/** "$5 million US", "$76 U.S.", "$10.5 million Australian dollars": the name of what the symbol said. */
function repeatedName(line: Line, to: number, code: string): number {
  const word = line.tokens[to];
  if (code === '$' && (word?.text === 'US' || word?.text === 'U.S.' || word?.text === 'USD')) return to + 1;
  const named = moneyPhrase(line, to);
  return named !== undefined && (named.word.code === code || code === '$') ? to + named.length : to;
}

function moneyPhrase(line: Line, at: number): { readonly word: MoneyWord; readonly length: number } | undefined {
  const { words, reach } = currencies();
  const found = longestPhrase(line, at, { has: (phrase) => words.has(phraseKey(phrase)), reach });
  const word = found === undefined ? undefined : words.get(phraseKey(found.phrase));
  return found === undefined || word === undefined ? undefined : { word, length: found.length };
}

/** "12 roubles", "3 million Swiss francs", "two-dollar", "63 cents". */
function wordBehind(line: Line, numeral: Numeral): Quantity | undefined {
  const { tokens } = line;
  const joined = tokens[numeral.to]?.text === '-' && tokens[numeral.to]?.glued === true;
  const at = unitAt(line, numeral);
  const found = moneyPhrase(line, at);
  if (found === undefined || isOtherSense(line, numeral, at, found.length)) return undefined;
  const { word, length } = found;
  return quantityOf(numeral, {
    rule: word.parts > 1 ? 'count/money-cents' : 'count/money-word',
    kind: 'money',
    ...currencyOf(word, line.home),
    to: at + length,
    attributive: joined,
    ...scaledBy(numeral, 1 / word.parts),
    ...withCents(line, numeral, { word, to: at + length }),
  });
}

/** "3 dollars 50 cents", "thirteen dollars and forty-five cents". */
function withCents(
  line: Line,
  { value }: Numeral,
  { word, to }: { readonly word: MoneyWord; readonly to: number },
): Partial<Pick<Quantity, 'value' | 'low' | 'high' | 'to'>> {
  const cents = numeralAt(line, line.keys[to] === 'and' ? to + 1 : to);
  const part = cents === undefined ? undefined : moneyPhrase(line, cents.to);
  if (cents === undefined || part === undefined || value === null || cents.value === null) return {};
  const isPart = word.parts === 1 && part.word.parts > 1 && cents.value < part.word.parts;
  const sum = rounded(value + cents.value / part.word.parts);
  return isPart ? { value: sum, low: sum, high: sum, to: cents.to + part.length } : {};
}

/** Of a word that several currencies share: the paper's own money, where it is one of them; else the story's country may tell. */
const currencyOf = (
  { code, others, parts, isAbroad }: MoneyWord,
  home: string | null,
): Pick<Quantity, 'unit' | 'sharedBy'> =>
  home !== null && (others.includes(home) || parts > 1)
    ? { unit: home, sharedBy: [] }
    : { unit: code, sharedBy: isAbroad ? [] : others };

const OF_WEIGHT = /^(?:of|in|lighter|heavier|overweight|each|-|per)$/;
/** Pounds that are a weight, marks and crowns that are none of money. */
function isOtherSense(line: Line, numeral: Numeral, at: number, length: number): boolean {
  const { keys, tokens } = line;
  const key = keys[at] ?? '';
  if (length > 1) return false;
  if (/^pounds?$/.test(key)) return isWeight(line, numeral, at);
  if (/^(?:marks|crowns|rand)$/.test(key)) return tokens[numeral.to]?.text === '-';
  return NEVER_ALONE.test(key) || (numeral.scale < 1000 && BY_THE_THOUSAND.test(key));
}

const NEVER_ALONE = /^(?:mark|real|sol|sterling|guineas?|ether|tala)$/;
/** "7 billion won", "a 200 million crown loan"; but "12 won". */
const BY_THE_THOUSAND = /^(?:won|crown|kip|dong|som|lev)$/;

/** Pounds by themselves: money by the million and by the thousands, or where the text writes "£" or names sterling; else a weight. */
function isWeight({ keys, tokens, document }: Line, numeral: Numeral, at: number): boolean {
  if (OF_WEIGHT.test(keys[at + 1] ?? '') || tokens[at - 1]?.text === '-') return true;
  if (keys.some((key) => /^(?:weigh|weighs|weighed|weighing|weight|lbs|kg|kilograms)$/.test(key))) return true;
  return (
    numeral.scale < 1000 &&
    (numeral.form !== 'vague' || (numeral.low ?? 0) < 1000) &&
    !/£|[Ss]terling|\bpence\b|\b(?:Britain|British|UK|London)\b/.test(document.source.text.slice(0, SAMPLE))
  );
}

/** How much of the article is looked at to tell which country's money it writes of. */
const SAMPLE = 4000;

/** "1,200€", "200p", "35 EUR". */
function symbolBehind({ tokens }: Line, numeral: Numeral): Quantity | undefined {
  const mark = tokens[numeral.to];
  if (mark === undefined || (tokens[numeral.to - 1]?.kind === 'word' && numeral.form !== 'figures')) return undefined;
  const rule = 'count/money-symbol-behind' as const;
  if (mark.text === 'p' && mark.glued && numeral.form === 'figures')
    return quantityOf(numeral, {
      rule,
      kind: 'money',
      unit: 'GBP',
      to: numeral.to + 1,
      ...scaledBy(numeral, 0.01),
    });
  const isSign = SIGN.test(mark.text) && mark.glued && tokens[numeral.to + 1]?.kind !== 'number';
  const isCode = /^[A-Z]{3}$/.test(mark.text);
  const code = isSign || isCode ? currencies().symbols.get(mark.text) : undefined;
  return code === undefined ? undefined : quantityOf(numeral, { rule, kind: 'money', unit: code, to: numeral.to + 1 });
}
