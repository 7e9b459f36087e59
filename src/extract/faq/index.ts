/**
 * Question-and-answer pairs. The article's blocks become units, the units of one look a series; each series is found or refused as a
 * whole by its signs, and of those that are found the largest goes first.
 */
import type { ParsedDocument } from '../../model/document.ts';
import type { Mention } from '../../model/mention.ts';
import { bySpan } from '../../model/span.ts';
import type { Extractor } from '../extractor.ts';
import { chosen } from './choosing.ts';
import { dialogues } from './dialogue.ts';
import { mentionOf } from './pairs.ts';
import { seriesOf } from './series.ts';
import { isTranscript, transcriptSeries } from './transcript.ts';
import { unitsOf } from './units.ts';

export const faqExtractor: Extractor<'faq'> = {
  kind: 'faq',
  extract: (document, { transcripts }) => {
    const units = unitsOf(document);
    if (isTranscript(units)) return transcripts ? mentionsOf(transcriptSeries(units, document.source), document) : [];
    const candidates = [...seriesOf(units, document.source), ...dialogues(units, document.source)];
    return chosen(candidates, document)
      .flatMap((series) => mentionsOf(series, document))
      .sort((a, b) => bySpan(a.span, b.span));
  },
};

const mentionsOf = (
  series: ReturnType<typeof transcriptSeries>,
  { source }: ParsedDocument,
): readonly Mention<'faq'>[] => series.exchanges.flatMap((exchange) => mentionOf(exchange, series, source) ?? []);
