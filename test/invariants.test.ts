/** Properties that hold for every text: generated ones, and the golden articles in every offset unit. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PARTS } from '../src/model/vocabulary.ts';
import { extract } from '../src/pipeline.ts';
import { goldenArticles } from './helpers/articles.ts';
import { checkInvariants } from './helpers/invariants.ts';

const WORDS =
  'Paris|President|Obama|said|on|Friday|12|people|killed|in|the|U.S.|“|”|"|,|.|?|\n|\n\n|Q:|A:|FAQ|Sources:|https://example.org|(Reuters)|—|-|3 May 2024|last week|$5.2m|percent|Iran-backed|militias|🙂|é|Ünal|al-Asad|O’Brien|’s|1,234.5|no one|and|of|Ministry|Kabul|\r\n|\t|**bold**|# |- |[a](b)|\u0000|\ud83d|ﬁ|İ'.split(
    '|',
  );
const newsy = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 60 }).map((words) => words.join(' '));
const anything = fc.string({ unit: 'binary', minLength: 1, maxLength: 200 });
/** Numbers far beyond what a binary number holds. */
const endlessFigures = fc
  .tuple(
    fc.constantFrom('', '$', '1 to ', 'from 2 to '),
    fc.constantFrom('9', ' 202', ',303', ' trillion', ' x 10^999', ' x 10^-1,234', '.404', '½'),
    fc.integer({ min: 1, max: 400 }),
    fc.constantFrom(' men were killed.', ' km (2 miles)', ' percent', ' million'),
  )
  .map(([before, part, times, behind]) => `Another ${before}1${part.repeat(times)}${behind}`);
const RUNS = 150;

describe('every record', () => {
  it.each(['codepoint', 'utf16', 'byte'] as const)(
    'of a golden article holds its promises in %s offsets',
    (offsets) => {
      for (const { text, options } of goldenArticles) checkInvariants(extract(text, { ...options, offsets }), text);
    },
  );

  it('of word salad holds its promises', () => {
    fc.assert(
      fc.property(newsy, fc.constantFrom('text', 'markdown'), (text, format) =>
        checkInvariants(extract(text, { format }), text),
      ),
      { numRuns: RUNS },
    );
  });

  it('of any characters holds its promises', () => {
    fc.assert(
      fc.property(anything, (text) => checkInvariants(extract(text, { offsets: 'utf16' }), text)),
      { numRuns: RUNS },
    );
  });

  it('of figures of any length holds its promises', () => {
    fc.assert(
      fc.property(endlessFigures, (text) => checkInvariants(extract(text, { only: ['counts'] }), text)),
      { numRuns: RUNS },
    );
  });

  it('with a title of its own tells the two apart', () => {
    fc.assert(
      fc.property(newsy, newsy, (title, text) =>
        checkInvariants(extract(text, { title, published: '2024-03-13' }), text, title),
      ),
      { numRuns: RUNS },
    );
  });
});

describe('the same input', () => {
  it('gives the same record again', () => {
    for (const { text, options } of goldenArticles) expect(extract(text, options)).toEqual(extract(text, options));
  });

  it('gives the same record whatever was read before it, in whichever order', () => {
    const fresh = goldenArticles.map(({ text, options }) => JSON.stringify(extract(text, options)));
    const order = fc.shuffledSubarray([...goldenArticles.keys()], { minLength: goldenArticles.length });
    fc.assert(
      fc.property(order, newsy, (numbers, between) => {
        for (const number of numbers) {
          const { text = '', options } = goldenArticles[number] ?? {};
          extract(between);
          expect(JSON.stringify(extract(text, options))).toBe(fresh[number]);
        }
      }),
      { numRuns: 3 },
    );
  });

  it.each(PARTS)('gives the same %s alone as in a full record', (part) => {
    for (const { text, options } of goldenArticles) {
      const full = extract(text, options);
      const alone = extract(text, { ...options, only: [part] });
      const bare = (values: readonly object[]): unknown =>
        JSON.parse(JSON.stringify(values, (key, value) => (UNLINKED.has(key) ? undefined : value)));
      expect(bare(alone[part])).toEqual(bare(full[part]));
    }
  });
});

/** Links to other parts are null where those are left out. */
const UNLINKED = new Set([
  'attribution',
  'location',
  'date',
  'linkBasis',
  'facts',
  'speaker',
  'actor',
  'count',
  'event',
  'counts',
]);
