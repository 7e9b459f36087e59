import type { Example } from '../../corpus.ts';
import { row } from './rows.corpus.ts';

/** Days and weeks by their number, and those counted from others. */
export const nth: readonly Example<'date'>[] = [
  row('The fair is held on [the second Saturday in June 2025].', '2025-06-14', { rule: 'date/nth' }),
  row('The fair is held on [the 2nd Saturday of June 2025].', '2025-06-14'),
  row('The fair begins on [the last Sunday in April].', '2024-04-28'),
  row('It will reopen on [the first Monday of next month].', '2024-04-01'),
  row('It snowed in [the third week of January].', '2024-W03', { rule: 'date/nth' }),
  row('It snowed in [the first week of February 2023].', '2023-W05'),
  row('It will snow on [the last weekend of March].', '2024-W13-WE'),
  row('It snowed on [the last day of 2021].', '2021-12-31'),
  row('It shuts on [the first Saturday of each month].', 'P1M', { type: 'set', quant: 'EACH' }),
  row('It shuts on [the last Friday of every month].', 'P1M', { type: 'set', quant: 'EVERY' }),
  row('They moved it to [a week from Friday].', '2024-03-22'),
  row('They moved it to [two weeks from Monday].', '2024-04-01'),
  row('They play again [Monday week].', '2024-03-25'),
  row('He fled [a week ago Friday].', '2024-03-01'),
  row('He fled [20 years ago today].', '2004-03-13', { rule: 'date/ago' }),
  row('He fled [two days before Christmas].', '2023-12-23', { rule: 'date/counted' }),
  row('He fled [the day before last Tuesday].', '2024-03-11'),
  row('He fled [a week after 1 February 2024].', '2024-02-08'),
  row('He fled [a fortnight ago].', '2024-02-28', { rule: 'date/ago' }),
  row('Talks were held [last fortnight].', 'P2W', { type: 'duration' }),
  row('He fled on [1 March]. [The night before], he had wept.', ['2024-03-01', '2024-02-29TNI']),
  row('He fled in [2019]. [The year before], he had won.', ['2019', '2018']),
  row('The rains began [a month earlier] than usual.', 'P1M', { type: 'duration' }),
  row('Rain fell for [a third straight day].', '2024-03-13'),
  row('They are in [the fourth day] of a strike.', '2024-03-13'),
  row('They met in the [days] before the vote.', 'PXD', { type: 'duration' }),
  {
    text: 'He was held on [July 3]. [The next day] he was freed; prices fell in [June] from [the previous month].',
    each: [{ value: 'XXXX-07-03' }, { value: 'XXXX-07-04' }, { value: 'XXXX-06' }, { value: 'XXXX-05' }],
  },
];
