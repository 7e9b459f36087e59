/** Every rule wins an example that asserts its id. Those of dates and the traps carry theirs: test/specimens.test.ts. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../src/extract/date/grammar.ts';
import { TRAPS } from '../src/extract/count/traps/index.ts';
import { sourceExtractor } from '../src/extract/source/index.ts';
import { readPlainText } from '../src/input/plain-text.ts';
import { loadLexicon } from '../src/lexicon/index.ts';
import { parse } from '../src/parse/index.ts';
import { EVENT_TYPES } from '../src/model/vocabulary.ts';
import { extract } from '../src/pipeline.ts';
import { unbracket } from './helpers/marked.ts';

const lines = (name: string): readonly (readonly string[])[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));

const CASES = lines('rule-ids.cases.txt').map(
  ([id = '', marked = '']) => [id, marked.replaceAll('\\n', '\n')] as const,
);

interface Ruled {
  readonly rule?: string;
  readonly text?: string;
  readonly trigger?: Ruled;
  readonly question?: Ruled;
  readonly mentions?: readonly Ruled[];
}

/** Every value and mention of the record that says by what rule it is, as "id: words". */
function ruled(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(ruled);
  if (typeof value !== 'object' || value === null) return [];
  const { rule, text, trigger, question, mentions } = value as Ruled;
  const words = text ?? trigger?.text ?? question?.text ?? mentions?.[0]?.text;
  return [...(typeof rule === 'string' ? [`${rule}: ${words}`] : []), ...Object.values(value).flatMap(ruled)];
}

/** Sources have no rule in the record. */
function sourcesIn(text: string): readonly string[] {
  const lexicon = loadLexicon();
  const document = parse(readPlainText({ text, name: 'case' }), { lexicon, published: null });
  const context = { lexicon, dateOrder: 'auto', transcripts: false, report: () => undefined } as const;
  return sourceExtractor
    .extract(document, context)
    .map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`);
}

describe('a rule wins by its id', () => {
  it.each(CASES)('%s: %s', (id, marked) => {
    const { text, spans } = unbracket(marked);
    const found = [...ruled(extract(text, { published: '2024-03-13', offsets: 'utf16' })), ...sourcesIn(text)];
    expect(found).toEqual(expect.arrayContaining(spans.map((span) => `${id}: ${span.text}`)));
  });
});

/** Rules that say something of a name, but never most: the id of another stands on it. */
const NEVER_STRONGEST = new Set([
  'name/spokesman-for', // member-of says as much of the same words, and stands before it
  'name/surname-only', // a name that only the article decides has the article's evidence, or is none
]);
/** What stops, or needs more than a text: asserted in test/why-not.test.ts and test/resolve-places.test.ts. */
const ELSEWHERE = new Set(['count/no-endless-code', 'count/no-part-of-one', 'location/home', 'name/no-actor']);

/** The ids that stand in the sources as those of rules; of names the id that a record shows. */
function idsInSources(): readonly string[] {
  const src = new URL('../src/', import.meta.url);
  const files = (readdirSync(src, { recursive: true }) as string[]).filter((file) =>
    /^(?:extract|parse\/names|resolve)\/(?!.*corpus).*\.ts$/.test(file),
  );
  const ids = files.flatMap((file) => [
    ...readFileSync(new URL(file, src), 'utf8').matchAll(/\b(?:rule|name|evidence): '((?:[a-z]+)\/[a-z-]+)'/g),
  ]);
  return [...new Set([...ids.map(([, id = '']) => id), ...EVENT_TYPES.map((type) => `event/${type}`)])];
}

/** A name's rule is shown as that of an actor or a place. */
const shown = (id: string): readonly string[] =>
  id.startsWith('name/') ? ['actor', 'location'].map((kind) => id.replace('name', kind)) : [id];

it('leaves no rule without one', () => {
  const asserted = new Set([...CASES.map(([id]) => id), ...[...RULES, ...TRAPS].map(({ rule }) => rule)]);
  const missing = idsInSources().filter(
    (id) => !NEVER_STRONGEST.has(id) && !ELSEWHERE.has(id) && !shown(id).some((one) => asserted.has(one)),
  );
  expect(missing).toEqual([]);
});
