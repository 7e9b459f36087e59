/** The casualties of an article, by event and outcome: which figures count, and what they come to. */
import type { FactboxRecord } from '../../model/record.ts';
import { firstEndingAfter } from '../../model/span.ts';
import { type Category, isPeople, type ObjectClass } from '../../model/vocabulary.ts';

export type Count = FactboxRecord['counts'][number];
export type Event = FactboxRecord['events'][number];

/** What became of people, as the table has it; executed people are killed, those in hospital hurt. */
const OUTCOMES: Readonly<Partial<Record<Category, string>>> = {
  killed: 'killed',
  executed: 'killed',
  injured: 'injured',
  hospitalised: 'injured',
  missing: 'missing',
};

export interface Toll {
  /** null: the article tells no event that the figures belong to. */
  readonly event: Event | null;
  readonly outcome: string;
  /** The figures that it is made of, in source order. */
  readonly counts: readonly Count[];
}

/** People dead, hurt or missing: no denials, no conditions, no repetitions, no parts of a total, no toll that a newer one replaces. */
export function tollsOf(record: FactboxRecord): readonly Toll[] {
  const replaced = new Set(record.counts.map(({ supersedes }) => supersedes));
  const events = new Map(record.events.map((event) => [event.id, event]));
  const tolls = new Map<string, { event: Event | null; outcome: string; counts: Count[] }>();
  for (const count of record.counts) {
    const outcome = count.category.map((what) => OUTCOMES[what]).find((what) => what !== undefined);
    if (outcome === undefined || !isToll(count) || replaced.has(count.id)) continue;
    const event = events.get(count.event ?? '') ?? null;
    const key = `${event?.id ?? count.id} ${outcome}`;
    const known = tolls.get(key);
    if (known === undefined) tolls.set(key, { event, outcome, counts: [count] });
    else known.counts.push(count);
  }
  return [...tolls.values()].map(({ counts, ...toll }) => ({ ...toll, counts: fullest(counts, record) }));
}

const isToll = ({ kind, object, negated, hypothetical, sameAs, partOf }: Count): boolean =>
  kind === 'count' &&
  (object === null || object.class === 'other' || isPeople(object)) &&
  !negated &&
  !hypothetical &&
  sameAs === null &&
  partOf === null;

/** Figures of one sentence add up ("five soldiers and two boys were killed"); of several sentences the one that tells most is meant. */
function fullest(counts: readonly Count[], { document }: FactboxRecord): readonly Count[] {
  const bySentence = new Map<number, Count[]>();
  for (const count of counts) {
    const sentence = firstEndingAfter(document.sentences, count.start ?? 0);
    const known = bySentence.get(sentence);
    if (known === undefined) bySentence.set(sentence, [count]);
    else known.push(count);
  }
  return [...bySentence.values()].reduce((most, told) => (sumOf(told, best) > sumOf(most, best) ? told : most));
}

export const best = ({ value, low }: Count): number => value ?? low ?? 0;

export const sumOf = (counts: readonly Count[], pick: (count: Count) => number): number =>
  counts.reduce((sum, count) => sum + pick(count), 0);

/** A sum of bounds; null where one of them is open. */
export const boundOf = (counts: readonly Count[], bound: 'low' | 'high'): number | null =>
  counts.some((count) => count[bound] === null) ? null : sumOf(counts, (count) => count[bound] ?? 0);

const ARMED: ReadonlySet<ObjectClass> = new Set<ObjectClass>(['soldier', 'militant', 'police']);

const isArmed = ({ object }: Count): boolean => object !== null && ARMED.has(object.class);

const isCivilian = ({ object }: Count): boolean =>
  object !== null && object.class !== 'person' && object.class !== 'other' && !ARMED.has(object.class);

/** Who of the dead are: of the side that acts (a), armed people of the other (b), civilians; what is not told is unknown. */
export function sidesOf({ event, outcome, counts }: Toll) {
  if (outcome !== 'killed' || event === null) return { a: null, b: null, civilians: null, unknown: null };
  const ofA = counts.filter((count) => event.agents.some((agent) => touches(agent, count)));
  const others = counts.filter((count) => !ofA.includes(count));
  return {
    a: sumOf(ofA, best),
    b: sumOf(others.filter(isArmed), best),
    civilians: sumOf(others.filter(isCivilian), best),
    unknown: sumOf(
      others.filter((count) => !isArmed(count) && !isCivilian(count)),
      best,
    ),
  };
}

const touches = (a: { readonly start: number | null; readonly end: number | null }, b: Count): boolean =>
  a.start !== null && b.start !== null && a.start < (b.end ?? 0) && b.start < (a.end ?? 0);
