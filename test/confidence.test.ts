/** How the measure of confidence judges, and what a rule has that was never measured. */
import { describe, expect, it } from 'vitest';
import { confidenceOf } from '../src/assemble/confidence.ts';
import { extract } from '../src/pipeline.ts';
import { confidences, countIsRight, dateIsRight, nameIsRight, precision, quantityIsRight } from './eval/judge.mjs';

const at = (start: number, end: number) => ({ start, end });

describe('the judge', () => {
  it.each([
    ['the same value', { ...at(0, 9), value: '2024-03' }, true],
    ['another value', { ...at(0, 9), value: '2024-04' }, false],
    ['another place', { ...at(20, 29), value: '2024-03' }, false],
  ])('of dates: %s', (_what, date, isRight) =>
    expect(dateIsRight(date, [{ ...at(3, 9), value: '2024-03' }])).toBe(isRight),
  );

  it.each([
    ['its very span', { ...at(0, 9), form: 'name' }, true],
    ['an article before it', { ...at(4, 9), form: 'name' }, true],
    ['a part of it', { ...at(6, 9), form: 'name' }, false],
    ['a pronoun', { ...at(0, 9), form: 'pronoun' }, null],
    ['a common noun', { ...at(0, 9), form: 'nominal' }, null],
  ])('of names: %s', (_what, mention, isRight) =>
    expect(nameIsRight(mention, new Set(['ORG']), [{ ...at(0, 9), kind: 'ORG' }])).toBe(isRight),
  );

  it.each([
    ['the value', { relation: 'exact', value: 12, low: 12, high: 12 }, ['12'], true],
    ['another value', { relation: 'exact', value: 12, low: 12, high: 12 }, ['13'], false],
    ['a range by its ends', { relation: 'range', value: 25, low: 20, high: 30 }, ['20-30'], true],
    ['a range with one end', { relation: 'range', value: 25, low: 20, high: 30 }, ['20', '31'], false],
    ['the middle of a range', { relation: 'exact', value: 25, low: 25, high: 25 }, ['20-30'], false],
    ['a change downward', { relation: 'exact', value: -3, low: -3, high: -3 }, ['3'], true],
    ['dozens', { relation: 'vague', value: null, low: 24, high: 99 }, ['12'], null],
  ])('of quantities: %s', (_what, count, gold, isRight) => expect(quantityIsRight(count, gold)).toBe(isRight));

  it('of counts: by value or by bounds', () => {
    const gold = [{ ...at(0, 9), value: null, low: 20, high: 30 }];
    expect(countIsRight({ ...at(0, 9), relation: 'range', value: 25, low: 20, high: 30 }, gold)).toBe(true);
    expect(countIsRight({ ...at(0, 9), relation: 'exact', value: 25, low: 25, high: 25 }, gold)).toBe(false);
    expect(countIsRight({ ...at(0, 9), relation: 'unstated', value: null, low: 1, high: null }, gold)).toBe(null);
  });

  it('smooths, rounds, and gives what is seen seldom its group’s', () => {
    expect([precision(0, 0), precision(98, 98), precision(0, 98)]).toEqual([0.5, 1, 0]);
    const table = confidences(
      new Map([
        ['date/often', [90, 98]],
        ['date/seldom', [0, 2]],
      ]),
    );
    expect(table).toEqual([
      ['date/often', 0.9],
      ['date/seldom', 0.9],
    ]);
  });

  it('measures events by how much is told with them, for types that it never saw, too', () => {
    const table = new Map(confidences(new Map([['event-full/attack', [70, 98] as const]])));
    expect([table.get('event-full/attack'), table.get('event-full')]).toEqual([0.7, 0.7]);
    expect(confidenceOf('event-full/outbreak')).not.toBeNull();
  });
});

describe('in a record', () => {
  it('is null where nothing was measured', () => {
    expect(confidenceOf('actor/never-heard-of')).toBeNull();
    const { actors } = extract('Police chief Ana Ruiz left. She wept.');
    const pronoun = actors.flatMap(({ mentions }) => mentions).find(({ form }) => form === 'pronoun');
    expect(pronoun?.confidence).toBeNull();
  });

  it('keeps what was never measured, whatever is asked for', () => {
    const { actors } = extract('Police chief Ana Ruiz left. She wept.', { minConfidence: 0.5 });
    expect(actors.flatMap(({ mentions }) => mentions).map(({ text }) => text)).toContain('She');
  });
});
