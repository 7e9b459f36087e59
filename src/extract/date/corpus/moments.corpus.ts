import type { Example } from '../../corpus.ts';
import { row } from './rows.corpus.ts';

/** Clocks beside clocks, hours before and after, and which day they are of. */
export const moments: readonly Example<'date'>[] = [
  row('It began at [7:20 a.m.] ([0420 GMT]) on [Tuesday].', ['2024-03-12T07:20', '2024-03-12T04:20Z', '2024-03-12']),
  row('It begins at [7 p.m.] ([1600 GMT]) on [Friday].', ['2024-03-15T19:00', '2024-03-15T16:00Z', '2024-03-15']),
  row('It hit at [8:45 p.m. EST on Sunday] ([0145 GMT Monday]).', ['2024-03-10T20:45', '2024-03-11T01:45Z']),
  row('It hit at [10:15 p.m. on Sunday] ([0315 GMT]).', ['2024-03-10T22:15', '2024-03-11T03:15Z']),
  row('Roads will be shut from [7 a.m.] to [9 p.m. on Sunday].', ['2024-03-17T07:00', '2024-03-17T21:00']),
  row('At [2030 local time] the power failed.', '2024-03-13T20:30', { rule: 'date/clock' }),
  row('At [9 p.m. Lagos time] the power failed.', '2024-03-13T21:00'),
  row('He was held [72 hours ago].', '2024-03-10TXX', { type: 'time' }),
  row('He was held [three hours ago].', '2024-03-13TXX'),
  row('The bus left at [11:40 p.m. on Monday] and crashed [50 minutes later].', [
    '2024-03-11T23:40',
    '2024-03-12T00:30',
  ]),
  row('He was held on [Monday]. [Hours later] he was dead.', ['2024-03-11', '2024-03-11TXX']),
  row('Gunmen came in [the early hours of Sunday].', '2024-03-10TMO', { mod: 'START' }),
  row('Gunmen came in [the early hours of Sunday morning].', '2024-03-10TMO', { mod: 'START' }),
  row('He was seen on [Monday (March 11)].', '2024-03-11', { rule: 'date/month-day' }),
  row('He was seen on [Monday (March 11) night].', '2024-03-11TNI'),
  row('Open [9 a.m.] to [5 p.m. Monday] through [Friday].', ['XXXX-WXX-1T09:00', 'XXXX-WXX-1T17:00', 'XXXX-WXX-5']),
  row('A curfew ran from [9 p.m. Sunday] to [5 a.m. Monday].', ['2024-03-10T21:00', '2024-03-11T05:00']),
  // A paragraph that goes on is about the news again, not about the day of the aside.
  row('Four died on [Tuesday] in a bar.\n\nIt follows a raid on [3 January].\n\nThe shots were heard at [2am].', [
    '2024-03-12',
    '2024-01-03',
    '2024-03-12T02:00',
  ]),
  // What is said counts from the day on which it was said.
  row('On [Feb. 5], the ministry said the dam had burst [a week ago].', ['2024-02-05', '2024-01-29']),
];
