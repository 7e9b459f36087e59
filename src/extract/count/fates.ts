/** What happens to a counted thing by the part that it has in its clause: who it is done to, who does it, what a toll comes to. */
import { isClauseWord, trends } from '../../lexicon/count-words.ts';
import type { EventWord } from '../../lexicon/events.ts';
import type { Clause, NounGroup } from '../../model/grammar.ts';
import { categoryOf, type Happening, stated } from './happening.ts';
import { groupAt, type Line, ownNumber } from './line.ts';
import { type Occurrences, withRole } from './occurrences.ts';

/** "Seven of the miners, who had been trapped, died": subject and verb may stand far apart. */
export function fateOf(line: Line, occurrences: Occurrences, from: number): Happening | undefined {
  const group = groupAt(line, from)?.firstInList;
  const told = group === undefined ? undefined : identified(line, occurrences, group);
  if (told !== undefined) return told;
  if (group === undefined || group.clause === null) return undefined;
  for (const clause of clausesOf(line, group, group.clause)) {
    const words = clause.subject === group ? undergoneBySubject(line, occurrences, clause) : [];
    if (words.length > 0)
      return stated(categoryOf(words), { shape: 'behind', told: ownNumber(line, clause.verb.head) });
  }
  return undefined;
}

/** "The third case is a boy", "one fatality, a woman of 24": who it is that something befell. */
function identified(line: Line, occurrences: Occurrences, group: NounGroup): Happening | undefined {
  const told = group.renames ?? (group.role === 'complement' ? group.clause?.subject : null) ?? null;
  const noun = told === null ? undefined : occurrences.until(ownNumber(line, told.head) + 1);
  const categories = noun === undefined ? [] : categoryOf(withRole(noun, 'victim', 'event'));
  return noun === undefined || categories.length === 0
    ? undefined
    : stated(categories, { shape: 'behind', told: noun.from });
}

/** The clause of a subject, and what is said of it by an infinitive: "are estimated to be in hospital". */
const clausesOf = ({ document }: Line, group: NounGroup, clause: Clause): readonly Clause[] => {
  const next = document.grammar().clauses[clause.index + 1];
  const isRaised = clause.verb.isPassive && next?.parent === clause && next.relation === 'infinitive';
  return isRaised && next.subject === group ? [clause, next] : [clause];
};

function undergoneBySubject(
  line: Line,
  occurrences: Occurrences,
  { verb, complementAdjective }: Clause,
): readonly EventWord[] {
  if (verb.isCopular) {
    const state = complementAdjective < 0 ? undefined : occurrences.from(ownNumber(line, complementAdjective));
    return state === undefined ? [] : withRole(state, 'state');
  }
  const told = occurrences.from(ownNumber(line, verb.head));
  if (told === undefined) return [];
  return verb.isPassive
    ? withRole(told, 'object').filter(({ form }) => form === 'participle')
    : withRole(told, 'subject');
}

/**
 * "The death toll from the landslides rose to 229", "the number of soldiers killed is 19", "that brings the toll to 14", "deaths
 * topped 2,000": the subject or object of a verb of level and change is a toll, and the number is where it came to.
 */
export function tollTo(line: Line, occurrences: Occurrences, from: number): Happening | undefined {
  const group = groupAt(line, from);
  const clause = group === undefined ? null : levelClause(line, group);
  if (group === undefined || clause === null) return undefined;
  const toll = group.role === 'preposition' && clause.object !== null ? clause.object : clause.subject;
  const told = toll === null || toll === group ? undefined : tollOf(line, occurrences, toll);
  return told === undefined ? undefined : stated(categoryOf([told.word]), { shape: 'toll', told: told.at });
}

/** The clause whose verb says that something comes to the number. */
function levelClause(line: Line, group: NounGroup): Clause | null {
  const { preposition, role } = group;
  const clause =
    preposition === null ? group.clause : isLevel(line, preposition.preposition) ? clauseBehind(line, group) : null;
  if (clause === null || (preposition === null && role !== 'object' && role !== 'complement')) return null;
  const verb = line.keys[ownNumber(line, clause.verb.head)];
  const isLevelVerb = isClauseWord(verb, 'toll-path') || isClauseWord(verb, 'restating') || trends().has(verb ?? '');
  return clause.verb.isCopular || isLevelVerb ? clause : null;
}

/** "brings the number of soldiers killed | to 400": the participle between has no goal, the verb before it has. */
const clauseBehind = ({ document }: Line, { preposition }: NounGroup): Clause | null => {
  const clause = preposition?.clause ?? null;
  return clause?.relation === 'participial' && clause.describes !== null
    ? (clause.describes.clause ?? document.grammar().clause(clause.describes.from) ?? null)
    : clause;
};

const isLevel = (line: Line, preposition: number): boolean =>
  /^(?:to|at|past|above|beyond|over|under|below|by)$/.test(line.keys[ownNumber(line, preposition)] ?? '');

interface Toll {
  readonly word: EventWord;
  readonly at: number;
}

const NUMBER = /^(?:number|numbers|total|count|tally|figure|figures|reports?|estimates?)$/;

/** "the death toll", "deaths", "confirmed cases", "the number of soldiers killed". */
function tollOf(line: Line, occurrences: Occurrences, group: NounGroup): Toll | undefined {
  const at = ownNumber(line, group.head);
  const noun = occurrences.until(at + 1);
  const [own] = noun === undefined ? [] : withRole(noun, 'toll');
  if (noun !== undefined && own !== undefined) return { word: own, at: noun.from };
  if (NUMBER.test(line.keys[at] ?? '')) return numberOf(line, occurrences, group);
  const [event] = noun === undefined || group.numeralFrom >= 0 ? [] : withRole(noun, 'event');
  return noun !== undefined && event?.form === 'plural' ? { word: event, at: noun.from } : undefined;
}

/** Of what "the number" is: of deaths, of people killed; "the number killed in the fire". */
function numberOf(line: Line, occurrences: Occurrences, number: NounGroup): Toll | undefined {
  const counted = number.of ?? number;
  const behind = occurrences.from(ownNumber(line, counted.to));
  const [word] = behind === undefined ? [] : withRole(behind, 'object', 'state', 'subject');
  if (behind !== undefined && word !== undefined && word.form !== 'base') return { word, at: behind.from };
  const noun = number.of === null ? undefined : occurrences.until(ownNumber(line, counted.head) + 1);
  const [told] = noun === undefined ? [] : withRole(noun, 'event', 'victim', 'state');
  return noun === undefined || told === undefined ? undefined : { word: told, at: noun.from };
}
