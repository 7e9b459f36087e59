/** "according to the ministry", "police said that …", "…," a witness said: who the article quotes for what. */
import type { ParsedDocument, Saying } from '../../model/document.ts';
import type { Mention } from '../../model/mention.ts';
import { firstEndingAfter, overlaps, type Span } from '../../model/span.ts';

export const attributions = (document: ParsedDocument): readonly Mention<'source'>[] =>
  document
    .sayings()
    .filter((saying) => isTold(saying, document) && (saying.form !== 'pronoun' || saying.named !== null))
    .map((saying) => attribution(document, saying));

/** A verb of other senses tells something only in a sentence with a quotation: "the sign read". */
function isTold({ kind, sentence }: Saying, document: ParsedDocument): boolean {
  if (kind !== 'quote') return kind !== 'act';
  const whole = document.sentences[sentence];
  const quoted = document.quotations().map(({ inner }) => inner);
  if (whole === undefined) return false;
  const next = quoted[firstEndingAfter(quoted, whole.start)];
  return next !== undefined && overlaps(whole, next);
}

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

/** The rest of the sentence: what stands before who says it, or after where the sentence or a clause of it begins with that. */
function claimOf(document: ParsedDocument, { cue, sayer, sentence }: Saying): Span | null {
  const whole = document.sentences[sentence];
  if (whole === undefined) return null;
  const own = { start: Math.min(cue.start, sayer.start), end: Math.max(cue.end, sayer.end) };
  const from = document.dateline?.end ?? 0;
  const before = whole.tokens.findLast(
    (token) =>
      token.start >= from && token.end <= own.start && token.kind !== 'punct' && !/^(?:the|an?|one)$/.test(token.key),
  );
  if (before !== undefined && !OPENS_CLAUSE.test(before.key))
    return { start: Math.max(whole.start, from), end: before.end };
  const after = whole.tokens.find((token) => token.start >= own.end && token.kind !== 'punct' && token.key !== 'that');
  return after === undefined ? null : { start: after.start, end: whole.end };
}

/** "the men, who | it said | had done nothing", "12 died, and | police said | …". */
const OPENS_CLAUSE = /^(?:who|which|that|and|but|while|as)$/;
