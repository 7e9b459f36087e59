/**
 * Where and when an event was: the narrowest place of the clauses that tell it, then of their sentences, then where the story is. Of what
 * happened on another day than the story's, the lead says nothing.
 */
import type { ParsedDocument } from '../../model/document.ts';
import type { EventType } from '../../model/vocabulary.ts';
import type { Draft, EventLink } from '../draft.ts';
import { type Scene, scenesOf } from '../links/scenes.ts';
import { best, finderWithin, leadOf } from '../links/scope.ts';
import type { Dated, Telling } from './tellings.ts';

export interface Setting {
  readonly location: EventLink | null;
  readonly date: EventLink | null;
}

/** What is said and decided has no scene but that which its own sentence names. */
const WORDS: ReadonlySet<EventType> = new Set<EventType>([
  'accusation',
  'demand',
  'threat',
  'rejection',
  'business',
  'other',
  'law',
  'agreement',
  'office',
]);

export function settingFinder(draft: Draft, document: ParsedDocument): (tellings: readonly Telling[]) => Setting {
  const town = leadScene(draft, document);
  const day = leadDate(draft, document);
  return (tellings) => {
    const own = dateOf(tellings);
    const isLead = tellings.some(({ sentence, isTitle }) => isTitle || sentence < LEAD);
    const date = own ?? (isLead && day !== undefined ? linkOf(day.id, 'lead') : null);
    const type = tellings[0]?.mention.value.type ?? 'other';
    const isElsewhen = own !== null && day !== undefined && own.id !== day.id && !isLead;
    const location =
      placeOf(tellings) ??
      (town === undefined || isElsewhen || (WORDS.has(type) && !isLead) ? null : linkOf(town.id, 'lead'));
    return { location, date };
  };
}

const LEAD = 3;
const linkOf = (id: string, basis: EventLink['basis']): EventLink => ({ id, basis });

/** The narrower, then the nearer to its trigger. */
const FAR = 300;

function placeOf(tellings: readonly Telling[]): EventLink | null {
  for (const basis of ['clause', 'sentence'] as const) {
    const found = tellings.flatMap((telling, i) =>
      telling.places[basis].map((place) => ({
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
    for (const { dates, mention } of tellings) {
      const nearest = best(dates[basis], ({ span }) => -Math.abs(span.start - mention.span.start));
      if (nearest !== undefined) return linkOf(nearest.id, basis);
    }
  return null;
}

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
