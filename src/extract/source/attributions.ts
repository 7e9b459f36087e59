/** "according to the ministry", "the police said that …": who the article quotes for what. */
import type { ParsedDocument, Sentence, Token } from '../../model/document.ts';
import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';

const LONGEST_NAME = 10;
const STOPS =
  /^(?:[,.;:()"“”]|that|who|which|said|says|when|while|and|but|on|in|as|after|released|published|obtained|seen)$/;
const REPORTS = new Set([
  'statement',
  'report',
  'study',
  'survey',
  'figures',
  'data',
  'release',
  'announcement',
  'tweet',
  'post',
  'document',
  'documents',
  'estimates',
  'letter',
  'poll',
]);

export const attributions = (document: ParsedDocument): readonly Mention<'source'>[] =>
  document.sentences.flatMap((sentence) => inSentence(document, sentence));

function inSentence(document: ParsedDocument, sentence: Sentence): readonly Mention<'source'>[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, at): readonly Mention<'source'>[] => {
    if (token.key !== 'according' || tokens[at + 1]?.key !== 'to') return [];
    const name = namedAfter(tokens, at + 2);
    if (name === null) return [];
    const value = {
      kind: 'attribution',
      name: document.source.text.slice(name.start, name.end),
      url: null,
      claim: claimOf(sentence, token, name),
    } as const;
    return [{ kind: 'source', span: name, rule: 'source/according-to', value }];
  });
}

/** The noun phrase after "according to": "a statement by X" is X's. */
function namedAfter(tokens: readonly Token[], from: number): Span | null {
  let start = /^(?:the|an?|its|his|her|their)$/.test(tokens[from]?.key ?? '') ? from + 1 : from;
  for (let at = start; at < Math.min(tokens.length, start + 4); at += 1) {
    if (REPORTS.has(tokens[at]?.key ?? '') && /^(?:by|from|of)$/.test(tokens[at + 1]?.key ?? '')) {
      start = tokens[at + 2]?.key === 'the' ? at + 3 : at + 2;
      break;
    }
  }
  let end = start;
  while (
    end < tokens.length &&
    end - start < LONGEST_NAME &&
    !STOPS.test(tokens[end]?.key || (tokens[end]?.text ?? ''))
  )
    end += 1;
  const [first, last] = [tokens[start], tokens[end - 1]];
  return end > start && first !== undefined && last !== undefined ? { start: first.start, end: last.end } : null;
}

/** The rest of the sentence: what stands before "according to", or after the name where the sentence begins with it. */
const claimOf = (sentence: Sentence, cue: Token, name: Span): Span => {
  const before = sentence.tokens.findLast((token) => token.end <= cue.start && token.kind !== 'punct');
  const after = sentence.tokens.find((token) => token.start >= name.end && token.kind !== 'punct');
  return before !== undefined
    ? { start: sentence.start, end: before.end }
    : { start: after?.start ?? name.end, end: sentence.end };
};
