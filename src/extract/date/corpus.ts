/** What the rules of dates must find, must not find, and do not find yet; one file for each family of expressions. */
import type { Corpus } from '../corpus.ts';
import { calendar } from './corpus/calendar.corpus.ts';
import { eras } from './corpus/eras.corpus.ts';
import { fiscal } from './corpus/fiscal.corpus.ts';
import { lasting } from './corpus/lasting.corpus.ts';
import { moments } from './corpus/moments.corpus.ts';
import { news } from './corpus/news.corpus.ts';
import { nth } from './corpus/nth.corpus.ts';
import { numeric } from './corpus/numeric.corpus.ts';
import { periods } from './corpus/periods.corpus.ts';
import { ranges } from './corpus/ranges.corpus.ts';
import { relative } from './corpus/relative.corpus.ts';
import { row } from './corpus/rows.corpus.ts';
import { tense } from './corpus/tense.corpus.ts';
import { traps } from './corpus/traps.corpus.ts';
import { week } from './corpus/week.corpus.ts';

export const dateCorpus: Corpus<'date'> = {
  kind: 'date',
  examples: [
    ...calendar,
    ...numeric,
    ...week,
    ...tense,
    ...moments,
    ...news,
    ...nth,
    ...periods,
    ...fiscal,
    ...eras,
    ...relative,
    ...lasting,
    ...ranges,
  ],
  nonExamples: traps,
  knownGaps: [
    row('It rained [the day after the vote].', '2024-03-14'),
    row('The meeting moved from [Friday] to [Saturday nights].', ['2024-03-15', 'XXXX-WXX-6TNI']),
  ],
};
