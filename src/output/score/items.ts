/** A record as what can be scored: stretches of its text with a value, kind by kind. */
import type { FactboxRecord } from '../../model/record.ts';
import { FACT_KINDS, type FactKind } from '../facts/fact.ts';

export interface ScoredItem {
  /** UTF-16, in the text, or in the title where `field` says so. */
  readonly start: number;
  readonly end: number;
  readonly field: 'text' | 'title';
  readonly text: string;
  /** What it is to say; null where that is not judged. */
  readonly value: string | null;
}

interface Standing {
  readonly text: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly field?: 'title' | undefined;
}

const at = (standing: Standing, value: string | null): readonly ScoredItem[] =>
  standing.start === null || standing.end === null
    ? []
    : [{ start: standing.start, end: standing.end, field: standing.field ?? 'text', text: standing.text, value }];

/** @param record counts in UTF-16 */
export function itemsOf(record: FactboxRecord): { readonly [K in FactKind]: readonly ScoredItem[] } {
  const speakers = new Map([...record.actors, ...record.sources].map(({ id, name }) => [id, name]));
  const items: { readonly [K in FactKind]: readonly ScoredItem[] } = {
    count: record.counts.flatMap((count) =>
      at(count, [count.value, count.low, count.high, ...count.category].join(' ')),
    ),
    event: record.events.flatMap(({ type, trigger, mentions }) =>
      [trigger, ...mentions].flatMap((telling) => at(telling, type)),
    ),
    actor: record.actors.flatMap(({ type, mentions }) => mentions.flatMap((mention) => at(mention, type))),
    location: record.locations.flatMap(({ geonameId, mentions }) =>
      mentions.flatMap((mention) => at(mention, geonameId === null ? null : String(geonameId))),
    ),
    date: record.dates.flatMap((date) => at(date, date.value)),
    quote: record.quotes.flatMap((quote) => at(quote, speakers.get(quote.speaker ?? '') ?? null)),
    faq: record.faq.flatMap(({ question, answer }) => at(question, answer.text.trim())),
    source: record.sources.flatMap(({ mentions }) => mentions.flatMap((mention) => at(mention, null))),
  };
  return Object.fromEntries(FACT_KINDS.map((kind) => [kind, inOrder(items[kind])])) as unknown as typeof items;
}

const inOrder = (items: readonly ScoredItem[]): readonly ScoredItem[] =>
  [...items].sort((a, b) => (a.field < b.field ? -1 : a.field > b.field ? 1 : 0) || a.start - b.start || a.end - b.end);
