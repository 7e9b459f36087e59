/** From the numbers of a sentence to its figures: what is counted, and what happens to it. */
import { numeralWords } from '../../lexicon/count-words.ts';
import type { Category } from '../../model/vocabulary.ts';
import { asAge } from './ages.ts';
import { happeningBefore, happeningBehind, type Happening, isAgent } from './clause.ts';
import { readFigures } from './figures.ts';
import { readFraction } from './fractions.ts';
import { hedged } from './hedging.ts';
import type { Line, Stretch } from './line.ts';
import { asMeasure, asPercent } from './measures.ts';
import { asMoney } from './money.ts';
import { readWrittenMoney } from './written-money.ts';
import { readNumberWords } from './number-words.ts';
import { exact, type Numeral } from './numeral.ts';
import { type Phrase, phraseAt } from './objects.ts';
import { type Occurrences, occurrencesIn, withRole } from './occurrences.ts';
import { type Quantity, quantityOf } from './quantity.ts';
import { withRanges } from './ranges.ts';
import { withRate } from './rates.ts';
import { asRatio } from './ratios.ts';
import { singles } from './singles.ts';
import { isTrap } from './traps.ts';
import { withTrend } from './trends.ts';
import { readVague } from './vague.ts';

export interface Figure extends Stretch {
  readonly quantity: Quantity;
  readonly object: Phrase | null;
  readonly happening: Happening | null;
  readonly partOf: Figure | null;
}

export function figuresIn(line: Line): readonly Figure[] {
  const occurrences = occurrencesIn(line);
  const found = quantitiesIn(line);
  const all = [...found, ...singles(line, occurrences, found)].sort((a, b) => a.first - b.first);
  const figures: Figure[] = [];
  for (const quantity of all) {
    const figure = figureOf(line, occurrences, quantity, figures);
    if (figure !== undefined) figures.push(figure);
  }
  return figures;
}

/** The quantities of a sentence, units and hedges and all, look-alikes kept out. */
export function quantitiesIn(line: Line): readonly Quantity[] {
  const quantities: Quantity[] = [];
  for (let at = 0; at < line.tokens.length;) {
    if (!mayBegin(line, at)) {
      at += 1;
      continue;
    }
    const written = readWrittenMoney(line, at);
    if (written !== undefined) {
      quantities.push(written);
      at = written.last;
      continue;
    }
    const numeral = numeralAt(line, at);
    if (numeral === undefined) {
      at += 1;
      continue;
    }
    const quantity = measured(line, numeral);
    if (quantity !== undefined) quantities.push(quantity);
    at = Math.max(numeral.last, quantity?.last ?? 0);
  }
  return withRanges(line, quantities).map((quantity) => withRate(line, withTrend(line, hedged(line, quantity))));
}

/** A cheap look before the grammar is asked: most words begin no number. */
function mayBegin({ tokens, keys }: Line, at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'number' || token.text === '.' || /^(?:an?|another)$/.test(keys[at] ?? '')) return true;
  return (
    numeralWords().has(keys[at] ?? '') || (token.kind === 'word' && token.shape !== 'lower' && /\d/.test(token.text))
  );
}

const numeralAt = (line: Line, at: number): Numeral | undefined =>
  readFigures(line, at) ??
  readFraction(line, at) ??
  readVague(line, at) ??
  readNumberWords(line, at) ??
  singleWord(line, at);

function singleWord({ keys }: Line, at: number): Numeral | undefined {
  const key = keys[at] ?? '';
  if (key === 'both') return exact(2, 'both', { first: at, last: at + 1 });
  if (key === 'another') return exact(1, 'another', { first: at, last: at + 1 });
  if (key === 'no' && keys[at + 1] === 'one') return exact(0, 'zero', { first: at, last: at + 2 });
  if (key === 'no' || key === 'nobody' || key === 'none') return exact(0, 'zero', { first: at, last: at + 1 });
  return undefined;
}

function measured(line: Line, numeral: Numeral): Quantity | undefined {
  const age = asAge(line, numeral);
  if (age !== undefined) return age;
  if (numeral.form === 'both' || numeral.form === 'another' || numeral.form === 'zero')
    return quantityOf(numeral, { rule: `count/${numeral.form}` });
  const ratio = asRatio(line, numeral);
  if (ratio !== undefined) return ratio;
  const unit = asMoney(line, numeral, null) ?? asPercent(line, numeral) ?? asMeasure(line, numeral);
  if (unit !== undefined) return unit;
  if (isTrap(line, numeral)) return undefined;
  if (numeral.form === 'fraction') return quantityOf(numeral, { rule: 'count/fraction', kind: 'ratio' });
  const rule =
    numeral.form === 'vague'
      ? 'count/vague'
      : numeral.form === 'one'
        ? 'count/one'
        : numeral.form === 'words'
          ? 'count/words'
          : 'count/figures';
  return quantityOf(numeral, { rule });
}

const IDIOM =
  /^(?:another|day|thing|way|point|time|hand|side|step|again|must|can|should|would|could|may|might|has|is|that|who|which|more|before|after|else|size|bit|such|or|and|sense|word|stage|minute|moment|year|month|week|night|by|in|reason|possibility|example|exception)$/;

function figureOf(
  line: Line,
  occurrences: Occurrences,
  quantity: Quantity,
  earlier: readonly Figure[],
): Figure | undefined {
  const { keys } = line;
  if (quantity.kind === 'age') return { ...quantity, quantity, object: null, happening: null, partOf: null };
  const { form } = quantity.numeral;
  const isCount = quantity.kind === 'count';
  const phrase = objectFor(line, quantity);
  const last = Math.max(quantity.last, phrase?.last ?? 0);
  const happening = happens(line, occurrences, quantity, { phrase, last, earlier });
  const next = keys[quantity.last] ?? '';
  if (form === 'zero' && (happening === undefined || !isZero(keys, quantity))) return undefined;
  if (form === 'one' && isCount && !isOne(line, quantity, { phrase, happening })) return undefined;
  if (form === 'both' && phrase === undefined && happening === undefined) return undefined;
  if (form === 'another' && phrase === undefined && happening === undefined && next !== 'with') return undefined;
  if (form === 'both' && isConjunction(line, quantity.last)) return undefined;
  const object = phrase ?? (isCount ? inherited(earlier, line, happening) : null);
  const partOf = partOfWhich(line, quantity, earlier);
  return {
    quantity,
    first: quantity.first,
    last:
      isCount || quantity.attributive || (phrase !== undefined && keys[quantity.last] !== 'of') ? last : quantity.last,
    object: object ?? null,
    happening: happening ?? null,
    partOf: partOf ?? null,
  };
}

/** "no casualties", "no one": not "no longer", "no doubt", "none of it". */
const isZero = (keys: readonly string[], { first }: Quantity): boolean =>
  !/^(?:longer|doubt|way|matter|more|less|fewer)$/.test(keys[first + 1] ?? '');

function isOne(
  line: Line,
  quantity: Quantity,
  { phrase, happening }: { readonly phrase: Phrase | undefined; readonly happening: Happening | undefined },
): boolean {
  const { keys, tokens } = line;
  const at = quantity.numeral.first;
  const before = keys[at - 1] ?? '';
  const next = keys[quantity.numeral.last] ?? '';
  if (tokens[at]?.kind === 'number') return true;
  if (
    /^(?:this|that|any|every|each|which|the|first|last|next|no|some|another|only|new|old|big|small|good|bad|s)$/.test(
      before,
    ) &&
    next !== 'of'
  )
    return false;
  if (next === 'of') return phrase !== undefined;
  if (IDIOM.test(next) && happening === undefined) return false;
  if (/^(?:day|thing|another|point|time|way|hand)$/.test(next)) return false;
  return phrase !== undefined || happening !== undefined;
}

/** "both X and Y": a conjunction and no number. */
const isConjunction = ({ keys, tokens }: Line, at: number): boolean => {
  for (let i = at; i < at + 7; i += 1) {
    if (tokens[i]?.kind === 'punct') return false;
    if (keys[i] === 'and') return i - at < 5;
  }
  return false;
};

function objectFor(line: Line, quantity: Quantity): Phrase | undefined {
  const { keys } = line;
  const at = quantity.objectAt;
  const { form } = quantity.numeral;
  if (quantity.kind === 'count' || quantity.kind === 'ratio') {
    const singular = quantity.value === 1 || form === 'another';
    if (
      /^(?:others|more|dead|injured|wounded|missing|hurt)$/.test(keys[at] ?? '') &&
      !phraseAt(line, at + 1, { singular })
    )
      return undefined;
    const skip = form === 'zero' && keys[at] === 'other' ? 1 : 0;
    if (form === 'zero')
      return phraseAt(line, at + skip, { singular: false }) ?? phraseAt(line, at + skip, { singular: true });
    return phraseAt(line, at, { singular });
  }
  if (quantity.kind === 'percent' || quantity.kind === 'measure' || quantity.kind === 'money') {
    if (keys[at] === 'of' || (keys[at] === 'in' && quantity.kind === 'money'))
      return phraseAt(line, at + 1, { singular: false }) ?? phraseAt(line, at + 1, { singular: true });
    return phraseAt(line, at, { singular: true });
  }
  return undefined;
}

interface Around {
  readonly phrase: Phrase | undefined;
  readonly last: number;
  readonly earlier: readonly Figure[];
}

function happens(
  line: Line,
  occurrences: Occurrences,
  quantity: Quantity,
  { phrase, last, earlier }: Around,
): Happening | undefined {
  if (quantity.kind === 'money' || quantity.kind === 'measure') return undefined;
  const agent = isAgent(line, quantity.first);
  const skipped = /^(?:others|more|other)$/.test(line.keys[last] ?? '') ? last + 1 : last;
  const happening =
    (agent ? undefined : happeningBefore(line, occurrences, quantity.first)) ??
    modifier(occurrences, quantity, phrase) ??
    happeningBehind(line, occurrences, skipped) ??
    coordinatedWith(line, quantity, earlier) ??
    (agent ? undefined : headed(occurrences, phrase));
  if (quantity.numeral.form !== 'zero' || happening === undefined) return happening;
  return { ...happening, negated: true };
}

/** "12 wounded soldiers", "51 injured people". */
function modifier(occurrences: Occurrences, quantity: Quantity, phrase: Phrase | undefined): Happening | undefined {
  if (phrase === undefined) return undefined;
  const inside = occurrences.within({ first: quantity.last, last: phrase.head });
  const words =
    inside === undefined
      ? []
      : [...withRole(inside, 'state'), ...withRole(inside, 'object').filter(({ form }) => form === 'participle')];
  return words[0] === undefined ? undefined : quiet([words[0].category], phrase.head, 'modifier');
}

/** "12 arrests", "three fatalities", "20 hostages". */
function headed(occurrences: Occurrences, phrase: Phrase | undefined): Happening | undefined {
  const noun = phrase === undefined ? undefined : occurrences.until(phrase.head + 1);
  const word = noun?.words.find(({ role }) => role === 'event' || role === 'victim');
  return word === undefined || phrase === undefined ? undefined : quiet([word.category], phrase.head, 'head');
}

const quiet = (categories: readonly Category[], at: number, shape: Happening['shape']): Happening => ({
  categories,
  negated: false,
  hypothetical: false,
  at,
  shape,
});

/** "killed six officers and a civilian": the second of two objects of one verb. */
function coordinatedWith({ keys }: Line, quantity: Quantity, earlier: readonly Figure[]): Happening | undefined {
  const previous = earlier.findLast(({ quantity: { kind } }) => kind === 'count' || kind === 'percent');
  if (previous === undefined || previous.happening === null) return undefined;
  const gap = keys.slice(previous.last, quantity.first);
  const joins =
    gap.length <= 6 &&
    gap.length > 0 &&
    /^(?:and|,|including|plus|as|among)$/.test(gap[0] ?? '') &&
    gap.every((key) => /^(?:and|,|including|plus|as|well|among|them|whom|of|at|least|the|also|some)$/.test(key));
  if (!joins) return undefined;
  if (previous.happening.shape === 'behind' && !gap.some((key) => /^(?:including|among|whom)$/.test(key)))
    return undefined;
  return { ...previous.happening, shape: 'inherited' };
}

/** "12, including three children": the part and its whole. */
function partOfWhich({ keys }: Line, quantity: Quantity, earlier: readonly Figure[]): Figure | undefined {
  const whole = earlier.findLast(({ quantity: { kind } }) => kind === quantity.kind);
  if (whole === undefined) return undefined;
  const gap = keys.slice(whole.last, quantity.first);
  return gap.length <= 8 && gap.some((key) => /^(?:including|included|whom|among)$/.test(key)) ? whole : undefined;
}

/** What an elliptic number stands for: the last thing counted in the sentence; of the dead and hurt, people. */
function inherited(earlier: readonly Figure[], { keys }: Line, happening: Happening | undefined): Phrase | null {
  const previous = earlier.findLast(({ object, quantity: { kind } }) => object !== null && kind === 'count');
  return happening !== undefined && keys.length > 0 ? (previous?.object ?? null) : null;
}
