/**
 * On which side of the day of writing a date lies, by the verb group of its clause: "died on Friday" before, "will meet on Friday" after
 * it. What is planned, put off or awaited lies ahead whatever the tense.
 */
import { type VerbTense, verbTenses } from '../../../lexicon/date-words.ts';
import type { Clause, Grammar, NounGroup } from '../../../model/grammar.ts';
import { Tag } from '../../../model/tag.ts';
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
  if (clause === undefined) return isScheduled(date.from, told) ? 'future' : undefined;
  if (isApart(date, clause, told)) return undefined;
  const side = isPutOffTo(date.from, clause, told) ? 'future' : sideOf(clause, date, told);
  return side === 'future' && isOfPast(date, told.grammar) ? undefined : side;
}

/** "would look for ways around Wednesday's ruling": the verb looks ahead, the noun does not; "will follow Sunday's vote" does. */
function isOfPast(date: TokenRange, grammar: Grammar): boolean {
  const group = grammar.nounGroup(date.from);
  return group !== undefined && group.to > date.to && !isAwaitedNoun(group.head, grammar);
}

/** A vote, a match: what is planned for its day. */
function isAwaitedNoun(noun: number, grammar: Grammar): boolean {
  const says = verbTenses().get(grammar.lemmaKey(noun))?.tense;
  return says === 'awaited' || says === 'scheduled';
}

/** "the trial resumes Monday", "opens on Monday", where the verb is taken for a noun. */
function isScheduled(first: number, { grammar }: Told): boolean {
  const at = grammar.nounGroup(first)?.preposition?.from ?? first;
  return verbTenses().get(grammar.lemmaKey(at - 1))?.tense === 'scheduled';
}

/** No verb so many words away tells anything of a date. */
const FARTHEST = 40;
const PARTING = /^[;:—"“”]$/;
/** A mark stands between the date and the verb: "on Monday, according to a report: no one will pay". */
function isApart(date: TokenRange, { verb }: Clause, { key }: Told): boolean {
  const [from, to] = date.from < verb.first ? [date.to, verb.first] : [verb.to, date.from];
  if (to - from > FARTHEST) return true;
  for (let at = from; at < to; at += 1) if (PARTING.test(key(at))) return true;
  return false;
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

/** "postponed to Monday", "is forecast for Sunday", "due Friday": not "had been planned for Friday", nor "figures for January". */
function isPutOffTo(first: number, { verb }: Clause, { grammar, key }: Told): boolean {
  if (verb.isPerfect && verb.tense === 'past') return false;
  const says = (token: number): VerbTense | undefined => verbTenses().get(grammar.lemmaKey(token))?.tense;
  const isNoun = [Tag.NN, Tag.NNS].includes(grammar.tag(first - 1) as 1 | 2);
  if (!isNoun && says(first - 1) === 'planned') return true;
  const isAim = (token: number): boolean => says(token) === 'aim' || says(token) === 'planned';
  return PREPOSITIONS_OF_AIM.has(key(first - 1)) && ((verb.head < first && isAim(verb.head)) || isAim(first - 2));
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

/** "plans to leave", "is due to leave", "the talks, to be held"; not "forced to leave", nor "ordered them to leave on Friday": they ordered it then. */
function isAhead(clause: Clause, { grammar }: Told): boolean {
  const above = clause.parent;
  if (above === null || (clause.relation === 'participial' && clause.verb.isPassive)) return true;
  const adjective = above.complementAdjective;
  const says = verbTenses().get(grammar.lemmaKey(adjective < 0 ? above.verb.head : adjective))?.tense;
  if (says === 'done' || (above.verb.isPerfect && above.verb.tense === 'past')) return false;
  return (
    says === 'planned' ||
    (says === 'aim' && above.verb.isPassive) ||
    (above.object === null && grammar.standing(clause).isPlanned)
  );
}

/** "is due on Friday", "was scheduled Friday": not "had been scheduled", which fell through. */
function isPlanned({ verb, complementAdjective }: Clause, { grammar }: Told): boolean {
  if (verb.isPerfect && verb.tense === 'past') return false;
  const says = (token: number): VerbTense | undefined => verbTenses().get(grammar.lemmaKey(token))?.tense;
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
      return 'future';
    case 'possible':
      return clause.isNegated ? undefined : 'future'; // "could not be reached"
    case 'necessary':
      return verb.tense === 'past' && told.grammar.lemmaKey(verb.first) !== 'be' ? 'past' : 'future'; // "had to leave", not "was to leave"
    case 'able':
      return verb.tense === 'past' ? undefined : 'future';
    case 'habitual':
      return 'past';
    case 'none':
      return verb.tense === 'past' ? 'past' : sideOfPresent(clause, date, told);
  }
}

/** "France votes on Sunday", "the deadline is midnight Friday": what is told in the present of a day is to come. */
function sideOfPresent(clause: Clause, date: TokenRange, told: Told): Side | undefined {
  const { grammar, key, isHeadline } = told;
  const { head } = clause.verb;
  const known = verbTenses().get(grammar.lemmaKey(head));
  if (known?.isPastToo === true && !clause.verb.isPassive && key(head) === grammar.lemmaKey(head)) return undefined; // "Kenya beat Uganda on Saturday"
  if (known?.tense === 'scheduled') return 'future';
  if (isHeadline || known?.tense === 'timeless' || isOfNoun(date, clause, grammar)) return undefined;
  return isSurelyPresent(clause, grammar) ? 'future' : undefined;
}

/** Verbs in their base form are easily nouns: a subject in the plural stands right before them. */
const isSurelyPresent = ({ verb, subject, relation }: Clause, grammar: Grammar): boolean =>
  verb.isCopular ||
  verb.isProgressive ||
  verb.isPassive ||
  grammar.tag(verb.head) === Tag.VBZ ||
  (relation !== 'adverbial' &&
    subject !== null &&
    subject.to === verb.first &&
    (subject.isPlural || subject.kind === 'pronoun'));

/** "Friday's attack is the worst", "the attack on Friday shows", "comes after an attack on Friday": the noun's time, not the verb's. */
function isOfNoun(date: TokenRange, clause: Clause, grammar: Grammar): boolean {
  const group = grammar.nounGroup(date.from);
  if (group === undefined) return false;
  if (group.to > date.to) return true;
  const of = group.preposition?.nounBefore ?? null;
  if (of === null || isAwaitedNoun(of.head, grammar)) return false; // "there is an election on Thursday"
  if (clause.verb.isCopular || clause.verb.isProgressive) return true;
  return group.preposition?.hangsOn === 'noun' && (of.role === 'subject' || isAfter(of));
}

/** "after the vote", "amid": what hangs on a preposition of its own; not the polls of "goes to the polls". */
const isAfter = (group: NounGroup): boolean => group.preposition !== null && group.preposition.hangsOn !== 'verb';
