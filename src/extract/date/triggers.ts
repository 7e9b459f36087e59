/** Which sentences can hold a date at all: most have nothing that gives one away. */
import { type Core, perCore } from '../../lexicon/core.ts';
import { holidays } from '../../lexicon/holidays.ts';
import { TokenFlag, TokenKind, type TokenRange, TokenShape, type TokenTable } from '../../model/token-table.ts';
import { codeAt } from './spans.ts';

/** Words that alone give a date expression away. */
const TRIGGERS =
  `month month-name month-short weekday weekdays weekday-short season seasons season-word daypart dayhour dayparts clock-word
  dayword nightword overnight unit units second weekend weekends setword reference soon future present frequency decade-word recent
  oclock past bc bce ad unit-long period term time half later`.split(/\s+/);
/** "nineteen ninety-one": as broadcast transcripts write years. */
const TEENS = ['seventeen', 'eighteen', 'nineteen', 'twenty'];

const triggers = perCore(({ words, classes }: Core) => ({
  classes: classes.maskOf(TRIGGERS.map((name) => classes.classOf(`date/${name}`))),
  words: new Set([...TEENS, ...holidays().keys()].map((word) => words.find(word)).filter((word) => word !== 0)),
  meridiem: classes.classOf('date/meridiem'),
}));

/** "FY24", "Q4": no lexicon has them. */
const isCode = (table: TokenTable, at: number): boolean =>
  table.shape[at] !== TokenShape.lower && codeAt(table, at) !== undefined;

const APOSTROPHE = /^['’‘`]$/;

/** @param present the classes of the sentence's tokens together */
export function mayHoldDate(table: TokenTable, core: Core, { from, to }: TokenRange, present: Uint32Array): boolean {
  const known = triggers(core);
  if (known.classes.some((bits, i) => (bits & (present[i] ?? 0)) !== 0)) return true;
  for (let at = from; at < to; at += 1) {
    const isWord = table.kind[at] === TokenKind.word;
    if (isWord ? known.words.has(table.word[at] ?? 0) || isCode(table, at) : isTellingFigure(table, core, at))
      return true;
  }
  return false;
}

const textAt = ({ text, start, end }: TokenTable, at: number): string => text.slice(start[at], end[at]);
const isGlued = ({ flags }: TokenTable, at: number): boolean => ((flags[at] ?? 0) & TokenFlag.glued) !== 0;

/** A year, a time without a colon, a date with stops; figures behind an apostrophe, before a joint or before "a.m.". */
function isTellingFigure(table: TokenTable, core: Core, at: number): boolean {
  if (table.kind[at] !== TokenKind.number) return false;
  const text = textAt(table, at);
  if ((text.length === 4 && /^\d+$/.test(text)) || /^\d+\.\d+\.\d+$/.test(text)) return true;
  if (isGlued(table, at) && APOSTROPHE.test(textAt(table, at - 1))) return true;
  const { meridiem } = triggers(core);
  if (core.classes.has(table.classes[at + 1] ?? 0, meridiem)) return true;
  return isGlued(table, at + 1) && /^[-–/:’'a-z]/i.test(textAt(table, at + 1));
}
