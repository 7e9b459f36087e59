/** A record as a flat list of stretches of its text: what is underlined, tagged and exchanged with annotation tools. */
import type { FactboxRecord } from '../model/record.ts';

export interface Annotation {
  /** Of the value that it is a mention of: an actor with three mentions gives three annotations with one id. */
  readonly id: string;
  /** "Date", "Person", "Count", "Question" …: one word, its first letter a capital. */
  readonly type: string;
  readonly text: string;
  /** In the record's unit of offsets. */
  readonly start: number;
  readonly end: number;
  /** The value, for people. */
  readonly label: string;
}

/** Where a value stands, which may be nowhere or in a title beside the text. */
interface Standing {
  readonly text: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly field?: 'title' | undefined;
}

/** Every value that stands in the text, kind by kind; what stands only in a title beside the text is left out. */
export const annotationsOf = (record: FactboxRecord): Annotation[] => [
  ...record.dates.flatMap((date) => annotation(date.id, date.type, date, dateLabel(date))),
  ...record.actors.flatMap((actor) =>
    actor.mentions.flatMap((mention) =>
      annotation(actor.id, actor.type, mention, `${actorLabel(actor)} ${mention.form} [${mention.rule}]`),
    ),
  ),
  ...record.locations.flatMap((location) =>
    location.mentions.flatMap((mention) =>
      annotation(
        location.id,
        'location',
        mention,
        `${locationLabel(location)}${mention.qualifier === null ? '' : ` (${mention.qualifier})`} [${location.rule}]`,
      ),
    ),
  ),
  ...record.counts.flatMap((count) => annotation(count.id, count.kind, count, `${countLabel(count)} [${count.rule}]`)),
  ...record.events.flatMap((event) =>
    [event.trigger, ...event.mentions].flatMap((telling) => annotation(event.id, 'event', telling, eventLabel(event))),
  ),
  ...record.quotes.flatMap((quote) =>
    annotation(quote.id, 'quote', quote, `${quote.id} quote by ${quote.speaker ?? 'unknown'} [${quote.rule}]`),
  ),
  ...record.faq.flatMap((pair) => [
    ...annotation(pair.id, 'question', pair.question, `${pair.id} question ${pair.style} [${pair.rule}]`),
    ...annotation(pair.id, 'answer', pair.answer, `${pair.id} answer`),
  ]),
  ...record.sources.flatMap((source) =>
    source.mentions.flatMap((mention) => annotation(source.id, 'source', mention, sourceLabel(source))),
  ),
];

function annotation(id: string, type: string, { text, start, end, field }: Standing, label: string): Annotation[] {
  if (start === null || end === null || field !== undefined) return [];
  return [{ id, type: type.charAt(0).toUpperCase() + type.slice(1), text, start, end, label }];
}

const words = (parts: readonly (string | number | null | undefined)[]): string =>
  parts.filter((part) => part !== null && part !== undefined && part !== '').join(' ');

const dateLabel = (date: FactboxRecord['dates'][number]): string =>
  words([date.id, date.type, date.value, date.mod, `[${date.rule}]`]);

const actorLabel = (actor: FactboxRecord['actors'][number]): string =>
  words([actor.id, actor.type, actor.subtype, actor.country, `“${actor.name}”`, actor.role]);

const locationLabel = (location: FactboxRecord['locations'][number]): string =>
  words([
    location.id,
    location.type,
    location.country,
    `“${location.name}”`,
    location.lat === null ? location.resolution : `${location.lat},${location.lon}`,
  ]);

const sourceLabel = (source: FactboxRecord['sources'][number]): string =>
  words([source.id, 'source', source.kind, `“${source.name}”`, source.url]);

const eventLabel = (event: FactboxRecord['events'][number]): string =>
  words([
    event.id,
    event.mode === null ? event.type : `${event.type}/${event.mode}`,
    event.status,
    named('by', event.agents),
    named('to', event.patients),
    event.location,
    event.date,
    event.claimedBy && `says “${event.claimedBy.text}”`,
    `[${event.rule}]`,
  ]);

const named = (role: string, parties: readonly { readonly text: string }[]): string | null =>
  parties.length === 0 ? null : `${role} “${parties.map(({ text }) => text).join(', ')}”`;

const countLabel = (count: FactboxRecord['counts'][number]): string =>
  words([
    count.id,
    count.kind,
    count.relation,
    count.value ?? `${count.low ?? ''}–${count.high ?? ''}`,
    count.unit,
    count.object?.head,
    count.category.join('+'),
    count.negated ? 'negated' : null,
    count.hypothetical ? 'hypothetical' : null,
    count.event,
    count.attribution,
    count.location,
    count.date,
    count.partOf && `part of ${count.partOf}`,
    count.sameAs && `same as ${count.sameAs}`,
  ]);
