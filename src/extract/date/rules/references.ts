/** The vague ones: "now", "recently", "the future", "soon". */
import { functionWord } from '../../../lexicon/function-words.ts';
import { verbTenses } from '../../../lexicon/date-words.ts';
import { Tag } from '../../../model/tag.ts';
import type { Lexeme } from '../lexemes.ts';
import { dated, type Reading } from '../reading.ts';
import { isClass, isWord, type Neighbours, type Rule } from './rule.ts';

const vaguely = (value: string): Reading => dated({ kind: 'value', value });

export const referenceRules: readonly Rule[] = [
  {
    rule: 'date/reference',
    pattern: 'more? reference',
    examples: ['It happened [now].'],
    nonExamples: ['It happened there last year.'],
    read: (found, around) =>
      isWord(found['reference'], 'now') && isClass(around.after(1), 'hyphen') // "the now-cancelled deal"
        ? null
        : vaguely(found['reference']?.value ?? ''),
  },
  {
    rule: 'date/reference',
    pattern: 'the future',
    examples: ['It will happen in [the future].'],
    nonExamples: ['It has a future.'],
    read: () => vaguely('FUTURE_REF'),
  },
  {
    // "in the short term"
    rule: 'date/reference',
    pattern: "the ('near' | 'short' | 'long' | 'longer' | 'medium') term",
    notAfter: 'hyphen',
    examples: ['The rents rise in [the near term].'],
    nonExamples: ['It was a term of art.'],
    read: () => vaguely('FUTURE_REF'),
  },
  {
    rule: 'date/reference',
    pattern: 'a later (datenoun | time)',
    examples: ['It will be told at [a later date].'],
    nonExamples: ['It was told later.'],
    read: () => vaguely('FUTURE_REF'),
  },
  {
    rule: 'date/reference',
    pattern: "'as' soon 'as' 'possible'",
    examples: ['Do it [as soon as possible].'],
    nonExamples: ['Do it as well as possible.'],
    read: () => vaguely('FUTURE_REF'),
  },
  {
    rule: 'date/reference',
    pattern: 'future units',
    examples: ['It may help in [future years].'],
    nonExamples: ['It may help future towns.'],
    read: () => vaguely('FUTURE_REF'),
  },
  {
    rule: 'date/reference',
    pattern: 'past units',
    before: 'in',
    examples: ['In [past years] it grew.'],
    nonExamples: ['They knew past owners.', 'Past years were hot.'],
    read: () => vaguely('PAST_REF'),
  },
  {
    rule: 'date/reference',
    pattern: "the time 'being'",
    examples: ['The road is shut for [the time being].'],
    nonExamples: ['He is a human being.'],
    read: () => vaguely('PRESENT_REF'),
  },
  {
    rule: 'date/reference',
    pattern: 'the near:word future',
    examples: ['It will happen in [the near future].'],
    nonExamples: ['It will happen near the town in future.'],
    read: (found) =>
      isWord(found['near'], 'near', 'foreseeable', 'immediate', 'distant') ? vaguely('FUTURE_REF') : null,
  },
  {
    rule: 'date/reference',
    pattern: 'the (past | present)',
    examples: ['It happened in [the past].'],
    nonExamples: ['It ran past the town.'],
    read: (found, around) =>
      isClass(around.before(1), 'in', 'of', 'from', 'at', 'for') && !isNoun(around.after(1))
        ? vaguely(found['past'] ? 'PAST_REF' : 'PRESENT_REF')
        : null,
  },
  {
    rule: 'date/reference',
    pattern: 'recent units',
    examples: ['In [recent years] it grew.'],
    nonExamples: ['In recent talks it grew.'],
    read: (found) =>
      found['units']?.value === 'year'
        ? vaguely('PAST_REF')
        : { type: 'duration', base: { kind: 'value', value: recent(found['units']?.value ?? '') }, side: 'before' },
  },
  {
    // "in the coming weeks"; years are told as a length
    rule: 'date/reference',
    pattern: 'the? coming units',
    examples: ['It will rise in [the coming weeks].'],
    nonExamples: ['It will rise in weeks.'],
    read: (found) => (found['units']?.value === 'year' ? null : vaguely('FUTURE_REF')),
  },
  {
    rule: 'date/reference',
    pattern: 'these units',
    examples: ['[These days] it grows.'],
    nonExamples: ['These men left.'],
    read: (found) => (found['units']?.value === 'day' ? vaguely('PRESENT_REF') : null),
  },
  {
    rule: 'date/reference',
    pattern: 'soon',
    examples: ['It will happen [soon].'],
    nonExamples: ['It happened sooner.'],
    read: (_found, around) => (isAhead(around) ? vaguely('FUTURE_REF') : null),
  },
  {
    rule: 'date/reference',
    pattern: 'at present',
    examples: ['He is [at present] in jail.'],
    nonExamples: ['He got a present.'],
    read: () => vaguely('PRESENT_REF'),
  },
  {
    rule: 'date/reference',
    pattern: 'recent',
    examples: ['The [recent] storm felled trees.'],
    nonExamples: ['It was a decent try.'],
    read: (_found, around) =>
      isClass(around.before(1), 'most', 'more') || isClass(around.after(1), 'units') ? null : vaguely('PAST_REF'),
  },
  {
    rule: 'date/reference',
    pattern: 'current',
    examples: ['The [current] crisis began in May.'],
    nonExamples: ['The current was strong.'],
    read: (_found, around) => (isClass(around.after(1), 'unit', 'units') ? null : vaguely('PRESENT_REF')),
  },
];

/** "as soon as", "soon after", "the fire soon spread": not of the future. */
function isAhead(around: Neighbours): boolean {
  const [before, next] = [around.before(1), around.after(1)];
  if (isClass(before, 'as') || isWord(before, 'as', 'too') || isClass(next, 'after', 'before', 'comma')) return false;
  const word = next?.text.toLowerCase() ?? '';
  const isPast = word.endsWith('ed') || next?.tag === Tag.VBD || verbTenses().get(word)?.isPastToo === true;
  return !isPast && !word.startsWith('after') && !word.startsWith('there');
}

/** A content word: "the past president" is no time. */
const isNoun = (next: Lexeme | undefined): boolean =>
  next?.class === 'other' && /^\p{L}/u.test(next.text) && functionWord(next.text) === undefined;

const recent = (unit: string): string =>
  ({ month: 'PXM', week: 'PXW', day: 'PXD', quarter: 'PXQ', decade: 'PXDE', hour: 'PTXH' })[unit] ?? 'PAST_REF';
