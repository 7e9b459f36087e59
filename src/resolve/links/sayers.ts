/**
 * Who says a figure: whoever the sentence names for a claim that holds it; inside a quotation, whoever is named beside it. What the
 * article states itself has none.
 */
import type { ParsedDocument, Sentence } from '../../model/document.ts';
import { bySpan, contains, type Span, spanAt } from '../../model/span.ts';
import type { Draft, Link } from '../draft.ts';
import { best, distance, finderWithin } from './scope.ts';

interface Saying {
  readonly id: string;
  readonly span: Span;
  readonly claim: Span;
}

type Counted = Draft['counts'][number];

export function sayerFinder(draft: Draft, document: ParsedDocument): (count: Counted) => Link | null {
  if (draft.sources.length === 0 && draft.quotes.length === 0) return () => null;
  const within = finderWithin(sayingsIn(draft));
  const quotes = draft.quotes.map(({ span, speakerId }) => ({ ...span, speakerId }));
  return ({ span }) => {
    const sentence = spanAt(document.sentences, span.start);
    if (sentence === undefined) return null;
    const claimed = within(sentence).filter((saying) => contains(saying.claim, span));
    const nearest = best(claimed, (saying) => -distance(saying.span, span));
    if (nearest !== undefined) return { id: nearest.id, basis: 'clause' };
    const quote = spanAt(quotes, span.start);
    if (quote === undefined) return null;
    const near = { start: sentenceAt(document, quote.start)?.start ?? quote.start, end: endBeside(document, quote) };
    const beside = best(
      within(near).filter((saying) => !contains(quote, saying.span)),
      (saying) => -distance(saying.span, quote),
    );
    const id = beside?.id ?? quote.speakerId;
    return id === null ? null : { id, basis: 'quote' };
  };
}

const sentenceAt = ({ sentences }: ParsedDocument, position: number): Sentence | undefined =>
  spanAt(sentences, position);

/** The end of the sentence behind a quotation. */
function endBeside(document: ParsedDocument, quote: Span): number {
  const last = sentenceAt(document, quote.end - 1);
  return document.sentences[(last?.index ?? 0) + 1]?.end ?? last?.end ?? quote.end;
}

/** Every place where the article names somebody for a claim. The actor is meant where the words end with its name, else the words themselves. */
function sayingsIn(draft: Draft): readonly Saying[] {
  const actorEnding = new Map<number, string>();
  for (const { id, mentions } of draft.actors) for (const { span } of mentions) actorEnding.set(span.end, id);
  return draft.sources
    .filter(({ kind }) => kind === 'attribution')
    .flatMap(({ id, mentions, claims }) =>
      mentions.flatMap((span, i): readonly Saying[] => {
        const claim = claims[i];
        return claim === undefined ? [] : [{ id: actorEnding.get(span.end) ?? id, span, claim }];
      }),
    )
    .sort((a, b) => bySpan(a.span, b.span));
}
