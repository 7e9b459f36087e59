/**
 * Every proper name of an article with its boundaries and its kind, decided once: cut the sentences into pieces, weigh what the
 * lexicons and the neighbouring words say, then let the article's own sure cases decide the unsure ones.
 */
import { NamePart } from '../../lexicon/people.ts';
import type { Dateline, PartOfSpeech, Sentence } from '../../model/document.ts';
import type { Name, NameKind } from '../../model/name.ts';
import type { Refuse } from '../../model/refusal.ts';
import { type TokenRange, TokenShape } from '../../model/token-table.ts';
import { articleVotes, definedAcronym, definedKind, type Placed, remember, winner } from './article.ts';
import { contextEvidence } from './context.ts';
import { datelined } from './datelined.ts';
import { addVotes, LIKELY, SURE, type Piece, type Votes } from './piece.ts';
import { isPlaceOrPeople } from './places.ts';
import { dropped, type DropReason, outvoted } from './refusals.ts';
import { Scan, type ScanSources } from './scan.ts';
import { segment } from './segment.ts';

/** Parts of speech of a sentence's tokens. */
export type Tagger = (sentence: Sentence) => readonly PartOfSpeech[];

export interface NameSources extends ScanSources {
  readonly dateline: Dateline | null;
  readonly tags: Tagger;
  readonly refuse?: Refuse | undefined;
}

export function findNames(sentences: readonly Sentence[], sources: NameSources): readonly Name[] {
  const placed = sentences.flatMap((sentence) => {
    const scan = new Scan(sentence, sources);
    return segment(scan).map((found): Placed => ({
      scan,
      piece: datelined(scan, weighed(scan, found), sources.dateline),
      key: scan.keyOf(found.from, found.to),
    }));
  });
  const alone = placed.map((one, i) => addVotes(addVotes(one.piece.votes, defaultVotes(one)), listVotes(placed, i)));
  const memory = remember(placed, alone);
  const names: Name[] = [];
  for (const [i, one] of placed.entries()) {
    const article = articleVotes(memory, one);
    const votes = addVotes(alone[i] ?? {}, article);
    const kind = decided(one, votes, article, sources.tags);
    if (!isKind(kind)) {
      dropped(one, votes, kind.drop, sources.refuse);
      continue;
    }
    outvoted(one, votes, kind, sources.refuse);
    names.push(toName(one, kind, memory.acronyms.get(one.key) ?? memory.organizationParts.get(one.key)));
  }
  return names;
}

type Decision = NameKind | { readonly drop: DropReason };

const isKind = (decision: Decision): decision is NameKind => typeof decision === 'string';

/** The kind of a name by all its votes; or why it is none. */
function decided(one: Placed, votes: Votes, article: Votes, tags: Tagger): Decision {
  const isOnItsOwn = Object.keys(article).length === 0;
  if (one.piece.evidence === 'name/surname-only' && isOnItsOwn) return { drop: 'not-introduced' };
  const [kind, strength] = winner(votes);
  if (kind === 'other') return { drop: 'no-actor' };
  if (kind === undefined || strength < LIKELY) return { drop: 'unsure' };
  if (isOrder(one)) return { drop: 'order' };
  const isAlone = strength < LIKELY + DOUBT && isOnItsOwn;
  return isAlone && opensAsCommonWord(one, tags) ? { drop: 'common-word' } : kind;
}

function weighed(scan: Scan, found: Piece): Piece {
  const { votes, strongest } = contextEvidence(scan, found);
  const before = Math.max(0, ...Object.values(found.votes));
  const evidence = strongest !== undefined && before < LIKELY ? strongest : found.evidence;
  const defined = definedAcronym(scan, found) === undefined ? {} : ({ [definedKind(found)]: 2 } satisfies Votes);
  return { ...found, votes: addVotes(addVotes(found.votes, votes), defined), evidence };
}

/**
 * Of a capitalised stretch with nothing else to go by: two or three unknown words in running text are mostly somebody's name; what
 * nobody is called, either, and stands after "in" is a place that no gazetteer has.
 */
function defaultVotes({ scan, piece: { from, to, evidence } }: Placed): Votes {
  if (scan.mode !== 'normal' || evidence === 'name/known-place' || evidence === 'name/surname-only') return {};
  const words: number[] = [];
  for (let at = from; at < to; at += 1) if (scan.isWord(at)) words.push(at);
  if (words.some((at) => scan.isCommon(at))) return {};
  const isOwner = scan.isOwnersEnding(to) || scan.says(to, 's'); // "in Rozen's case"
  if (evidence === 'name/in-place' && !isOwner && words.every((at) => isUnheardOf(scan, at))) return { location: 0.5 };
  if (words.length === 1) return { person: isPersonal(scan, words[0] ?? from) ? 1 : 0.4 };
  return words.length >= 2 && words.length <= MOST_PARTS
    ? { person: isPutAsPerson(scan, { from, to }) ? LIKELY : 1.5 }
    : {};
}

/** An unknown name of so many words is somebody's. */
const MOST_PARTS = 4;
const WHERE_OR_WHAT = 'the of in at from to near on between via into outside around across'.split(' ');

/** "met Jerobo Dimo Hamaba": parted words with capitals, none of them a place's, where neither a place nor a thing is told. */
function isPutAsPerson(scan: Scan, { from, to }: TokenRange): boolean {
  if (scan.says(from - 1, ...WHERE_OR_WHAT) || scan.isOwnersEnding(from - 1) || scan.isParticle(from)) return false;
  for (let at = from; at < to; at += 1) {
    const isTitle = scan.shape(at) === TokenShape.title || scan.shape(at) === TokenShape.initial;
    if (!isTitle && !scan.isParticle(at)) return false;
    if (at > from && isPlaceOrPeople(scan, at, at + 1)) return false;
  }
  return !isPlaceOrPeople(scan, from, from + 1);
}

/** "Mark my words": a sentence's first word, and what is to be done with something of somebody's. */
const isOrder = ({ scan, piece: { from, to } }: Placed): boolean =>
  to === from + 1 && from === scan.from && scan.frequency(from) > 0 && scan.says(to, 'my', 'your', 'these', 'those');

/** So much a part of speech speaks against a name. */
const DOUBT = 2;

/**
 * "Reading lessons began", "Rice prices rose": a sentence's first word that is a name and a common word, too. Its part of speech
 * decides, where nothing else in the article does.
 */
function opensAsCommonWord({ scan, piece: { from, to } }: Placed, tags: Tagger): boolean {
  if (scan.mode !== 'normal' || to - from !== 1 || scan.shape(from) !== TokenShape.title) return false;
  for (let at = scan.from; at < from; at += 1) if (scan.isWord(at)) return false;
  return scan.frequency(from) > 0 && tags(scan.sentence)[from - scan.from] !== 'proper';
}

/** A list says little of what stands farther from a name in it. */
const LIST_REACH = 6;
const NEIGHBOUR = 1;
const MORE_NEIGHBOURS = 0.6;
const MOST_NEIGHBOURS = 2.2;

/** What the others of a list say: "Shihabuddin, M Nousahd and Zakeer" are all of one kind, as are "Reading, Bath and Cork". */
function listVotes(placed: readonly Placed[], at: number): Votes {
  const votes: Votes = {};
  for (const step of [-1, 1]) {
    for (let i = at; Math.abs(i + step - at) <= LIST_REACH; i += step) {
      const [left, right, next] = [placed[Math.min(i, i + step)], placed[Math.max(i, i + step)], placed[i + step]];
      if (left === undefined || right === undefined || next === undefined || !isListed(left, right)) break;
      const [kind, strength] = winner(next.piece.votes);
      if (strength < SURE || kind === 'other' || kind === undefined) continue;
      const before = votes[kind];
      votes[kind] = before === undefined ? NEIGHBOUR : Math.min(MOST_NEIGHBOURS, before + MORE_NEIGHBOURS);
    }
  }
  return votes;
}

/** Does nothing but a comma or "and" part the two? */
const isListed = (left: Placed, right: Placed): boolean =>
  left.scan === right.scan && isListJoint(left.scan, left.piece.to, right.piece.from);

/** A comma, "and", "or", or a comma and one of them. */
function isListJoint(scan: Scan, from: number, to: number): boolean {
  const first = scan.text(from) === ',' ? from + 1 : from;
  if (first === to) return first > from;
  return first + 1 === to && (/^(?:and|or)$/.test(scan.text(first)) || (first === from && scan.text(first) === '&'));
}

const isPersonal = (scan: Scan, at: number): boolean => (scan.nameParts(at) & (NamePart.FAMILY | NamePart.GIVEN)) !== 0;

const SHORTEST_UNHEARD_OF = 4;
/** "in Scientology", "in Marxism": what one believes or studies. */
const TEACHING = /(?:logy|ism|ics)$/;

function isUnheardOf(scan: Scan, at: number): boolean {
  const key = scan.key(at);
  return (
    scan.shape(at) === TokenShape.title &&
    key.length >= SHORTEST_UNHEARD_OF &&
    !TEACHING.test(key) &&
    !isPersonal(scan, at)
  );
}

/** A body that the article calls by an acronym has its own full name as its canonical one, and so has the acronym. */
function definitionOf(scan: Scan, piece: Piece, definition: Placed | undefined, kind: NameKind): string | null {
  if (kind !== 'organization') return null;
  if (definition !== undefined) return definition.key;
  return definedAcronym(scan, piece) === undefined ? null : scan.keyOf(piece.from, piece.to);
}

function toName({ scan, piece, key }: Placed, kind: NameKind, definition: Placed | undefined): Name {
  const { text, start, end } = scan.table;
  const { from, to } = piece;
  const agrees = (piece.votes[kind] ?? 0) > 0;
  // What the article defines an acronym to be goes before what the lexicon knows under it.
  const isDefined = definition !== undefined && kind === 'organization';
  const known = isDefined ? definition.piece : piece;
  const [first, last] = [start[from] ?? 0, end[to - 1] ?? 0];
  const { role } = piece;
  return {
    start: first,
    end: last,
    from,
    to,
    text: text.slice(first, last),
    key:
      kind === 'location' && definition !== undefined && definedKind(definition.piece) === kind ? definition.key : key,
    kind,
    subtype: agrees && (kind === 'organization' || kind === 'norp') ? known.subtype : null,
    country: agrees && kind !== 'person' ? known.country : null,
    form: isDefined ? (piece.form === 'acronym' ? 'acronym' : 'alias') : kind === 'person' ? 'name' : piece.form,
    canonical: agrees ? (known.canonical ?? definitionOf(scan, piece, definition, kind)) : null,
    role: kind === 'person' && role !== null ? { start: start[role.from] ?? 0, end: end[role.to - 1] ?? 0 } : null,
    evidence: piece.evidence,
    sentence: scan.sentence.index,
  };
}
