/** What happens again and again: "every Friday", "twice a year", "annually". */
import { functionWord } from '../../../lexicon/function-words.ts';
import { pad } from '../../../lexicon/calendar.ts';
import { durationValue, type Reading } from '../reading.ts';
import { isClass, isWord, unitOf, type Neighbours, type Rule, type Found } from './rule.ts';

const set = (value: string, rest: Partial<Reading> = {}): Reading => ({
  type: 'set',
  base: { kind: 'value', value },
  ...rest,
});

/** "every", "each": the quantifier as TIMEX3 writes it. */
const quant = (found: Found): string => (found['each'] ? 'EACH' : 'EVERY');

function repeated(found: Found): Reading | null {
  const q = { quant: quant(found) };
  const time = found['daypart']?.value;
  if (found['anyweekday']) return set(`XXXX-WXX-${found['anyweekday'].value}${time ? `T${time}` : ''}`, q);
  if (found['anymonth']) return set(`XXXX-${pad(found['anymonth'].number)}`, q);
  if (found['anyseason']) return set(`XXXX-${found['anyseason'].value}`, q);
  if (found['weekend']) return set('XXXX-WXX-WE', q);
  if (time) return set(`XXXX-XX-XXT${time}`, q);
  const unit = found['unit'] ?? found['units'];
  if (unit === undefined) return null;
  const n =
    found['count']?.number ?? found['ordinal']?.number ?? (found['otherword'] ? 2 : found['few'] ? Number.NaN : 1);
  return set(durationValue(n, unitOf(unit)), q);
}

/** "$500 a month", "15 a year", "twice a week": what comes before is a number or what was counted. */
function rate(found: Found, around: Neighbours): Reading | null {
  const unit = unitOf(found['unit']);
  if (found['unit']?.class === 'second' || (unit === 'quarter' && found['a'] === undefined)) return null;
  const before = around.before(1);
  const isCounted =
    found['times'] !== undefined ||
    found['timesword'] !== undefined ||
    found['per'] !== undefined ||
    isAmount(before) ||
    (isAmount(around.before(2)) && before?.class === 'other' && functionWord(before.text) === undefined);
  if (
    !isCounted ||
    isClass(around.after(1), 'ago', 'earlier', 'later', 'before', 'after', 'hyphen', 'from', 'old') ||
    (isClass(around.after(1), 'and') && isClass(around.after(2), 'a', 'an', 'half')) ||
    isClass(before, 'for', 'in', 'within', 'hedge', 'after', 'than')
  )
    return null;
  const n = found['times']?.number ?? found['count']?.number;
  return set(durationValue(1, unit), n === undefined ? {} : { freq: `${n}X` });
}

const isAmount = (lexeme: { readonly class: string; readonly text: string } | undefined): boolean =>
  lexeme !== undefined &&
  (/^(?:int|number|year4|times|timesword|clock-dotted)/.test(lexeme.class) ||
    /^(?:million|billion|trillion|dollars?|percent|euros?|pounds|barrels|tons|tonnes|%|people|units|hours|days|games)$/i.test(
      lexeme.text,
    ));

export const setRules: readonly Rule[] = [
  {
    rule: 'date/set',
    pattern:
      '(every | each) (anyweekday daypart? | anymonth | anyseason | weekend | daypart | (count | ordinal | otherword | few)? trading? (unit | units))',
    examples: ['They meet [each July].'],
    nonExamples: ['They meet in July.'],
    read: repeated,
  },
  {
    rule: 'date/set',
    pattern: 'each of (the | these | those) (last | past | next)? (count)? units',
    examples: ['It grew in [each of the last three years].'],
    nonExamples: ['Each of the three men won.'],
    read: (found) => set(durationValue(1, unitOf(found['units'])), { quant: 'EACH' }),
  },
  {
    rule: 'date/set',
    pattern: 'frequency',
    examples: ['They meet [daily].'],
    nonExamples: ['They met often.'],
    read: frequency,
  },
  {
    rule: 'date/set',
    pattern: '(times | count timesword)? (a | an | per) unit',
    examples: ['They meet [once a week].'],
    nonExamples: ['They met once.'],
    read: rate,
  },
  {
    rule: 'date/set',
    pattern: 'weekdays (dayparts)?',
    examples: ['On [Tuesdays] the market is closed.'],
    nonExamples: ['On Tuesday the market is closed.'],
    read: (found) => set(`XXXX-WXX-${found['weekdays']?.value}`, {}),
  },
  {
    rule: 'date/set',
    pattern: 'anyweekday dayparts',
    examples: ['They meet on [Monday nights].'],
    nonExamples: ['They meet on Monday night.'],
    read: (found) => set(`XXXX-WXX-${found['anyweekday']?.value}T${found['dayparts']?.value}`),
  },
  {
    rule: 'date/set',
    pattern: 'setword',
    examples: ['They meet on [weekdays].'],
    nonExamples: ['They meet on a day.'],
    read: (found) => set(found['setword']?.value ?? ''),
  },
  {
    rule: 'date/set',
    pattern: 'weekends',
    examples: ['They meet on [weekends].'],
    nonExamples: ['They meet on a weekend.'],
    read: (_found, around) => (isClass(around.before(1), 'on', 'at', 'and') ? set('XXXX-WXX-WE') : null),
  },
];

/** Not the names of papers: "the Daily Telegraph", "Newsweek International Weekly". */
function frequency(found: Found, around: Neighbours): Reading | null {
  const word = found['frequency'];
  if (word === undefined) return null;
  const isName =
    /^\p{Lu}/u.test(word.text) && (around.before(1) !== undefined || /^\p{Lu}/u.test(around.after(1)?.text ?? ''));
  const isAdjective =
    word.value === 'P3M' && isWord(around.before(1), 'a', 'the', 'its', 'his', 'first', 'initial', 'regular', 'their');
  const isNoun = isWord(around.before(1), 'a', 'the') && isClass(around.after(1), 'stop', 'comma', 'genitive');
  return isName || isNoun || isAdjective ? null : set(word.value);
}
