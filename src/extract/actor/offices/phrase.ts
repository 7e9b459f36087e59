/** The whole phrase of an office around its noun: "Aurora police | spokesman", "Minister | of Agriculture and Livestock". */
import { POS_BITS } from '../../../lexicon/words.ts';
import type { TokenRange } from '../../../model/token-table.ts';
import { Tag } from '../../../model/tag.ts';
import type { OfficeReader } from './reader.ts';

/** So many words, names counted as one, stand before the noun. */
const MOST_BEFORE = 6;
/** So many phrases stand after it: "of Partnerships of the Department of Relations". */
const MOST_PHRASES = 4;

/** The first token of the phrase whose noun is `head`: nouns, adjectives and owners before it belong to the office. */
export function officeStart(reader: OfficeReader, head: number, limit: number): number {
  let from = head;
  let at = head - 1;
  for (let taken = 0; at >= limit && taken < MOST_BEFORE; taken += 1) {
    const before = partBefore(reader, at, limit);
    if (before === undefined) break;
    at = before - 1;
    if (reader.isWord(before) || isNumbered(reader, before)) from = before;
  }
  return isAsked(reader, from) ? Math.min(head, from + 1) : from;
}

/** Where the part of an office's phrase begins that ends at a token; undefined where that is none. */
function partBefore(reader: OfficeReader, at: number, limit: number): number | undefined {
  const name = reader.name(at);
  if (name !== undefined) {
    const isOwner = isGenitive(reader, at + 1);
    return name.from >= limit && (name.kind !== 'person' || isOwner) ? name.from : undefined;
  }
  if (isGenitive(reader, at)) return at;
  if (reader.text(at) === '-' && reader.isWord(at - 1)) return at - 1; // "Under-Secretary"
  if (
    reader.text(at) === ')' &&
    reader.text(at - 2) === '(' &&
    (reader.name(at - 3) !== undefined || isGenitive(reader, at - 3))
  )
    return at - 2;
  if (isNumbered(reader, at)) return isCapital(reader, at - 1) ? at : undefined;
  return isModifier(reader, at, at === limit) ? at : undefined;
}

const isGenitive = (reader: OfficeReader, at: number): boolean => /^['’]s?$/.test(reader.text(at));

function isModifier(reader: OfficeReader, at: number, opens: boolean): boolean {
  if (!reader.isWord(at) || (reader.isSmall(at) && !reader.isUpper(at))) return false;
  const grammar = reader.document.grammar();
  if (grammar.verbGroup(at) !== undefined) return false; // "says Executive Director X"
  const word = reader.table.word[at] ?? 0;
  if (!reader.isLower(at))
    return !opens || !reader.facts.isCommon(word) || reader.isRoleNoun(at) || reader.isA(at, 'qualifies');
  return (reader.facts.partsOfSpeech(word) & (POS_BITS.noun | POS_BITS.adjective)) !== 0 || isTagged(reader, at);
}

/** "retired", "ousted", "acting": a participle that describes. */
const isTagged = (reader: OfficeReader, at: number): boolean => {
  const tag = reader.document.grammar().tag(at);
  return tag === Tag.VBN || tag === Tag.JJ || tag === Tag.NN;
};

/** "are asked to call Officer X", "Please contact Det. X": what is to be done, no part of the office. */
const isAsked = (reader: OfficeReader, at: number): boolean =>
  /^(?:to|please|should|can|may|must|or|and)$/.test(reader.key(at - 1)) &&
  (reader.facts.partsOfSpeech(reader.table.word[at] ?? 0) & POS_BITS.verb) !== 0;

/** The token after the phrase whose noun is `head`: what the office is held of belongs to it. */
export function officeEnd(reader: OfficeReader, head: number, limit: number): number {
  let to = Math.max(head + 1, reader.name(head)?.to ?? 0);
  while (to < limit && reader.isA(to, 'extends')) to += 1;
  for (let i = 0; i < MOST_PHRASES && to < limit && reader.isA(to, 'joins'); i += 1) {
    const next = heldOf(reader, to + 1, limit);
    if (next === undefined) break;
    to = next;
  }
  return bodyEnd(reader, to, limit);
}

/** "Under-Secretary for Africa, | Ministry of External Affairs,": past the body that stands after the office. */
function bodyEnd(reader: OfficeReader, to: number, limit: number): number {
  const body = reader.text(to) === ',' ? reader.name(to + 1) : undefined;
  if (body?.kind !== 'organization' || body.from !== to + 1 || body.to > limit) return to;
  return body.to === limit || reader.text(body.to) === ',' ? body.to : to;
}

/** Past the nouns that begin at a token, and those listed with them: "Agriculture and Livestock"; undefined before a person. */
function heldOf(reader: OfficeReader, from: number, limit: number): number | undefined {
  let to = nounsEnd(reader, from, limit);
  while (to !== undefined && to < limit) {
    const joint = jointEnd(reader, to);
    const next = joint === undefined ? undefined : nounsEnd(reader, joint, limit);
    if (next === undefined || !isNominal(reader, { from: joint ?? to, to: next })) break;
    to = next;
  }
  return to;
}

/** After "and", "&", or a comma between words with capitals ("Trade, Industry and Supply"); undefined where none stands there. */
function jointEnd(reader: OfficeReader, at: number): number | undefined {
  if (reader.key(at) === 'and' || reader.text(at) === '&') return at + 1;
  const isComma = reader.text(at) === ',' && isCapital(reader, at - 1) && isCapital(reader, at + 1);
  const isListed =
    isComma && (reader.text(at + 2) === ',' || reader.key(at + 2) === 'and' || reader.text(at + 2) === '&');
  return isListed ? at + 1 : undefined;
}

const isCapital = (reader: OfficeReader, at: number): boolean => reader.isWord(at) && !reader.isLower(at);

/** The end of a noun group or a name that begins at a token. */
export function nounsEnd(reader: OfficeReader, from: number, limit: number): number | undefined {
  const start = reader.isDeterminer(from) ? from + 1 : from;
  let to = start;
  while (to < limit) {
    const name = reader.name(to);
    if (name?.kind === 'person' && !isGenitive(reader, name.to)) break;
    if (name !== undefined && name.from < start) break;
    const isBracket = reader.text(to) === '(' && reader.text(to + 2) === ')' && to + 3 <= limit;
    const next = name?.to ?? (isBracket ? to + 3 : to + 1);
    if (name === undefined && !isBracket && !isPart(reader, to)) break;
    to = Math.min(limit, next);
  }
  return to > start ? to : undefined;
}

const isPart = (reader: OfficeReader, at: number): boolean =>
  isGenitive(reader, at) ||
  (reader.text(at) === '-' && (reader.isWord(at + 1) || isNumbered(reader, at + 1))) ||
  isModifier(reader, at, false) ||
  isNumbered(reader, at);

/** "the 5th Brigade", "Precinct 1". */
const isNumbered = (reader: OfficeReader, at: number): boolean => /^\d{1,3}$/.test(reader.text(at));

/** No verb stands in it: not "and said". */
const isNominal = (reader: OfficeReader, { from, to }: TokenRange): boolean => {
  const grammar = reader.document.grammar();
  for (let at = from; at < to; at += 1) if (grammar.verbGroup(at) !== undefined) return false;
  return true;
};
