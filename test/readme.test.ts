/** What the README says, run. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../src/pipeline.ts';
import { type Part, PARTS } from '../src/model/vocabulary.ts';
import type { FactboxRecord } from '../src/model/record.ts';
import { OUTPUT_FORMATS } from '../src/output/index.ts';
import { casualties } from '../src/output/tables/casualties.ts';
import { plover } from '../src/output/tables/plover.ts';
import { TABLES } from '../src/output/tables/index.ts';
import { CLI_INPUT_FORMATS } from '../src/batch/formats.ts';
import { cli } from './helpers/cli.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

interface Row {
  readonly part: Part;
  readonly text: string;
  readonly published: string | undefined;
  readonly mention: string;
  readonly expected: string;
}

const rows: readonly Row[] = [
  ...(readme.split('<!-- finds -->')[1]?.split('\n\n')[0] ?? '').matchAll(
    /^\| (\w+) \| (.+?)(?: \(published (.+?)\))? \| `(.+)` → (.+) \|$/gm,
  ),
].map(([, part, text, published, mention, expected]) => ({
  part: PARTS.find((known) => known === part) ?? 'dates',
  text: [...(text ?? '').matchAll(/`([^`]+)`/g)].map(([, piece]) => piece).join('\n\n'),
  published,
  mention: mention ?? '',
  expected: expected ?? '',
}));

const joined = (values: readonly (string | null)[]): string => values.filter((value) => value !== null).join(', ');

/** What a record says of a mention, as the table writes it. */
function said(record: FactboxRecord, part: Part, mention: string): string | undefined {
  switch (part) {
    case 'dates':
      return record.dates.find(({ text }) => text === mention)?.value;
    case 'counts': {
      const count = record.counts.find(({ text }) => text === mention);
      return (
        count &&
        joined([
          count.relation,
          String(count.value),
          count.object?.head ?? count.unit,
          count.category.join('+') || null,
        ])
      );
    }
    case 'actors': {
      const actor = record.actors.find(({ mentions }) => mentions.some(({ text }) => text === mention));
      return (
        actor &&
        joined([
          actor.type,
          actor.type === 'person' ? actor.role : actor.subtype,
          actor.type === 'group' ? actor.country : null,
        ])
      );
    }
    case 'locations': {
      const place = record.locations.find(({ mentions }) => mentions.some(({ text }) => text === mention));
      return place && joined([place.type, place.country]);
    }
    case 'faq':
      return record.faq.find(({ question }) => question.text === mention)?.answer.text;
    case 'quotes':
      return record.actors.find(({ id }) => id === record.quotes.find(({ text }) => text === mention)?.speaker)?.name;
    case 'sources':
      return record.sources.find(({ mentions }) => mentions.some(({ text }) => text === mention))?.kind;
  }
}

describe('the table of what is found', () => {
  it('has rows', () => expect(rows.length).toBeGreaterThan(8));
  it.each(rows)('$part: $mention', ({ part, text, published, mention, expected }) => {
    const record = extract(text, published === undefined ? {} : { published });
    expect(said(record, part, mention)).toBe(expected);
  });
});

it('begins with an example that is true', async () => {
  const [, text = '', published = ''] = /\$ echo "(.+)" \| factbox --published (\S+)/.exec(readme) ?? [];
  const { stdout } = await cli(['--published', published, '--only', 'dates,locations'], text);
  const gist = JSON.parse(/<!-- example: gist -->\n```json\n([\s\S]+?)```/.exec(readme)?.[1] ?? '') as object;
  expect(JSON.parse(stdout)).toMatchObject(gist);
});

it('shows the library as it is', () => {
  const record = extract('Two men were held in Oslo on Friday.', { published: '2024-03-13' });
  expect(readme).toContain(`// ${record.dates[0]?.value}`);
});

it('names every option of the command', async () => {
  const { stdout } = await cli(['help']);
  for (const [option] of stdout.matchAll(/--[a-z-]+/g)) {
    if (option !== '--help' && option !== '--version') expect(readme).toContain(option);
  }
});

/** The rows of the table behind a mark: their cells. */
const tableRows = (mark: string): readonly (readonly string[])[] =>
  (readme.split(`<!-- ${mark} -->`)[1]?.split('\n\n')[0] ?? '')
    .split('\n')
    .slice(3)
    .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()));

it('names every format', () => {
  expect(tableRows('formats').map(([, format]) => format)).toEqual(
    expect.arrayContaining(OUTPUT_FORMATS.map((format) => `\`${format}\``)),
  );
});

it('names every column of every table', () => {
  expect(tableRows('columns').map(([, name, columns]) => [name, columns])).toEqual(
    [...TABLES, casualties, plover].map((table) => [
      `\`${table.name}\``,
      table.columns.map(({ name }) => `\`${name}\``).join(' '),
    ]),
  );
});

it('tells every message and error code, and no other', () => {
  const own = /'((?:article|input|usage|output|lexicon|gazetteer|convert|language)\/[a-z0-9-]+)'/g;
  const others = /(?:code: |warning\(|\n\s+)'((?:count|faq|date|location)\/[a-z-]*(?:differs|order|ambiguous|whole))'/g;
  const sources = (readdirSync('src', { recursive: true }) as string[])
    .filter((name) => name.endsWith('.ts') && !name.includes('corpus'))
    .map((name) => readFileSync(`src/${name}`, 'utf8'));
  const codes = sources.flatMap((text) => [...text.matchAll(own), ...text.matchAll(others)].map(([, code]) => code));
  const written = tableRows('codes').map(([, code]) => code?.replaceAll('`', ''));
  expect(written).toEqual([...new Set([...codes, 'bug', 'lexicon/unreadable'])].sort());
});

it('tells every format of the inputs', () => {
  for (const format of CLI_INPUT_FORMATS) expect(readme).toMatch(new RegExp(`\\b${format}\\b`));
});
