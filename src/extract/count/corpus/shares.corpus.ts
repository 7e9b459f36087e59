import type { Example } from '../../corpus.ts';

/** What is told of one figure and holds for another, or does not; tolls told far from their number; what did not come to pass. */
export const shares: readonly Example<'count'>[] = [
  { text: '[Three] of the [30 sailors] drowned.', each: [{ category: ['killed'] }, { category: [] }] },
  { text: '[Three] out of the [30 houses] burned down.', each: [{ value: 3 }, { category: [] }] },
  {
    text: '[Two] of the [nine people] killed were nurses.',
    each: [{ category: ['killed'] }, { category: ['killed'], negated: false }],
  },
  {
    text: '[None] of the [30 sailors] was hurt.',
    each: [{ negated: true, category: ['injured'] }, { category: [] }],
  },
  {
    text: 'Police said [50] had been arrested, [20] of them women.',
    each: [{ category: ['arrested'] }, { category: ['arrested'] }],
  },
  {
    text: '[Three teachers] were among [20 people] killed.',
    each: [{ category: ['killed'] }, { category: ['killed'], partOf: null }],
  },
  {
    text: 'The storm left [12] dead, [40] hurt and [90] homeless.',
    each: [{ category: ['killed'] }, { category: ['injured'] }, { category: ['displaced'] }],
  },
  {
    text: '[Twenty people] drowned on Monday and [five] on Friday.',
    each: [{ category: ['killed'] }, { category: ['killed'] }],
  },
  {
    text: '[Forty miners] died, compared with [25] a year earlier.',
    each: [{ category: ['killed'] }, { category: ['killed'] }],
  },
  { text: '[1] in custody, [1] at large', each: [{ category: ['arrested'] }, { category: [] }] },
  { text: 'The death toll from the floods in northern Peru rose to [85].', category: ['killed'] },
  { text: 'The number of people injured in the crash has risen to [31].', category: ['injured'] },
  { text: 'Infections climbed to [6,200].', category: ['infected'] },
  { text: 'The death toll passed [6,000].', category: ['killed'], relation: 'more_than', low: 6000, high: null },
  { text: 'The convoy passed [6,000] on the way.', relation: 'exact' },
  { text: 'That brings the number of sailors killed to [70].', category: ['killed'] },
  { text: 'Killed: [7].', category: ['killed'] },
  { text: 'The navy denied that [nine sailors] had been killed.', category: ['killed'], negated: true },
  { text: 'The navy did not deny that [nine sailors] had been killed.', category: ['killed'], negated: false },
  { text: 'Officials denied reports that [nine sailors] had died.', category: ['killed'], negated: true },
  { text: 'Officials denied the charges that [nine sailors] made.', negated: false },
  { text: 'The owner denied that the boat had carried [more than 400 passengers].', negated: true },
  { text: 'The owner said that the boat had carried [more than 400 passengers].', negated: false },
  { text: 'The rebels plan to free [nine sailors].', category: ['released'], hypothetical: true },
  { text: 'The rebels laid down arms and freed [nine sailors].', category: ['released'], hypothetical: false },
  { text: 'Police would say only that [nine sailors] were killed.', category: ['killed'], hypothetical: false },
  { text: '[Three bodies] were pulled from the rubble.', category: ['killed'] },
  {
    text: 'There will be an inquiry into the wounding of [two reporters].',
    category: ['injured'],
    hypothetical: false,
  },
];
