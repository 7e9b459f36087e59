/**
 * Which of the places that an article names may be where something happened, and how much each says: not where somebody speaks, hails
 * from or is based, and not the wider place behind a narrower ("Karsk in Belmora").
 */
import { shippedCore } from '../../lexicon/core.ts';
import { eventWordsOf } from '../../lexicon/event-words.ts';
import type { ParsedDocument } from '../../model/document.ts';
import { firstEndingAfter, overlaps, type Span } from '../../model/span.ts';
import type { LocationType } from '../../model/vocabulary.ts';
import type { Draft, LocationEntity } from '../draft.ts';
import { isHometown } from './hometown.ts';
import { finderWithin } from './scope.ts';

/** One mention of a place, with how narrow the place is. */
export interface Scene {
  readonly id: string;
  readonly span: Span;
  readonly rank: number;
  /** The place that it lies in. */
  readonly within: string | null;
}

/** The narrower a kind of place, the more it says; a place that no gazetteer knows is mostly a small one. */
const RANKS: Readonly<Partial<Record<LocationType, number>>> = {
  facility: 6,
  street: 6,
  district: 6,
  park: 6,
  city: 5,
  island: 4,
  admin2: 4,
  water: 3,
  mountain: 3,
  valley: 3,
  admin1: 3,
  peninsula: 2,
  desert: 2,
  country: 1,
  region: 1,
  continent: 0,
};
export const CONTINENT = 0;
const UNKNOWN = 4;
/** The rank of a town or city: what is narrower lies in one. */
export const TOWN = 5;

/** Every place that may be where something happened, in source order. */
export function scenesOf(draft: Draft, document: ParsedDocument): readonly Scene[] {
  const aside = asidesOf(draft);
  const all = draft.locations
    .flatMap((entity) => entity.mentions.map(({ span }) => sceneOf(entity, span)))
    .filter(({ span }) => !aside(span) && !isBase(span, document) && !isPublisher(span, document))
    .filter(({ span }) => !isHometown(span, document))
    .filter(({ span, rank }) => rank > COUNTRY || !isWhose(span, document))
    .sort((a, b) => a.span.start - b.span.start);
  return all.filter((scene, i) => !isToldBefore(all[i - 1], scene, document));
}

const sceneOf = ({ id, type, within }: LocationEntity, span: Span): Scene => ({
  id,
  span,
  within,
  rank: type === null ? UNKNOWN : (RANKS[type] ?? UNKNOWN),
});

/** "a Lyon-based firm", "the Tunis-born singer". */
const isBase = ({ end }: Span, { source }: ParsedDocument): boolean =>
  /^\s*[-‑]\s*(?:based|born|bound|registered|headquartered)\b/i.test(source.text.slice(end, end + BEHIND));
const BEHIND = 18;

/** "by U.S. forces", "a U.S. base": whose they are is not where they are; "U.S. inflation" is there. */
function isWhose({ start }: Span, document: ParsedDocument): boolean {
  const names = document.names();
  const name = names[firstEndingAfter(names, start)];
  const grammar = document.grammar();
  const group = name === undefined ? undefined : grammar.nounGroup(name.from);
  if (name === undefined || group === undefined || group.to <= name.to) return false;
  const classes = eventWordsOf(shippedCore()).classes.get(grammar.lemma(group.to - 1));
  return classes !== undefined && OWNED.some((owned) => classes.has(owned));
}
const OWNED = ['force', 'armed', 'police', 'politician', 'ambassador', 'asset'];
/** The rank of a country. */
const COUNTRY = 1;

/** "Officer hurt in crash | News – Karsk Herald": behind the mark of a page's title stands who publishes it. */
const isPublisher = ({ start }: Span, { source, sentences }: ParsedDocument): boolean =>
  start < (sentences[0]?.end ?? 0) &&
  /[|«](?:[^|«\n.!?():–—-]*\s)?$/.test(source.text.slice(Math.max(0, start - LONGEST_NAME), start));
const LONGEST_NAME = 40;

/** "Karsk in the Belmora district", "Karsk and Belmora provinces": the first of them says it. */
function isToldBefore(before: Scene | undefined, { span, rank }: Scene, { source }: ParsedDocument): boolean {
  if (before === undefined || span.start - before.span.end > JOINT || span.start < before.span.end) return false;
  const joint = source.text.slice(before.span.end, span.start);
  if (/^\s*,?\s+in\s+(?:the\s+)?$/i.test(joint)) return before.rank >= NARROW;
  const isShared = /^\s+and\s+$/.test(joint) && /^\s+[a-z]+s\b/.test(source.text.slice(span.end, span.end + BEHIND));
  return isShared && before.rank === rank;
}
const JOINT = 12;
const NARROW = 3;

/** Inside the words that name who speaks ("officials in Paris"), unless they are counted ("one resident of Tabriz"). */
function asidesOf(draft: Draft): (span: Span) => boolean {
  const speakers = finderWithin(
    draft.sources
      .filter(({ kind }) => kind === 'attribution')
      .flatMap(({ mentions }) => mentions.map((span) => ({ span })))
      .sort((a, b) => a.span.start - b.span.start),
  );
  const starts = finderWithin(draft.counts.map(({ span }) => ({ span: { start: span.start, end: span.start + 1 } })));
  const counted = (speaker: Span): readonly unknown[] => starts({ start: speaker.start - ARTICLE, end: speaker.end });
  return (span) =>
    speakers({ start: span.start - LONGEST_SPEAKER, end: span.end + LONGEST_SPEAKER }).some(
      (speaker) => overlaps(speaker.span, span) && counted(speaker.span).length === 0,
    );
}

/** The number before who speaks may stand outside the words that name them. */
const ARTICLE = 12;
/** No words that name who speaks are longer, in characters. */
const LONGEST_SPEAKER = 120;
