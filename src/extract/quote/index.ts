/** Direct speech: what stands between quotation marks, with who says it and the verb that says so. */
import type { ParsedDocument, Quotation } from '../../model/document.ts';
import type { Mention, RuleId } from '../../model/mention.ts';
import type { DirectSign, DirectSpeech } from '../../model/statement.ts';
import type { Extractor } from '../extractor.ts';
import { isTitle } from './titles.ts';

/** Fewer words are quoted only where it is told at once whose they are. */
const FEWEST_WORDS = 4;
const FEWEST_SAID = 2;

const RULES: Readonly<Record<DirectSign, RuleId>> = {
  'said-before': 'quote/said-before',
  'said-after': 'quote/said-after',
  continued: 'quote/continued',
  previous: 'quote/previous',
  label: 'quote/label',
  signature: 'quote/signature',
  'words-of': 'quote/words-of',
  subject: 'quote/subject',
};

export const quoteExtractor: Extractor<'quote'> = {
  kind: 'quote',
  extract: (document) => {
    const { direct } = document.statements();
    return document.quotations().flatMap((quotation, i): readonly Mention<'quote'>[] => {
      const speech = direct[i] ?? null;
      if (!isSpeech(document, quotation, speech) || isTitle(document, quotation, speech !== null)) return [];
      return [
        {
          kind: 'quote',
          span: quotation.inner,
          value: { speaker: speech?.speaker ?? null, cue: speech?.cue ?? null },
          rule: speech === null ? 'quote/unattributed' : RULES[speech.sign],
        },
      ];
    });
  },
};

function isSpeech({ source }: ParsedDocument, { inner }: Quotation, speech: DirectSpeech | null): boolean {
  const words = wordsIn(source.text.slice(inner.start, inner.end));
  const isSaid = speech?.sign === 'said-before' || speech?.sign === 'said-after';
  return words >= (isSaid ? FEWEST_SAID : FEWEST_WORDS);
}

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
