/**
 * Where a figure holds: the most specific place that its sentence names, else that of the lead; none where the lead names none. Places that
 * only say who speaks or how far away something is are passed over.
 */
import type { ParsedDocument, Sentence } from '../../model/document.ts';
import { overlaps, type Span, spanAt } from '../../model/span.ts';
import type { LocationType } from '../../model/vocabulary.ts';
import type { Draft, Link, LocationEntity } from '../draft.ts';
import { best, clauseOf, distance, finderWithin, leadOf } from './scope.ts';

interface Named {
  readonly id: string;
  readonly span: Span;
  readonly rank: number;
}

type Counted = Draft['counts'][number];
type Within = (stretch: Span) => readonly Named[];

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
/** So many characters make a place weigh one rank less. */
const FAR = 400;

export function placeFinder(draft: Draft, document: ParsedDocument): (count: Counted) => Link | null {
  if (draft.locations.length === 0) return () => null;
  const within = finderWithin(placesOf(draft));
  const lead = leadPlace(within, document);
  const country = draft.locations.find(
    ({ type, country: code }) => type === 'country' && code === draft.focus?.country,
  );
  return (count) => {
    const sentence = spanAt(document.sentences, count.span.start);
    if (sentence === undefined) return null;
    const told = placesIn(within, sentence, document);
    const found =
      count.value.kind === 'measure' ? beforeMeasure(told, count, document) : mostSpecific(told, count.span);
    if (country !== undefined && namesCountry(count, sentence, document)) return { id: country.id, basis: 'clause' };
    if (found !== undefined) return { id: found.id, basis: 'sentence' };
    return lead === undefined ? null : { id: lead.id, basis: 'lead' };
  };
}

const named = ({ id, type }: LocationEntity, span: Span): Named => ({
  id,
  span,
  rank: type === null ? UNKNOWN : (RANKS[type] ?? UNKNOWN),
});

/** Every mention of a place, in source order, but those inside the words that name who speaks ("officials in Paris"), unless they are counted ("one resident of Tabriz"). */
function placesOf(draft: Draft): readonly Named[] {
  const speakers = finderWithin(
    draft.sources
      .filter(({ kind }) => kind === 'attribution')
      .flatMap(({ mentions }) => mentions.map((span) => ({ span })))
      .sort((a, b) => a.span.start - b.span.start),
  );
  const starts = finderWithin(draft.counts.map(({ span }) => ({ span: { start: span.start, end: span.start + 1 } })));
  const counted = (speaker: Span): readonly unknown[] => starts({ start: speaker.start - ARTICLE, end: speaker.end });
  const isAside = (span: Span): boolean =>
    speakers({ start: span.start - LONGEST_SPEAKER, end: span.end + LONGEST_SPEAKER }).some(
      (speaker) => overlaps(speaker.span, span) && counted(speaker.span).length === 0,
    );
  return draft.locations
    .flatMap((entity) => entity.mentions.map(({ span }) => named(entity, span)))
    .filter(({ span }) => !isAside(span))
    .sort((a, b) => a.span.start - b.span.start);
}

/** The number before who speaks may stand outside the words that name them. */
const ARTICLE = 12;
/** No words that name who speaks are longer, in characters. */
const LONGEST_SPEAKER = 120;

const mostSpecific = (places: readonly Named[], span: Span): Named | undefined =>
  best(places, (place) => place.rank - distance(place.span, span) / FAR);

/** The places of a sentence; that of a dateline only where it has no other. */
function placesIn(within: Within, sentence: Sentence, { dateline }: ParsedDocument): readonly Named[] {
  const inside = within(sentence);
  const told = dateline === null ? inside : inside.filter(({ span }) => !overlaps(span, dateline));
  return told.length > 0 ? told : inside;
}

/**
 * Of the first sentence of the lead that names a place the most specific; where that is a city or wider no more than a city, the scene
 * inside it that the next sentences name: "in London … near a stop in Croydon".
 */
function leadPlace(within: Within, document: ParsedDocument): Named | undefined {
  const told = leadOf(document).map((sentence) => placesIn(within, sentence, document));
  const first = told.find((places) => places.length > 0);
  const place = first === undefined ? undefined : best(first, ({ rank }) => rank);
  if (place === undefined || place.rank !== RANKS.city) return place;
  return told.flat().find(({ span, rank }) => rank > place.rank && isScene(document, span)) ?? place;
}

const BEFORE = 16;
/** "in", "at", "near" the place: where something happens, not whither or whence. */
const isScene = ({ source }: ParsedDocument, { start }: Span): boolean =>
  /\b(?:in|at|near|outside|inside)\s+(?:the\s+)?$/i.test(source.text.slice(Math.max(0, start - BEFORE), start));

const FROM =
  /^\s*(?:\([^)]*\)\s*)?(?:away\s+)?(?:(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)\s+)?(?:of|from)\s+(?:the\s+)?$/;

/** "Fouka, 70 km from Algiers": what is so far away is named before, where it is named; the place behind is where it is counted from. */
function beforeMeasure(places: readonly Named[], { span }: Counted, { source }: ParsedDocument): Named | undefined {
  const isDistance = places.some(
    (place) => place.span.start >= span.end && FROM.test(source.text.slice(span.end, place.span.start)),
  );
  if (!isDistance) return mostSpecific(places, span);
  return best(places, (place) => (place.span.end <= span.start ? 0 : -FAR) - distance(place.span, span) / FAR);
}

/** "a dozen massacres in the country", "the country of 17 million people". */
function namesCountry({ span }: Counted, sentence: Sentence, document: ParsedDocument): boolean {
  const { start, end } = clauseOf(span, sentence, document);
  return /\b(?:the|this) (?:country|nation)\b(?!['’]s)|\bnationwide\b|\bcountrywide\b/i.test(
    document.source.text.slice(start, end),
  );
}
