/** What the grammar of counts must find, must not find, and does not find yet; one file for each family. */
import type { Corpus } from '../corpus.ts';
import { ages } from './corpus/ages.corpus.ts';
import { bounds } from './corpus/bounds.corpus.ts';
import { events } from './corpus/events.corpus.ts';
import { gaps } from './corpus/gaps.corpus.ts';
import { limits } from './corpus/limits.corpus.ts';
import { measures } from './corpus/measures.corpus.ts';
import { money } from './corpus/money.corpus.ts';
import { numbers } from './corpus/numbers.corpus.ts';
import { objects } from './corpus/objects.corpus.ts';
import { codes, reported } from './corpus/reported.corpus.ts';
import { shares } from './corpus/shares.corpus.ts';
import { traps } from './corpus/traps.corpus.ts';

export const countCorpus: Corpus<'count'> = {
  kind: 'count',
  examples: [
    ...numbers,
    ...bounds,
    ...money,
    ...measures,
    ...ages,
    ...events,
    ...objects,
    ...shares,
    ...reported,
    ...limits,
  ],
  nonExamples: [...traps, ...codes],
  knownGaps: gaps,
};
