/** What happens to a counted thing, from all the places where its sentence may say it, the surest first. */
import { type Category, isPeople } from '../../model/vocabulary.ts';
import type { NounClass } from '../../lexicon/words.ts';
import { brokenVerb, happeningBefore } from './before.ts';
import { happeningBehind } from './behind.ts';
import { isOfTheDead } from './corpses.ts';
import type { Figure } from './figure.ts';
import { fateOf, tollTo } from './fates.ts';
import { categoryOf, type Happening, isAgent, stated } from './happening.ts';
import { withStanding } from './reserve.ts';
import type { Line } from './line.ts';
import type { Phrase } from './phrases.ts';
import { type Occurrences, withRole } from './occurrences.ts';
import { isExcepted } from './shares.ts';
import type { Quantity } from './quantity.ts';

interface Around {
  readonly phrase: Phrase | undefined;
  /** The index behind number and phrase. */
  readonly to: number;
  readonly earlier: readonly Figure[];
}

export function happeningTo(
  line: Line,
  occurrences: Occurrences,
  quantity: Quantity,
  { phrase, to, earlier }: Around,
): Happening | undefined {
  if (occurrences.isEmpty || quantity.kind === 'money' || quantity.kind === 'measure' || quantity.kind === 'age')
    return undefined;
  if (quantity.rule === 'count/victims') return victims(occurrences, quantity);
  const agent = isAgent(line, quantity.from);
  const behind = /^(?:others|more|other)$/.test(line.keys[to] ?? '') ? to + 1 : to;
  const happening =
    labelled(line, occurrences, quantity) ??
    ownState(line, occurrences, quantity) ??
    tollTo(line, occurrences, quantity.numeral.from) ??
    (agent ? undefined : happeningBefore(line, occurrences, quantity.from)) ??
    brokenVerb(line, { from: quantity.from, to: behind }) ??
    described(
      modifier(occurrences, quantity, phrase),
      happeningBehind(line, occurrences, { from: quantity.from, to: behind }),
    ) ??
    (agent ? undefined : headed(occurrences, phrase, 'event')) ??
    coordinatedWith(line, quantity, earlier) ??
    (agent ? undefined : headed(occurrences, phrase, 'victim')) ??
    fateOf(line, occurrences, quantity.numeral.from);
  if (happening === undefined || (phrase === undefined && isReached(quantity, happening))) return undefined;
  if (isExcepted(line, quantity) && isPredicate(line, happening)) return undefined;
  const fitting = withStanding(line, fittingTo(line, occurrences, phrase, happening));
  const isDenied = quantity.numeral.form === 'zero' || line.keys[quantity.from - 1] === 'nor';
  return isDenied ? { ...fitting, negated: true } : fitting;
}

/** Told by the verb of a clause: not "of the wounded". */
const isPredicate = ({ document, sentence }: Line, { told }: Happening): boolean =>
  told !== null && document.grammar().verbGroup(sentence.from + told)?.form === 'finite';

/** "Turnout hit 61 percent", "the currency hit 300": a share or a number alone is a level, and nobody is hit. */
const isReached = ({ kind }: Quantity, { shape, categories }: Happening): boolean =>
  shape === 'active' && (kind !== 'count' || categories.includes('affected'));

/** "Killed: 12." */
function labelled({ keys }: Line, occurrences: Occurrences, { from }: Quantity): Happening | undefined {
  const label = keys[from - 1] === ':' ? occurrences.until(from - 1) : undefined;
  if (label === undefined || (label.from > 0 && !/^[.;,•-]$/.test(keys[label.from - 1] ?? ''))) return undefined;
  const categories = categoryOf(withRole(label, 'toll', 'event', 'state', 'victim', 'object'));
  return categories.length === 0 ? undefined : stated(categories, { shape: 'toll', told: null });
}

/** "left 12 dead, 40 hurt and 400 homeless": in a list each number has its own word right behind it. */
function ownState({ keys }: Line, occurrences: Occurrences, { from, to, numeral }: Quantity): Happening | undefined {
  const told = to === numeral.to && /^(?:and|,)$/.test(keys[from - 1] ?? '') ? occurrences.from(to) : undefined;
  if (told === undefined || !CLOSING.test(keys[told.to] ?? '')) return undefined;
  const participles = withRole(told, 'object').filter(({ form }) => form === 'participle');
  const categories = categoryOf([...withRole(told, 'state'), ...participles]);
  return categories.length === 0 ? undefined : stated(categories, { shape: 'behind', told: told.from });
}

const CLOSING = /^(?:[.,;:)]|and|or|in|on|at|by|when|after|as|)$/;

/** "12 wounded soldiers", "51 injured people". */
function modifier(occurrences: Occurrences, quantity: Quantity, phrase: Phrase | undefined): Happening | undefined {
  if (phrase === undefined) return undefined;
  const inside = occurrences.within({ from: quantity.to, to: phrase.head });
  if (inside === undefined) return undefined;
  const participles = withRole(inside, 'object').filter(({ form }) => form === 'participle');
  const categories = categoryOf([...withRole(inside, 'state'), ...participles]);
  return categories.length === 0 ? undefined : stated(categories, { shape: 'modifier', told: null });
}

/** What describes them says what happened, but that they died since: "thousands of infected birds were slaughtered". */
const described = (before: Happening | undefined, behind: Happening | undefined): Happening | undefined =>
  before !== undefined && behind?.categories[0] !== 'killed' ? before : behind;

/** "12 arrests", "three fatalities", "20 hostages". */
function headed(occurrences: Occurrences, phrase: Phrase | undefined, role: 'event' | 'victim'): Happening | undefined {
  const noun = phrase === undefined ? undefined : occurrences.until(phrase.head + 1);
  const categories = noun === undefined ? [] : categoryOf(withRole(noun, role));
  return noun === undefined || categories.length === 0
    ? undefined
    : stated(categories, { shape: 'head', told: noun.from });
}

/** "a double homicide". */
function victims(occurrences: Occurrences, { to }: Quantity): Happening | undefined {
  const noun = occurrences.until(to);
  return noun === undefined
    ? undefined
    : stated(categoryOf(withRole(noun, 'each')), { shape: 'head', told: noun.from });
}

const JOINT = /^(?:and|,|including|plus|as|well|among|them|whom|of|at|least|the|also|some|-|–)$/;

/** "killed six officers and a civilian", "12 people, including three children, were hurt": what holds for the one before holds here. */
function coordinatedWith({ keys }: Line, quantity: Quantity, earlier: readonly Figure[]): Happening | undefined {
  const previous = earlier.findLast(({ quantity: { kind } }) => kind === 'count' || kind === 'percent');
  if (previous === undefined || previous.happening === null) return undefined;
  const gap = keys.slice(previous.to, quantity.from);
  if (gap.length === 0 || gap.length > 6 || !gap.every((key) => JOINT.test(key))) return undefined;
  const isPart = gap.some((key) => /^(?:including|among|whom)$/.test(key));
  if (previous.happening.shape === 'behind' && !isPart && gap[0] !== '-' && gap[0] !== '–') return undefined;
  return { ...previous.happening, shape: 'inherited' };
}

const OF_THE_LIVING: ReadonlySet<Category> = new Set(['killed', 'injured', 'executed', 'hospitalised', 'infected']);
const OF_PEOPLE: Readonly<Partial<Record<Category, Category>>> = {
  stolen: 'abducted',
  damaged: 'affected',
  destroyed: 'affected',
};

/** Children are not stolen but abducted, houses not laid off: what cannot happen to a thing is another category or none. */
function fittingTo(line: Line, occurrences: Occurrences, phrase: Phrase | undefined, happening: Happening): Happening {
  if (phrase === undefined) return happening;
  // "13 bodies were found", "three disfigured corpses": whatever was done to them, they are dead; "three governing bodies" never lived.
  if (phrase.lemma === 'body' || phrase.lemma === 'corpse') {
    if (!isOfTheDead(line.keys, phrase.head)) return { ...happening, categories: [] };
    if (happening.shape === 'behind' || happening.shape === 'modifier') return { ...happening, categories: ['killed'] };
  }
  if (isPeople(phrase))
    return { ...happening, categories: happening.categories.map((category) => OF_PEOPLE[category] ?? category) };
  // "12 arrests" says it itself, "claimed 12 lives" by the word for those whom it befell, and a noun of no lexicon may be people.
  const befallsPeople =
    happening.shape === 'head' || mayBePeople(line, phrase) || headed(occurrences, phrase, 'victim') !== undefined;
  const categories = happening.categories.filter((category) => {
    if (category === 'arrested') return befallsPeople; // "captured three towns", "captured all four games"
    if (OF_THE_LIVING.has(category)) return befallsPeople || phrase.class === 'animal'; // "four blocks away with a wound"
    if (category === 'deployed') return /^(?:vehicle|aircraft|vessel|weapon|animal)$/.test(phrase.class);
    return category !== 'laid-off' || /^(?:job|position|post|role)$/.test(phrase.lemma);
  });
  return { ...happening, categories };
}

const MAY_BE_PEOPLE: ReadonlySet<NounClass> = new Set(['person', 'group', 'none']);

const mayBePeople = ({ lexicon }: Line, { lemma }: Phrase): boolean =>
  MAY_BE_PEOPLE.has(lexicon.commonWord(lemma)?.nounClass ?? 'none');
