/** What the rules of dates must find, must not find, and do not find yet; one file for each family of expressions. */
import type { Corpus } from '../corpus.js';
import { calendar } from './corpus/calendar.corpus.js';
import { lasting } from './corpus/lasting.corpus.js';
import { numeric } from './corpus/numeric.corpus.js';
import { periods } from './corpus/periods.corpus.js';
import { ranges } from './corpus/ranges.corpus.js';
import { relative } from './corpus/relative.corpus.js';
import { row } from './corpus/rows.corpus.js';
import { traps } from './corpus/traps.corpus.js';
import { week } from './corpus/week.corpus.js';

export const dateCorpus: Corpus<'date'> = {
  kind: 'date',
  examples: [...calendar, ...numeric, ...week, ...periods, ...relative, ...lasting, ...ranges],
  nonExamples: traps,
  knownGaps: [
    row('The firm has scheduled a meeting for [Friday].', '2024-03-15'),
    row('It rained [the day after the vote].', '2024-03-14'),
    row('They moved it to [a week from Friday].', '2024-03-22'),
    row('The meeting moved from [Friday] to [Saturday nights].', ['2024-03-15', 'XXXX-WXX-6TNI']),
  ],
};
