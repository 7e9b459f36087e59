/**
 * Casualties that the text tells without any number, once a clause: "coalition forces have reported minor injuries", "the blast caused
 * casualties". Somebody was hurt: at least one.
 */
import { POS_BITS } from '../../lexicon/words.ts';
import { categoryOf, type Happening, reserveBefore } from './happening.ts';
import type { Figure } from './figure.ts';
import type { Line } from './line.ts';
import { exactly } from '../../model/numeral.ts';
import { type Occurrences, withRole } from './occurrences.ts';
import { phraseAt } from './phrases.ts';
import { quantityOf } from './quantity.ts';

const NOUNS = /^(?:injuries|casualties|deaths|fatalities)$/;
/** Words around the noun that tell that it came to pass, not that somebody died of it. */
const TOLD =
  /^(?:reported|reporting|report|reports|caused|causing|causes|suffered|suffering|sustained|resulted|resulting|led|leading|inflicted|inflicting|confirmed|claimed|acknowledged|were|are|been|was|left|leaving)$/;
const CAUSE = /^(?:of|from|his|her|their|its|my|the|no|any|without|by|for|with|than|to)$/;
const REACH = 5;

export function unstatedIn(line: Line, occurrences: Occurrences, figures: readonly Figure[]): readonly Figure[] {
  if (occurrences.isEmpty || line.keys.at(-1) === '?') return [];
  const found: Figure[] = [];
  for (const [at, key] of line.keys.entries()) {
    if (!NOUNS.test(key) || isTold(line, at, figures) || clauseHas(line, at, found)) continue;
    const noun = occurrences.until(at + 1);
    const phrase = phraseAt(line, startOf(line, at), { singular: false });
    const categories = noun === undefined ? [] : categoryOf(withRole(noun, 'event', 'victim'));
    if (phrase === undefined || categories.length === 0) continue;
    const happening: Happening = { ...reserveBefore(line, phrase.from), categories, shape: 'head', told: at };
    const quantity = quantityOf(exactly(1, 'vague', phrase), {
      rule: 'count/unstated',
      relation: 'unstated',
      value: null,
      low: 1,
      high: null,
    });
    found.push({ ...phrase, quantity, object: phrase, happening, partOf: null, supersedes: null, revision: null });
  }
  return found;
}

/** Back over the adjectives of the noun: "minor", "life-threatening". */
function startOf({ keys, tokens, lexicon }: Line, at: number): number {
  let from = at;
  while (
    from > 0 &&
    tokens[from - 1]?.kind === 'word' &&
    ((lexicon.commonWord(keys[from - 1] ?? '')?.pos ?? 0) & POS_BITS.adjective) !== 0 &&
    !CAUSE.test(keys[from - 1] ?? '') &&
    !TOLD.test(keys[from - 1] ?? '')
  )
    from -= 1;
  return from;
}

/** A figure of the sentence tells the same, or the words around tell nothing that came to pass. */
function isTold(line: Line, at: number, figures: readonly Figure[]): boolean {
  const { keys } = line;
  if (
    figures.some(
      ({ happening }) =>
        happening?.categories.some((category) => category === 'killed' || category === 'injured') === true,
    )
  )
    return true;
  const from = startOf(line, at);
  const before = keys[from - 1] ?? '';
  const led = before === 'to' || before === 'in';
  if (CAUSE.test(before) && !(led && /^(?:led|leading|lead|leads)$/.test(keys[from - 2] ?? ''))) return true;
  const near = [...keys.slice(Math.max(0, from - REACH), from), ...keys.slice(at + 1, at + 1 + REACH)];
  return !near.some((key) => TOLD.test(key));
}

const clauseHas = ({ keys }: Line, at: number, found: readonly Figure[]): boolean => {
  const to = found.at(-1);
  return to !== undefined && !keys.slice(to.to, at).some((key) => /^[,;:.]$/.test(key));
};
