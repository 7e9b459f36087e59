/** What the grammar of counts must find, must not find, and does not find yet, family by family. */
import type { Corpus } from '../corpus.ts';

export const countCorpus: Corpus<'count'> = {
  kind: 'count',
  examples: [
    { text: 'The blast killed [12 soldiers].', value: 12, relation: 'exact', category: ['killed'] },
    { text: '[12 people] were killed in the storm.', value: 12, category: ['killed'] },
    {
      text: 'The fire left [at least 12] dead.',
      value: 12,
      relation: 'at_least',
      low: 12,
      high: null,
      category: ['killed'],
    },
    { text: 'The death toll rose to [12].', value: 12, category: ['killed'] },
    { text: 'Rescuers pulled out [dozens of miners].', value: null, relation: 'vague', low: 24, high: 99 },
    { text: '[No one] was hurt.', value: 0, negated: true, category: ['injured'] },
    { text: 'It cost [$5.2m].', value: 5200000, kind: 'money', unit: 'USD' },
    {
      text: 'It is [8 kilometres] long.',
      value: 8,
      kind: 'measure',
      unit: 'kilometre',
      si: { value: 8000, unit: 'm' },
    },
    { text: 'A [41-year-old] driver spoke.', value: 41, kind: 'age', unit: 'year' },
    { text: 'Turnout was [about 60 percent].', value: 60, kind: 'percent', relation: 'approx' },
  ],
  nonExamples: [
    'He was born in 1984.',
    'They met on 3 May 2019 at 10:30.',
    'Flight 370 vanished from radar.',
    'The F-16 turned back.',
    'United won 3-1.',
    'They waited for three days.',
  ],
  knownGaps: [],
};
