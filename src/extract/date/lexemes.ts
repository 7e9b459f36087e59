/** What stands in a sentence, thing by thing, as the rules of dates read it: made only where a rule has matched. */
import type { Core } from '../../lexicon/core.ts';
import { perCore } from '../../lexicon/core.ts';
import { dateWords, timeZones } from '../../lexicon/date-words.ts';
import type { Span } from '../../model/span.ts';
import type { Grammar } from '../../model/grammar.ts';
import { TokenFlag, TokenKind, type TokenRange, type TokenTable } from '../../model/token-table.ts';
import type { DateSpan } from './vocabulary.ts';
import type { DateSpans, SpanFound } from './spans.ts';

/** A token, or several that are one thing. */
export class Lexeme implements Span {
  /** Its class in the grammar of dates: `month`, `int12`, `comma`; `other` of everything else. */
  readonly class: string;

  constructor(
    private readonly table: TokenTable,
    /** Its tokens, half-open. */
    readonly first: number,
    readonly last: number,
    name: string,
    /** What the lexicon says of it; of numbers their digits. */
    readonly value: string,
    readonly number: number,
    private readonly grammar: () => Grammar,
  ) {
    this.class = name;
  }

  get start(): number {
    return this.table.start[this.first] ?? 0;
  }

  get end(): number {
    return this.table.end[this.last - 1] ?? 0;
  }

  get text(): string {
    return this.table.text.slice(this.start, this.end);
  }

  /** Its part of speech, one of `Tag`. */
  get tag(): number {
    return this.grammar().tag(this.first);
  }

  /** No white space before it. */
  get glued(): boolean {
    return ((this.table.flags[this.first] ?? 0) & TokenFlag.glued) !== 0;
  }
}

const OTHER = 'other';
const LISTS = ['date/', 'figures/', 'mark/', 'zone/'];
/** The class that a thing of several tokens has. */
const SPAN_CLASSES: Readonly<Record<DateSpan, string>> = {
  'spelled-year': 'year4',
  'number-words': 'number-word',
  figured: 'number',
  'ordinal-words': 'ordinal-word',
  'split-meridiem': 'meridiem',
  holiday: 'holiday',
  'period-code': 'period-code',
  'fiscal-code': 'fiscal-code',
};

interface WordValue {
  readonly class: string;
  readonly value: string;
}

/** By set of classes: the one that dates know; by word: what the list of date words says. */
const readings = perCore((core: Core) => {
  const names = new Map<number, string>();
  return {
    values: new Map([...dateWords()].map(([key, word]): [number, WordValue] => [core.words.find(key), word])),
    classOf: (set: number): string => {
      const known = names.get(set);
      if (known !== undefined) return known;
      const list = LISTS.find((prefix) => core.classes.namesIn(set).some((name) => name.startsWith(prefix)));
      const name = core.classes.namesIn(set).find((one) => list !== undefined && one.startsWith(list));
      const found =
        name === undefined
          ? OTHER
          : name === 'zone/known'
            ? 'zone'
            : name === 'mark/tilde'
              ? 'hedge'
              : name.slice(name.indexOf('/') + 1);
      names.set(set, found);
      return found;
    },
  };
});

export class Lexemes {
  constructor(
    readonly table: TokenTable,
    private readonly core: Core,
    private readonly spans: DateSpans,
    /** The tokens of the sentence. */
    private readonly range: TokenRange,
    private readonly grammar: () => Grammar,
  ) {}

  /** What begins at a token; undefined beyond the sentence. */
  at(token: number): Lexeme | undefined {
    if (token < this.range.from || token >= this.range.to) return undefined;
    const found = this.spans.at(token);
    return found === undefined ? this.single(token) : this.several(found);
  }

  /** What ends before a token; undefined beyond the sentence. */
  endingAt(token: number): Lexeme | undefined {
    if (token <= this.range.from || token > this.range.to) return undefined;
    const found = this.spans.before(token);
    return found === undefined ? this.single(token - 1) : this.several(found);
  }

  /** The thing so many things before a token: 1 is the next to the left. */
  before(token: number, distance: number): Lexeme | undefined {
    let lexeme = this.endingAt(token);
    for (let i = 1; i < distance && lexeme !== undefined; i += 1) lexeme = this.endingAt(lexeme.first);
    return lexeme;
  }

  /** The thing so many things on from a token, that which begins there being 1. */
  after(token: number, distance: number): Lexeme | undefined {
    let lexeme = this.at(token);
    for (let i = 1; i < distance && lexeme !== undefined; i += 1) lexeme = this.at(lexeme.last);
    return lexeme;
  }

  /** Everything in tokens `[from, to)`. */
  within(from: number, to: number): readonly Lexeme[] {
    const list: Lexeme[] = [];
    for (let lexeme = this.at(from); lexeme !== undefined && lexeme.first < to; lexeme = this.at(lexeme.last))
      list.push(lexeme);
    return list;
  }

  private several({ kind, from, to, value, number }: SpanFound): Lexeme {
    return new Lexeme(this.table, from, to, SPAN_CLASSES[kind], value, number, this.grammar);
  }

  private single(token: number): Lexeme {
    const { table } = this;
    const { classOf, values } = readings(this.core);
    const name = classOf(table.classes[token] ?? 0);
    const made = (known: string, value: string, number = Number.NaN): Lexeme =>
      new Lexeme(table, token, token + 1, known, value, number, this.grammar);
    if (table.kind[token] === TokenKind.word) {
      if (name === OTHER) return made(OTHER, '');
      if (name === 'zone') return this.zone(token);
      const { value } = values.get(table.word[token] ?? 0) ?? { value: '' };
      return made(name, value, name === 'second' ? 2 : Number(value));
    }
    const text = table.text.slice(table.start[token], table.end[token]);
    if (table.kind[token] === TokenKind.number) return made(name, text, Number(text.replaceAll(',', '')));
    return made(name, text === '~' ? 'APPROX' : text);
  }

  private zone(token: number): Lexeme {
    const letters = this.table.text.slice(this.table.start[token], this.table.end[token]).replaceAll('.', '');
    const offset = timeZones().get(letters);
    return new Lexeme(
      this.table,
      token,
      token + 1,
      offset === undefined ? OTHER : 'zone',
      offset ?? '',
      Number.NaN,
      this.grammar,
    );
  }
}
