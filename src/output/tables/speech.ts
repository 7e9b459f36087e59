/** Who asks, says and is quoted: question-and-answer pairs, quotes, sources. */
import { BASIS, basisOf, firstContext, list, PLACE, placeOf, table } from './table.ts';

export const faq = table(
  'faq',
  {
    article: 'string',
    id: 'string',
    question: 'string',
    question_start: 'integer',
    question_end: 'integer',
    answer: 'string',
    answer_start: 'integer',
    answer_end: 'integer',
    plain_question: 'string',
    plain_answer: 'string',
    speaker: 'string',
    style: 'string',
    facts: 'string',
    ...BASIS,
  },
  ({ record, text }) =>
    record.faq.map((pair) => ({
      article: record.document.id,
      id: pair.id,
      question: pair.question.text,
      question_start: pair.question.start,
      question_end: pair.question.end,
      answer: pair.answer.text,
      answer_start: pair.answer.start,
      answer_end: pair.answer.end,
      plain_question: pair.plain.question,
      plain_answer: pair.plain.answer,
      speaker: pair.speaker,
      style: pair.style,
      facts: list(pair.facts),
      ...basisOf(pair, text.context(pair.question)),
    })),
);

export const quotes = table(
  'quotes',
  { article: 'string', id: 'string', ...PLACE, speaker: 'string', cue: 'string', ...BASIS },
  ({ record, text }) =>
    record.quotes.map((quote) => ({
      article: record.document.id,
      id: quote.id,
      ...placeOf(quote),
      speaker: quote.speaker,
      cue: quote.cue,
      ...basisOf(quote, text.context(quote)),
    })),
);

export const sources = table(
  'sources',
  {
    article: 'string',
    id: 'string',
    name: 'string',
    url: 'string',
    actor: 'string',
    kind: 'string',
    mentions: 'integer',
    claims: 'integer',
    context: 'string',
  },
  ({ record, text }) =>
    record.sources.map((source) => ({
      article: record.document.id,
      id: source.id,
      name: source.name,
      url: source.url,
      actor: source.actor,
      kind: source.kind,
      mentions: source.mentions.length,
      claims: source.claims.length,
      context: firstContext(source.mentions, text),
    })),
);
