/**
 * Facilities that the gazetteer lacks stand where the text, or their own name, says: "St. Mary's Hospital in Tampa", "Tulsa Memorial
 * Hospital". Their point is that of the city or county, and `precision` says so.
 */
import type { Place } from '../../lexicon/places.ts';
import type { LocationType } from '../../model/vocabulary.ts';
import type { Choice, Choices } from './choice.ts';
import type { Group } from './groups.ts';

const SMALL = new Set<LocationType>(['facility', 'street', 'district', 'park']);
const HOSTS = new Set<Place['type']>(['city', 'district', 'admin2']);

export function hosted(groups: readonly Group[], choices: Choices): Choices {
  const byKey = new Map(groups.map((group) => [group.key, group]));
  const placeOf = (key: string | null): Place | null => {
    const group = key === null ? undefined : byKey.get(key);
    return group === undefined ? null : (choices.get(group)?.place ?? null);
  };
  const result = new Map(choices);
  for (const group of groups) {
    if (group.candidates.length > 0 || group.hint === null || !SMALL.has(group.hint)) continue;
    const said = placeOf(group.holder);
    const host = said !== null && HOSTS.has(said.type) ? said : placeOf(group.host);
    if (host !== null && HOSTS.has(host.type)) result.set(group, insideOf(host, host === said));
  }
  return result;
}

const insideOf = (host: Place, isSaid: boolean): Choice => ({
  place: null,
  host,
  rule: isSaid ? 'location/contained' : 'location/host',
  alternatives: [],
});
