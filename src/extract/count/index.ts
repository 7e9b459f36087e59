/**
 * The figures of a story. Per sentence, as FASTUS stages it: numbers → numbers with unit and hedge → what is counted → what happens
 * to it. Every step is a closed grammar over tokens; nothing here needs parts of speech.
 */
import { numeralWords } from '../../lexicon/count-words.ts';
import { events } from '../../lexicon/events.ts';
import type { ParsedDocument, Sentence } from '../../model/document.ts';
import type { Mention } from '../../model/mention.ts';
import type { Context, Extractor } from '../extractor.ts';
import { figuresIn } from './figure.ts';
import { homeCurrency } from './home.ts';
import { lineOf } from './line.ts';
import { toMention } from './mention.ts';

export const countExtractor: Extractor<'count'> = { kind: 'count', extract };

function extract(document: ParsedDocument, { lexicon }: Context): readonly Mention<'count'>[] {
  const home = homeCurrency(document);
  return document.sentences.flatMap((sentence) => {
    if (!hasTrigger(sentence)) return [];
    const line = lineOf(sentence, { document, lexicon, home });
    return figuresIn(line).map((figure) => toMention(line, figure));
  });
}

/** A digit, a number word, or a word for what happens to people: without one there is nothing to count. */
function hasTrigger({ tokens }: Sentence): boolean {
  const numbers = numeralWords();
  const { reach } = events();
  return tokens.some(
    (token) =>
      token.kind === 'number' ||
      numbers.has(token.key) ||
      reach.has(token.key) ||
      (token.shape !== 'lower' && /\d/.test(token.text)),
  );
}
