/** From the quantities of a sentence to its figures: what is counted, what happens to it, and of what it is a part. */
import { functionWord } from '../../lexicon/function-words.ts';
import { isAccepted } from './acceptance.ts';
import type { Happening } from './happening.ts';
import { happeningTo } from './happenings.ts';
import { type Line, spanOf, type Stretch } from './line.ts';
import { joinedPhrase, type Phrase, phraseAt } from './phrases.ts';
import type { Revision } from '../../model/mention.ts';
import { occurrencesIn, type Occurrences } from './occurrences.ts';
import { withPartitives, wholeOf } from './parts.ts';
import { quantitiesIn } from './quantities.ts';
import type { Quantity } from './quantity.ts';
import { withShared } from './shares.ts';
import { singles } from './singles.ts';
import { standIn } from './stand-ins.ts';
import { withRevisions } from './revisions.ts';
import { unstatedIn } from './unstated.ts';

export interface Figure extends Stretch {
  readonly quantity: Quantity;
  readonly object: Phrase | null;
  readonly happening: Happening | null;
  /** The figure of the sentence that includes this one. */
  readonly partOf: Figure | null;
  /** The older figure of the sentence whose place this one takes. */
  readonly supersedes: Figure | null;
  readonly revision: Revision | null;
}

export function figuresIn(line: Line): readonly Figure[] {
  const occurrences = occurrencesIn(line);
  const found = quantitiesIn(line);
  const all = [...found, ...singles(line, occurrences, found)].sort((a, b) => a.from - b.from || b.to - a.to);
  const figures: Figure[] = [];
  for (const quantity of all) {
    const figure = figureOf(line, occurrences, quantity, figures);
    if (figure !== undefined) figures.push(figure);
  }
  const told = withRevisions(line, withShared(line, withPartitives(line, figures)));
  return [...told, ...unstatedIn(line, occurrences, told)].sort((a, b) => a.from - b.from || b.to - a.to);
}

function figureOf(
  line: Line,
  occurrences: Occurrences,
  quantity: Quantity,
  earlier: readonly Figure[],
): Figure | undefined {
  if (quantity.kind === 'age')
    return { ...quantity, quantity, object: null, happening: null, partOf: null, supersedes: null, revision: null };
  const joined = joinedPhrase(line, quantity);
  const phrase = joined ?? objectFor(line, quantity);
  const refersBack = /^(?:others|more)$/.test(line.keys[quantity.objectAt] ?? '') && phrase === undefined;
  const to = Math.max(quantity.to, phrase?.to ?? 0, refersBack ? quantity.objectAt + 1 : 0);
  // A joined number describes: "a two-car crash" damages no two cars.
  const happening =
    joined === undefined ? happeningTo(line, occurrences, quantity, { phrase, to, earlier }) : undefined;
  if (!isAccepted(line, quantity, { phrase, happening })) {
    const why = quantity.isSingle
      ? 'one person counts only where something happens to them'
      : 'nothing is counted by it here';
    line.refuse?.({ rule: quantity.rule, span: spanOf(line, quantity), by: null, why });
    return undefined;
  }
  const isCount = quantity.kind === 'count';
  const isPassed =
    happening?.shape === 'toll' && quantity.relation === 'exact' && PASSED.test(line.keys[quantity.from - 1] ?? '');
  const covers = isCount || quantity.attributive || (phrase !== undefined && line.keys[quantity.to] !== 'of');
  return {
    quantity: isPassed ? { ...quantity, relation: 'more_than', high: null } : quantity,
    from: quantity.from,
    to: covers ? to : quantity.to,
    object: phrase ?? (isCount ? standIn(line, quantity, { happening, earlier }) : null),
    happening: happening ?? null,
    partOf: wholeOf(line, quantity, earlier, phrase?.lemma) ?? null,
    supersedes: null,
    revision: null,
  };
}

/** "the toll passed 2,000", "climbed past 2,000". */
const PASSED = /^(?:passed|passes|topped|tops|exceeded|exceeds|surpassed|surpasses|crossed|past|beyond)$/;

/** Words that stand for what was counted before, or for people. */
const ELLIPTIC = /^(?:others|more|dead|injured|wounded|missing|hurt)$/;

/** "two miles east", "37 metres long": how a measure lies, not what it measures. */
const DIRECTION =
  /^(?:north|south|east|west|northeast|northwest|southeast|southwest|northern|southern|away|long|wide|high|deep|tall|thick|apart|across|below|above|off|further|farther|upstream|downstream|inland|offshore)$/;

function objectFor(line: Line, quantity: Quantity): Phrase | undefined {
  const { keys } = line;
  const { objectAt: at, kind, value } = quantity;
  const { form } = quantity.numeral;
  const either = (from: number): Phrase | undefined =>
    phraseAt(line, from, { singular: false }) ?? phraseAt(line, from, { singular: true });
  if (kind !== 'count' && kind !== 'ratio') {
    // "$5 million in aid", but "in Buenos Aires"
    const isIn = keys[at] === 'in' && kind === 'money' && line.tokens[at + 1]?.shape === 'lower';
    if (keys[at] === 'of' || isIn) return either(at + 1);
    const isAnother = functionWord(keys[at] ?? '') !== undefined; // "3.75 percent | the bank is expected to reach"
    const isDirection = kind === 'measure' && DIRECTION.test(keys[at] ?? '');
    return isAnother || isDirection ? undefined : phraseAt(line, at, { singular: true });
  }
  const singular = value === 1 || form === 'another';
  if (ELLIPTIC.test(keys[at] ?? '')) {
    const phrase = keys[at] === 'others' ? undefined : phraseAt(line, at + 1, { singular });
    return phrase === undefined || ELLIPTIC.test(keys[phrase.head] ?? '') ? undefined : phrase;
  }
  if (form === 'zero' && /^(?:one|nobody)$/.test(keys[quantity.numeral.to - 1] ?? '')) return undefined;
  return form === 'zero' || kind === 'ratio' ? either(at) : phraseAt(line, at, { singular });
}
