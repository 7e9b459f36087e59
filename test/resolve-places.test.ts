/** Which place a name means, and by which evidence: the chain of `resolve/places` against texts that tell more or less. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract, type FactboxRecord } from '../src/index.ts';

interface Case {
  readonly text: string;
  /** What is known beside the text: "url", "publisher". */
  readonly known: Readonly<Record<string, string>>;
  readonly lines: readonly string[];
}

/** A block of resolve-places.cases.txt: the text, "@ …" lines, then what is expected, a line each. */
function caseOf(block: string): Case {
  const [text = '', ...rest] = block.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const known = rest.flatMap((line) => (line.startsWith('@ ') ? [line.slice(2).split(/ (.*)/s)] : []));
  return {
    text,
    known: Object.fromEntries(known),
    lines: rest.filter((line) => !line.startsWith('@ ')).map((line) => line.trim()),
  };
}

const cases = readFileSync(new URL('resolve-places.cases.txt', import.meta.url), 'utf8')
  .split('\n\n')
  .map(caseOf)
  .filter(({ text }) => text !== '');

const linesOf = ({ locations }: FactboxRecord): readonly string[] =>
  locations.flatMap(({ mentions, name, country, admin1, rule }) =>
    mentions.map(({ text }) => `${text} → ${name}, ${admin1 ?? country ?? '-'}, ${rule.replace('location/', '')}`),
  );

describe('which place is meant', () => {
  it('has cases', () => expect(cases.length).toBeGreaterThan(100));
  it.each(cases)('$text $known', ({ text, known, lines }) =>
    expect(linesOf(extract(text, { metadata: known }))).toEqual(expect.arrayContaining([...lines])),
  );
});

const located = (text: string, mention: string) =>
  extract(text).locations.find(({ mentions }) => mentions.some((one) => one.text === mention));

describe('one sense an article', () => {
  it('takes a bare name for the place spoken of last under it', () => {
    const [first, , second] = extract('He left Paris, France, for Paris, Texas. Paris is hot.').locations;
    expect([first?.country, first?.mentions.length]).toEqual(['FR', 1]);
    expect([second?.country, second?.mentions.length]).toEqual(['US', 2]);
  });
  it('takes a name before its state is told for the same place', () => {
    const [paris] = extract('Paris burns. The fire in Paris, Texas, began at noon.').locations;
    expect([paris?.admin1, paris?.mentions.length]).toEqual(['US.TX', 2]);
  });
});

describe('what is not sure', () => {
  const { locations, messages } = extract('Researchers in Cambridge found it.');
  it('has no coordinates', () => expect(locations[0]).toMatchObject({ lat: null, lon: null, precision: null }));
  it('lists up to three readings', () =>
    expect(locations[0]?.alternatives.map(({ country }) => country)).toEqual(['GB', 'US', 'CA']));
  it('is said in a message', () =>
    expect(messages).toMatchObject([{ code: 'location/ambiguous', severity: 'warning', start: 15, end: 24 }]));
  it('keeps the country of a village that the gazetteer lacks', () =>
    expect(located('The village of Prisi, Georgia, was shelled near Tbilisi.', 'Prisi')).toMatchObject({
      country: 'GE',
      lat: null,
    }));
});

describe('where a place lies', () => {
  it('links it to the smallest place of the record that holds it', () => {
    const { locations } = extract('A fire in Fresno, Calif., was seen all over the United States.');
    expect(locations.map(({ name, within }) => [name, within])).toEqual([
      ['Fresno', 'loc2'],
      ['California', 'loc3'],
      ['United States', null],
    ]);
  });
  it('gives a facility that the gazetteer lacks the point of its city, and says so by its precision', () =>
    expect(located('She works at Tulsa Memorial Hospital in Tulsa.', 'Tulsa Memorial Hospital')).toMatchObject({
      type: 'facility',
      precision: 'city',
      resolution: 'resolved',
      within: 'loc2',
      geonameId: null,
    }));
  it.each([
    ['Iraq', 'country'],
    ['Texas', 'admin1'],
    ['Kabul', 'city'],
    ['the Mediterranean', 'region'],
  ])('%s is known to the precision of a %s', (name, precision) =>
    expect(extract(`They came from ${name}.`).locations[0]?.precision).toBe(precision),
  );
  it('has a box where the data has one', () =>
    expect(extract('They came from Iraq.').locations[0]?.bbox).toEqual([38.7, 29, 48.6, 37.4]));
});
