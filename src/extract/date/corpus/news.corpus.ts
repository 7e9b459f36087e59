import type { Example } from '../../corpus.ts';
import { row } from './rows.corpus.ts';

/** A story has its own time, whatever years it looks back on; a history has none. */
export const news: readonly Example<'date'>[] = [
  row('He was in a 2001 Chevrolet that was stopped on [March 4].', '2024-03-04'),
  row('In a [2019] report it warned of floods in [February].', ['2019', '2024-02']),
  row('From [2019] to [this January] it rained.', ['2019', '2024-01']),
  row('The mine closed on [Monday]. It had closed before in [1988], in [1994], in [2003] and in [2011].', [
    '2024-03-11',
    '1988',
    '1994',
    '2003',
    '2011',
  ]),
  row('The mayor quit on [4 February], her office said. She won in [2005], [2009] and [2013], and lost in [2017].', [
    '2024-02-04',
    '2005',
    '2009',
    '2013',
    '2017',
  ]),
  row(
    'The league was founded in [1921]. In [March] it met. It fell apart in [1923], was revived in [1926] and banned in [1933].',
    ['1921', '1921-03', '1923', '1926', '1933'],
  ),
  row(
    'In [1940] war came; it was the worst since [1871]. In [June] the capital fell. In [1941] and [1942] it starved.',
    ['1940', '1871', '1940-06', '1941', '1942'],
  ),
];
