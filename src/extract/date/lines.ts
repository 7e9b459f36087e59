import type { ParsedDocument } from '../../model/document.ts';
import type { Sight } from '../../rules/sight.ts';
import type { Context } from '../extractor.ts';
import type { Line } from './candidate.ts';
import { Lexemes } from './lexemes.ts';
import { addSpans, DateSpans } from './spans.ts';
import { mayHoldDate } from './triggers.ts';

/** The sentences that can hold a date. */
export function linesOf(
  document: ParsedDocument,
  { lexicon, refuse }: Pick<Context, 'lexicon' | 'refuse'>,
): readonly Line[] {
  const { core } = lexicon;
  const { classes } = core;
  // What several tokens are together, none of them is alone: "Black Friday" is no Friday.
  const table = { ...document.table, classes: document.table.classes.slice() };
  const spans = new DateSpans((token) => (table.classes[token] = 0));
  const sight: Sight = { table, classes, spans: spans.asked(), tag: () => 0 };
  return document.sentences.flatMap((sentence): readonly Line[] => {
    const { from, to } = sentence;
    const present = new Uint32Array(classes.stride);
    for (let at = from; at < to; at += 1) classes.gather(table.classes[at] ?? 0, present);
    if (!mayHoldDate(table, core, sentence, present)) return [];
    addSpans(spans, { table, core, numerals: document.numerals() }, sentence);
    return [
      {
        sentence,
        sight,
        scope: { from, to, present },
        refuse,
        lexemes: new Lexemes(table, core, spans, { from, to }, document.grammar),
      },
    ];
  });
}
