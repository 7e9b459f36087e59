/**
 * Where a figure holds: the most specific place that its sentence names, else, of what happened, the one place of the sentence before where
 * this one goes on about it, else that of the lead, else where the story is about. Money and shares are put no closer than the town of the
 * lead, what happened in another month or year nowhere in it. Any place of the sentence before was wrong more often than the lead.
 */
import { isPeople } from '../../model/vocabulary.ts';
import type { ParsedDocument, Sentence } from '../../model/document.ts';
import { tokenAt } from '../../model/token-table.ts';
import { contains, firstEndingAfter, overlaps, type Span, spanAt } from '../../model/span.ts';
import type { Draft, Link } from '../draft.ts';
import { sideOf } from './contrasts.ts';
import { otherTimes } from './dates.ts';
import { CONTINENT, type Scene, scenesOf, TOWN } from './scenes.ts';
import { best, clauseOf, distance, finderWithin, leadOf } from './scope.ts';

type Counted = Draft['counts'][number];
type Within = (stretch: Span) => readonly Scene[];

/** So many characters make a place weigh one rank less. */
const FAR = 400;

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
    const open = places.filter(({ span }) => !isMember(span, count, document) && !isHometown(span, document));
    if (open.length === 0 && places.some(({ span }) => isMember(span, count, document))) return null;
    const found = toldOf(count, open, document);
    if (found !== undefined && isOneOfTwo(found, open, document)) return null;
    const lead = isAtScene(count) ? scene : town;
    if (found !== undefined && !isVaguer(found, lead, document)) return { id: found.id, basis: 'sentence' };
    const happened = count.value.category.length > 0;
    const isThere = THERE.test(document.source.text.slice(sentence.start, Math.min(sentence.end, count.span.end)));
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

/** A place told beside a figure weighs as much as one that is so many ranks narrower. */
const BESIDE = 1.5;

const mostSpecific = (
  places: readonly Scene[],
  span: Span,
  isBeside: (place: Span) => boolean = () => false,
): Scene | undefined =>
  best(places, (place) => place.rank - distance(place.span, span) / FAR + (isBeside(place.span) ? BESIDE : 0));

/** "Ohio's rose 0.6 points, while Kentucky's climbed 0.5": of the same clause, and on the same side of a semicolon. */
function besideOf(span: Span, document: ParsedDocument): (place: Span) => boolean {
  const { source, table } = document;
  const grammar = document.grammar();
  const clauseAt = (offset: number): unknown => grammar.clause(tokenAt(table, offset));
  const own = clauseAt(span.start);
  return (place) => {
    const [from, to] = place.start < span.start ? [place.end, span.start] : [span.end, place.start];
    return own !== undefined && clauseAt(place.start) === own && !source.text.slice(from, to).includes(';');
  };
}

/** The places of a sentence; that of a dateline only where it has no other. */
function placesIn(within: Within, sentence: Sentence, { dateline }: ParsedDocument): readonly Scene[] {
  const inside = within(sentence);
  const told = dateline === null ? inside : inside.filter(({ span }) => !overlaps(span, dateline));
  return told.length > 0 ? told : inside;
}

/** Of the places of its sentence the one where a figure holds. */
function toldOf(count: Counted, places: readonly Scene[], document: ParsedDocument): Scene | undefined {
  if (count.value.kind === 'measure') return beforeMeasure(places, count, document);
  const own = places.find(({ span }) => isOwn(span, count, document));
  if (own !== undefined) return own;
  return mostSpecific(
    places.filter(({ span }) => !isOrigin(span, count) && !isHome(span, count, document)),
    count.span,
    besideOf(count.span, document),
  );
}

/** "200 in Kabul, 40 in Herat": the place right behind a number. */
const isOwn = (place: Span, { span }: Counted, { source }: ParsedDocument): boolean =>
  place.start > span.end &&
  /^\s+(?:in|at|near)\s+(?:the\s+)?$/.test(source.text.slice(span.end, place.start).slice(0, BEFORE));

/** "shook southern Ecuador and northern Peru, killing 14": in neither alone. */
const isOneOfTwo = (found: Scene, places: readonly Scene[], { source }: ParsedDocument): boolean =>
  places.some(
    (other) =>
      other.rank === found.rank &&
      other.id !== found.id &&
      /^\s+and\s+(?:in\s+)?(?:the\s+)?(?:\p{Ll}+ern\s+)?$/u.test(
        other.span.end <= found.span.start
          ? source.text.slice(other.span.end, found.span.start)
          : source.text.slice(found.span.end, other.span.start),
      ),
  );

/** "several states – including Texas and Ohio –": those of a list are what is counted. */
const isMember = (place: Span, { span }: Counted, { source }: ParsedDocument): boolean =>
  place.start >= span.end && MEMBERS.test(source.text.slice(span.end, place.start).slice(0, LONGEST_LIST));
const MEMBERS = /^\s*[,(–—-]?\s*(?:including|such as|among them|namely|like)\s[^.;:]*$/;
const LONGEST_LIST = 160;

/** "five people from the Artibonite region": whence they came. */
const isHome = (place: Span, { span, value }: Counted, { source }: ParsedDocument): boolean =>
  value.object !== null &&
  isPeople(value.object) &&
  place.start > span.end &&
  /^\s+from\s+(?:the\s+)?$/.test(source.text.slice(span.end, place.start).slice(0, BEFORE));

/** "A Leeds man was arrested": whence somebody is. "12 Leeds hospitals" are where they are. */
const isOrigin = (place: Span, { span, value }: Counted): boolean =>
  (value.kind === 'money' && contains(span, place)) || // "40 US dollars"
  (value.object !== null && isPeople(value.object) && contains(span, place) && place.end < value.object.span.end);

/** "near London": where the lead names a place in London, that is meant. */
const isVaguer = (place: Scene, lead: Scene | undefined, { source }: ParsedDocument): boolean =>
  lead?.within === place.id &&
  /\b(?:near|outside)\s+$/i.test(source.text.slice(Math.max(0, place.span.start - BEFORE), place.span.start));

/** The most specific place of the first sentence of the lead that names one; a continent only where nothing narrower follows. */
function leadTown(within: Within, document: ParsedDocument): Scene | undefined {
  const named = leadOf(document)
    .map((sentence) => best(placesIn(within, sentence, document), ({ rank }) => rank))
    .filter((place) => place !== undefined);
  return named.find(({ rank }) => rank > CONTINENT) ?? named[0];
}

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
  if (!GOES_ON.test(opening) && !THERE.test(document.source.text.slice(sentence.start, sentence.end))) return undefined;
  const [scene, ...others] = placesIn(within, before, document).filter(({ span }) => isScene(document, span));
  return others.every(({ id }) => id === scene?.id) ? scene : undefined;
}

/** "led there with 41 percent", "were hurt there": where the sentence before was, and no "there were". */
const THERE = /\p{Ll}\s+there\b(?!\s+(?:is|are|was|were|has|have|had|will|would|may|might|can|could|be)\b)/u;

const BEFORE = 16;

/** "Sgt Ana Ruiz of Austin, Texas": where somebody is from. */
function isHometown({ start }: Span, document: ParsedDocument): boolean {
  const names = document.names();
  const { text } = document.source;
  for (let at = firstEndingAfter(names, start) - 1, from = start; at >= 0; at -= 1) {
    const name = names[at];
    const gap = name === undefined ? '' : text.slice(name.end, from);
    if (name?.kind === 'person') return /^,?\s+(?:of|from)\s+$/.test(gap);
    if (name?.kind !== 'location' || !/^,\s+$/.test(gap)) return false;
    from = name.start;
  }
  return false;
}
/** "in", "at", "near" the place: where something happens, not whither or whence. */
const isScene = ({ source }: ParsedDocument, { start }: Span): boolean =>
  /\b(?:in|at|near|outside|inside)\s+(?:the\s+)?$/i.test(source.text.slice(Math.max(0, start - BEFORE), start));

const FROM =
  /^\s*\)?\s*(?:\([^)]*\)\s*)?(?:away\s+)?(?:(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)\s+)?(?:of|from)\s+(?:the\s+)?$/;

/** "Fouka, 70 km from Algiers": what is so far away is named before, where it is named; the place behind is where it is counted from. */
function beforeMeasure(places: readonly Scene[], { span }: Counted, { source }: ParsedDocument): Scene | undefined {
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
