/** The written check of records (src/model/check/record.ts) accepts and refuses what the schema does, and is as new as the schema. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordCheck } from '../src/model/check/write.ts';
import { type FactboxRecord, RecordSchema } from '../src/model/record.ts';
import { InvalidRecordError, validRecord } from '../src/model/valid-record.ts';
import { extract } from '../src/pipeline.ts';

const TEXT = `KIRKUK, Iraq (Reuters) - Gunmen killed at least 12 people near Kirkuk on Monday, police chief Ana Ruiz said.

"We lost 3 % of our trucks," she said. The Ministry of Health said on 3 March 2023 that between 20 and 30 women were hurt in western Iraq, 5 miles from the bridge.

FAQ

Q: Who did it?
A: Nobody knows.

Sources: AP News (https://apnews.com)`;
const record = extract(TEXT, { title: 'Attack in Kirkuk kills 12', published: '2023-03-07', withText: true });

type Container = Record<string | number, unknown>;

/** Every place in a value: what holds it, and under which name. */
function places(value: unknown): readonly (readonly [Container, string])[] {
  if (typeof value !== 'object' || value === null) return [];
  const container = value as Container;
  return Object.keys(container).flatMap((key) => [[container, key] as const, ...places(container[key])]);
}

const VALUES: readonly unknown[] = [
  null,
  undefined,
  '',
  'US',
  'x/y',
  'Title',
  'body',
  -1,
  0,
  1.5,
  1e300,
  Number.NaN,
  Infinity,
  2 ** 53,
  true,
  [],
  {},
  [null],
  [1, 2, 3, 4],
];

/** Changes a record at one place: another value, a field taken away, one that nobody knows, a list's last entry doubled or dropped. */
const CHANGES: readonly ((container: Container, key: string, value: unknown) => void)[] = [
  (container, key, value) => void (container[key] = value),
  (container, key) => void delete container[key],
  (container) => void (container['unheard-of'] = 1),
  (container, key) => void (Array.isArray(container[key]) && container[key].pop()),
  (container, key) => void (Array.isArray(container[key]) && container[key].push(container[key][0])),
];

const verdict = (changed: FactboxRecord): unknown => {
  try {
    return validRecord(changed);
  } catch (error) {
    if (error instanceof InvalidRecordError) return 'refused';
    throw error;
  }
};

describe('the check of records', () => {
  it('is what the schema gives: run npm run build and npm run record-check after any change of it', () =>
    expect(readFileSync(new URL('../src/model/check/record.ts', import.meta.url), 'utf8')).toBe(recordCheck()));

  it('has every part of the record to look at here', () =>
    expect(
      (['dates', 'actors', 'locations', 'counts', 'events', 'faq', 'quotes', 'sources'] as const).filter(
        (part) => record[part].length === 0,
      ),
    ).toEqual([]));

  it('says of records that are changed at one or two places what the schema says', () => {
    const where = fc.tuple(fc.nat(), fc.nat(CHANGES.length - 1), fc.constantFrom(...VALUES));
    fc.assert(
      fc.property(fc.array(where, { minLength: 0, maxLength: 2 }), (changes) => {
        const changed = structuredClone(record);
        for (const [at, change, value] of changes) {
          const all = places(changed);
          const [container, key] = all[at % all.length] ?? [{}, ''];
          CHANGES[change]?.(container, key, value);
        }
        const schema = RecordSchema.safeParse(changed);
        expect(verdict(changed)).toEqual(schema.success ? schema.data : 'refused');
      }),
      { numRuns: 1000, seed: 7 },
    );
  });

  it('puts the fields in the order of the schema', () => {
    const turned = Object.fromEntries(Object.entries(record).toReversed()) as unknown as FactboxRecord;
    expect(JSON.stringify(validRecord(turned))).toBe(JSON.stringify(RecordSchema.parse(record)));
  });

  it('names the first field that is wrong', () => {
    const [first] = record.counts;
    const changed = { ...record, counts: [{ ...first, kind: 'crowd' }] } as unknown as FactboxRecord;
    expect(() => validRecord(changed)).toThrow(/factbox\/v1: counts\[\]\.kind: expected count \| money/);
  });
});
