import type { Example } from '../../corpus.ts';

/** Ages of people. */
export const ages: readonly Example<'count'>[] = [
  { text: 'A [41-year-old] driver spoke.', kind: 'age', value: 41, unit: 'year' },
  { text: 'A [three-year-old] cried.', kind: 'age', value: 3, unit: 'year' },
  { text: 'She is [41 years old].', kind: 'age', value: 41, unit: 'year' },
  { text: 'He was [58 years of age].', kind: 'age', value: 58, unit: 'year' },
  { text: 'Ana Ruiz, [34], spoke.', kind: 'age', value: 34, unit: 'year' },
  { text: 'Ana Ruiz ([34]) spoke.', kind: 'age', value: 34, unit: 'year' },
  { text: 'The victim, [23], is well.', kind: 'age', value: 23, unit: 'year' },
  { text: 'Ana Ruiz, aged [34], spoke.', kind: 'age', value: 34, unit: 'year' },
  { text: 'She retired at the age of [96].', kind: 'age', value: 96, unit: 'year' },
  { text: 'He turned [18].', kind: 'age', value: 18, unit: 'year' },
  { text: 'He was [71] when he left office.', kind: 'age', value: 71, unit: 'year' },
  { text: 'The [23-years-old] man spoke.', kind: 'age', value: 23, unit: 'year' },
  { text: 'A boy of [nine years of age] sang.', kind: 'age', value: 9, unit: 'year' },
  { text: 'A [three-month-old] slept.', kind: 'age', value: 3, unit: 'month' },
  { text: 'A man in his [20s] spoke.', kind: 'age', relation: 'range', low: 20, high: 29, value: 24.5 },
  { text: 'A man in his [20’s] spoke.', kind: 'age', low: 20, high: 29 },
  { text: 'Ana Ruiz, [34], and Jo Park, [36], spoke.', kind: 'age' },
  { text: 'The children, aged [7] and [9], are well.', kind: 'age' },
  { text: 'Ana Mar, [18], spoke.', kind: 'age' },
  { text: 'Li Sun, [53], spoke.', kind: 'age' },
  { text: 'Ana Ruiz and Jo Park, both [17], spoke.', kind: 'age' },
  { text: 'Jo Park was just [28] when the war began.', kind: 'age' },
];
