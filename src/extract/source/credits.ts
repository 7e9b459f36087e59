/** Whom the article credits for its pictures and for the story: agencies, photographers. */
import type { ParsedDocument } from '../../model/document.ts';
import type { Mention } from '../../model/mention.ts';

export const creditedSources = ({ credits, source }: ParsedDocument): readonly Mention<'source'>[] =>
  credits().map((span) => ({
    kind: 'source',
    span,
    rule: 'source/credit',
    value: { kind: 'credit', name: source.text.slice(span.start, span.end), url: null, claim: null, named: null },
  }));
