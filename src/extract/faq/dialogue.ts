/** Interviews: two or three who take turns, one of whom asks: by their names, their initials, or dashes alone. */
import type { SourceText } from '../../model/document.ts';
import { endsAnswers, type Exchange, exchangeOf, isAside, isInterruption } from './exchange.ts';
import type { Series } from './series.ts';
import { speakerNames } from './speakers.ts';
import type { Unit } from './unit.ts';

const MOST_SPEAKERS = 4;
const FEWEST_TURNS = 2;
/** The turns of who asks end as questions at least so often. */
const ASKING_SHARE = 0.5;
const FEWEST_ASKED = 2;
/** Who asks has so great a share of all turns. */
const ASKER_SHARE = 0.25;

/** A turn: who begins to speak at a unit. */
interface Turn {
  readonly at: number;
  readonly speaker: string;
}

export function dialogues(units: readonly Unit[], source: SourceText): readonly Series[] {
  return [...byNames(units, source), ...byDashes(units, source)];
}

function byNames(units: readonly Unit[], source: SourceText): readonly Series[] {
  const spoken = units.flatMap((unit, at) => (unit.labelKind === 'speaker' && unit.label !== null ? [at] : []));
  const names = speakerNames(spoken.map((at) => units[at]?.label ?? ''));
  const turns = spoken.map((at): Turn => ({ at, speaker: names.get(units[at]?.label ?? '') ?? '' }));
  const asker = askerOf(turns, units);
  return asker === undefined ? [] : [seriesOfTurns({ units, turns, asker, look: 'speaker' }, source)];
}

/** Of those who speak more than once, the one whose turns end as questions. */
function askerOf(turns: readonly Turn[], units: readonly Unit[]): string | undefined {
  const counts = new Map<string, { turns: number; asking: number }>();
  for (const { at, speaker } of turns) {
    const count = counts.get(speaker) ?? { turns: 0, asking: 0 };
    counts.set(speaker, { turns: count.turns + 1, asking: count.asking + ((units[at]?.asks ?? 0) > 0.5 ? 1 : 0) });
  }
  const speakers = [...counts].filter(([, count]) => count.turns >= FEWEST_TURNS);
  const [name, count] = speakers.sort((a, b) => b[1].asking - a[1].asking)[0] ?? [];
  if (count === undefined || speakers.length < 2 || speakers.length > MOST_SPEAKERS) return undefined;
  const isAsker = count.asking >= FEWEST_ASKED && count.asking / count.turns >= ASKING_SHARE;
  return isAsker && count.turns / turns.length >= ASKER_SHARE ? name : undefined;
}

/** "— Who pays?", "— The town.": turns that only a dash tells, or the entries of one list; those that ask are one's. */
function byDashes(units: readonly Unit[], source: SourceText): readonly Series[] {
  const marked = units.flatMap((unit, at) => (unit.labelKind === 'dash' ? [at] : []));
  const items = units.flatMap((unit, at) =>
    unit.look === 'item' && unit.block.depth === 1 && unit.block.inItem !== true ? [at] : [],
  );
  for (const turns of [marked, items]) {
    const own = turns.map((at): Turn => ({ at, speaker: (units[at]?.asks ?? 0) >= 1 ? 'asks' : 'answers' }));
    if (isAlternating(own)) return [seriesOfTurns({ units, turns: own, asker: 'asks', look: 'dash' }, source)];
  }
  return [];
}

const isAlternating = (turns: readonly Turn[]): boolean =>
  turns.length >= 2 * FEWEST_ASKED &&
  turns[0]?.speaker === 'asks' &&
  turns.every(({ speaker }, i) => i === 0 || speaker !== turns[i - 1]?.speaker);

interface Talk {
  readonly units: readonly Unit[];
  readonly turns: readonly Turn[];
  readonly asker: string;
  readonly look: 'speaker' | 'dash';
}

function seriesOfTurns({ units, turns, asker, look }: Talk, source: SourceText): Series {
  const exchanges: Exchange[] = [];
  for (let i = 0; i < turns.length; i += 1) {
    const [turn, next] = [turns[i], turns[i + 1]];
    if (turn?.speaker !== asker || next === undefined || next.speaker === asker) continue;
    const later = turns.slice(i + 1, i + 1 + MOST_TURNS).find(({ speaker }) => speaker === asker)?.at;
    const to = answerEnd(units, next, later ?? units.length);
    const asked = units.slice(turn.at, next.at).findLastIndex((unit) => !isAside(unit)) + 1;
    const question = { from: turn.at, to: turn.at + (look === 'dash' ? 1 : asked) };
    if (units.slice(turn.at + 1, next.at).some((unit) => unit.block.kind === 'heading' || unit.block.ruled === true))
      continue;
    const exchange = exchangeOf({ units, source, isLast: later === undefined }, question, { from: next.at, to });
    if (exchange !== undefined) exchanges.push({ ...exchange, speaker: look === 'dash' ? null : next.speaker });
  }
  const members = turns.filter(({ speaker }) => speaker === asker).map(({ at }) => at);
  return { look, units, members, asking: members.filter((at) => (units[at]?.asks ?? 0) > 0), exchanges };
}

/** Nobody is answered by more turns. */
const MOST_TURNS = 40;

/** Where the turns of those who answer end: before the next question, a heading, an editor's note. */
function answerEnd(units: readonly Unit[], first: Turn, limit: number): number {
  const names = namesOf(first.speaker);
  for (let at = first.at + 1; at < limit; at += 1) {
    const unit = units[at];
    if (unit === undefined || endsAnswers(unit) || unit.block.ruled === true || isAbout(names, unit)) return at;
    if (unit.section === 'heading' || unit.block.kind === 'heading') return at;
    if (limit === units.length && isInterruption(unit)) return at;
  }
  return limit;
}

/** Nobody speaks of himself by name: a paragraph that begins with the speaker's name, or the editor's, is not the speaker's. */
function isAbout(names: readonly string[], { text, label, labelKind }: Unit): boolean {
  if (labelKind === 'speaker') return /^Eds?$|^Editor/.test(label ?? '');
  return names.some((name) => beginsWithName(text, name));
}

/** A speaker's name, and his surname, by their letters alone: "Mc Guire" is "McGuire". */
const namesOf = (speaker: string): readonly string[] =>
  [speaker, speaker.slice(speaker.lastIndexOf(' ') + 1)]
    .map((name) => [...name].filter(isLetter).join(''))
    .filter((letters) => letters.length > 2);

const isLetter = (sign: string): boolean => /\p{L}/u.test(sign);
/** So many other signs may stand between two letters of a name. */
const MOST_BETWEEN = 2;

function beginsWithName(text: string, letters: string): boolean {
  if (text[0] !== letters[0]) return false;
  let at = 0;
  for (const letter of letters) {
    for (let between = 0; between < MOST_BETWEEN && at > 0 && !isLetter(text[at] ?? 'x'); between += 1) at += 1;
    if (text[at] !== letter) return false;
    at += 1;
  }
  return !isLetter(text[at] ?? ' ');
}
