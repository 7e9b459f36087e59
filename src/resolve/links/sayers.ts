/**
 * Who says a figure: whoever the sentence names for a claim that holds it; inside a quotation, whoever is named beside it. What the
 * article states itself has none.
 */
import type { ParsedDocument } from '../../model/document.ts';
import { contains, type Span, spanAt } from '../../model/span.ts';
import type { Draft, Link } from '../draft.ts';
import { best, distance } from './scope.ts';

interface Saying {
  readonly id: string;
  readonly span: Span;
  readonly claim: Span;
}

type Counted = Draft['counts'][number];

export function sayerFinder(draft: Draft, document: ParsedDocument): (count: Counted) => Link | null {
  const sayings = sayingsIn(draft);
  const quotes = draft.quotes.map(({ span, speakerId }) => ({ ...span, speakerId }));
  return ({ span }) => {
    const sentence = spanAt(document.sentences, span.start);
    if (sentence === undefined) return null;
    const claimed = sayings.filter((saying) => contains(saying.claim, span) && contains(sentence, saying.span));
    const nearest = best(claimed, (saying) => -distance(saying.span, span));
    if (nearest !== undefined) return { id: nearest.id, basis: 'clause' };
    const quote = spanAt(quotes, span.start);
    if (quote === undefined) return null;
    const beside = best(
      sayings.filter((saying) => !contains(quote, saying.span) && isBeside(document, quote, saying.span)),
      (saying) => -distance(saying.span, quote),
    );
    const id = beside?.id ?? quote.speakerId;
    return id === null ? null : { id, basis: 'quote' };
  };
}

/** In the sentence where the quotation begins or ends, or right behind it. */
function isBeside({ sentences }: ParsedDocument, quote: Span, sayer: Span): boolean {
  const indexAt = (position: number): number => spanAt(sentences, position)?.index ?? -1;
  const at = indexAt(sayer.start);
  return at >= indexAt(quote.start) && at <= indexAt(quote.end - 1) + 1;
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
    );
}
