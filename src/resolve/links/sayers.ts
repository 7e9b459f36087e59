/**
 * Who says a figure: whoever the sentence names for a claim that holds it; inside a quotation, whoever is named beside it. What the
 * article states itself has none.
 */
import type { ParsedDocument, Sentence } from '../../model/document.ts';
import { bySpan, contains, overlaps, type Span, spanAt } from '../../model/span.ts';
import type { Draft, Link } from '../draft.ts';
import { best, distance, finderWithin } from './scope.ts';

interface Saying {
  readonly id: string;
  readonly span: Span;
  readonly claim: Span;
}

export function sayerFinder(draft: Draft, document: ParsedDocument): (told: { readonly span: Span }) => Link | null {
  if (draft.sources.length === 0 && draft.quotes.length === 0 && draft.actors.length === 0) return () => null;
  const within = finderWithin(sayingsIn(draft, document));
  const quotes = draft.quotes.map(({ span, speakerId }) => ({ ...span, speakerId }));
  return ({ span }) => {
    const sentence = spanAt(document.sentences, span.start);
    if (sentence === undefined) return null;
    const claimed = within(sentence).filter((saying) => overlaps(saying.claim, span));
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
function sayingsIn(draft: Draft, document: ParsedDocument): readonly Saying[] {
  const actorEnding = new Map<number, string>();
  for (const { id, mentions } of draft.actors) for (const { span } of mentions) actorEnding.set(span.end, id);
  const sourceAt = new Map<number, string>();
  for (const { id, kind, mentions } of draft.sources)
    if (kind === 'attribution') for (const { start } of mentions) sourceAt.set(start, id);
  const sayings = document.sayings().flatMap((saying): readonly Saying[] => {
    const { sayer } = saying;
    const id = actorEnding.get(sayer.end) ?? sourceAt.get(sayer.start);
    const sentence = document.sentences[saying.sentence];
    if (id === undefined || sentence === undefined || isTime(document.source.text.slice(sayer.start, sayer.end)))
      return [];
    return [{ id, span: sayer, claim: claimOf(saying, sentence, document.source.text) }];
  });
  return sayings.sort((a, b) => bySpan(a.span, b.span));
}

/** "this week, Xinhua said": the words before the comma say when. */
const isTime = (words: string): boolean =>
  /\b(?:week|month|year|morning|afternoon|evening|night|today|yesterday|\w+day)$/i.test(words);

/**
 * What is claimed: behind "police said"; before "…, police said" at the end of its sentence; all of the sentence where the words stand in
 * its midst or name a source by "according to".
 */
function claimOf(saying: ReturnType<ParsedDocument['sayings']>[number], sentence: Sentence, text: string): Span {
  const own = {
    start: Math.min(saying.cue.start, saying.sayer.start),
    end: Math.max(saying.cue.end, saying.sayer.end),
  };
  if (saying.kind === 'according') return sentence;
  const before = text
    .slice(sentence.start, own.start)
    .replace(SECOND, '')
    .replace(/\b(?:the|an?)\s+$/i, '')
    .trimEnd();
  const isAfterClaim = /[,”"’']$/.test(before) && saying.cue.end >= saying.sayer.start;
  if (!isAfterClaim) return { start: own.end, end: sentence.end };
  const rest = text.slice(own.end, sentence.end);
  return /^[^,]*,/.test(rest) || rest.trim().split(/\s+/).length > SHORT
    ? sentence
    : { start: sentence.start, end: own.start };
}

/** "…, the army and | the police said": the first of two who say it. */
const SECOND = /(?<=[,”"’']\s*)(?:[\w’'.-]+\s+){1,6}and\s+(?:the\s+)?$/;
/** Fewer words behind the verb say only when or in what: "in a statement on Monday". */
const SHORT = 8;
