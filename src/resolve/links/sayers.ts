/**
 * Who says a figure: whoever the sentence names for a claim that holds it; inside a quotation, whoever is named beside it. What the
 * article states itself has none.
 */
import type { ParsedDocument, Sentence } from '../../model/document.ts';
import { bySpan, contains, overlaps, type Span, spanAt } from '../../model/span.ts';
import type { Draft, Link } from '../draft.ts';
import { best, distance, finderWithin } from './scope.ts';

interface Stated {
  readonly id: string;
  readonly span: Span;
  readonly claim: Span;
}

export function sayerFinder(draft: Draft, document: ParsedDocument): (told: { readonly span: Span }) => Link | null {
  if (draft.sources.length === 0 && draft.quotes.length === 0 && draft.actors.length === 0) return () => null;
  const within = finderWithin(statementsIn(draft, document));
  const quotes = draft.quotes.map(({ span, speakerId }) => ({ speakerId, ...span }));
  return ({ span }) => {
    const sentence = spanAt(document.sentences, span.start);
    if (sentence === undefined) return null;
    const claimed = within(sentence).filter((stated) => overlaps(stated.claim, span));
    const nearest = best(claimed, (stated) => -distance(stated.span, span));
    if (nearest !== undefined) return { id: nearest.id, basis: 'clause' };
    const quote = spanAt(quotes, span.start);
    if (quote === undefined) return null;
    const near = { start: sentenceAt(document, quote.start)?.start ?? quote.start, end: endBeside(document, quote) };
    const beside = best(
      within(near).filter((stated) => !contains(quote, stated.span)),
      (stated) => -distance(stated.span, quote),
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

/** Every place where the article names somebody for a claim. The actor is meant where its name is, else the words themselves. */
function statementsIn(draft: Draft, document: ParsedDocument): readonly Stated[] {
  const actorEnding = new Map<number, string>();
  for (const { id, mentions } of draft.actors) for (const { span } of mentions) actorEnding.set(span.end, id);
  const sourceAt = new Map<number, string>();
  for (const { id, kind, mentions } of draft.sources)
    if (kind === 'attribution') for (const { start } of mentions) sourceAt.set(start, id);
  return document
    .statements()
    .list.flatMap(({ speakers, claim }) =>
      speakers.flatMap(({ start, end, named }): readonly Stated[] => {
        const id = actorEnding.get(named?.end ?? end) ?? actorEnding.get(end) ?? sourceAt.get(start);
        return id === undefined || claim === null ? [] : [{ id, span: { start, end }, claim }];
      }),
    )
    .sort((a, b) => bySpan(a.span, b.span));
}
