/** What the layout of a text does to its words: lines that were wrapped, words that were broken, pages of paper. */
import { describe, expect, it } from 'vitest';
import { extract } from '../src/pipeline.ts';
import { checkInvariants } from './helpers/invariants.ts';

const read = (text: string) => {
  const record = extract(text, { offsets: 'utf16' });
  checkInvariants(record, text);
  return record;
};

describe("a word that a line's end broke", () => {
  const PLACES: readonly (readonly [text: string, names: readonly string[]])[] = [
    ['The bus to Kanda-\nhar left on Monday.', ['Kandahar']],
    ['The bus to Kanda-\r\n  har left on Monday.', ['Kandahar']],
    ['The bus to Kanda\u00adhar left on Monday.', ['Kandahar']],
    ['The Iran-\nbacked group left on Monday.', ['Iran']],
    ['The Iran-backed group left on Monday.', ['Iran']],
  ];
  it.each(PLACES)('%j', (text, names) => expect(read(text).locations.map(({ name }) => name)).toEqual(names));

  it('is whole in names', () =>
    expect(read('The govern-\nment said 14 people died.').sources[0]?.name).toBe('government'));
});

const PARAGRAPH =
  'The harbour of the town was closed on Monday after a storm that lasted for three whole days and tore the roofs from some of the older sheds on the eastern quay, and the';

describe('pages pasted from paper', () => {
  const MARKS: readonly (readonly [title: string, marks: readonly string[]])[] = [
    ['a number of a page', ['Page 3 of 9']],
    ['a number between dashes', ['- 3 -']],
    ['a bare number in the midst of a sentence', ['3']],
    ['a running head beside a number', ['The Town Paper', 'Page 3']],
  ];
  it.each(MARKS)('%s is furniture, and the sentence goes on', (_title, marks) => {
    const page = (verb: string) => `${PARAGRAPH}\n\n${marks.join('\n\n')}\n\nferries ${verb} where they were.`;
    const { document } = read(`${page('stayed')}\n\n${page('were')}`);
    const kinds = document.sections.map(({ kind }) => kind);
    expect(kinds).toEqual(['body', 'furniture', 'body', 'furniture', 'body']);
    expect(document.sentences).toHaveLength(2);
  });

  const TEXTS: readonly (readonly [title: string, text: string])[] = [
    ['figures of a table', 'Goals\n\n12\n\n13\n\n14'],
    ['a year on a line of its own', `${PARAGRAPH} rest.\n\n2024\n\n${PARAGRAPH} rest.`],
    ['a chronicle', `1917\n\n${PARAGRAPH} rest.\n\n1918\n\n${PARAGRAPH} rest.`],
    ['a line that comes twice', `No comment\n\n${PARAGRAPH} rest.\n\nNo comment\n\n${PARAGRAPH} rest.`],
  ];
  it.each(TEXTS)('%s is text', (_title, text) =>
    expect(read(text).document.sections.map(({ kind }) => kind)).not.toContain('furniture'),
  );
});
