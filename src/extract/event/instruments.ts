/** With what an attack was made says how: drones, shells, bombs, guns, knives. */
import type { EventSense } from '../../lexicon/event-words.ts';
import type { Clause, NounGroup, PrepositionalPhrase } from '../../model/grammar.ts';
import type { EventMode } from '../../model/vocabulary.ts';
import { isOfClass } from './classes.ts';
import { doerOf, objectOf, phrasesWith } from './frames.ts';
import type { Sight } from './sight.ts';

const MODES: readonly EventMode[] = ['air-strike', 'shelling', 'bombing', 'shooting', 'stabbing', 'arson'];

/** What does it without being anybody: "two drones targeted the base"; "Israeli tanks" are whose they are. */
export const isInstrument = (group: NounGroup, sight: Sight): boolean =>
  !hasName(group.core, sight) &&
  (sight.isIn(group.core.head, 'weapon') || MODES.some((mode) => sight.isIn(group.core.head, mode)));

function hasName({ from, to }: NounGroup, sight: Sight): boolean {
  for (let at = from; at < to; at += 1) if (sight.name(at) !== undefined || sight.isPeople(at)) return true;
  return false;
}

/** The mode of a verb that has none of its own, by its subject, its object and what stands after "with" and "by". */
export function modeOf({ type, mode }: EventSense, clause: Clause, sight: Sight): EventMode | null {
  if (type !== 'attack' || (mode !== null && mode !== 'other')) return mode;
  const phrases = [...phrasesWith(clause, 'with', sight), ...phrasesWith(clause, 'by', sight)].map(({ noun }) => noun);
  const groups = [doerOf(clause, sight), objectOf(clause), ...phrases].filter((group) => group !== null);
  return modeByTools(groups, sight) ?? mode;
}

/** "an attack with explosives": the same, of a noun. */
export function nounModeOf(
  { type, mode }: EventSense,
  phrases: readonly PrepositionalPhrase[],
  sight: Sight,
): EventMode | null {
  if (type !== 'attack' || (mode !== null && mode !== 'other')) return mode;
  const tools = phrases.filter(({ preposition }) => sight.isWord(preposition, 'with')).map(({ noun }) => noun);
  return modeByTools(tools, sight) ?? mode;
}

const modeByTools = (groups: readonly NounGroup[], sight: Sight): EventMode | undefined =>
  MODES.find((name) => groups.some((group) => isOfClass(group, name, sight)));
