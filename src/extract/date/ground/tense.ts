/**
 * On which side of the day of writing a date lies, by the verb group of its clause: "died on Friday" before, "will meet on Friday" after
 * it. What is planned, put off or awaited lies ahead whatever the tense.
 */
import { type VerbTense, verbTenses } from '../../../lexicon/date-words.ts';
import type { Clause, Grammar, NounGroup } from '../../../model/grammar.ts';
import type { TokenRange } from '../../../model/token-table.ts';

export type Side = 'past' | 'future';

/** Deeper nesting than any writer's is cut off. */
const DEEPEST = 6;

/** A text whose verbs are asked for the side of its dates. */
export interface Told {
  readonly grammar: Grammar;
  /** The key of a token: its word in lower case, or the mark itself. */
  readonly key: (token: number) => string;
  /** A headline tells in the present what has happened: "Blast kills 12". */
  readonly isHeadline: boolean;
}

/** Undefined where no verb tells. `date`: the tokens of the expression, without its preposition. */
export function sideByVerb(date: TokenRange, told: Told): Side | undefined {
  if (isAwaited(date.from, told)) return 'future';
  const clause = told.grammar.clause(date.from);
  return clause && (isPutOffTo(date.from, clause, told) ? 'future' : sideOf(clause, date, told));
}

/** "ahead of Friday's vote", "ahead of an auction on Friday": a few words on, and no mark between. */
function isAwaited(first: number, { key }: Told): boolean {
  for (let at = first - 1; at >= first - AWAITED; at -= 1) {
    if (key(at) === 'of' && key(at - 1) === 'ahead') return true;
    if (!/^[\p{L}\d]/u.test(key(at))) return false;
  }
  return false;
}
const AWAITED = 8;

const PREPOSITIONS_OF_AIM: ReadonlySet<string> = new Set(['to', 'for', 'until', 'till']);

/** "postponed to Monday", "is forecast for Sunday", "planned for Friday": not "had been planned for Friday". */
function isPutOffTo(first: number, { verb }: Clause, { grammar, key }: Told): boolean {
  if (!PREPOSITIONS_OF_AIM.has(key(first - 1)) || (verb.isPerfect && verb.tense === 'past')) return false;
  const isAim = (token: number): boolean => {
    const says = verbTenses().get(grammar.lemmaKey(token));
    return says === 'aim' || says === 'planned';
  };
  return isAim(verb.head) || isAim(first - 2);
}

function sideOf(clause: Clause, date: TokenRange, told: Told, depth = 0): Side | undefined {
  const { verb } = clause;
  const parents = (): Side | undefined =>
    clause.parent === null || depth === DEEPEST ? undefined : sideOf(clause.parent, date, told, depth + 1);
  switch (verb.form) {
    case 'finite':
      return sideOfFinite(clause, date, told);
    case 'participle':
      return isPlanned(clause, told) ? 'future' : 'past';
    case 'infinitive':
      if (verb.isPerfect) return 'past';
      return clause.relation === 'participial' || clause.parent === null || isAhead(clause, told)
        ? 'future'
        : parents();
    case 'gerund':
      return verb.isPerfect ? 'past' : parents();
  }
}

/** "plans to leave", "is due to leave", "agreed to leave"; "forced to leave" is done. */
function isAhead(clause: Clause, { grammar }: Told): boolean {
  const above = clause.parent;
  if (above === null) return true;
  const adjective = above.complementAdjective;
  const says = verbTenses().get(grammar.lemmaKey(adjective < 0 ? above.verb.head : adjective));
  if (says === 'planned') return true;
  return says !== 'done' && !above.isNegated && grammar.standing(clause).isPlanned;
}

/** "is due on Friday", "was scheduled Friday": not "had been scheduled", which fell through. */
function isPlanned({ verb, complementAdjective }: Clause, { grammar }: Told): boolean {
  if (verb.isPerfect && verb.tense === 'past') return false;
  const says = (token: number): VerbTense | undefined => verbTenses().get(grammar.lemmaKey(token));
  return (
    (verb.isPassive && says(verb.head) === 'planned') ||
    (complementAdjective >= 0 && says(complementAdjective) === 'planned')
  );
}

function sideOfFinite(clause: Clause, date: TokenRange, told: Told): Side | undefined {
  const { verb } = clause;
  if (verb.tense === 'future') return 'future';
  if (verb.isPerfect) return 'past';
  if (isPlanned(clause, told)) return 'future';
  switch (verb.modality) {
    case 'conditional':
    case 'possible':
      return 'future';
    case 'necessary':
      return verb.tense === 'past' && verb.semiAuxiliary >= 0 ? 'past' : 'future'; // "had to leave"
    case 'able':
      return verb.tense === 'past' ? undefined : 'future';
    case 'habitual':
      return 'past';
    case 'none':
      return verb.tense === 'past' ? 'past' : sideOfPresent(clause, date, told);
  }
}

/** "France votes on Sunday", "the deadline is midnight Friday": what is told in the present of a day is to come. */
function sideOfPresent(clause: Clause, date: TokenRange, { grammar, isHeadline }: Told): Side | undefined {
  const { verb } = clause;
  const says = verbTenses().get(grammar.lemmaKey(verb.head));
  if (says === 'scheduled') return 'future';
  if (isHeadline || says === 'timeless' || isOfNoun(date, clause, grammar)) return undefined;
  return 'future';
}

/** "Friday's attack is the worst", "the attack on Friday shows", "comes after an attack on Friday": the noun's time, not the verb's. */
function isOfNoun(date: TokenRange, clause: Clause, grammar: Grammar): boolean {
  const group = grammar.nounGroup(date.from);
  if (group === undefined) return false;
  if (!group.isTime) return true;
  const of = group.preposition?.nounBefore ?? null;
  if (of === null || group.preposition?.hangsOn !== 'noun') return false;
  return of.role === 'subject' || clause.verb.isCopular || clause.verb.isProgressive || isAfter(of);
}

/** "after the vote", "amid": what hangs on a preposition of its own; not the polls of "goes to the polls". */
const isAfter = (group: NounGroup): boolean => group.preposition !== null && group.preposition.hangsOn !== 'verb';
