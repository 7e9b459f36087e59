/**
 * Where a figure holds: the most specific place that its sentence names, else, of what happened, the one place of the sentence before where
 * this one goes on about it, else that of the lead, else where the story is about. Money and shares are put no closer than the town of the
 * lead, what happened in another month or year nowhere in it. Any place of the sentence before was wrong more often than the lead.
 */
import type { ParsedDocument, Sentence } from '../../model/document.ts';
import { overlaps, type Span, spanAt } from '../../model/span.ts';
import type { Draft, Link } from '../draft.ts';
import { bearingOf } from './bearings.ts';
import { sideOf } from './contrasts.ts';
import { otherTimes } from './dates.ts';
import { CONTINENT, type Scene, scenesOf, TOWN } from './scenes.ts';
import { best, clauseOf, finderWithin, leadOf } from './scope.ts';

type Counted = Draft['counts'][number];
type Within = (stretch: Span) => readonly Scene[];

/** Finds the place of a count that holds at `date`. */
export function placeFinder(
  draft: Draft,
  document: ParsedDocument,
): (count: Counted, date: Link | null) => Link | null {
  if (draft.locations.length === 0) return () => null;
  const within = finderWithin(scenesOf(draft, document));
  const town = leadTown(within, document);
  const scene = town === undefined ? undefined : sceneIn(town, within, document);
  const country = draft.locations.find(
    ({ type, country: code }) => type === 'country' && code === draft.focus?.country,
  );
  const focus = draft.focus?.location ?? country?.id;
  const isOtherTime = otherTimes(draft);
  return (count, date) => {
    const sentence = spanAt(document.sentences, count.span.start);
    if (sentence === undefined) return null;
    if (namesCountry(count, sentence, document))
      return country === undefined ? null : { id: country.id, basis: 'clause' };
    const { end } = sideOf(count.span, sentence, document);
    const places = placesIn(within, sentence, document).filter(({ span }) => span.end <= end);
    const found = bearingOf(count, places, document);
    if (found === 'none') return null;
    const lead = isAtScene(count) ? scene : town;
    if (found !== undefined && !isVaguer(found, lead, document)) return { id: found.id, basis: 'sentence' };
    const happened = count.value.category.length > 0;
    const isThere = THERE.test(
      document.source.text.slice(Math.max(sentence.start, count.span.start - NEAR), count.span.end),
    );
    const before = happened || isThere ? sceneBefore(sentence, within, document) : undefined;
    if (before !== undefined && before.rank >= Math.min(lead?.rank ?? 0, TOWN))
      return { id: before.id, basis: 'previous' };
    if (lead !== undefined && happened && lead.rank >= TOWN && isOtherTime(date)) return null;
    if (lead !== undefined) return { id: lead.id, basis: 'lead' };
    const about = isAtScene(count) ? focus : country?.id;
    return about === undefined || !happened ? null : { id: about, basis: 'focus' };
  };
}

/** Money and shares are of the town or country, not of the street where it happened. */
const isAtScene = ({ value: { kind } }: Counted): boolean => kind === 'count' || kind === 'measure';

/** The places of a sentence; that of a dateline only where it has no other. */
function placesIn(within: Within, sentence: Sentence, { dateline }: ParsedDocument): readonly Scene[] {
  const inside = within(sentence);
  const told = dateline === null ? inside : inside.filter(({ span }) => !overlaps(span, dateline));
  return told.length > 0 ? told : inside;
}

/** "near London": where the lead names a place in London, that is meant. */
const isVaguer = (place: Scene, lead: Scene | undefined, { source }: ParsedDocument): boolean =>
  lead?.within === place.id &&
  /\b(?:near|outside)\s+$/i.test(source.text.slice(Math.max(0, place.span.start - BEFORE), place.span.start));

/** The most specific place of the first sentence of the lead that names one; a continent only where nothing narrower follows. */
function leadTown(within: Within, document: ParsedDocument): Scene | undefined {
  const named = leadOf(document)
    .map((sentence) => best(openly(placesIn(within, sentence, document), document), ({ rank }) => rank))
    .filter((place) => place !== undefined);
  return named.find(({ rank }) => rank > CONTINENT) ?? named[0];
}

/** "“It looks like Charleston,” said": what somebody compares or remembers is not where the story is. */
function openly(places: readonly Scene[], document: ParsedDocument): readonly Scene[] {
  if (places.length === 0) return places;
  const quoted = document.quotations().slice(0, MOST_QUOTATIONS);
  return places.filter(({ span }) => !quoted.some(({ inner }) => overlaps(inner, span)));
}
const MOST_QUOTATIONS = 20;

/** Where the lead names no more than a city, the scene inside it that the next sentences name: "in London … near a stop in Croydon". */
function sceneIn(town: Scene, within: Within, document: ParsedDocument): Scene {
  if (town.rank !== TOWN) return town;
  return (
    leadOf(document)
      .flatMap((sentence) => placesIn(within, sentence, document))
      .find(({ span, rank }) => rank > town.rank && isScene(document, span)) ?? town
  );
}

/** "They", "There", "The dead": a sentence that goes on about the one before. */
const GOES_ON = /^(?:(?:There|They|It|He|She|These|Those|THERE|THEY|IT|HE|SHE)\b|The\s+\p{Ll}|THE\s)/u;

/** The one place in which the sentence before tells something to have happened, where this sentence goes on about it. */
function sceneBefore(sentence: Sentence, within: Within, document: ParsedDocument): Scene | undefined {
  const before = document.sentences[sentence.index - 1];
  if (before === undefined || before.section !== sentence.section) return undefined;
  const opening = document.source.text.slice(sentence.start, sentence.start + BEFORE);
  if (
    !GOES_ON.test(opening) &&
    !THERE.test(document.source.text.slice(sentence.start, Math.min(sentence.end, sentence.start + NEAR)))
  )
    return undefined;
  const [scene, ...others] = placesIn(within, before, document).filter(({ span }) => isScene(document, span));
  return others.every(({ id }) => id === scene?.id) ? scene : undefined;
}

/** "led there with 41 percent", "were hurt there": where the sentence before was, and no "there were". */
const THERE = /\p{Ll}\s+there\b(?!\s+(?:is|are|was|were|has|have|had|will|would|may|might|can|could|be)\b)/u;

/** So many characters of a sentence are looked at: some never end. */
const NEAR = 300;
const BEFORE = 16;

/** "in", "at", "near" the place: where something happens, not whither or whence. */
const isScene = ({ source }: ParsedDocument, { start }: Span): boolean =>
  /\b(?:in|at|near|outside|inside)\s+(?:the\s+)?$/i.test(source.text.slice(Math.max(0, start - BEFORE), start));

/** "a dozen massacres in the country", "the country of 17 million people". */
function namesCountry({ span }: Counted, sentence: Sentence, document: ParsedDocument): boolean {
  const { start, end } = clauseOf(span, sentence, document);
  return /\b(?:the|this) (?:country|nation)\b(?!['’]s)|\bnationwide\b|\bcountrywide\b/i.test(
    document.source.text.slice(start, end),
  );
}
