/** "Paris, Texas", "Aleppo in northern Syria": the text says in what a place lies, which decides both of them. */
import type { Place } from '../../lexicon/places.ts';
import { type Candidate, WELL_KNOWN } from './candidates.ts';
import type { Choice, Choices } from './choice.ts';
import { liesIn } from './geography.ts';
import type { Group } from './groups.ts';

/** A place this much better known than its namesakes is not one of them because a list goes on with a region. */
const KNOWN_EVERYWHERE = 6.3;
export function contained(groups: readonly Group[]): Choices {
  const choices = new Map<Group, Choice>();
  for (const [holder, inside] of byHolder(groups)) {
    const area = areaOf(holder, inside);
    if (area !== undefined) choices.set(holder, said(area));
    for (const group of inside) {
      const place = area && group.candidates.find((candidate) => liesIn(candidate.place, area))?.place;
      if (place !== undefined) choices.set(group, said(place));
      else if (isUnknownVillage(group, holder)) choices.set(group, NOT_LISTED);
    }
  }
  return choices;
}

function byHolder(groups: readonly Group[]): ReadonlyMap<Group, readonly Group[]> {
  const byKey = new Map(groups.map((group) => [group.key, group]));
  const inside = new Map<Group, Group[]>();
  for (const group of groups) {
    const holder = group.holder === null ? undefined : byKey.get(group.holder);
    if (holder === undefined || holder === group || isList(group, holder)) continue;
    inside.set(holder, [...(inside.get(holder) ?? []), group]);
  }
  return inside;
}

/** A small place of which the gazetteer knows only namesakes elsewhere. */
const isUnknownVillage = ({ candidates }: Group, holder: Group): boolean =>
  (candidates[0]?.fame ?? 0) < WELL_KNOWN && // "Moscow, Syria and Iran" is a list
  AREAS.has(holder.candidates[0]?.place.type ?? 'street');

const AREAS = new Set<Place['type']>(['country', 'admin1']);

/** "Illinois, Missouri and Ohio", "Washington, New York": what stands side by side is of one rank. */
function isList(group: Group, holder: Group): boolean {
  const own = group.candidates[0];
  const other = holder.candidates[0];
  if (own === undefined || other === undefined) return false;
  if (RANKED.has(own.place.type)) return !(RANKED.has(other.place.type) && holds(holder, own));
  return own.fame > KNOWN_EVERYWHERE && other.place.type === 'city' && !holds(holder, own);
}

const holds = (holder: Group, { place }: Candidate): boolean =>
  holder.candidates.some((area) => liesIn(place, area.place));

const RANKED = new Set<Place['type']>(['country', 'admin1', 'region']);

/** Of the places that the outer name may mean, the one that holds most of the inner ones. */
function areaOf(holder: Group, inside: readonly Group[]): Place | undefined {
  let best: Place | undefined;
  let most = 0;
  for (const { place } of holder.candidates) {
    const count = inside.filter((group) => group.candidates.some((candidate) => liesIn(candidate.place, place))).length;
    if (count > most) [best, most] = [place, count];
  }
  return best;
}

const said = (place: Place): Choice => ({ place, rule: 'location/contained', alternatives: [], isSaid: true });

/** A village that the gazetteer lacks is none of its namesakes elsewhere. */
const NOT_LISTED: Choice = { place: null, rule: 'location/not-in-gazetteer', alternatives: [], isSaid: true };
