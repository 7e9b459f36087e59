/** Do two tellings tell of one event? What agrees is weighed against what differs. */
import type { EventStatus, EventType } from '../../model/vocabulary.ts';
import type { Party } from '../draft.ts';
import type { Telling } from './tellings.ts';

/** Violence and mishaps: "the blast" may be either, and what came of one is told of both. */
const HARMS: ReadonlySet<EventType> = new Set<EventType>([
  'attack',
  'clash',
  'accident',
  'disaster',
  'outbreak',
  'death',
]);
export const isHarm = ({ mention }: Telling): boolean => HARMS.has(mention.value.type);

const REAL: ReadonlySet<EventStatus> = new Set<EventStatus>(['happened', 'ongoing']);

export type WordsOf = (party: Party) => ReadonlySet<string>;

/** What must be reached for two tellings to be one. */
export const ENOUGH = 1.5;

export function agreement(known: Telling, told: Telling, wordsOf: WordsOf): number {
  const [a, b] = [known.mention.value, told.mention.value];
  if (a.type !== b.type || !modesAgree(known, told) || REAL.has(a.status) !== REAL.has(b.status)) return 0;
  if (a.type === 'other' && a.lemma !== b.lemma) return 0;
  if (differ(known.dates.clause.map(dayOf), told.dates.clause.map(dayOf))) return 0;
  if (
    differ(
      known.places.clause.map(({ id }) => id),
      told.places.clause.map(({ id }) => id),
    ) &&
    !shareWithin(known, told)
  )
    return 0;
  const near = told.sentence - known.sentence <= 1 ? 1 : 0;
  const agents = match(known.agents, told.agents, wordsOf);
  const patients = match(known.patients, told.patients, wordsOf);
  if (agents < -1 || patients < -1) return 0;
  const points = [
    a.lemma === b.lemma ? 1.5 : 0,
    b.isDefinite && told.mention.value.strength !== 'outcome' ? 1.5 : 0,
    known.isTitle ? 1.5 : 0,
    near,
    agents < 0 ? 0 : 1.5 * agents,
    patients < 0 ? (a.lemma === b.lemma ? -1 : -2) : 2 * patients,
    told.agents.length + told.patients.length === 0 ? 0.5 : 0,
    near > 0 && isHarm(known) && (isUntold(known) || isUntold(told)) ? 0.5 : 0,
  ];
  return points.reduce((sum, point) => sum + point, 0);
}

/** "a terrorist attack": who and whom the next sentence tells. */
const isUntold = ({ agents, patients }: Telling): boolean => agents.length + patients.length === 0;

function modesAgree(known: Telling, told: Telling): boolean {
  const [a, b] = [known.mention.value.mode, told.mention.value.mode];
  if (known.mention.value.type === 'justice') return a === b;
  return a === b || a === null || b === null || a === 'other' || b === 'other';
}

const dayOf = ({ value }: Telling['dates']['clause'][number]): string => value.value.slice(0, 10);

const differ = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((one) => b.includes(one));

const shareWithin = (a: Telling, b: Telling): boolean =>
  a.places.clause.some((x) => b.places.clause.some((y) => x.within === y.id || y.within === x.id));

/** 1: one of them is the same · 0: nothing is known of one side · -1: they differ in words · -2: both have names, and differ. */
function match(a: readonly Party[], b: readonly Party[], wordsOf: WordsOf): number {
  if (a.length === 0 || b.length === 0) return 0;
  const isSame = a.some((x) =>
    b.some((y) => (x.actor !== null && x.actor === y.actor) || shares(wordsOf(x), wordsOf(y))),
  );
  if (isSame) return 1;
  return a.every(({ isNamed }) => isNamed) && b.every(({ isNamed }) => isNamed) ? -2 : -1;
}

function shares(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const word of a) for (const other of b) if (isSameWord(word, other)) return true;
  return false;
}

/** "bases" and "airbase", "rebels" and "rebel". */
function isSameWord(a: string, b: string): boolean {
  const [x, y] = [singular(a), singular(b)];
  return x === y || (Math.min(x.length, y.length) >= SHORTEST && (x.endsWith(y) || y.endsWith(x)));
}
const SHORTEST = 4;
const singular = (word: string): string => (word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word);
