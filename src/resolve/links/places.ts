/**
 * Where a figure holds: the most specific place that its sentence names, else that of the lead, else the article's focus. Places that
 * only say who speaks or how far away something is are passed over.
 */
import type { ParsedDocument, Sentence } from '../../model/document.ts';
import { contains, overlaps, type Span, spanAt } from '../../model/span.ts';
import type { LocationType } from '../../model/vocabulary.ts';
import type { Draft, Link, LocationEntity } from '../draft.ts';
import { best, distance, leadOf } from './scope.ts';

interface Named {
  readonly id: string;
  readonly span: Span;
  readonly rank: number;
}

type Counted = Draft['counts'][number];

/** The narrower a kind of place, the more it says; a place that no gazetteer knows is mostly a small one. */
const RANKS: Readonly<Partial<Record<LocationType, number>>> = {
  facility: 6,
  street: 6,
  district: 6,
  park: 6,
  city: 5,
  island: 4,
  admin2: 4,
  water: 3,
  mountain: 3,
  valley: 3,
  admin1: 3,
  peninsula: 2,
  desert: 2,
  country: 1,
  region: 1,
  continent: 0,
};
const UNKNOWN = 4;

export function placeFinder(draft: Draft, document: ParsedDocument): (count: Counted) => Link | null {
  const all = draft.locations.flatMap((entity) => entity.mentions.map(({ span }) => named(entity, span)));
  const places = all.sort((a, b) => a.span.start - b.span.start).filter(({ span }) => !isAside(draft, span));
  const lead = leadPlace(places, document);
  return (count) => {
    const sentence = spanAt(document.sentences, count.span.start);
    if (sentence === undefined) return null;
    const inside = placesIn(places, sentence, document).filter(({ span }) => !isReference(document, count, span));
    const found = best(inside, ({ rank, span }) => rank - distance(span, count.span) / FAR);
    if (found !== undefined) return { id: found.id, basis: 'sentence' };
    if (lead !== undefined) return { id: lead.id, basis: 'lead' };
    const focus = draft.focus?.location ?? null;
    return focus === null ? null : { id: focus, basis: 'focus' };
  };
}

/** So many characters make a place weigh one rank less. */
const FAR = 400;

const named = ({ id, type }: LocationEntity, span: Span): Named => ({
  id,
  span,
  rank: type === null ? UNKNOWN : (RANKS[type] ?? UNKNOWN),
});

/** The places of a sentence; that of a dateline only where it has no other. */
function placesIn(places: readonly Named[], sentence: Sentence, { dateline }: ParsedDocument): readonly Named[] {
  const inside = places.filter(({ span }) => contains(sentence, span));
  const told = dateline === null ? inside : inside.filter(({ span }) => !overlaps(span, dateline));
  return told.length > 0 ? told : inside;
}

/** Of the first sentence of the lead that names a place the most specific. */
function leadPlace(places: readonly Named[], document: ParsedDocument): Named | undefined {
  for (const sentence of leadOf(document)) {
    const found = best(placesIn(places, sentence, document), ({ rank }) => rank);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A place inside the words that name who speaks: "officials in Paris". */
const isAside = ({ sources }: Draft, span: Span): boolean =>
  sources.some(({ kind, mentions }) => kind === 'attribution' && mentions.some((mention) => overlaps(mention, span)));

/** "80 km from Quito": where a distance is counted from. */
const isReference = ({ source }: ParsedDocument, { span, value }: Counted, place: Span): boolean =>
  value.kind === 'measure' &&
  place.start > span.end &&
  /^\s*(?:\([^)]*\)\s*)?(?:away\s+)?(?:(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)\s+)?(?:of|from)\s+(?:the\s+)?$/.test(
    source.text.slice(span.end, place.start),
  );
