/**
 * Who says it, where a verb of saying tells: "officials said", "Peter McKenna, the deputy director, said", "said Sgt. Pipkin", "official
 * figures show". The claim is what the verb governs: the words behind it, or those before it where the sentence ends with "…, he said".
 */
import { functionWord } from '../../lexicon/function-words.ts';
import type { Lexicon } from '../../lexicon/index.ts';
import { sayingVerbs } from '../../lexicon/saying.ts';
import { POS_BITS } from '../../lexicon/words.ts';
import type { ParsedDocument, Sentence, Token } from '../../model/document.ts';
import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';

export function sayers(document: ParsedDocument, lexicon: Lexicon): readonly Mention<'source'>[] {
  const found: Mention<'source'>[] = [];
  let last: string | undefined; // whom "he" and "she" stand for
  for (const sentence of document.sentences)
    for (const [at, token] of sentence.tokens.entries()) {
      const kind = token.kind === 'word' ? sayingVerbs().get(token.key) : undefined;
      if (kind === undefined) continue;
      const subject = subjectOf(sentence, lexicon, at);
      if (subject === undefined || (kind === 'show' && !shows(sentence, subject, at))) continue;
      const span = spanOf(sentence, subject);
      const words = document.source.text.slice(span.start, span.end);
      const name = PRONOUN.test(words) ? last : words;
      if (name === undefined) continue;
      last = name;
      const claim = claimOf(sentence, subject, at);
      found.push({ kind: 'source', span, rule: 'source/said', value: { kind: 'attribution', name, url: null, claim } });
    }
  return found;
}

/** Token indices, half-open. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

const spanOf = ({ tokens, start, end }: Sentence, { first, last }: Stretch): Span => ({
  start: tokens[first]?.start ?? start,
  end: tokens[last - 1]?.end ?? end,
});

const PRONOUN = /^(?:he|she|it|they)$/i;
const REPORTING =
  /^(?:figures|data|records|statistics|reports?|poll|polls|survey|surveys|study|studies|documents|results|estimates|images|footage|video|numbers|census|research|analysis|police|investigators|investigation|inquiry)$/;

const shows = ({ tokens }: Sentence, { last }: Stretch, verb: number): boolean =>
  REPORTING.test(tokens[last - 1]?.key ?? '') || tokens[verb + 1]?.key === 'that';

/** The words that name who says it: before the verb, before an apposition, or behind the verb. */
function subjectOf(sentence: Sentence, lexicon: Lexicon, verb: number): Stretch | undefined {
  const { tokens } = sentence;
  const at = overAdverbs(tokens, verb);
  const before = tokens[at - 1];
  if (before === undefined || BE.test(before.key) || before.key === 'to') return undefined;
  if (before.text === ',') {
    const opened = apposition(tokens, at - 1);
    if (opened !== undefined) return phraseBefore(sentence, lexicon, opened);
  }
  if (before.kind === 'punct') return phraseBehind(sentence, lexicon, verb + 1);
  return phraseBefore(sentence, lexicon, at);
}

const BE = /^(?:is|are|was|were|be|been|being|as|not)$/;

/** Back over "has also", "later", "on Tuesday". */
function overAdverbs(tokens: readonly Token[], verb: number): number {
  let at = verb;
  for (;;) {
    const key = tokens[at - 1]?.key ?? '';
    if (DAY.test(key)) at -= tokens[at - 2]?.key === 'on' ? 2 : 1;
    else if (
      /^(?:has|have|had|also|later|earlier|then|reportedly|previously|separately|still|now|today|yesterday)$/.test(key)
    )
      at -= 1;
    else return at;
  }
}

const DAY = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
const LONGEST_APPOSITION = 18;

/** ", the deputy director of operations," before the verb: the index of the comma that opens it. */
function apposition(tokens: readonly Token[], close: number): number | undefined {
  for (let at = close - 1; at > Math.max(0, close - LONGEST_APPOSITION); at -= 1) {
    const text = tokens[at]?.text ?? '';
    if (/^[.;:"“”]$/.test(text)) return undefined;
    if (text !== ',') continue;
    const opensRole =
      /^(?:the|an?|who|which|its|their|his|her|chief|head|director|spokes\w+|president|secretary|local|\d+)$/.test(
        tokens[at + 1]?.key ?? '',
      );
    return opensRole ? at : undefined;
  }
  return undefined;
}

const LONGEST = 10;
const INSIDE =
  /^(?:of|for|at|in|from|with|and|the|an?|its|his|her|their|one|another|some|two|three|several|local|other|both|all)$/;

/** The noun phrase that ends before `end`; pronouns by themselves. */
function phraseBefore(sentence: Sentence, lexicon: Lexicon, end: number): Stretch | undefined {
  const { tokens } = sentence;
  if (PRONOUN.test(tokens[end - 1]?.text ?? '')) return { first: end - 1, last: end };
  let first = end;
  while (first > 0 && end - first < LONGEST && belongs(tokens, lexicon, first - 1)) first -= 1;
  return trimmed(tokens, { first, last: end });
}

function phraseBehind({ tokens }: Sentence, lexicon: Lexicon, first: number): Stretch | undefined {
  if (PRONOUN.test(tokens[first]?.text ?? '')) return { first, last: first + 1 };
  let last = first;
  while (
    last < tokens.length &&
    last - first < LONGEST &&
    belongs(tokens, lexicon, last) &&
    !/^(?:in|from|with)$/.test(tokens[last]?.key ?? '')
  )
    last += 1;
  return trimmed(tokens, { first, last });
}

/** Is the token part of a name or noun phrase? */
function belongs(tokens: readonly Token[], lexicon: Lexicon, at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'punct') return /^(?:['’]s?|-|&)$/.test(token.text);
  if (token.kind !== 'word' || DAY.test(token.key)) return false;
  if (functionWord(token.key) !== undefined) return INSIDE.test(token.key);
  if (token.shape !== 'lower') return true;
  const pos = lexicon.commonWord(token.key)?.pos ?? POS_BITS.noun;
  return (pos & (POS_BITS.noun | POS_BITS.adjective)) !== 0 && !sayingVerbs().has(token.key);
}

/** Without articles, conjunctions and prepositions at its ends; undefined where no noun is left. */
function trimmed(tokens: readonly Token[], { first, last }: Stretch): Stretch | undefined {
  let [from, to] = [first, last];
  while (from < to && (tokens[from]?.kind === 'punct' || INSIDE.test(tokens[from]?.key ?? ''))) from += 1;
  while (from < to && (tokens[to - 1]?.kind === 'punct' || INSIDE.test(tokens[to - 1]?.key ?? ''))) to -= 1;
  return from < to ? { first: from, last: to } : undefined;
}

/** Behind the verb; before the subject where the sentence tells first and names then; all of it where it does both. */
function claimOf(sentence: Sentence, { first }: Stretch, verb: number): Span {
  const { tokens, start, end } = sentence;
  const opener = tokens
    .slice(Math.max(0, Math.min(first, verb) - 3), Math.min(first, verb))
    .find(({ text }) => /^[,"”’']$/.test(text));
  const next = tokens[verb + 1];
  const isEnd =
    next === undefined ||
    /^[,.;"“”:]$/.test(next.text) ||
    /^(?:in|on|at|by|citing|during|after|via|yesterday|today|this|the|a)$/.test(next.key) ||
    DAY.test(next.key) ||
    first > verb;
  if (opener !== undefined && isEnd && next?.text !== ':') {
    const goesOn = tokens.slice(verb).some(({ key }) => /^(?:adding|citing|and)$/.test(key));
    return { start, end: goesOn ? end : opener.end };
  }
  return { start: next?.start ?? end, end };
}
