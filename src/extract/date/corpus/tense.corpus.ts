import type { Example } from '../../corpus.ts';
import { row } from './rows.corpus.ts';

/** On which side of Wednesday, 13 March 2024 a day lies, by the verb group of its clause. */
export const tense: readonly Example<'date'>[] = [
  // What is told in the present is to come.
  row('Kenyans go to the polls on [Sunday].', '2024-03-17'),
  row('The curfew takes effect on [Friday].', '2024-03-15'),
  row('The deadline is [Friday].', '2024-03-15'),
  row('The team flies home on [Sunday].', '2024-03-17'),
  row('The Pope is meeting bishops on [Friday].', '2024-03-15'),
  row('The trial opens on [Monday].', '2024-03-18'),
  row('Shops reopen [Monday].', '2024-03-18'),
  // But not the time of a noun, nor of what is only said, nor a headline's.
  row("[Friday]'s blast is the worst in [years].", ['2024-03-08', 'PXY']),
  row('The blast on [Friday] is seen as a warning.', '2024-03-08'),
  row('The sentence comes after a trial on [Friday].', '2024-03-08'),
  row('The rebels say they took the town on [Friday].', '2024-03-08'),
  row('Leeds beat Hull on [Saturday].', '2024-03-09'),
  row('Police are investigating a crash [Thursday].', '2024-03-07'),
  row('There is a general election on [Thursday].', '2024-03-14'),
  row('The truce, which was to expire on [Thursday], holds.', '2024-03-14'),
  row('He died [last January].', '2024-01', { alternatives: [{ value: '2023-01', reason: 'of the year before' }] }),
  // A range begins before it ends.
  row('The fair ran from [June] to [February].', ['2023-06', '2024-02']),
  row('It opens [Monday]-[Friday].', ['2024-03-11', '2024-03-15']),
  row('The fair will run from [January] to [April].', ['2024-01', '2024-04']),
  row('Trains stood still from [Monday] to [Friday].', ['2024-03-04', '2024-03-08']),
  // Put off, planned, due: ahead, whatever the tense.
  row('The hearing was adjourned to [Monday].', '2024-03-18'),
  row('The launch was pushed back to [Tuesday].', '2024-03-19'),
  row('Snow is forecast for [Sunday].', '2024-03-17'),
  row('A rally planned for [Saturday] was called off.', '2024-03-16'),
  row('Roads closed through [Friday] for repairs include the ring road.', '2024-03-15'),
  row('The rent is due [Friday].', '2024-03-15'),
  row('The rise is effective [Monday].', '2024-03-18'),
  row('Talks, to be held on [Friday], will be short.', '2024-03-15'),
  row('They agreed to meet again on [Friday].', '2024-03-15'),
  row('The court is set to rule on [Friday].', '2024-03-15'),
  row('The firm has scheduled a meeting for [Friday].', '2024-03-15'),
  row('The talks had been scheduled for [Friday].', '2024-03-08'),
  row('The talks had been due to start on [Monday].', '2024-03-11'),
  // The verb of the date's own clause, not the nearest one.
  row('The two sides on [Monday] agreed to hold fire.', '2024-03-11'),
  row('The mayor, who resigned on [Friday], will be tried.', '2024-03-08'),
  row('The judge ordered the state to pay on [Monday].', '2024-03-11'),
  row('She is believed to have died on [Friday].', '2024-03-08'),
  row('The man could not be reached on [Tuesday].', '2024-03-12'),
  row('Thousands were forced to flee on [Tuesday].', '2024-03-12'),
  row('He was freed in [October] in return for a ransom.', '2023-10'),
  row('It would appeal against [Monday]\u2019s ruling.', '2024-03-11'),
  row('The winner of [Sunday]\u2019s vote will face strikes.', '2024-03-17'),
  row('The offices shut on [Monday], a clerk said: no one will be paid.', '2024-03-11'),
];
