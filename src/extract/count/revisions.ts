/** Tellings of one toll that take each other's place: "rose to 15 from 12", "an earlier count of 12", "police now say that 15 died". */
import { isClauseWord, trends } from '../../lexicon/count-words.ts';
import type { Revision } from '../../model/mention.ts';
import { isPeople } from '../../model/vocabulary.ts';
import type { Figure } from './figure.ts';
import { type Line, tableNumber } from './line.ts';

/** Each figure with what its words say of other tellings, and with the one in its sentence that it supersedes. */
export function withRevisions(line: Line, figures: readonly Figure[]): readonly Figure[] {
  if (figures.length === 0) return figures;
  const isPeriodic = isOfPeriod(line);
  const told = figures.map((figure) => ({ ...figure, revision: revisionOf(line, figure, isPeriodic) }));
  const newerOf = new Map<Figure, Figure>();
  const olderOf = new Map<Figure, Figure>();
  for (const [at, older] of told.entries()) {
    const newer = isOlder(line, older, isPeriodic) ? successorOf(line, told, at) : undefined;
    if (newer === undefined) continue;
    newerOf.set(older, newer);
    olderOf.set(newer, older);
  }
  return told.map((figure) => {
    const newer = newerOf.get(figure);
    return newer === undefined ? { ...figure, supersedes: olderOf.get(figure) ?? null } : inheriting(figure, newer);
  });
}

const REACH = 9;

function revisionOf(line: Line, figure: Figure, isPeriodic: boolean): Revision | null {
  const { happening } = figure;
  if (!isToll(line, figure)) return null;
  if (isFormer(line, figure)) return 'former';
  if (happening === null || happening.categories.length === 0 || isPeriodic) return null;
  return happening.shape === 'toll' ? changeBefore(line, figure) : isNowTold(line, figure) ? 'restated' : null;
}

/** A number by itself: "one of the men", "another man" and "a man" are no tolls. */
const isToll = ({ keys }: Line, { quantity: { kind, value, numeral, to } }: Figure): boolean =>
  kind === 'count' && value !== null && /^(?:figures|words)$/.test(numeral.form) && keys[to] !== 'of';

/** "an earlier count of 12", "had initially put the number at 12", "said earlier that 12": not "an earlier attack killed 12". */
function isFormer(line: Line, { from }: Figure): boolean {
  const { keys } = line;
  for (let at = from - 1; at >= Math.max(0, from - REACH) && !/^[.;:]$/.test(keys[at] ?? ''); at -= 1) {
    if (isInNumber(line, at)) return false; // "an earlier toll of 12 was raised to 19": the first is the former one
    const isTold = [at - 1, at + 1, at + 2].some((beside) => beside < from && isClauseWord(keys[beside], 'telling'));
    if (isTold && isClauseWord(keys[at], 'former')) return true;
    if (keys[at] === 'had' && keys.slice(at + 1, at + 3).includes('put') && keys[from - 1] === 'at') return true;
  }
  return false;
}

/** "the toll rose to 15", "was revised down to nine", "now stands at 15", "brings the toll to 15". */
function changeBefore({ keys }: Line, { from }: Figure): Revision | null {
  let isRestated = keys[from - 1] === 'to';
  for (let at = from - 1; at >= Math.max(0, from - REACH) && !/^[.;:,]$/.test(keys[at] ?? ''); at -= 1) {
    const trend = trends().get(keys[at] ?? '');
    if (trend !== undefined) return trend.direction === 'up' ? 'raised' : 'lowered';
    isRestated ||= isClauseWord(keys[at], 'restating');
  }
  return isRestated ? 'restated' : null;
}

/** "police now say that 15 died", "15 people are now known to have died". */
const isNowTold = ({ keys }: Line, { from, to }: Figure): boolean => {
  const near = [...keys.slice(Math.max(0, from - REACH), from), '.', ...keys.slice(to, to + REACH)];
  return near.some(
    (key, at) => key === 'now' && near.slice(at + 1, at + 3).some((next) => isClauseWord(next, 'telling')),
  );
};

/** "this year", "in 2022": figures of two years are two figures. */
const isOfPeriod = ({ keys }: Line): boolean =>
  keys.some(
    (key, at) =>
      (/^(?:year|quarter|month|season|decade)$/.test(key) &&
        /^(?:a|the|this|last|next|each|every|per|same|previous|past)$/.test(keys[at - 1] ?? '')) ||
      (/^(?:in|since|for|of)$/.test(keys[at - 1] ?? '') && /^(?:1[89]|20)\d\d$/.test(key)),
  );

/** Told as the number before the change: "from 12", "from a previous 12", "an earlier count of 12". */
const isOlder = (line: Line, figure: Figure, isPeriodic: boolean): boolean =>
  figure.quantity.kind === 'count' &&
  (figure.object === null || isPeople(figure.object)) &&
  (figure.revision === 'former' || (!isPeriodic && isBehindFrom(line, figure)));

const NEAR = 5;

const isInNumber = (line: Line, at: number): boolean =>
  line.document.numerals().holding(tableNumber(line, at))?.form === 'figures';

const isBehindFrom = ({ keys }: Line, { from }: Figure): boolean => {
  const near = keys.slice(Math.max(0, from - NEAR), from);
  return near.at(-1) === 'from' || near.some((key) => isClauseWord(key, 'former'));
};

/** The toll that took its place, told before ("to 15 from 12") or behind ("from 12 to 15"), a few figures away at most. */
function successorOf({ keys }: Line, figures: readonly Figure[], at: number): Figure | undefined {
  const older = figures[at];
  if (older === undefined) return undefined;
  const isCompared = /^(?:up|down)$/.test(keys[older.from - 2] ?? '');
  const isNewer = ({ revision, quantity, happening }: Figure): boolean =>
    revision !== 'former' &&
    quantity.kind === 'count' &&
    quantity.value !== older.quantity.value &&
    (happening?.shape === 'toll' || (isCompared && (happening?.categories.length ?? 0) > 0));
  return (
    figures.slice(Math.max(0, at - NEAR), at).findLast(isNewer) ?? figures.slice(at + 1, at + 1 + NEAR).find(isNewer)
  );
}

/** What it counts is what the newer one counts. */
const inheriting = (older: Figure, { object, happening }: Figure): Figure => ({
  ...older,
  object: older.object ?? object,
  happening: older.happening ?? (happening === null ? null : { ...happening, shape: 'inherited' }),
});
