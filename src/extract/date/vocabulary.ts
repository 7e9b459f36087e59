/** The words of the rules of dates: classes of the lexicon, and names for several of them. */
import type { Core } from '../../lexicon/core.ts';
import type { Vocabulary } from '../../rules/terms.ts';

/** Names of several classes. */
const TERMS: Readonly<Record<string, readonly string[]>> = {
  day: ['int0', 'int12', 'int24', 'int31'],
  hour: ['int0', 'int12', 'int24'],
  two: ['int0', 'int12', 'int24', 'int31', 'int59', 'int99'],
  clock4: ['figures/clock4', 'year4'],
  digits: ['int12', 'int24', 'int31', 'int59', 'int99', 'year4', 'number', 'clock-dotted'],
  anymonth: ['month', 'month-name', 'month-short'],
  anyweekday: ['weekday', 'weekday-short'],
  unit: ['date/unit', 'second'],
  anyseason: ['season', 'season-word'],
  trading: ['trading', 'in-a-row'],
  part: ['daypart', 'dayhour'],
  which: ['last', 'next', 'this', 'past', 'coming', 'current', 'previous', 'following', 'same', 'that', 'latest'],
  through: ['to', 'until', 'till', 'date/through', 'hyphen', 'dash'],
  joint: ['hyphen', 'dash'],
  hedge: ['date/hedge', 'tilde'],
};

/** What several tokens can be together. */
const PATTERNS: Readonly<Record<string, string>> = {
  year: '(<spelled-year> | year4)',
  count: '(<number-words> | <figured> | digits)',
  ordinal: '(<ordinal-words> | first | second | ordinal-word)',
  'number-word': '<number-words>',
  meridiem: '(<split-meridiem> | date/meridiem)',
  holiday: '<holiday>',
  'fiscal-code': '<fiscal-code>',
  zone: 'zone/known&upper',
};

/** Things of several tokens, see `DateSpans`. */
const SPANS = [
  'spelled-year',
  'number-words',
  'figured',
  'ordinal-words',
  'split-meridiem',
  'holiday',
  'period-code',
  'fiscal-code',
] as const;
export type DateSpan = (typeof SPANS)[number];

export const vocabularyOf = ({ words, classes }: Core): Vocabulary => ({
  words,
  classes,
  lists: ['date', 'figures', 'mark'],
  terms: TERMS,
  patterns: PATTERNS,
  spans: SPANS,
});
