/**
 * The article's own evidence (Mikheev 1999): what a name is where the text makes it sure decides what it is where it does not. A
 * surname seen once with a title stays that person; an acronym defined in brackets is that organisation.
 */
import { isDesignator } from '../../lexicon/designators.ts';
import { isNameSuffix } from '../../lexicon/people.ts';
import { isTellingWord } from '../../lexicon/telling.ts';
import type { NameKind } from '../../model/name.ts';
import { TokenShape } from '../../model/token-table.ts';
import { isMixedAcronym } from './acronyms.ts';
import { nicknameIn } from './person-pattern.ts';
import { addVotes, LIKELY, type Piece, SURE, type Votes } from './piece.ts';
import { demonymOf } from './places.ts';
import type { Scan } from './scan.ts';

/** A piece with the sentence that it stands in. */
export interface Placed {
  readonly scan: Scan;
  readonly piece: Piece;
  readonly key: string;
}

/** Of a name that no lexicon knows, this much from all its places together decides. */
const POOLED = 2.5;

interface Memory {
  /** What the neighbours of all places of a name say together. */
  readonly pooled: ReadonlyMap<string, Votes>;
  /** The votes of sure pieces, by their key. */
  readonly sure: ReadonlyMap<string, Votes>;
  /** Surnames, first names and nicknames of likely persons. */
  readonly personParts: ReadonlySet<string>;
  readonly acronyms: ReadonlyMap<string, Placed>;
  /** First words of sure organisations: "Carolin" of "Carolin Mines Ltd". */
  readonly organizationParts: ReadonlyMap<string, Placed>;
}

/** What an acronym in brackets may stand for. */
const DEFINABLE: ReadonlySet<NameKind> = new Set(['organization', 'location', 'other']);

/** @param alone the votes that each has by itself, its neighbours and what is usual included */
export function remember(placed: readonly Placed[], alone: readonly Votes[]): Memory {
  const sure = new Map<string, Votes>();
  const personParts = new Set<string>();
  const acronyms = new Map<string, Placed>();
  const pooled = new Map<string, Votes>();
  const organizationParts = new Map<string, Placed>();
  for (const [i, one] of placed.entries()) {
    const { piece, key, scan } = one;
    pooled.set(key, addVotes(pooled.get(key) ?? {}, piece.votes));
    const [kind, votes] = winner(piece.votes);
    const [likely, strength] = winner(alone[i] ?? {});
    if (likely === 'person' && strength >= LIKELY)
      for (const part of personalParts(scan, piece, key)) personParts.add(part);
    if (kind === undefined || votes < SURE) continue;
    sure.set(key, addVotes(sure.get(key) ?? {}, { [kind]: 1 }));
    const first = key.split(' ')[0] ?? '';
    if (kind === 'organization' && first !== key && (isTellingWord(first, scan.lexicon) || isFirm(key)))
      organizationParts.set(first, one);
    const acronym = definedAcronym(scan, piece);
    if (acronym !== undefined && DEFINABLE.has(kind)) acronyms.set(acronym, one);
  }
  return { pooled, sure, personParts, acronyms, organizationParts };
}

/** "Tangent Inc": one word and the form of a company, whatever the word means elsewhere. */
function isFirm(key: string): boolean {
  const [, form, ...more] = key.split(' ');
  return isDesignator(form) && more.length === 0;
}

/** What a person may be called further on: his surname, his nickname, of a sure one his first name; a single name after a title. */
function personalParts(scan: Scan, piece: Piece, key: string): readonly string[] {
  const parts = key.split(' ');
  if (parts.length === 1) return piece.role === null ? [] : parts;
  const surname = parts.findLast((part) => !isNameSuffix(part));
  const first = (piece.votes.person ?? 0) >= SURE ? parts[0] : undefined;
  const whole = parts.length > 2 ? parts.slice(1).join(' ') : undefined; // "van der Merwe", "Le Pen"
  return [first, surname, whole, nicknameIn(scan, piece)].filter((part) => part !== undefined);
}

/** "… Defense Forces (IDF)", "the Clean Rivers Act, or CRA,": what a name is called for short from here on. */
export function definedAcronym(scan: Scan, { from, to }: Piece): string | undefined {
  if (to - from < 2) return undefined;
  if (scan.text(to) === '(' && scan.text(to + 2) === ')' && isAcronym(scan, to + 1)) return scan.key(to + 1);
  const isOr = scan.text(to) === ',' && scan.says(to + 1, 'or') && scan.shape(to + 2) === TokenShape.upper;
  return isOr && scan.keyLength(to + 2) > 1 ? scan.key(to + 2) : undefined;
}

const isAcronym = (scan: Scan, at: number): boolean =>
  scan.isWord(at) && (scan.shape(at) === TokenShape.upper || isMixedAcronym(scan, at));

/** The votes that the rest of the article has for a piece. */
export function articleVotes(memory: Memory, { scan, piece: { from, to, evidence }, key }: Placed): Votes {
  const definition = memory.acronyms.get(key);
  if (definition !== undefined) return { [definedKind(definition.piece)]: SURE + 2 };
  if (memory.personParts.has(key) && !isOtherwiseKnown(scan, from, to)) return { person: SURE + 1 };
  if (evidence === 'name/surname-only') return {};
  if (memory.organizationParts.has(key)) return { organization: SURE };
  const seen = memory.sure.get(key);
  const [kind] = seen === undefined ? [] : winner(seen);
  if (kind !== undefined) return { [kind]: 2 };
  const [likely, votes] = winner(memory.pooled.get(key) ?? {});
  return likely !== undefined && votes >= POOLED ? { [likely]: 1.5 } : {};
}

/** Of what kind an acronym is that the article defines. */
export function definedKind({ votes }: Piece): 'location' | 'organization' | 'other' {
  const [kind, count] = winner(votes);
  return count >= SURE && (kind === 'location' || kind === 'other') ? kind : 'organization';
}

export function winner(votes: Votes): readonly [kind: NameKind | undefined, votes: number] {
  let best: NameKind | undefined;
  let most = 0;
  for (const kind of Object.keys(votes) as NameKind[]) {
    const count = votes[kind] ?? 0;
    if (count > most) [best, most] = [kind, count];
  }
  return [best, most];
}

/** Whatever a person is called, "Muslims", "Costa Ricans" and "Kenya" are a people and a country. */
const isOtherwiseKnown = (scan: Scan, from: number, to: number): boolean =>
  scan.lexicon.places().at(scan.phrases.nodeOf(from, to))[0]?.place.type === 'country' ||
  demonymOf(scan, from, to)?.form === 'plural' ||
  scan.phrases.entries(from, to, 'norp').some(({ form }) => form === 'plural');
