/** Every extractor against the examples that stand beside its rules. */
import { describe, expect, it } from 'vitest';
import type { Corpus, Example } from '../src/extract/corpus.ts';
import type { Extractor } from '../src/extract/extractor.ts';
import { readPlainText } from '../src/input/plain-text.ts';
import { loadLexicon } from '../src/lexicon/index.ts';
import type { Kind, Mention } from '../src/model/mention.ts';
import { parse } from '../src/parse/index.ts';
import { corpora } from './corpora.ts';
import { unbracket } from './helpers/marked.ts';

function run<K extends Kind>(
  extractor: Extractor<K>,
  text: string,
  published: string | undefined,
): readonly Mention<K>[] {
  const lexicon = loadLexicon();
  const document = parse(readPlainText({ text, name: 'corpus' }), { lexicon, published: published ?? null });
  return extractor.extract(document, { lexicon, dateOrder: 'auto', transcripts: false, report: () => undefined });
}

function check<K extends Kind>(extractor: Extractor<K>, example: Example<K>): void {
  const { text, spans } = unbracket(example.text);
  const mentions = run(extractor, text, example.published);
  expect(mentions.map(({ span }) => text.slice(span.start, span.end))).toEqual(spans.map((span) => span.text));
  expect(mentions.map(({ span }) => [span.start, span.end])).toEqual(spans.map((span) => [span.start, span.end]));
  const { text: _text, published: _published, rule, each, texts, ...fields } = example;
  mentions.forEach((mention, i) => {
    expect(mention.value).toMatchObject({ ...fields, ...each?.[i] });
    for (const [field, expected] of Object.entries(Array.isArray(texts) ? (texts[i] ?? {}) : (texts ?? {})))
      expect(textOf(mention.value, field, text), field).toBe(expected);
    if (rule !== undefined) expect(mention.rule).toBe(rule);
  });
}

/** The text of a span in a value; null where there is none. */
function textOf(value: object, field: string, text: string): string | null {
  const span = Object.entries(value).find(([key]) => key === field)?.[1] as { start: number; end: number } | null;
  return span === null ? null : text.slice(span.start, span.end);
}

function describeCorpus<K extends Kind>({ extractor, corpus }: { extractor: Extractor<K>; corpus: Corpus<K> }): void {
  describe(corpus.kind, () => {
    it.each(corpus.examples.map((example) => [example.text, example] as const))('finds %s', (_text, example) =>
      check(extractor, example),
    );
    it.each(corpus.nonExamples.map((text) => [text] as const))('finds nothing in %s', (text) => {
      expect(run(extractor, text, '2024-03-13').map(({ span }) => text.slice(span.start, span.end))).toEqual([]);
    });
    for (const gap of corpus.knownGaps) it.fails(`does not find yet ${gap.text}`, () => check(extractor, gap));
  });
}

for (const pair of corpora) pair(describeCorpus);
