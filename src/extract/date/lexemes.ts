/**
 * Tokens → lexemes: what a token, or a few of them, is to the grammar of dates. Each lexeme has one letter that stands for its class,
 * so that a sentence becomes a short string on which patterns (see pattern.ts) are plain regular expressions.
 */
import { dateWordOf, isNumberWord, timeZones } from '../../lexicon/date-words.ts';
import { holidays, holidaysFrom } from '../../lexicon/holidays.ts';
import { perWord } from '../../lexicon/word-forms.ts';
import type { Token } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { readNumberWords, readOrdinalWords, withHalf, type Numeral } from './numerals.ts';

export interface Lexeme extends Span {
  readonly class: string;
  /** What the lexicon says of it; of numbers their digits. */
  readonly value: string;
  readonly number: number;
  /** The indices of its tokens, half-open. */
  readonly first: number;
  readonly last: number;
  readonly text: string;
  /** No white space before it. */
  readonly glued: boolean;
}

/** Words that alone give a date expression away; a sentence with none of them, and no telling number, is passed over. */
const TRIGGERS: ReadonlySet<string> = new Set(
  `month month-name month-short weekday weekdays weekday-short season seasons season-word daypart dayhour dayparts clock-word
  dayword nightword overnight unit units second weekend weekends setword reference soon future present frequency decade-word recent
  oclock past bc bce quarter-code`.split(/\s+/),
);

const OTHER = 'other';

const isTrigger = perWord((form) => {
  const word = dateWordOf(form);
  return word === undefined ? holidays().has(form.key) || isTeen(form.key) : TRIGGERS.has(word.class);
});

export function hasTrigger(tokens: readonly Token[]): boolean {
  return tokens.some((token, i) => {
    if (token.kind === 'word') return isTrigger(token.form) === true;
    if (token.kind !== 'number') return false;
    const next = tokens[i + 1];
    if (isTelling(token.text) || (token.glued && /^['’‘`]$/.test(tokens[i - 1]?.text ?? ''))) return true;
    return (
      next !== undefined && (next.key === 'am' || next.key === 'pm' || (next.glued && /^[-–/:’'a-z]/i.test(next.text)))
    );
  });
}

/** "nineteen ninety-one": as broadcast transcripts write years. */
const isTeen = (key: string): boolean =>
  key === 'seventeen' || key === 'eighteen' || key === 'nineteen' || key === 'twenty';

/** A year, a time without a colon, a date with stops. */
const isTelling = (text: string): boolean => (text.length === 4 && /^\d+$/.test(text)) || /^\d+\.\d+\.\d+$/.test(text);

/** The lexemes of a sentence, one for each token but where several make one numeral or holiday. */
export function lexemes(tokens: readonly Token[]): readonly Lexeme[] {
  const list: Lexeme[] = [];
  for (let at = 0; at < tokens.length;) {
    const lexeme = holidayAt(tokens, at) ?? meridiemAt(tokens, at) ?? numeralAt(tokens, at) ?? single(tokens, at);
    if (lexeme === undefined) break;
    list.push(lexeme);
    at = lexeme.last;
  }
  return list;
}

interface Content {
  readonly class: string;
  readonly value: string;
  readonly number?: number;
}

function make(tokens: readonly Token[], first: number, last: number, content: Content): Lexeme | undefined {
  const begin = tokens[first];
  const end = tokens[last - 1];
  if (begin === undefined || end === undefined) return undefined;
  const text = begin === end ? begin.text : textOf(tokens.slice(first, last));
  return {
    class: content.class,
    value: content.value,
    number: content.number ?? Number.NaN,
    first,
    last,
    text,
    start: begin.start,
    end: end.end,
    glued: begin.glued,
  };
}

const textOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join(' ');

/** "10 p.m" without its last stop: three tokens. */
function meridiemAt(tokens: readonly Token[], at: number): Lexeme | undefined {
  if (!/^[ap]$/i.test(tokens[at]?.text ?? '') || tokens[at - 1]?.kind !== 'number') return undefined;
  const [stop, letter] = [tokens[at + 1], tokens[at + 2]];
  if (stop?.text !== '.' || !stop.glued || letter?.key !== 'm' || !letter.glued) return undefined;
  return make(tokens, at, at + 3, { class: 'meridiem', value: '' });
}

function holidayAt(tokens: readonly Token[], at: number): Lexeme | undefined {
  const token = tokens[at];
  const candidates = token && holidaysFrom(token);
  if (token === undefined || candidates === undefined || token.shape === 'lower') return undefined;
  const found = candidates.find(({ words }) =>
    words.every((word, i) => {
      const next = tokens[at + i];
      return (
        next !== undefined &&
        (next.key === word || (next.key === '' && next.text.replace('’', "'").toLowerCase() === word))
      );
    }),
  );
  return found && make(tokens, at, at + found.words.length, { class: 'holiday', value: found.name });
}

function numeralAt(tokens: readonly Token[], at: number): Lexeme | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind === 'punct' || token.kind === 'url') return undefined;
  if (token.kind === 'number') return digits(tokens, at, token);
  if (isNumberWord(token.form) !== true) return undefined;
  const ordinal = readOrdinalWords(tokens, at);
  if (ordinal !== undefined)
    return make(tokens, at, ordinal.end, {
      class: 'ordinal-word',
      value: String(ordinal.value),
      number: ordinal.value,
    });
  const spelled = readNumberWords(tokens, at);
  if (spelled === undefined) return undefined;
  const content = spelled.isYear
    ? { class: 'year4', value: String(spelled.value), number: spelled.value }
    : { class: 'number-word', value: String(spelled.value), number: spelled.value };
  return make(tokens, at, spelled.end, content);
}

function digits(tokens: readonly Token[], at: number, token: Token): Lexeme | undefined {
  const { text } = token;
  if (/^\d{1,2}\.\d{1,2}\.\d{2,4}$/.test(text)) return make(tokens, at, at + 1, { class: 'dotted-date', value: text });
  const number = Number(text.replaceAll(',', ''));
  const numeral: Numeral = withHalf(tokens, { value: number, end: at + 1, isYear: false });
  if (numeral.end > at + 1)
    return make(tokens, at, numeral.end, { class: 'number', value: text, number: numeral.value });
  return make(tokens, at, at + 1, { class: digitClass(text, number), value: text, number });
}

/** Numbers by what they can be: a day, an hour, a minute, a year, a clock time without a colon. */
function digitClass(text: string, number: number): string {
  if (/^\d{1,2}\.\d{2}$/.test(text) && number < 24.6) return 'clock-dotted';
  if (!/^\d+$/.test(text)) return 'number';
  if (text.length === 4)
    return text.startsWith('0') ? 'clock4' : number < 2200 ? 'year4' : number < 2400 ? 'clock4' : 'number';
  if (text.length === 8) return 'compact-date';
  if (text.length > 2) return 'number';
  if (text.startsWith('0')) return 'int0';
  if (number <= 12) return 'int12';
  if (number <= 24) return 'int24';
  if (number <= 31) return 'int31';
  return number < 60 ? 'int59' : 'int99';
}

const MARKS: ReadonlyMap<string, string> = new Map([
  [',', 'comma'],
  ['/', 'slash'],
  [':', 'colon'],
  ["'", 'apostrophe'],
  ['’', 'apostrophe'],
  ['‘', 'apostrophe'],
  ['`', 'apostrophe'],
  ['(', 'open'],
  [')', 'close'],
  ['+', 'plus'],
  ['~', 'hedge'],
  ['.', 'stop'],
  ["'s", 'genitive'],
  ['’s', 'genitive'],
  ["'S", 'genitive'],
]);

function single(tokens: readonly Token[], at: number): Lexeme | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  return make(
    tokens,
    at,
    at + 1,
    token.kind === 'word' ? wordContent(tokens, at, token) : markContent(tokens, at, token),
  );
}

function markContent(tokens: readonly Token[], at: number, token: Token): Content {
  if (/^[-–—‐‑−_]$/.test(token.text)) {
    const isHyphen = token.glued && tokens[at + 1]?.glued === true;
    return { class: isHyphen ? 'hyphen' : 'dash', value: token.text };
  }
  return { class: MARKS.get(token.text) ?? OTHER, value: token.text === '~' ? 'APPROX' : token.text };
}

function wordContent(tokens: readonly Token[], at: number, token: Token): Content {
  const before = tokens[at - 1];
  const word = dateWordOf(token.form);
  if (word === undefined || !fits(word.needs, token, before)) {
    const zone = token.shape === 'upper' ? timeZones().get(token.text.replaceAll('.', '')) : undefined;
    return zone === undefined ? { class: OTHER, value: '' } : { class: 'zone', value: zone };
  }
  return { class: word.class, value: word.value, number: word.class === 'second' ? 2 : Number(word.value) };
}

function fits(needs: string, token: Token, before: Token | undefined): boolean {
  if (needs === 'capital') return token.shape === 'title' || token.shape === 'upper';
  if (needs === 'digit') return before?.kind === 'number';
  if (needs === 'glued') return token.glued && (before?.kind === 'number' || token.key === 's');
  return true;
}
