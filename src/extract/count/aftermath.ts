/** What a sentence tells besides, behind the word for what happened: a second verb, what they were taken with, what became of them. */
import { isClauseWord } from '../../lexicon/count-words.ts';
import type { EventWord } from '../../lexicon/events.ts';
import type { Category } from '../../model/vocabulary.ts';
import { categoryOf } from './happening.ts';
import { type Line, LONGEST_ASIDE } from './line.ts';
import { type Occurrences, withRole } from './occurrences.ts';

/** `at`: the token behind the word for what happened. */
export const besides = (line: Line, occurrences: Occurrences, at: number): readonly Category[] => [
  ...coordinated(line, occurrences, at),
  ...carried(line, occurrences, at),
  ...becameThere(line, occurrences, at),
];

/** "killed and wounded", "shot and killed", "killed or injured": the second of the pair. */
function coordinated({ keys }: Line, occurrences: Occurrences, at: number): readonly Category[] {
  if (!/^(?:and|or)$/.test(keys[at] ?? '')) return [];
  const next = occurrences.from(at + 1) ?? ((keys[at + 1] ?? '').endsWith('ly') ? occurrences.from(at + 2) : undefined);
  const words = next === undefined ? [] : withRole(next, 'object', 'subject', 'state');
  return categoryOf(words.filter(({ form }) => form !== 'base'));
}

/** "taken to hospital with serious injuries", "in serious condition": what they were taken with, and how. */
function carried({ keys }: Line, occurrences: Occurrences, at: number): readonly Category[] {
  const isWith = keys[at] === 'with';
  const told = isWith ? occurrences.within({ from: at, to: at + CARRIED }) : occurrences.from(at);
  if (told === undefined) return [];
  return categoryOf(withRole(told, isWith ? 'event' : 'state').filter(({ category }) => category === 'injured'));
}

/** "taken to a hospital, where they later died": what became of them there. */
function becameThere({ keys }: Line, occurrences: Occurrences, at: number): readonly Category[] {
  const where = at + keys.slice(at, at + CARRIED).indexOf('where');
  if (where < at || !/^(?:he|she|they|both|all)$/.test(keys[where + 1] ?? '')) return [];
  const told = occurrences.within({ from: where + 2, to: where + CARRIED });
  return told === undefined ? [] : categoryOf(withRole(told, 'subject', 'state').filter(isDeath));
}

/** "a man shot in the park has died": the participle only says who, the verb what became of them. */
export function hasDied({ keys }: Line, occurrences: Occurrences, from: number): readonly Category[] {
  for (let at = from; at < Math.min(from + LONGEST_ASIDE, keys.length); at += 1) {
    const told = isClauseWord(keys[at], 'perfect') ? occurrences.from(at + 1) : undefined;
    if (told !== undefined) return categoryOf(withRole(told, 'subject').filter(isDeath));
    if (/^(?:[,;:.]|and|or|who|that|which|whose)$/.test(keys[at] ?? '') || isClauseWord(keys[at], 'stop')) return [];
  }
  return [];
}

const isDeath = ({ category }: EventWord): boolean => category === 'killed';

const CARRIED = 8;
