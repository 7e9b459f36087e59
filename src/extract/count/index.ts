/**
 * The figures of a story. Per sentence, as FASTUS stages it: numbers → numbers with unit and hedge → what is counted → what happens
 * to it. Every step is a closed grammar over tokens; nothing here needs parts of speech.
 */
import { numeralWords } from '../../lexicon/count-words.ts';
import { events } from '../../lexicon/events.ts';
import { perWord } from '../../lexicon/word-forms.ts';
import type { ParsedDocument, Sentence } from '../../model/document.ts';
import type { Mention } from '../../model/mention.ts';
import type { Context, Extractor } from '../extractor.ts';
import { figuresIn } from './figure.ts';
import { homeCurrency } from './home.ts';
import { lineOf } from './line.ts';
import { toMention } from './mention.ts';

export const countExtractor: Extractor<'count'> = { kind: 'count', extract };

function extract(document: ParsedDocument, { lexicon, refuse }: Context): readonly Mention<'count'>[] {
  const home = homeCurrency(document);
  return document.sentences.flatMap((sentence) => {
    if (!hasTrigger(sentence)) return [];
    const line = lineOf(sentence, { document, lexicon, home, refuse });
    return figuresIn(line).map((figure) => toMention(line, figure));
  });
}

/** A digit, a number word, or a word for what happens to people: without one there is nothing to count. */
const hasTrigger = ({ tokens }: Sentence): boolean =>
  tokens.some(({ kind, form, text }) =>
    form === null ? kind === 'number' || numeralWords().has(text) : isTrigger(form) === true,
  );

const isTrigger = perWord(
  ({ key, text, shape }) =>
    numeralWords().has(key) || events().reach.has(key) || (shape !== 'lower' && /\d/.test(text)),
);
