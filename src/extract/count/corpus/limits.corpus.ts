import type { Example } from '../../corpus.ts';

/** On this side of the limits that the rules set themselves: how far "nor" may stand from "neither", how long an owner's name is. */
export const limits: readonly Example<'count'>[] = [
  { text: 'Neither the old mayor of the town nor [his wife] was hurt.', negated: true, category: ['injured'] },
  { text: 'Police shot [two of Ashraf’s gang members].', value: 2, object: { span: { start: 28, end: 40 } } },
];
