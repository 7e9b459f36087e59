/** Of the places that a name may mean, the one for which fame and the rest of the article speak most. */
import type { Place } from '../../lexicon/places.ts';
import type { RuleId } from '../../model/mention.ts';
import type { Candidate } from './candidates.ts';
import type { Evidence } from './evidence.ts';
import { distance, liesIn } from './geography.ts';
import type { Group } from './groups.ts';

/** Four cases of five: four times as probable as the next. */
export const FOUR_OF_FIVE = 0.6;
/** With evidence of its own the better reading need be no more than this much better. */
const EVIDENT = 0.15;
/** Two readings as close as this are one place for all that is told of it. */
const SAME_SPOT_KM = 50;
const MOST_ALTERNATIVES = 3;

interface Weighed extends Candidate {
  readonly region: number;
  readonly near: number;
  readonly country: number;
  readonly home: number;
  readonly score: number;
}

const REGIONS = new Set<Place['type']>(['country', 'continent', 'admin1']);

/** The whole world knows a place of this fame. */
const WORLD_FAMOUS = 6.4;
/** So much less known are namesakes that one mention of their state does not bring up. */
const FAR_LESS = 2.2;
/** A region that is mentioned more than once, or in the dateline, is what the story is about. */
const IN_PASSING = 1.7;
const LITTLE = 0.5;

/** "1,300 pilgrims died in Mecca", and further on "a fire in California": Mecca, California, gets little from that. */
const shareOf = ({ place, fame }: Candidate, { candidates }: Group, region: number): number => {
  const best = candidates[0]?.fame ?? 0;
  const isObscure = !REGIONS.has(place.type) && best >= WORLD_FAMOUS && best - fame >= FAR_LESS;
  return isObscure && region <= IN_PASSING ? LITTLE : 1;
};

function weighed(candidate: Candidate, group: Group, evidence: Evidence): Weighed {
  const { place, fame } = candidate;
  const isLocal = !REGIONS.has(place.type);
  const ofRegion = place.type === 'country' ? 0 : evidence.region(place.admin1, group);
  const share = shareOf(candidate, group, ofRegion);
  const region = share * ofRegion;
  const near = isLocal ? evidence.nearness(place, group) : evidence.company(place, group);
  const country = share * evidence.country(place.country, group);
  const home = evidence.home(place, group);
  return { place, fame, region, near, country, home, score: fame + region + near + country + home };
}

export interface Verdict {
  readonly place: Place;
  readonly rule: RuleId;
  /** By how much it is better than the next reading that is another place. */
  readonly margin: number;
  /** Four cases of five, or evidence of its own. */
  readonly isClear: boolean;
  /** The other readings, the best first. */
  readonly others: readonly Place[];
}

/** The best reading; undefined where the gazetteer has none. */
export function weigh(group: Group, evidence: Evidence): Verdict | undefined {
  const readings = group.candidates
    .map((candidate) => weighed(candidate, group, evidence))
    .sort((a, b) => b.score - a.score);
  const [best, ...others] = readings;
  if (best === undefined) return undefined;
  const rival = others.find((other) => isOther(best.place, other.place));
  const margin = rival === undefined ? Infinity : best.score - rival.score;
  const told = rival === undefined ? 0 : best.score - best.fame - (rival.score - rival.fame);
  return {
    place: best.place,
    rule: ruleOf(best, rival, told),
    margin,
    isClear: margin >= FOUR_OF_FIVE || (told > 0 && margin >= EVIDENT),
    others: others.map(({ place }) => place),
  };
}

/** Up to three of the readings, one of each namesake and the region around it. */
export function distinct(readings: readonly Place[], known: readonly Place[] = []): readonly Place[] {
  const kept: Place[] = [];
  for (const place of readings) {
    if (kept.length === MOST_ALTERNATIVES) break;
    if ([...known, ...kept].every((other) => isOther(other, place))) kept.push(place);
  }
  return kept;
}

/** A city and the region of its name, or a suburb beside it, are no two answers. */
const isOther = (a: Place, b: Place): boolean =>
  !liesIn(a, b) &&
  !liesIn(b, a) &&
  distance(a, b) > SAME_SPOT_KM &&
  !(a.admin1 !== null && a.admin1 === b.admin1 && (a.type === 'admin1' || b.type === 'admin1'));

/** The evidence that speaks most for the best reading against the next. */
function ruleOf(best: Weighed, rival: Weighed | undefined, told: number): RuleId {
  const isLarge = REGIONS.has(best.place.type);
  if (rival === undefined) return isLarge ? 'location/large' : 'location/only-reading';
  if (told <= 0) return isLarge ? 'location/large' : 'location/best-known';
  const strongest = EVIDENCE.toSorted((a, b) => best[b.of] - rival[b.of] - (best[a.of] - rival[a.of]))[0];
  return strongest?.rule ?? 'location/best-known';
}

/** Of two that speak as loud the first is told. */
const EVIDENCE = [
  { of: 'region', rule: 'location/in-region' },
  { of: 'near', rule: 'location/near' },
  { of: 'country', rule: 'location/in-country' },
  { of: 'home', rule: 'location/home' },
] as const;
