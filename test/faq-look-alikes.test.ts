/** What asks and is no FAQ: nothing comes out. */
import { describe, expect, it } from 'vitest';
import type { InputFormat } from '../src/model/vocabulary.ts';
import { extract } from '../src/pipeline.ts';
import { LOOK_ALIKES, type LookAlike, OTHER_KINDS, UNANSWERED } from './faq/look-alikes.ts';
import { TEXTS } from './faq/texts.ts';

const found = (text: string, format: InputFormat): readonly string[] =>
  extract(text, { format, only: ['faq'] }).faq.map(({ plain }) => `${plain.question} → ${plain.answer}`);

const named = (kinds: readonly LookAlike[]) => kinds.map((kind) => [kind.name, kind] as const);
const wrong = ({ write, format }: LookAlike): readonly object[] =>
  TEXTS.map((text) => ({ text: write(text), found: found(write(text), format) })).filter(
    (each) => each.found.length > 0,
  );

describe('no questions and answers', () => {
  it.each(named(UNANSWERED))('%s', (_name, kind) => expect(wrong(kind)).toEqual([]));
  it.each(named(OTHER_KINDS))('%s', (_name, kind) => expect(wrong(kind)).toEqual([]));
  it.each(LOOK_ALIKES)('%s', (_name, format, text) => expect(found(text, format)).toEqual([]));
});
