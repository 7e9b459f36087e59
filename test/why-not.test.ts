/** `explain --why-not`: what rules would have taken, and what stopped them. */
import { describe, expect, it } from 'vitest';
import { extract } from '../src/pipeline.ts';
import { REFUSED } from '../src/model/refusal.ts';
import { cli } from './helpers/cli.ts';

/** What is told of the words between brackets. */
function refusals(marked: string): readonly string[] {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace('[', '').replace(']', '');
  const record = extract(text, { published: '2024-03-13', offsets: 'utf16', whyNot: { start, end } });
  return record.messages.filter(({ code }) => code === REFUSED).map(({ reason }) => reason);
}

describe('a refusal is told with what stopped it', () => {
  it.each([
    ['a negative rule of dates', 'It is due on [March 32, 2024].', 'date/month, stopped by date/no-such-day: '],
    ['a longer match', 'It fell on [March] 13, 2024.', 'date/month-day, stopped by date/full: a longer match won'],
    ['a guard', 'In 2019 there were [12] men.', 'date/duration: only after between'],
    ['what the words cannot mean', 'They met in the [Spring] Texas hall.', 'date/season: the words fit'],
    ['what stands alone', 'They sang all the [night].', 'date/daypart: it is a date only beside another one'],
    ['a name around a date', 'He moved to [Friday] Harbor.', 'date/weekday, stopped by name/'],
    ['a negative rule of counts', '[Flight 370] vanished.', 'count/figures, stopped by count/no-numbered-thing: '],
    [
      'a person to whom nothing happens',
      '[A soldier] stood by when two men were killed.',
      'count/article: one person counts only',
    ],
    ['a date’s number', 'It was the law between [1700] and 1800.', 'count/figures, stopped by count/no-year'],
    ['the frame of a verb', 'The team [won] 3-1.', 'event/election: this sense of the verb needs object-election'],
    ['votes for another kind', 'In [Paris Hilton] left.', 'name/person-parts: no location but a name of kind person'],
    ['too few votes', 'It rained, said [Baker] of the farm.', 'name/said-by, stopped by name/unsure: too little'],
  ])('%s', (_what, text, reason) =>
    expect(refusals(text)).toEqual(expect.arrayContaining([expect.stringMatching(`^${reason}`)])),
  );

  it('tells nothing of other words, and nothing where nobody asks', () => {
    expect(refusals('[Rain] fell. Flight 370 vanished.').join(' ')).not.toMatch(/count/);
    expect(extract('Flight 370 vanished.').messages.filter(({ code }) => code === REFUSED)).toEqual([]);
  });

  it('counts in the unit that was asked for, and changes no value', () => {
    const text = '😀😀 Flight 370 vanished on Friday.';
    const asked = extract(text, { offsets: 'codepoint', whyNot: { start: 10, end: 13 } });
    expect(asked.messages.filter(({ code }) => code === REFUSED).map(({ start }) => start)).toContain(10);
    expect({ ...asked, messages: [] }).toEqual({ ...extract(text), messages: [] });
  });
});

it('is what explain answers with --why-not', async () => {
  const { stdout, exitCode } = await cli(['explain', '--why-not', '7:10', '-'], 'Flight 370 vanished.');
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/No value stands here\.\nWhat would have stood here[^]*stopped by count\/no-numbered-thing/);
});

it('needs the article: of a record nothing is extracted', async () => {
  const { stdout: record } = await cli(['--text', '-f', 'ndjson', '-'], 'Flight 370 vanished.');
  const { stderr, exitCode } = await cli(['explain', '--why-not', '7:10', '-'], record);
  expect([exitCode, stderr]).toEqual([expect.any(Number), expect.stringMatching(/record/)]);
  expect(exitCode).not.toBe(0);
});
