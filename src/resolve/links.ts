/**
 * Says of each count who says so, where and when: looked for in its clause, then its sentence, then the sentence before, then the
 * article's lead or focus, never merely the nearest name. The basis of each link is told.
 */
import type { ParsedDocument, Sentence } from '../model/document.ts';
import { overlaps, type Span, spanAt } from '../model/span.ts';
import type { LinkBasis } from '../model/vocabulary.ts';
import type { Draft, Link, LinkedCount } from './draft.ts';
import type { Resolver } from './index.ts';

interface Anchor extends Span {
  readonly id: string;
}

export const linkCounts: Resolver = (draft, document) => {
  const places = anchors(draft.locations);
  const dates = draft.dates
    .filter(({ value }) => value.type === 'date' || value.type === 'time')
    .map(({ id, span }) => ({ id, ...span }));
  const sayers = attributions(draft, document);
  return {
    ...draft,
    counts: draft.counts.map((count): LinkedCount => {
      const own = idsOf(count.value.partOf, draft);
      const partOf = own;
      const supersedes = idsOf(count.value.supersedes, draft);
      if (count.value.kind === 'age')
        return {
          ...count,
          partOf,
          supersedes,
          attribution: nearest(count.span, sayers, document, ['clause', 'sentence']),
        };
      const focus = draft.focus?.location ?? null;
      return {
        ...count,
        partOf,
        supersedes,
        attribution: nearest(count.span, sayers, document, ['clause', 'sentence', 'previous']),
        location:
          nearest(count.span, places, document, ['clause', 'sentence']) ??
          (focus === null ? null : { id: focus, basis: 'focus' }),
        date: nearest(count.span, dates, document, ['clause', 'sentence', 'lead']),
      };
    }),
  };
};

const idsOf = (span: Span | null, draft: Draft): string | null =>
  span === null
    ? null
    : (draft.counts.find((other) => other.span.start === span.start && other.span.end === span.end)?.id ?? null);

const anchors = (
  entities: readonly { readonly id: string; readonly mentions: readonly { readonly span: Span }[] }[],
): readonly Anchor[] =>
  entities
    .flatMap(({ id, mentions }) => mentions.map(({ span }) => ({ id, ...span })))
    .sort((a, b) => a.start - b.start);

const CUE =
  /^[^.]{0,3}?(?:,? (?:which|who) )?\s*(?:has |have |had |also |later )?(?:said|says|told|reported|reports|announced|confirmed|estimated|estimates|added|stated|claimed)\b/;
const ACCORDING = /(?:according to|as reported by|reported by|said by|by) (?:the |an? )?$/i;
const REACH = 48;

/** Actors that say something in their sentence: "the ministry said", "according to police", "Reuters reported". */
function attributions(draft: Draft, document: ParsedDocument): readonly Anchor[] {
  const { text } = document.source;
  const says = (span: Span): boolean => {
    const after = text.slice(span.end, span.end + REACH);
    const before = text.slice(Math.max(0, span.start - REACH), span.start);
    return (
      CUE.test(after) ||
      ACCORDING.test(before) ||
      /(?:said|says|told) (?:the |an? )?(?:\w+ ){0,2}$/.test(before.slice(-24))
    );
  };
  const actors = anchors(draft.actors).filter(says);
  const sources = draft.sources
    .filter(({ kind }) => kind === 'attribution')
    .flatMap(({ id, actor, mentions }) => mentions.map((span) => ({ id: actor ?? id, ...span })));
  return [...actors, ...sources.filter((source) => !actors.some((actor) => overlaps(actor, source)))].sort(
    (a, b) => a.start - b.start,
  );
}

/** The closest of the anchors in the first of the scopes that has one. */
function nearest(
  span: Span,
  all: readonly Anchor[],
  document: ParsedDocument,
  scopes: readonly LinkBasis[],
): Link | null {
  const sentence = spanAt(document.sentences, span.start);
  if (sentence === undefined) return null;
  for (const basis of scopes) {
    const scope = scopeOf(basis, span, sentence, document);
    const inside =
      scope === undefined
        ? []
        : all.filter((anchor) => anchor.start >= scope.start && anchor.end <= scope.end && !overlaps(anchor, span));
    const best = inside.sort((a, b) => distance(a, span) - distance(b, span))[0];
    if (best !== undefined) return { id: best.id, basis };
  }
  return null;
}

const distance = (a: Span, b: Span): number => Math.max(a.start - b.end, b.start - a.end, 0);

function scopeOf(basis: LinkBasis, span: Span, sentence: Sentence, document: ParsedDocument): Span | undefined {
  if (basis === 'clause') return clauseOf(span, sentence, document);
  if (basis === 'sentence') return sentence;
  if (basis === 'previous') return document.sentences[sentence.index - 1];
  return basis === 'lead'
    ? document.sentences.find((candidate) => candidate.section === 'lead' || candidate.section === 'body')
    : undefined;
}

/** The stretch of the sentence around a span between commas, semicolons and conjunctions. */
function clauseOf(span: Span, sentence: Sentence, document: ParsedDocument): Span {
  let { start, end } = sentence;
  for (const token of sentence.tokens) {
    const breaks =
      /^[,;:–—()]$/.test(token.text) ||
      (token.key === 'and' && document.source.text[token.end] === ' ') ||
      token.key === 'while' ||
      token.key === 'but';
    if (!breaks) continue;
    if (token.end <= span.start) start = token.end;
    else if (token.start >= span.end) {
      end = token.start;
      break;
    }
  }
  return { start, end };
}
