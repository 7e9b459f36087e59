/** Each sign of a question and of a FAQ, each label and each mark of a line holds for its examples and for none of its non-examples. */
import { describe, expect, it } from 'vitest';
import { ASKING, signOf } from '../src/extract/faq/asking.ts';
import { signsOf } from '../src/extract/faq/judging.ts';
import { SERIES_SIGNS } from '../src/extract/faq/series-signs.ts';
import { pageOf } from '../src/extract/faq/page.ts';
import { seriesOf } from '../src/extract/faq/series.ts';
import { unitsOf } from '../src/extract/faq/units.ts';
import { readSource } from '../src/input/index.ts';
import { LINE_MARKS, markedLine, marksOf } from '../src/input/light-markup.ts';
import { loadLexicon } from '../src/lexicon/index.ts';
import { LABELS } from '../src/lexicon/labels.ts';
import { parse } from '../src/parse/index.ts';

const words = (text: string) => ({ text, tail: text, length: text.length });

/** The ids of the signs that hold for any series of a text. */
function signsIn(text: string): readonly string[] {
  const format = text.includes('](') ? 'markdown' : 'text';
  const source = readSource(text, { format, name: 'test', encoding: 'utf-8', metadata: {} });
  const document = parse(source, { lexicon: loadLexicon(), published: null });
  const units = unitsOf(document);
  return seriesOf(units, source).flatMap((series) => {
    const page = pageOf(units, document, series.exchanges[0]?.question.from ?? series.members[0] ?? 0);
    return signsOf({ ...series, page }).map(({ id }) => id);
  });
}

describe.each(ASKING.map((sign) => [sign.id, sign] as const))('%s', (id, sign) => {
  it.each(sign.examples)('holds: %s', (text) => expect(signOf(words(text))?.id).toBe(id));
  it.each(sign.nonExamples)('does not hold: %s', (text) => expect(signOf(words(text))?.id).not.toBe(id));
});

describe.each(SERIES_SIGNS.map((sign) => [sign.id, sign] as const))('%s', (id, sign) => {
  it('says why', () => expect(sign.why).toMatch(/\w/));
  it.each(sign.examples)('holds: %j', (text) => expect(signsIn(text)).toContain(id));
  it.each(sign.nonExamples)('does not hold: %j', (text) => expect(signsIn(text)).not.toContain(id));
});

describe.each(LABELS.map((label) => [label.id, label] as const))('%s', (_id, { pattern, examples, nonExamples }) => {
  it.each(examples)('begins %j', (text) => expect(pattern.exec(text)?.[0].length ?? 0).toBeGreaterThan(0));
  it.each(nonExamples)('does not begin %j', (text) => expect(pattern.test(text)).toBe(false));
});

describe.each(LINE_MARKS.map((mark) => [mark.id, mark] as const))(
  '%s',
  (_id, { kind, where, examples, nonExamples }) => {
    const kindOf = (line: string): string => {
      const text = line.trim();
      const around = where === undefined ? '' : '\n#+TITLE: a\n; a\n';
      return markedLine(text, { start: 0, end: text.length }, marksOf(text + around)).kind;
    };
    it.each(examples)('marks %j', (line) => expect(kindOf(line)).toBe(kind));
    it.each(nonExamples)('does not mark %j', (line) => expect(kindOf(line)).not.toBe(kind));
  },
);
