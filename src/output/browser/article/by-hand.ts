/** Values that a reader adds to a record: what the words and a choice or two tell, all else unknown. */
import type { FactboxRecord } from '../../../model/record.ts';
import type { ActorType, Category, EventType, LocationType, SectionKind } from '../../../model/vocabulary.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What was missed: its words in the text, UTF-16, and what they say. */
export type Added = Stretch &
  (
    | { readonly kind: 'date'; readonly value: string }
    | { readonly kind: 'count'; readonly value: number | null; readonly category: Category | null }
    | { readonly kind: 'actor'; readonly type: ActorType }
    | { readonly kind: 'location'; readonly type: LocationType }
    | { readonly kind: 'event'; readonly type: EventType }
    | { readonly kind: 'faq'; readonly answer: Stretch }
    | { readonly kind: 'quote' | 'source' }
  );

type Of<K extends Added['kind']> = Extract<Added, { readonly kind: K }>;

/** The stretch as the record tells stretches. */
interface Words extends Stretch {
  readonly text: string;
}

interface Place {
  readonly words: Words;
  readonly section: SectionKind;
  /** The words on one line. */
  readonly name: string;
}

export function withAdded(record: FactboxRecord, added: Added): FactboxRecord {
  const words = wordsAt(record, added);
  const section = record.document.sections.find(({ start, end }) => start <= added.start && added.start < end)?.kind;
  const place = { words, section: section ?? 'body', name: oneLine(words.text) } as const;
  switch (added.kind) {
    case 'date':
      return { ...record, dates: inOrder([...record.dates, date(record, place, added)]) };
    case 'count':
      return { ...record, counts: inOrder([...record.counts, count(record, place, added)]) };
    case 'actor':
      return { ...record, actors: inOrder(withActor(record, place, added)) };
    case 'location':
      return { ...record, locations: inOrder(withLocation(record, place, added)) };
    case 'event':
      return { ...record, events: inOrder([...record.events, event(record, place, added)]) };
    case 'faq':
      return { ...record, faq: inOrder([...record.faq, pair(record, place, wordsAt(record, added.answer))]) };
    case 'quote':
      return { ...record, quotes: inOrder([...record.quotes, quote(record, place)]) };
    case 'source':
      return { ...record, sources: inOrder([...record.sources, source(record, place)]) };
  }
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

const wordsAt = ({ document }: FactboxRecord, { start, end }: Stretch): Words => ({
  text: (document.text ?? '').slice(start, end),
  start,
  end,
});

/** The next number after those that there are. */
const idFor = (prefix: string, values: readonly { readonly id: string }[]): string =>
  `${prefix}${Math.max(0, ...values.map(({ id }) => Number(id.slice(prefix.length)) || 0)) + 1}`;

interface Ordered {
  readonly start?: number | null;
  readonly trigger?: { readonly start: number | null };
  readonly question?: { readonly start: number | null };
  readonly mentions?: readonly { readonly start: number | null }[];
}

/** In the order of the text, as factbox writes them. */
function inOrder<T extends Ordered>(values: readonly T[]): T[] {
  const startOf = ({ start, trigger, question, mentions }: Ordered): number =>
    start ?? trigger?.start ?? question?.start ?? mentions?.[0]?.start ?? 0;
  return [...values].sort((a, b) => startOf(a) - startOf(b));
}

const date = (
  { dates }: FactboxRecord,
  { words, section }: Place,
  { value }: Of<'date'>,
): FactboxRecord['dates'][number] => ({
  id: idFor('d', dates),
  ...words,
  section,
  type: 'date',
  value,
  mod: null,
  edtf: null,
  earliest: null,
  latest: null,
  grain: null,
  anchor: { kind: 'none', value: null },
  range: null,
  endValue: null,
  beginPoint: null,
  endPoint: null,
  quant: null,
  freq: null,
  alternatives: [],
  rule: 'date/by-hand',
  confidence: 1,
});

const count = (
  { counts }: FactboxRecord,
  { words, section }: Place,
  { value, category }: Of<'count'>,
): FactboxRecord['counts'][number] => ({
  id: idFor('c', counts),
  ...words,
  section,
  kind: 'count',
  relation: value === null ? 'vague' : 'exact',
  value,
  low: value,
  high: value,
  per: null,
  si: null,
  unit: null,
  trend: null,
  object: null,
  category: category === null ? [] : [category],
  negated: false,
  hypothetical: false,
  event: null,
  attribution: null,
  location: null,
  date: null,
  linkBasis: { attribution: null, location: null, date: null },
  partOf: null,
  sameAs: null,
  supersedes: null,
  rule: 'count/by-hand',
  confidence: 1,
});

const mention = ({ words, section }: Place, rule: string) => ({
  ...words,
  section,
  form: 'name' as const,
  rule,
  confidence: 1,
});

/** Words that are the name of an actor that there is are one more mention of it. */
function withActor(
  { actors }: FactboxRecord,
  place: Place,
  { type }: Of<'actor'>,
): readonly FactboxRecord['actors'][number][] {
  const added = mention(place, 'actor/by-hand');
  const { name } = place;
  if (actors.some((actor) => actor.name === name))
    return actors.map((actor) =>
      actor.name === name ? { ...actor, mentions: inOrder([...actor.mentions, added]) } : actor,
    );
  return [
    ...actors,
    {
      id: idFor('act', actors),
      name,
      type,
      subtype: null,
      country: null,
      role: null,
      aliases: [],
      description: null,
      externalId: null,
      mentions: [added],
    },
  ];
}

function withLocation(
  { locations }: FactboxRecord,
  place: Place,
  { type }: Of<'location'>,
): readonly FactboxRecord['locations'][number][] {
  const added = { ...mention(place, 'location/by-hand'), qualifier: null };
  const { name } = place;
  if (locations.some((location) => location.name === name))
    return locations.map((location) =>
      location.name === name ? { ...location, mentions: inOrder([...location.mentions, added]) } : location,
    );
  return [
    ...locations,
    {
      id: idFor('loc', locations),
      name,
      type,
      country: null,
      admin1: null,
      within: null,
      bbox: null,
      lat: null,
      lon: null,
      geonameId: null,
      precision: null,
      resolution: 'unknown',
      rule: 'location/by-hand',
      alternatives: [],
      confidence: 1,
      mentions: [added],
    },
  ];
}

const event = (
  { events }: FactboxRecord,
  { words, section }: Place,
  { type }: Of<'event'>,
): FactboxRecord['events'][number] => ({
  id: idFor('e', events),
  type,
  mode: null,
  plover: null,
  trigger: { ...words, section },
  mentions: [],
  agents: [],
  patients: [],
  location: null,
  date: null,
  counts: [],
  linkBasis: { location: null, date: null },
  status: 'happened',
  claimedBy: null,
  rule: 'event/by-hand',
  confidence: 1,
});

const pair = ({ faq }: FactboxRecord, { words, name }: Place, answer: Words): FactboxRecord['faq'][number] => ({
  id: idFor('f', faq),
  question: words,
  answer,
  plain: { question: name, answer: oneLine(answer.text) },
  speaker: null,
  style: 'plain',
  facts: [],
  rule: 'faq/by-hand',
  confidence: 1,
});

const quote = ({ quotes }: FactboxRecord, { words }: Place): FactboxRecord['quotes'][number] => ({
  id: idFor('q', quotes),
  ...words,
  speaker: null,
  cue: null,
  rule: 'quote/by-hand',
  confidence: 1,
});

const source = ({ sources }: FactboxRecord, { words, name }: Place): FactboxRecord['sources'][number] => ({
  id: idFor('s', sources),
  name,
  url: null,
  actor: null,
  kind: 'attribution',
  mentions: [words],
  claims: [],
});
