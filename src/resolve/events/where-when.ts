/**
 * Where and when an event was: the narrowest place of the clauses that tell it, then of their sentences; of what happened in the open, then
 * the scene that the story has just set, then that of the lead. Of what happened on another day than the story's, the lead says nothing.
 */
import type { ParsedDocument } from '../../model/document.ts';
import { firstEndingAfter } from '../../model/span.ts';
import type { EventType } from '../../model/vocabulary.ts';
import type { Draft, EventLink } from '../draft.ts';
import { type Scene, scenesOf } from '../links/scenes.ts';
import { best, finderWithin, leadOf } from '../links/scope.ts';
import { type Dated, isOfParty, type Telling } from './tellings.ts';

export interface Setting {
  readonly location: EventLink | null;
  readonly date: EventLink | null;
}

/** What has a scene: it goes on where the story is, unless something else is said. What is said or sued for has none. */
const SCENIC: ReadonlySet<EventType> = new Set<EventType>([
  'attack',
  'clash',
  'abduction',
  'arrest',
  'protest',
  'accident',
  'disaster',
  'outbreak',
  'death',
  'seizure',
  'aid',
  'movement',
  'culture',
  'deployment',
  'withdrawal',
  'election',
  'office',
  'sport',
]);

/** A scene as an event set it. */
interface Stage extends Setting {
  /** The last sentence that told of it. */
  readonly sentence: number;
}

/** Finds the setting of each event of a story; asked in the order of the text. */
export function settingFinder(draft: Draft, document: ParsedDocument): (tellings: readonly Telling[]) => Setting {
  const town = leadScene(draft, document);
  const day = leadDate(draft, document);
  const days = new Set(draft.dates.filter(({ value }) => DAYS.has(value.grain)).map(({ id }) => id));
  const daySentence = day === undefined ? 0 : firstEndingAfter(document.sentences, day.span.start);
  const country = draft.locations.find(
    ({ type, country: code }) => type === 'country' && code === draft.focus?.country,
  );
  let stage: Stage | null = null;
  /** The day that the story tells of, as its last event set it. */
  let now: { readonly id: string; readonly sentence: number } | null = null;
  return (tellings) => {
    const isScenic = SCENIC.has(tellings[0]?.mention.value.type ?? 'other') && tellings.some(isReal);
    const first = Math.min(...tellings.map(({ sentence }) => sentence));
    const isLead = tellings.some(({ sentence, isTitle }) => isTitle || (sentence < LEAD && sentence >= daySentence));
    const isTheirs = isOfParty(tellings, document);
    const own = { location: placeOf(tellings, isTheirs), date: dateOf(tellings) };
    const isElsewhen =
      own.date !== null && day !== undefined && own.date.id !== day.id && !isLead && !isOfPlace(tellings);
    const before: Stage | null = stage !== null && first - stage.sentence <= GOES_ON && isScenic ? stage : null;
    const isNext = tellings[0] !== undefined && isReal(tellings[0]) && tellings[0].mention.value.isNarrated;
    const flows = isNext && now !== null && first - now.sentence <= FLOWS_ON ? linkOf(now.id, 'previous') : null;
    const date = own.date ?? (isLead && isScenic && day !== undefined ? linkOf(day.id, 'lead') : null) ?? flows;
    if (isNext && date !== null) now = days.has(date.id) ? { id: date.id, sentence: first } : null;
    const scene = town === undefined || isTheirs(town) ? undefined : town;
    const open = isScenic && !isElsewhen ? (scene ?? country) : isLaw(tellings) ? country : undefined;
    const lead = open === undefined ? null : linkOf(open.id, open === scene ? 'lead' : 'focus');
    const location = own.location ?? (isElsewhen ? null : asBefore(before?.location)) ?? lead;
    if (isScenic) stage = { location, date, sentence: first };
    return { location, date };
  };
}

/** Who holds an office and is elected to it: of the place that the story is about, whenever it was. */
const isOfPlace = ([telling]: readonly Telling[]): boolean => OF_PLACES.has(telling?.mention.value.type ?? 'other');
const OF_PLACES: ReadonlySet<EventType> = new Set<EventType>(['office', 'election']);

/** Laws are those of the country that the story is about. */
const isLaw = ([telling]: readonly Telling[]): boolean => telling?.mention.value.type === 'law';

const LEAD = 3;
/** So many sentences after its last event a scene is still set. */
const GOES_ON = 1;
/** So many sentences after its last event a story that goes on in the simple past is still at its day. */
const FLOWS_ON = 2;
const linkOf = (id: string, basis: EventLink['basis']): EventLink => ({ id, basis });
const asBefore = (link: EventLink | null | undefined): EventLink | null =>
  link === null || link === undefined ? null : linkOf(link.id, 'previous');

const isReal = ({ mention }: Telling): boolean =>
  mention.value.status === 'happened' || mention.value.status === 'ongoing';

/** The narrower, then the nearer to its trigger. */
const FAR = 300;

function placeOf(tellings: readonly Telling[], isTheirs: (scene: Scene) => boolean): EventLink | null {
  for (const basis of ['clause', 'sentence'] as const) {
    const found = tellings.flatMap((telling, i) =>
      telling.places[basis]
        .filter((place) => !isTheirs(place))
        .map((place) => ({
          place,
          weight: place.rank - Math.abs(place.span.start - telling.mention.span.start) / FAR - 3 * i,
        })),
    );
    const narrowest = best(found, ({ weight }) => weight);
    if (narrowest !== undefined) return linkOf(narrowest.place.id, basis);
  }
  return null;
}

function dateOf(tellings: readonly Telling[]): EventLink | null {
  for (const basis of ['clause', 'sentence'] as const)
    for (const telling of tellings) {
      if (basis === 'sentence' && !isReal(telling)) continue;
      const nearest = best(
        telling.dates[basis],
        ({ span, value }) => (DAYS.has(value.grain) ? DAY : 0) - Math.abs(span.start - telling.mention.span.start),
      );
      if (nearest !== undefined) return linkOf(nearest.id, basis);
    }
  return null;
}
/** So many characters nearer a month or year must be than a day. */
const DAY = 60;

function leadScene(draft: Draft, document: ParsedDocument): Scene | undefined {
  const within = finderWithin(scenesOf(draft, document));
  const first = leadOf(document)
    .map((sentence) => within(sentence))
    .find((places) => places.length > 0);
  return first === undefined ? undefined : best(first, ({ rank }) => rank);
}

function leadDate(draft: Draft, document: ParsedDocument): Dated | undefined {
  const within = finderWithin(
    draft.dates.filter(({ value }) => DAYS.has(value.grain) || value.value.startsWith('XXXX-WXX')),
  );
  return leadOf(document)
    .flatMap((sentence) => within(sentence))
    .find(({ span }) => document.dateline === null || span.start >= document.dateline.end);
}

const DAYS: ReadonlySet<string | null> = new Set(['day', 'daypart', 'hour', 'minute', 'weekend', 'week']);
