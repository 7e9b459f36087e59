/** Tellings of one toll that take each other's place: "rose to 15 from 12", "an earlier count of 12", "police now say that 15 died". */
import { isClauseWord, trends } from '../../lexicon/count-words.ts';
import type { Revision } from '../../model/mention.ts';
import { isPeople } from '../../model/vocabulary.ts';
import type { Figure } from './figure.ts';
import type { Line } from './line.ts';

/** Each figure with what its words say of other tellings, and with the one in its sentence that it supersedes. */
export function withRevisions(line: Line, figures: readonly Figure[]): readonly Figure[] {
  const told = figures.map((figure) => ({ ...figure, revision: revisionOf(line, figure) }));
  const successors = new Map<Figure, Figure>();
  for (const older of told) {
    const newer = isOlder(line, older) ? successorOf(line, told, older) : undefined;
    if (newer !== undefined) successors.set(older, newer);
  }
  if (successors.size === 0) return told;
  return told.map((figure) => {
    const newer = successors.get(figure);
    if (newer !== undefined) return inheriting(figure, newer);
    const older = told.find((other) => successors.get(other) === figure);
    return older === undefined ? figure : { ...figure, supersedes: older };
  });
}

const REACH = 9;

function revisionOf(line: Line, figure: Figure): Revision | null {
  const { happening } = figure;
  if (!isToll(line, figure)) return null;
  if (isFormer(line, figure)) return 'former';
  if (happening === null || happening.categories.length === 0 || isOfPeriod(line)) return null;
  return happening.shape === 'toll' ? changeBefore(line, figure) : isNowTold(line, figure) ? 'restated' : null;
}

/** A number by itself: "one of the men", "another man" and "a man" are no tolls. */
const isToll = ({ keys }: Line, { quantity: { kind, value, numeral, last } }: Figure): boolean =>
  kind === 'count' && value !== null && /^(?:figures|words)$/.test(numeral.form) && keys[last] !== 'of';

/** "an earlier count of 12", "had initially put the number at 12", "said earlier that 12": not "an earlier attack killed 12". */
function isFormer({ keys }: Line, { first }: Figure): boolean {
  for (let at = first - 1; at >= Math.max(0, first - REACH) && !/^[.;:]$/.test(keys[at] ?? ''); at -= 1) {
    const isTold = [at - 1, at + 1, at + 2].some((beside) => beside < first && isClauseWord(keys[beside], 'telling'));
    if (isTold && isClauseWord(keys[at], 'former')) return true;
    if (keys[at] === 'had' && keys.slice(at + 1, at + 3).includes('put') && keys[first - 1] === 'at') return true;
  }
  return false;
}

/** "the toll rose to 15", "was revised down to nine", "now stands at 15", "brings the toll to 15". */
function changeBefore({ keys }: Line, { first }: Figure): Revision | null {
  let isRestated = keys[first - 1] === 'to';
  for (let at = first - 1; at >= Math.max(0, first - REACH) && !/^[.;:,]$/.test(keys[at] ?? ''); at -= 1) {
    const trend = trends().get(keys[at] ?? '');
    if (trend !== undefined) return trend.direction === 'up' ? 'raised' : 'lowered';
    isRestated ||= isClauseWord(keys[at], 'restating');
  }
  return isRestated ? 'restated' : null;
}

/** "police now say that 15 died", "15 people are now known to have died". */
const isNowTold = ({ keys }: Line, { first, last }: Figure): boolean => {
  const near = [...keys.slice(Math.max(0, first - REACH), first), '.', ...keys.slice(last, last + REACH)];
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
const isOlder = (line: Line, figure: Figure): boolean =>
  figure.quantity.kind === 'count' &&
  (figure.object === null || isPeople(figure.object)) &&
  (figure.revision === 'former' || isBehindFrom(line, figure));

const NEAR = 5;

const isBehindFrom = (line: Line, { first }: Figure): boolean => {
  const near = line.keys.slice(Math.max(0, first - NEAR), first);
  const isChange = near.at(-1) === 'from' || near.some((key) => isClauseWord(key, 'former'));
  return isChange && !isOfPeriod(line);
};

/** The toll that took its place, told before ("to 15 from 12") or behind ("from 12 to 15"). */
function successorOf({ keys }: Line, figures: readonly Figure[], older: Figure): Figure | undefined {
  const isCompared = /^(?:up|down)$/.test(keys[older.first - 2] ?? '');
  const isNewer = (figure: Figure): boolean =>
    figure !== older &&
    figure.revision !== 'former' &&
    figure.quantity.kind === 'count' &&
    figure.quantity.value !== older.quantity.value &&
    (figure.happening?.shape === 'toll' || (isCompared && (figure.happening?.categories.length ?? 0) > 0));
  const at = figures.indexOf(older);
  return figures.slice(0, at).findLast(isNewer) ?? figures.slice(at + 1).find(isNewer);
}

/** What it counts is what the newer one counts. */
const inheriting = (older: Figure, { object, happening }: Figure): Figure => ({
  ...older,
  object: older.object ?? object,
  happening: older.happening ?? (happening === null ? null : { ...happening, shape: 'inherited' }),
});
