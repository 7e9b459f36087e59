/** The same questions and answers in every layout: the same pairs come out. */
import { describe, expect, it } from 'vitest';
import { extract } from '../src/pipeline.ts';
import {
  HTML_LAYOUTS,
  INTERVIEW_LAYOUTS,
  type LayoutOfText,
  MARKDOWN_LAYOUTS,
  PLAIN_LAYOUTS,
  RAW_LAYOUTS,
} from './faq/layouts.ts';
import { type QuestionText, TEXTS } from './faq/texts.ts';

const pairsOf = ({ format, write }: LayoutOfText, text: QuestionText): readonly string[] =>
  extract(write(text), { format, only: ['faq'] }).faq.map(
    ({ plain, speaker }) => `${plain.question} → ${speaker ?? ''} ${plain.answer.replace(/^- /, '')}`,
  );

describe.each([
  ['plain text', PLAIN_LAYOUTS],
  ['Markdown', MARKDOWN_LAYOUTS],
  ['HTML in Markdown', RAW_LAYOUTS],
  ['HTML', HTML_LAYOUTS],
  ['interviews', INTERVIEW_LAYOUTS],
] as const)('questions and answers in %s', (_name, layouts) => {
  it.each(layouts.map((layout) => [layout.name, layout] as const))('%s', (_layout, layout) => {
    const wrong = TEXTS.flatMap((text) => {
      const wanted = text.pairs.map(([question, answer]) => `${question} → ${layout.speaker ?? ''} ${answer}`);
      const found = pairsOf(layout, text);
      return JSON.stringify(found) === JSON.stringify(wanted) ? [] : [{ text: layout.write(text), found, wanted }];
    });
    expect(wrong).toEqual([]);
  });
});
