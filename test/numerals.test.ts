/** Numbers and what they stand for: brackets mark them, one after the other, with their values. */
import { describe, expect, it } from 'vitest';
import { readPlainText } from '../src/input/plain-text.ts';
import { loadLexicon } from '../src/lexicon/index.ts';
import { parse } from '../src/parse/index.ts';

type Value = number | readonly [low: number, high: number];

const CASES: readonly (readonly [marked: string, ...values: Value[]])[] = [
  ['He has [1,234] sheep and [1.5] goats.', 1234, 1.5],
  ['Some [5 1/2] miles, [2½] hours, [6-1/2] feet.', 5.5, 2.5, 6.5],
  ['About [1 234 567] voters.', 1234567],
  ['Some [17 000] homes.', 17000],
  ['Some [.5] percent of [.25 million] tonnes.', 0.5, 250_000],
  ['Worth $[5.2m] or [2.5 million].', 5_200_000, 2_500_000],
  ['A fund of $[7 bil] and £[728 mil].', 7e9, 728e6],
  ['[Twenty-one] men, [two hundred and five] women.', 21, 205],
  ['[One and a half million] people, [half a million] pounds.', 1_500_000, 500_000],
  ['[A dozen] eggs, [a hundred] days, [a million and a half] votes.', 12, 100, 1_500_000],
  ['[Three thousand and five] books.', 3005],
  ['Born in [nineteen ninety-four].', 1994],
  ['On the [twenty-third] of May.', 23],
  ['[Dozens] fled, [several hundred] stayed.', [24, 99], [300, 999]],
  ['[Tens of thousands] marched, [hundreds of thousands] watched.', [20_000, 99_999], [200_000, 999_999]],
  ['[Two-thirds] of them, [a third] of us, [half] the town.', 2 / 3, 1 / 3, 0.5],
  ['[A quarter of a million] birds.', 250_000],
  ['[Both] men and [another] woman; [no] child, [none] of them.', 2, 1, 0, 0],
  ['[A couple] of friends came.', 2],
  ['It fell to [-5] degrees, then to [minus 7].', -5, -7],
  ['A [1.99×10−30] chance.', 1.99e-30],
];

const NONE: readonly string[] = [
  'The pair married in the spring.',
  'The happy couple went home.',
  'Call 0412 at any time.',
  'He took part in it and left for good.',
  'A man and an officer of the guard.',
];

function read(text: string): readonly { readonly text: string; readonly value: Value | null }[] {
  const document = parse(readPlainText({ text, name: 'case' }), { lexicon: loadLexicon(), published: null });
  const { table } = document;
  return document.numerals().all.map(({ from, to, value, low, high }) => ({
    text: text.slice(table.start[from], table.end[to - 1]),
    value: value ?? (low === null || high === null ? null : ([low, high] as const)),
  }));
}

describe('numerals', () => {
  it.each(CASES.map(([marked, ...values]) => [marked, values] as const))('%s', (marked, values) => {
    const texts = [...marked.matchAll(/\[([^\]]*)\]/g)].map(([, inner]) => inner ?? '');
    expect(read(marked.replaceAll(/[[\]]/g, ''))).toEqual(texts.map((text, i) => ({ text, value: values[i] })));
  });
  it.each(NONE)('none in: %s', (text) => expect(read(text)).toEqual([]));
});
