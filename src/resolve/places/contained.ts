/** "Paris, Texas", "Aleppo in northern Syria": the text says in what a place lies, which decides both of them. */
import type { Place } from '../../lexicon/places.ts';
import type { Candidate } from './candidates.ts';
import type { Choice, Choices } from './choice.ts';
import { liesIn } from './geography.ts';
import type { Group } from './groups.ts';

/** A place this much better known than its namesakes is not one of them because a list goes on with a region. */
const KNOWN_EVERYWHERE = 6.3;
/** From here on a place has a name of its own in the world: "Moscow, Syria and Iran" is a list. */
const WELL_KNOWN = 5.5;

export function contained(groups: readonly Group[]): Choices {
  const byKey = new Map(groups.map((group) => [group.key, group]));
  const inside = new Map<Group, Group[]>();
  for (const group of groups) {
    const holder = group.holder === null ? undefined : byKey.get(group.holder);
    if (holder !== undefined && holder !== group && !isList(group, holder))
      inside.set(holder, [...(inside.get(holder) ?? []), group]);
  }
  const choices = new Map<Group, Choice>();
  for (const [holder, groupsInside] of inside) {
    const area = areaOf(holder, groupsInside);
    if (area === undefined) continue;
    choices.set(holder, said(area));
    for (const group of groupsInside) {
      const place = group.candidates.find((candidate) => liesIn(candidate.place, area))?.place;
      if (place !== undefined) choices.set(group, said(place));
      else if ((group.candidates[0]?.fame ?? 0) < WELL_KNOWN) choices.set(group, NOT_LISTED);
    }
  }
  return choices;
}

/** "Illinois, Missouri and Ohio", "Washington, New York": what stands side by side is of one rank. */
function isList(group: Group, holder: Group): boolean {
  const own = group.candidates[0];
  const other = holder.candidates[0];
  if (own === undefined || other === undefined) return false;
  const rank = RANKS[own.place.type] ?? 0;
  if (rank > 0 && rank >= (RANKS[other.place.type] ?? 0)) return !liesIn(own.place, other.place);
  return own.fame > KNOWN_EVERYWHERE && other.place.type === 'city' && !holds(holder, own);
}

const holds = (holder: Group, { place }: Candidate): boolean =>
  holder.candidates.some((area) => liesIn(place, area.place));

const RANKS: Readonly<Partial<Record<Place['type'], number>>> = { country: 3, admin1: 2, region: 2 };

/** Of the places that the outer name may mean, the one that holds most of the inner ones. */
function areaOf(holder: Group, inside: readonly Group[]): Place | undefined {
  let best: Place | undefined;
  let most = 0;
  for (const { place } of holder.candidates) {
    const count = inside.filter((group) => group.candidates.some((candidate) => liesIn(candidate.place, place))).length;
    if (count > most) [best, most] = [place, count];
  }
  const first = holder.candidates[0]?.place;
  return best ?? (first !== undefined && (first.type === 'country' || first.type === 'admin1') ? first : undefined);
}

const said = (place: Place): Choice => ({ place, rule: 'location/contained', alternatives: [], isSaid: true });

/** A village that the gazetteer lacks is none of its namesakes elsewhere. */
const NOT_LISTED: Choice = { place: null, rule: 'location/not-in-gazetteer', alternatives: [], isSaid: true };
