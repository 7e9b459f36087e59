/** Several tokens that are one thing to the grammar of dates: a holiday, a number in words, "p.m" without its last stop. */
import type { Core } from '../../lexicon/core.ts';
import { type Holiday, holidays } from '../../lexicon/holidays.ts';
import { numberWords } from '../../lexicon/date-words.ts';
import type { Numeral, Numerals } from '../../model/numeral.ts';
import { TokenFlag, TokenKind, type TokenRange, TokenShape, type TokenTable } from '../../model/token-table.ts';
import { NO_KINDS, type Spans } from '../../rules/sight.ts';
import type { DateSpan } from './vocabulary.ts';

/** One of them, with what it says. */
export interface SpanFound extends TokenRange {
  readonly kind: DateSpan;
  /** The name of a holiday; of numbers their value. */
  readonly value: string;
  readonly number: number;
}

export class DateSpans {
  /** By their first token, and by the token after their last. */
  private readonly begun = new Map<number, SpanFound>();
  private readonly ended = new Map<number, SpanFound>();

  /** @param taken is told of each token that is part of one */
  constructor(private readonly taken: (token: number) => void) {}

  /** What begins at a token. */
  at(token: number): SpanFound | undefined {
    return this.begun.get(token);
  }

  /** What ends before a token. */
  before(token: number): SpanFound | undefined {
    return this.ended.get(token);
  }

  add(found: SpanFound): void {
    this.begun.set(found.from, found);
    this.ended.set(found.to, found);
    for (let token = found.from; token < found.to; token += 1) this.taken(token);
  }

  /** As patterns ask for them. */
  asked(): Spans {
    return {
      kindsAt: (token) => {
        const found = this.begun.get(token);
        return found === undefined ? NO_KINDS : [found.kind];
      },
      endOf: (kind, from) => {
        const found = this.begun.get(from);
        return found?.kind === kind ? found.to : -1;
      },
      beginOf: (kind, to) => {
        const found = this.ended.get(to);
        return found?.kind === kind ? found.from : -1;
      },
    };
  }
}

/** Adds what stands in a sentence; of what could overlap, holidays go first. */
export function addSpans(into: DateSpans, { table, core, numerals }: SpanSources, { from, to }: TokenRange): void {
  for (let at = from; at < to;) {
    const found =
      holidayAt(table, core, { from: at, to }) ??
      meridiemAt(table, at) ??
      codeAt(table, at) ??
      numberAt(numerals, table, core, at);
    if (found !== undefined) into.add(found);
    at = found?.to ?? at + 1;
  }
}

export interface SpanSources {
  readonly table: TokenTable;
  readonly core: Core;
  readonly numerals: Numerals;
}

const isGlued = ({ flags }: TokenTable, at: number): boolean => ((flags[at] ?? 0) & TokenFlag.glued) !== 0;
const textAt = ({ text, start, end }: TokenTable, at: number): string => text.slice(start[at], end[at]);

/** "10 p.m" without its last stop: three tokens. */
function meridiemAt(table: TokenTable, at: number): SpanFound | undefined {
  if (table.kind[at - 1] !== TokenKind.number || !/^[ap]$/i.test(textAt(table, at))) return undefined;
  if (textAt(table, at + 1) !== '.' || !isGlued(table, at + 1)) return undefined;
  if (!/^m$/i.test(textAt(table, at + 2)) || !isGlued(table, at + 2)) return undefined;
  return { kind: 'split-meridiem', from: at, to: at + 3, value: '', number: Number.NaN };
}

const FISCAL = /^FY(?<year>\d{2}|\d{4})$/;
const PERIOD = /^(?:(?<number>[1-4]Q|[12]H)|(?<letter>Q[1-4]|H[12]))(?:FY)?(?<year>\d{2}|\d{4})?$/;

/** "FY24", "4Q", "1H23", "Q1FY24": what companies call parts of their years. */
export function codeAt(table: TokenTable, at: number): SpanFound | undefined {
  const isSplit =
    table.kind[at] === TokenKind.number && table.kind[at + 1] === TokenKind.word && isGlued(table, at + 1);
  if (!isSplit && table.kind[at] !== TokenKind.word) return undefined;
  const to = at + (isSplit ? 2 : 1);
  const text = table.text.slice(table.start[at], table.end[to - 1]);
  const fiscal = FISCAL.exec(text)?.groups;
  if (fiscal !== undefined) return { kind: 'fiscal-code', from: at, to, value: '', number: fullYear(fiscal['year']) };
  const period = PERIOD.exec(text)?.groups;
  if (period === undefined) return undefined;
  const { number, letter, year } = period;
  const value = letter ?? [...(number ?? '')].reverse().join('');
  return { kind: 'period-code', from: at, to, value, number: fullYear(year) };
}

const fullYear = (digits: string | undefined): number =>
  digits === undefined ? Number.NaN : digits.length === 4 ? Number(digits) : 2000 + Number(digits);

/** The key of a word, the letters of anything else. */
function keyAt({ table, core: { words } }: Pick<SpanSources, 'table' | 'core'>, at: number): string {
  const word = table.word[at] ?? 0;
  if (word === 0) return textAt(table, at).replace('’', "'").toLowerCase();
  return word < words.size ? words.key(word) : (table.unknown[word - words.size] ?? '');
}

/** Is there a holiday whose name begins with the key of a token? */
const holidaysOf = (table: TokenTable, core: Core, at: number): readonly Holiday[] | undefined =>
  table.kind[at] === TokenKind.word || table.kind[at] === TokenKind.number
    ? holidays().get(keyAt({ table, core }, at))
    : undefined;

function holidayAt(table: TokenTable, core: Core, { from, to }: TokenRange): SpanFound | undefined {
  if (table.shape[from] === TokenShape.lower) return undefined;
  const found = holidaysOf(table, core, from)?.find(
    ({ words }) => from + words.length <= to && words.every((word, i) => keyAt({ table, core }, from + i) === word),
  );
  return found && { kind: 'holiday', from, to: from + found.words.length, value: found.name, number: Number.NaN };
}

/** Numbers that dates are made of: in words, or of more than one token. */
function numberAt(numerals: Numerals, table: TokenTable, core: Core, at: number): SpanFound | undefined {
  const numeral = numerals.at(at);
  const kind = numeral && kindOf(numeral, keyAt({ table, core }, at));
  if (numeral === undefined || kind === undefined) return undefined;
  const number = numeral.value ?? Number.NaN;
  return { kind, from: numeral.from, to: numeral.to, value: String(number), number };
}

function kindOf({ form, from, to, scale, isYear, value }: Numeral, key: string): DateSpan | undefined {
  if (value === null) return undefined;
  if (form === 'ordinal') return 'ordinal-words';
  if (form === 'figures') return to - from > 1 && scale === 1 ? 'figured' : undefined;
  if ((form !== 'words' && form !== 'one') || !numberWords().has(key)) return undefined;
  return isYear ? 'spelled-year' : 'number-words';
}
