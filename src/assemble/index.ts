/** Draft → record: ids are set, offsets counted in the unit asked for, every text cut from the source. */
import type { ParsedDocument } from '../model/document.ts';
import type { Mention, Kind } from '../model/mention.ts';
import type { Message } from '../model/message.ts';
import type { FactboxRecord } from '../model/record.ts';
import { spanAt, type Span } from '../model/span.ts';
import type { OffsetUnit, SectionKind } from '../model/vocabulary.ts';
import { GENERATOR_VERSION } from '../model/version.ts';
import { touching } from '../resolve/touching.ts';
import type { Draft, EventEntity, LinkedCount, LocationEntity, Party } from '../resolve/draft.ts';
import { confidenceOf } from './confidence.ts';
import { documentPart } from './document-part.ts';
import { placeIn, type Placer } from './placer.ts';
import { selected, type Selection } from './selection.ts';

export interface AssembleOptions extends Selection {
  readonly unit: OffsetUnit;
  readonly withText: boolean;
  readonly id: string | null;
  readonly lexiconVersion: string;
  readonly messages: readonly Message[];
}

export function assemble(document: ParsedDocument, whole: Draft, options: AssembleOptions): FactboxRecord {
  const place = placeIn(document.source, options.unit);
  const draft = selected(whole, options);
  return {
    schema: 'factbox/v1',
    generator: { name: 'factbox', version: GENERATOR_VERSION, lexicon: options.lexiconVersion },
    document: documentPart(document, draft, place, options),
    dates: dates(document, draft, place),
    actors: actors(document, draft, place),
    locations: draft.locations.map((entity) => location(document, entity, place)),
    counts: draft.counts.map((entry) => count(document, entry, place)),
    events: draft.events.map((entity) => event(document, entity, place)),
    faq: faq(draft, place),
    quotes: draft.quotes.map((quote) => ({
      id: quote.id,
      ...place.mention(quote.span),
      speaker: quote.speakerId,
      cue: quote.value.cue,
      rule: quote.rule,
      confidence: confidenceOf(quote.rule),
    })),
    sources: draft.sources.map(({ mentions, claims, ...source }) => ({
      mentions: mentions.map(place.mention),
      claims: claims.map(place.range),
      ...source,
    })),
    messages: options.messages.map(({ span, ...message }) => ({
      ...message,
      ...(span === null ? { start: null, end: null } : place.offsets(span)),
    })),
  };
}

/** The section that a span stands in; `body` between sections. */
const sectionOf = (document: ParsedDocument, span: Span): SectionKind =>
  spanAt(document.sections, span.start)?.kind ?? 'body';

/** What every mention in the record has: its text, place, section, rule and confidence. */
function common<K extends Kind>(document: ParsedDocument, mention: Mention<K>, place: Placer) {
  return {
    section: sectionOf(document, mention.span),
    rule: mention.rule,
    confidence: confidenceOf(mention.rule),
    ...place.mention(mention.span),
  };
}

function dates(document: ParsedDocument, draft: Draft, place: Placer): FactboxRecord['dates'] {
  const idAt = new Map(draft.dates.map((date) => [`${date.span.start}:${date.span.end}`, date.id]));
  const idOf = (span: Span | null): string | undefined =>
    span === null ? undefined : idAt.get(`${span.start}:${span.end}`);
  return draft.dates.map((entry) => {
    const { anchor, range, alternatives, ...value } = entry.value;
    const anchorId = idOf(anchor.mention);
    const partner = idOf(range?.with ?? null);
    return {
      id: entry.id,
      ...value,
      ...common(document, entry, place),
      anchor: { kind: anchor.kind, value: anchor.value, ...(anchorId === undefined ? {} : { id: anchorId }) },
      range: range === null || partner === undefined ? null : { role: range.role, with: partner },
      alternatives: [...alternatives],
    };
  });
}

function actors(document: ParsedDocument, draft: Draft, place: Placer): FactboxRecord['actors'] {
  const countAt = touching(
    draft.counts.flatMap(({ id, value: { object } }) => (object === null ? [] : [{ span: object.span, value: id }])),
  );
  return draft.actors.map(({ mentions, aliases, ...actor }) => ({
    aliases: [...aliases],
    ...actor,
    mentions: mentions.map((mention) => ({
      form: mention.value.form,
      ...common(document, mention, place),
      ...(mention.value.form === 'nominal' ? { count: countAt(mention.span) } : {}),
    })),
  }));
}

function location(document: ParsedDocument, entity: LocationEntity, place: Placer): FactboxRecord['locations'][number] {
  const known = entity.place;
  return {
    id: entity.id,
    name: entity.name,
    type: entity.type,
    country: entity.country,
    admin1: entity.admin1,
    within: entity.within,
    bbox: known?.bbox === null || known?.bbox === undefined ? null : [...known.bbox],
    lat: entity.point?.lat ?? null,
    lon: entity.point?.lon ?? null,
    geonameId: known?.geonameId ?? null,
    precision: entity.precision,
    resolution: entity.resolution,
    rule: entity.rule,
    alternatives: entity.alternatives.map(({ name, type, country, admin1, lat, lon, geonameId }) => ({
      name,
      type,
      country,
      admin1,
      lat,
      lon,
      geonameId,
    })),
    confidence: confidenceOf(entity.rule),
    mentions: entity.mentions.map((mention) => ({
      form: mention.value.form,
      qualifier: mention.value.qualifier === null ? null : place.text(mention.value.qualifier).text,
      ...common(document, mention, place),
    })),
  };
}

function count(document: ParsedDocument, entry: LinkedCount, place: Placer): FactboxRecord['counts'][number] {
  const { object, partOf: _p, supersedes: _s, revision: _r, sharedBy: _c, category, ...value } = entry.value;
  return {
    id: entry.id,
    ...value,
    ...common(document, entry, place),
    object: object === null ? null : { head: object.head, class: object.class, ...place.mention(object.span) },
    category: [...category],
    event: entry.event,
    attribution: entry.attribution?.id ?? null,
    location: entry.location?.id ?? null,
    date: entry.date?.id ?? null,
    linkBasis: {
      attribution: entry.attribution?.basis ?? null,
      location: entry.location?.basis ?? null,
      date: entry.date?.basis ?? null,
    },
    partOf: entry.partOf,
    sameAs: entry.sameAs,
    supersedes: entry.supersedes,
  };
}

function event(document: ParsedDocument, entity: EventEntity, place: Placer): FactboxRecord['events'][number] {
  const { mentions, agents, patients, location: where, date, claimedBy, counts, evidence, ...values } = entity;
  const party = ({ span, actor }: Party) => ({ actor, ...place.mention(span) });
  const telling = ({ span }: Mention<'event'>) => ({ section: sectionOf(document, span), ...place.mention(span) });
  const [trigger, ...others] = mentions.map(telling);
  if (trigger === undefined) throw new Error(`event ${entity.id} is told nowhere`);
  return {
    trigger,
    mentions: others,
    ...values,
    agents: agents.map(party),
    patients: patients.map(party),
    location: where?.id ?? null,
    date: date?.id ?? null,
    counts: [...counts],
    linkBasis: { location: where?.basis ?? null, date: date?.basis ?? null },
    claimedBy: claimedBy === null ? null : party(claimedBy),
    confidence: confidenceOf(evidence),
  };
}

const faq = (draft: Draft, place: Placer): FactboxRecord['faq'] =>
  draft.faq.map(({ id, value, facts, rule }) => ({
    id,
    question: place.text(value.question),
    answer: place.text(value.answer),
    plain: { question: place.plain(value.question), answer: place.plain(value.answer) },
    speaker: value.speaker,
    style: value.style,
    facts: [...facts],
    rule,
    confidence: confidenceOf(rule),
  }));
