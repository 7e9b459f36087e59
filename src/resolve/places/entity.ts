/** Names and what they mean → the record's places: one entity a place, each linked to the place that it lies in. */
import { shown } from '../../model/shown.ts';
import type { Place } from '../../lexicon/places.ts';
import type { ParsedDocument } from '../../model/document.ts';
import type { Mention } from '../../model/mention.ts';
import type { LocationType, Precision } from '../../model/vocabulary.ts';
import type { LocationEntity } from '../draft.ts';
import type { Choice, Choices } from './choice.ts';
import { liesIn } from './geography.ts';
import type { Group } from './groups.ts';

interface Merged {
  readonly choice: Choice;
  readonly group: Group;
  readonly mentions: Mention<'location'>[];
}

export function entitiesOf(
  groups: readonly Group[],
  choices: Choices,
  document: ParsedDocument,
): readonly LocationEntity[] {
  const entities = mergeSamePlace(groups, choices)
    .sort((a, b) => (a.mentions[0]?.span.start ?? 0) - (b.mentions[0]?.span.start ?? 0))
    .map((merged, i) => toEntity(`loc${i + 1}`, merged, choices, groups, document));
  return entities.map((entity) => ({ ...entity, within: containerId(entity, entities) }));
}

/** "U.S." and "America" are one place. */
function mergeSamePlace(groups: readonly Group[], choices: Choices): Merged[] {
  const byPlace = new Map<string, Merged>();
  for (const group of groups) {
    const choice = choices.get(group);
    if (choice === undefined || group.mentions.length === 0) continue;
    const key = choice.place?.key ?? `?${group.key}?${group.holder ?? ''}`;
    const known = byPlace.get(key);
    if (known === undefined) byPlace.set(key, { choice, group, mentions: [...group.mentions] });
    else known.mentions.push(...group.mentions);
  }
  for (const { mentions } of byPlace.values()) mentions.sort((a, b) => a.span.start - b.span.start);
  return [...byPlace.values()];
}

const PRECISIONS: Readonly<Partial<Record<LocationType, Precision>>> = {
  country: 'country',
  admin1: 'admin1',
  admin2: 'admin1',
  city: 'city',
  district: 'point',
  facility: 'point',
  street: 'point',
};

function toEntity(
  id: string,
  { choice, group, mentions }: Merged,
  choices: Choices,
  groups: readonly Group[],
  document: ParsedDocument,
): LocationEntity {
  const { place } = choice;
  const first = mentions[0];
  const text = first === undefined ? '' : shown(document.source.text.slice(first.span.start, first.span.end));
  const point = place ?? choice.host ?? null;
  const area = point ?? holderOf(group, groups, choices);
  return {
    id,
    name: place?.name ?? text,
    type: place?.type ?? group.hint,
    country: area?.country ?? null,
    admin1: area?.admin1 ?? null,
    within: null,
    place,
    point,
    precision: point === null ? null : (PRECISIONS[point.type] ?? 'region'),
    resolution: point !== null ? 'resolved' : choice.alternatives.length > 0 ? 'ambiguous' : 'unknown',
    rule: choice.rule,
    alternatives: choice.alternatives,
    mentions,
  };
}

/** Of a place that the gazetteer lacks the country and region are known where the text says in what it lies. */
function holderOf({ holder }: Group, groups: readonly Group[], choices: Choices): Place | null {
  const group = holder === null ? undefined : groups.find(({ key }) => key === holder);
  return group === undefined ? null : (choices.get(group)?.place ?? null);
}

/** The smallest place of the record that a place lies in: its city or county, else its region, else its country. */
function containerId(entity: LocationEntity, all: readonly LocationEntity[]): string | null {
  const { place, point, admin1, country } = entity;
  if (entity.type === 'country' || (point === null && country === null)) return null;
  const others = all.filter((other) => other.id !== entity.id && other.place !== null);
  const local = others.find((other) => {
    if (other.place === null || point === null || other.type === 'admin1' || other.type === 'country') return false;
    return place === null ? other.place.key === point.key : liesIn(place, other.place);
  });
  const region = others.find((other) => other.type === 'admin1' && admin1 !== null && other.admin1 === admin1);
  const state = others.find((other) => other.type === 'country' && country !== null && other.country === country);
  return (local ?? (entity.type === 'admin1' ? undefined : region) ?? state)?.id ?? null;
}
