/** The set of classes of each token: a word's by how it stands in the text, a figure's and a mark's by their look. */
import { type ClassTable, Standing } from '../lexicon/compiled/class-table.ts';
import type { WordTable } from '../lexicon/compiled/word-table.ts';
import { TokenFlag, TokenKind, TokenShape } from '../model/token-table.ts';

/** Marks that other marks stand for. */
const LIKE: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '£': '$',
  '€': '$',
  '¥': '$',
  '[': '(',
  ']': ')',
};
const HYPHENS = /^[-–—‐‑−_]$/;
const GENITIVE = /^['’ʼ]s$/i;

/** The columns of a token table that its classes are told by. */
export interface TokenColumns {
  readonly text: string;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly word: Int32Array;
  readonly kind: Uint8Array;
  readonly shape: Uint8Array;
  readonly flags: Uint8Array;
}

/** Fills the column of class sets for tokens `[0, length)`. */
export type Classifier = (table: TokenColumns, length: number) => Uint16Array;

export function classifier(words: WordTable, classes: ClassTable): Classifier {
  const named = (word: string): number => classes.setOf(words.find(word), Standing.plain);
  const marks = new Map<string, number>(); // by the mark as it stands: there are few
  const [hyphen, dash, genitive, url] = ['#hyphen', '#dash', '#genitive', '#url'].map(named);
  const figures = new Map(FIGURES.map((figure) => [figure, named(`#${figure}`)]));

  const markSet = (mark: string): number => {
    const known = marks.get(mark);
    if (known !== undefined) return known;
    const set = GENITIVE.test(mark) ? (genitive ?? 0) : named(LIKE[mark] ?? mark);
    if (marks.size < MOST_MARKS) marks.set(mark, set);
    return set;
  };

  return (table, length) => {
    const sets = new Uint16Array(length + 1);
    for (let at = 0; at < length; at += 1) {
      const kind = table.kind[at];
      if (kind === TokenKind.word) sets[at] = classes.setOf(table.word[at] ?? 0, standingOf(table, at));
      else if (kind === TokenKind.number) sets[at] = figures.get(figureOf(textAt(table, at))) ?? 0;
      else if (kind === TokenKind.url) sets[at] = url ?? 0;
      else {
        const mark = textAt(table, at);
        const isJoint = isGlued(table, at) && isGlued(table, at + 1);
        sets[at] = (HYPHENS.test(mark) ? (isJoint ? hyphen : dash) : markSet(mark)) ?? 0;
      }
    }
    return sets;
  };
}

/** Emoji and the like are remembered only so far. */
const MOST_MARKS = 500;

const textAt = ({ text, start, end }: TokenColumns, at: number): string => text.slice(start[at], end[at]);
const isGlued = ({ flags }: TokenColumns, at: number): boolean => ((flags[at] ?? 0) & TokenFlag.glued) !== 0;

function standingOf(table: TokenColumns, at: number): number {
  const shape = table.shape[at];
  const isCapital = shape === TokenShape.title || shape === TokenShape.upper;
  const isAfter = table.kind[at - 1] === TokenKind.number;
  return (
    (isCapital ? Standing.capital : Standing.plain) +
    (!isAfter ? Standing.plain : isGlued(table, at) ? Standing.gluedToNumber : Standing.afterNumber)
  );
}

const FIGURES = [
  'int0',
  'int12',
  'int24',
  'int31',
  'int59',
  'int99',
  'year4',
  'clock4',
  'clock-dotted',
  'dotted-date',
  'compact-date',
  'number',
] as const;

/** What figures can be by their look: a day, an hour, a minute, a year, a clock time without a colon. */
function figureOf(text: string): (typeof FIGURES)[number] {
  const number = Number(text.replaceAll(',', ''));
  if (/^\d{1,2}\.\d{1,2}\.\d{2,4}$/.test(text)) return 'dotted-date';
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
