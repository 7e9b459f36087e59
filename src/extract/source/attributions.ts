/** "according to the ministry", "police said that …", "…," a witness said: who the article quotes for what. */
import type { ParsedDocument, Saying } from '../../model/document.ts';
import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';

export const attributions = (document: ParsedDocument): readonly Mention<'source'>[] =>
  document
    .sayings()
    .filter(({ kind, form, named }) => kind !== 'act' && (form !== 'pronoun' || named !== null))
    .map((saying) => attribution(document, saying));

function attribution(document: ParsedDocument, saying: Saying): Mention<'source'> {
  const { text } = document.source;
  const span = saying.sayer;
  const named = saying.named ?? span;
  return {
    kind: 'source',
    span,
    rule: saying.kind === 'according' ? 'source/according-to' : 'source/says',
    value: {
      kind: 'attribution',
      name: text.slice(named.start, named.end),
      url: null,
      claim: claimOf(document, saying),
    },
  };
}

/** The rest of the sentence: what stands before who says it, or after where the sentence begins with that. */
function claimOf(document: ParsedDocument, { cue, sayer, sentence }: Saying): Span | null {
  const whole = document.sentences[sentence];
  if (whole === undefined) return null;
  const own = { start: Math.min(cue.start, sayer.start), end: Math.max(cue.end, sayer.end) };
  const before = whole.tokens.findLast(
    (token) => token.end <= own.start && token.kind !== 'punct' && !/^(?:the|an?|one)$/.test(token.key),
  );
  if (before !== undefined) return { start: whole.start, end: before.end };
  const after = whole.tokens.find((token) => token.start >= own.end && token.kind !== 'punct' && token.key !== 'that');
  return after === undefined ? null : { start: after.start, end: whole.end };
}
