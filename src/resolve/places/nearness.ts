/** Places of one story lie near each other: how much the other names speak for a place at this spot. */
import type { Place } from '../../lexicon/places.ts';
import type { Candidate } from './candidates.ts';
import type { Choice, Choices } from './choice.ts';
import { distance } from './geography.ts';
import type { Group } from './groups.ts';

/** How close counts, nearest first: kilometres and weight. */
const RINGS: readonly (readonly [km: number, weight: number])[] = [
  [35, 1],
  [80, 0.7],
  [160, 0.3],
];
const MOST_NEARNESS = 3;
/** An undecided place counts as each of its readings by its share, evened out, for the famous one may be meant elsewhere. */
const EVENING = 0.4;
const CELL = 2;

interface Reading {
  readonly group: Group;
  readonly place: Place;
  readonly share: number;
}

/** More than there are cells along a parallel. */
const ROW = 1000;
const cellOf = (lat: number, lon: number): number => Math.floor(lat / CELL) * ROW + Math.floor(lon / CELL);

/** Readings lie in a grid, so that the work grows with the text and not with its square. */
export function nearnessOf(groups: readonly Group[], choices: Choices): (place: Place, of: Group) => number {
  const grid = new Map<number, Reading[]>();
  for (const group of groups) {
    for (const [place, share] of sharesOf(group, choices.get(group))) {
      const cell = cellOf(place.lat, place.lon);
      const readings = grid.get(cell);
      if (readings === undefined) grid.set(cell, [{ group, place, share }]);
      else readings.push({ group, place, share });
    }
  }
  return (place, of) => {
    const best = new Map<string, number>();
    const middle = cellOf(place.lat, place.lon);
    for (const cell of AROUND)
      for (const { group, place: other, share } of grid.get(middle + cell) ?? NONE) {
        if (group.key === of.key || other.key === place.key) continue;
        const weight = ringWeight(distance(place, other)) * share;
        if (weight > (best.get(group.key) ?? 0)) best.set(group.key, weight);
      }
    let sum = 0;
    for (const weight of best.values()) sum += weight;
    return Math.min(MOST_NEARNESS, sum);
  };
}

/** The cells that touch one, and itself. */
const AROUND: readonly number[] = [-ROW, 0, ROW].flatMap((row) => [row - 1, row, row + 1]);
const NONE: readonly never[] = [];

function ringWeight(km: number): number {
  for (const [reach, weight] of RINGS) if (km <= reach) return weight;
  return 0;
}

const LOCAL = new Set<Place['type']>(['city', 'district', 'facility', 'admin2', 'street', 'park']);

const evened = ({ fame }: Candidate): number => 10 ** (EVENING * fame);

function sharesOf(group: Group, choice: Choice | undefined): readonly (readonly [Place, number])[] {
  if (choice?.place) return LOCAL.has(choice.place.type) ? [[choice.place, 1]] : [];
  const sum = group.candidates.reduce((total, candidate) => total + evened(candidate), 0);
  return group.candidates
    .filter(({ place }) => LOCAL.has(place.type))
    .map((candidate) => [candidate.place, evened(candidate) / sum]);
}
