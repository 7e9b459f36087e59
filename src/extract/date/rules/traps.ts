/** What looks like a date and is none: a trap takes its words away from every other rule, and is then dropped. */
import { isClass, isWord, NO_DATE, type Rule } from './rule.ts';

export const trapRules: readonly Rule[] = [
  // "March 32, 2024"
  {
    rule: 'date/no-such-day',
    pattern: 'anymonth the? (int59 | int99) (ordinal-end | comma? year)',
    examples: ['It is due on [March 32, 2024].'],
    nonExamples: ['It is due on March 31, 2024.'],
    read: () => NO_DATE,
  },
  {
    rule: 'date/no-such-day',
    pattern: '(int59 | int99) anymonth comma? year',
    examples: ['It is due on [45 May, 2024].'],
    nonExamples: ['It is due on 25 May, 2024.'],
    read: () => NO_DATE,
  },
  {
    // "CBS's 60 Minutes", "the newspaper 20 Minutes", "48 Hours": titles
    rule: 'date/title-of-length',
    pattern: 'digits units',
    examples: ['She told [60 Minutes] so.'],
    nonExamples: ['She talked for 60 minutes.'],
    read: (found) => (/^[MHD][a-z]+$/.test(found['units']?.text ?? '') ? NO_DATE : null),
  },
  {
    // "Orwell's 1984.", "the novel 1984", "1984, the novel"
    rule: 'date/title-of-work',
    pattern: 'year',
    examples: ["He read Orwell's [1984]."],
    nonExamples: ['He was born in 1984.'],
    read: (_found, around) => {
      const isTitle =
        isWord(around.after(1), 'novel', 'film') ||
        (isClass(around.after(1), 'comma') && isWord(around.after(3), 'novel', 'film', 'book'));
      const isWork =
        isClass(around.before(1), 'genitive') &&
        /^\p{Lu}/u.test(around.before(2)?.text ?? '') &&
        isEnd(around.after(1)?.text);
      return isTitle || isWork ? NO_DATE : null;
    },
  },
  // "High Noon"
  {
    rule: 'date/high-noon',
    pattern: 'high:word clock-word',
    examples: ['They watched [High Noon].'],
    nonExamples: ['It rang at noon.'],
    read: (found) => (isWord(found['high'], 'high') ? NO_DATE : null),
  },
];

const isEnd = (next: string | undefined): boolean => next === undefined || /^[.,;:!?)"”]$/.test(next);
