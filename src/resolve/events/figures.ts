/**
 * Hangs every figure on its event: the one whose clause or party it stands in and whose kind it can be of, else, of what befell people, the
 * event that was told last. Through the event it has its place and date, unless the text gives the figure its own.
 */
import type { ParsedDocument } from '../../model/document.ts';
import { contains, firstEndingAfter, overlaps } from '../../model/span.ts';
import type { Category, EventType } from '../../model/vocabulary.ts';
import type { Draft, EventEntity, EventLink, Link, LinkedCount } from '../draft.ts';
import { containment } from '../containment.ts';
import type { Resolver } from '../index.ts';

const HARMS: readonly EventType[] = ['attack', 'clash', 'accident', 'disaster', 'outbreak', 'death'];

/** The events that a category can be a figure of. */
const TYPES: Readonly<Record<Category, readonly EventType[]>> = {
  killed: [...HARMS, 'protest', 'arrest'],
  injured: [...HARMS, 'protest', 'arrest'],
  missing: [...HARMS, 'abduction', 'movement'],
  arrested: ['arrest', 'protest', 'investigation', 'justice'],
  abducted: ['abduction', 'attack'],
  released: ['withdrawal', 'justice', 'agreement', 'aid'],
  rescued: ['aid', 'accident', 'disaster', 'attack'],
  displaced: ['movement', 'disaster', 'attack', 'clash', 'accident'],
  evacuated: ['movement', 'aid', 'disaster', 'attack', 'accident'],
  hospitalised: [...HARMS, 'aid'],
  infected: ['outbreak'],
  executed: ['justice', 'attack'],
  deployed: ['deployment', 'withdrawal', 'aid'],
  attacked: ['attack', 'clash'],
  destroyed: [...HARMS, 'other', 'seizure', 'protest'],
  damaged: [...HARMS, 'other', 'protest'],
  stolen: ['attack', 'seizure', 'other'],
  protested: ['protest', 'clash'],
  voted: ['election', 'law'],
  'laid-off': ['business'],
  sold: ['business'],
  affected: HARMS,
};

/** The event of an earlier sentence that a figure may go on about: so many sentences back. */
const GOES_BACK = 4;

export const figuresOfEvents: Resolver = (draft, document) => {
  if (draft.events.length === 0) return draft;
  const eventOf = eventFinder(draft, document);
  const events = new Map(draft.events.map((event) => [event.id, event]));
  const rankOf = containment(draft);
  const values = new Map(draft.dates.map(({ id, value }) => [id, value.value]));
  const valueOf = (id: string): string => values.get(id) ?? '';
  const counts = draft.counts.map((count): LinkedCount => {
    const id = eventOf(count);
    const event = id === null ? undefined : events.get(id);
    return event === undefined || isOfAnotherYear(count, event, valueOf) ? count : throughEvent(count, event, rankOf);
  });
  const byEvent = new Map<string, string[]>();
  for (const { id, event } of counts) {
    if (event === null) continue;
    const known = byEvent.get(event);
    if (known === undefined) byEvent.set(event, [id]);
    else known.push(id);
  }
  return { ...draft, counts, events: draft.events.map((event) => ({ ...event, counts: byEvent.get(event.id) ?? [] })) };
};

function eventFinder({ events }: Draft, document: ParsedDocument): (count: LinkedCount) => string | null {
  const sentenceOf = (position: number): number => firstEndingAfter(document.sentences, position);
  const bySentence = new Map<number, EventEntity[]>();
  for (const event of events)
    for (const told of toldBySentence(event, sentenceOf)) {
      const known = bySentence.get(told.sentence);
      if (known === undefined) bySentence.set(told.sentence, [told.event]);
      else known.push(told.event);
    }
  return (count) => {
    if (count.value.kind === 'age' || isBareNumber(count)) return null;
    const sentence = sentenceOf(count.span.start);
    const near = heaviest(bySentence.get(sentence) ?? [], (event) => weightOf(event, count));
    if (near !== undefined) return near.id;
    const beside = MEASURED.has(count.value.kind)
      ? heaviest(bySentence.get(sentence - 1) ?? [], (event) => weightOf(event, count))
      : undefined;
    const isBefallen = count.value.category.some((category) => HARMS.some((type) => TYPES[category].includes(type)));
    if (!isBefallen) return beside?.id ?? null;
    for (let back = 1; back <= GOES_BACK; back += 1) {
      const before = (bySentence.get(sentence - back) ?? []).find((event) => mayBeOf(count, event) && isReal(event));
      if (before !== undefined) return before.id;
    }
    return null;
  };
}

/** An event as each sentence tells it: one that is told a thousand times is not weighed by all of them for every figure. */
function toldBySentence(event: EventEntity, sentenceOf: (position: number) => number) {
  const tellings = new Map<number, EventEntity['mentions'][number][]>();
  for (const mention of event.mentions) {
    const sentence = sentenceOf(mention.span.start);
    const known = tellings.get(sentence);
    if (known === undefined) tellings.set(sentence, [mention]);
    else known.push(mention);
  }
  return [...tellings].map(([sentence, mentions]) => ({ sentence, event: { ...event, mentions } }));
}

/** "Twelve men were killed in 2019": what has a year of its own is not of the story's event in another; tolls of the days after are. */
function isOfAnotherYear({ date: own }: LinkedCount, { date }: EventEntity, valueOf: (id: string) => string): boolean {
  if (own === null || own.basis !== 'clause' || date === null) return false;
  const [a, b] = [own, date].map(({ id }) => /^\d{4}/.exec(valueOf(id))?.[0]);
  return a !== undefined && b !== undefined && a !== b;
}

/** "Branch 259", "3 JAN 90": a number of nothing. */
const isBareNumber = ({ value: { kind, object, category } }: LinkedCount): boolean =>
  kind === 'count' && object === null && category.length === 0;

const isReal = ({ status }: EventEntity): boolean => status === 'happened' || status === 'ongoing';

/** Can an event have a figure of this category? A number without a category may be of any, a share or a measure of what comes in shares. */
const mayBeOf = ({ value: { category, kind } }: LinkedCount, { type }: EventEntity): boolean =>
  category.length === 0
    ? (kind !== 'percent' && kind !== 'measure') || OF_SHARES.has(type)
    : category.some((one) => TYPES[one].includes(type));

const OF_SHARES: ReadonlySet<EventType> = new Set<EventType>([
  'aid',
  'business',
  'death',
  'disaster',
  'election',
  'investigation',
  'other',
  'outbreak',
]);

/** Sums and shares go on about what the sentence before tells. */
const MEASURED: ReadonlySet<LinkedCount['value']['kind']> = new Set<LinkedCount['value']['kind']>(['money', 'percent']);

/** How much speaks for it that a figure of its sentence is an event's; 0 for nothing. */
function weightOf(event: EventEntity, count: LinkedCount): number {
  if (!mayBeOf(count, event)) return 0;
  let most = 0;
  for (const { span, value } of event.mentions) {
    const isParty = [...value.patients, ...value.agents].some((party) => overlaps(party, count.span));
    const isInside = contains(value.reach, count.span) || overlaps(value.reach, count.span);
    const away = Math.abs(span.start - count.span.start) / FAR;
    most = Math.max(
      most,
      (isParty ? 4 : 0) + (isInside ? 2 : 0) + (count.value.category.length > 0 ? 2 : 0) + 1 / (1 + away),
    );
  }
  return most;
}
const FAR = 100;

function heaviest(events: readonly EventEntity[], weigh: (event: EventEntity) => number): EventEntity | undefined {
  let found: EventEntity | undefined;
  let most = 0;
  for (const event of events) {
    const weight = weigh(event);
    if (weight <= most) continue;
    most = weight;
    found = event;
  }
  return found;
}

/**
 * What happened to what is counted takes the place of its event, unless its own sentence names one. Its day it finds as well by itself:
 * that of an event is too often the lead's (test/eval tells).
 */
function throughEvent(
  count: LinkedCount,
  event: EventEntity,
  liesIn: (inner: string, outer: string) => boolean,
): LinkedCount {
  const { location: where } = event;
  const { location: own } = count;
  if (where === null || isGuess(where) || count.value.category.length === 0) return { ...count, event: event.id };
  // Of two places found far from the figure the narrower one is meant, of two apart the lead's.
  const keeps =
    own !== null && (isOwn(own) || liesIn(own.id, where.id) || (own.basis === 'lead' && !liesIn(where.id, own.id)));
  return { ...count, event: event.id, location: keeps ? own : { id: where.id, basis: 'event' } };
}

const isOwn = (link: Link | null): boolean => link !== null && (link.basis === 'clause' || link.basis === 'sentence');
/** Where no clause that tells an event names its place, what was found for it is a guess that the figure itself makes as well. */
const isGuess = ({ basis }: EventLink): boolean => basis !== 'clause';
