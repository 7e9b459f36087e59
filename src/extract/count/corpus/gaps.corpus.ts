import type { Example } from '../../corpus.ts';

/** What the rules do not find yet. */
export const gaps: readonly Example<'count'>[] = [
  { text: 'KILLED WERE [12 SOLDIERS].', category: ['killed'] },
  {
    text: 'Of the [12 people] on board [seven] died.',
    each: [{ category: [] }, { value: 7, category: ['killed'] }],
  },
  { text: 'Police found [a [41-year-old] man] in a ditch, dead.', each: [{ category: ['killed'] }, { kind: 'age' }] },
  { text: 'The engine has [four], five or [six cylinders].', each: [{ value: 4 }, { value: 6 }] },
];
