/**
 * Every proper name of an article with its boundaries and its kind, decided once: cut the sentences into pieces, weigh what the
 * lexicons and the neighbouring words say, then let the article's own sure cases decide the unsure ones.
 */
import type { Lexicon } from '../../lexicon/index.ts';
import { NamePart } from '../../lexicon/people.ts';
import type { Dateline, PartOfSpeech, Sentence, Token } from '../../model/document.ts';
import type { Name, NameKind } from '../../model/name.ts';
import { articleVotes, definedAcronym, type Placed, remember, winner } from './article.ts';
import { contextEvidence } from './context.ts';
import { datelined } from './datelined.ts';
import { type Phrases, phrasesOf } from './phrases.ts';
import { addVotes, LIKELY, SURE, type Piece, type Votes } from './piece.ts';
import { segment } from './segment.ts';

/** Parts of speech of a sentence's tokens, by compromise. */
export type Tagger = (sentence: Sentence) => readonly PartOfSpeech[];

export function findNames(
  text: string,
  sentences: readonly Sentence[],
  dateline: Dateline | null,
  tags: Tagger,
  lexicon: Lexicon,
): readonly Name[] {
  const placed = sentences.flatMap((sentence) => {
    const phrases = phrasesOf(sentence, lexicon);
    return segment(phrases).map((found): Placed => ({
      phrases,
      piece: datelined(phrases, weighed(phrases, found), dateline),
      key: keyOf(phrases, found),
    }));
  });
  const alone = placed.map((one, i) => addVotes(addVotes(one.piece.votes, defaultVotes(one)), listVotes(placed, i)));
  const memory = remember(placed, alone);
  const names: Name[] = [];
  for (const [i, one] of placed.entries()) {
    const article = articleVotes(memory, one);
    const votes = addVotes(alone[i] ?? {}, article);
    const [kind, strength] = winner(votes);
    if (kind === undefined || kind === 'other' || strength < LIKELY) continue;
    if (strength < LIKELY + DOUBT && Object.keys(article).length === 0 && opensAsCommonWord(one, tags)) continue;
    names.push(toName(text, one, kind, memory.acronyms.get(one.key) ?? memory.organizationParts.get(one.key)));
  }
  return names;
}

function weighed(phrases: Phrases, found: Piece): Piece {
  const { votes, strongest } = contextEvidence(phrases, found);
  const before = Math.max(0, ...Object.values(found.votes));
  const evidence = strongest !== undefined && before < LIKELY ? strongest : found.evidence;
  const defined = definedAcronym(phrases, found) === undefined ? {} : ({ organization: 2 } satisfies Votes);
  return { ...found, votes: addVotes(addVotes(found.votes, votes), defined), evidence };
}

/**
 * Of a capitalised stretch with nothing else to go by: two or three unknown words in running text are mostly somebody's name; what
 * nobody is called, either, and stands after "in" is a place that no gazetteer has.
 */
function defaultVotes({ phrases, piece }: Placed): Votes {
  if (phrases.mode !== 'normal' || piece.evidence === 'name/known-place') return {};
  const words = phrases.tokens.slice(piece.from, piece.to).filter((token) => token.kind === 'word');
  if (words.some((token) => phrases.lexicon.commonWord(token.key) !== undefined)) return {};
  const isOwner = phrases.keys[piece.to] === 's'; // "in Rozen's case"
  if (piece.evidence === 'name/in-place' && !isOwner && words.every((token) => isUnheardOf(phrases, token)))
    return { location: 0.5 };
  if (words.length === 1) return { person: isPersonal(phrases, words[0]?.key ?? '') ? 1 : 0.4 };
  return words.length === 2 || words.length === 3 ? { person: 1.5 } : {};
}

/** So much a part of speech speaks against a name. */
const DOUBT = 2;

/**
 * "Reading lessons began", "Rice prices rose": a sentence's first word that is a name and a common word, too. Its part of speech
 * decides, where nothing else in the article does.
 */
function opensAsCommonWord({ phrases, piece: { from, to } }: Placed, tags: Tagger): boolean {
  const { tokens, keys, lexicon, mode, sentence } = phrases;
  const isFirst = !tokens.slice(0, from).some((token) => token.kind === 'word');
  if (mode !== 'normal' || !isFirst || to - from !== 1 || tokens[from]?.shape !== 'title') return false;
  return (lexicon.commonWord(keys[from] ?? '')?.frequency ?? 0) > 0 && tags(sentence)[from] !== 'proper';
}

/** What the neighbours in a list say: "Shihabuddin, M Nousahd and Zakeer" are all of one kind. */
function listVotes(placed: readonly Placed[], at: number): Votes {
  const [before, one, after] = [placed[at - 1], placed[at], placed[at + 1]];
  if (one === undefined) return {};
  const kinds = [listKind(before, one, before), listKind(one, after, after)].flatMap((kind) => kind ?? []);
  return kinds[0] === undefined ? {} : { [kinds[0]]: 1 };
}

/** The sure kind of `whose`, where nothing but a comma or "and" parts the two. */
function listKind(
  left: Placed | undefined,
  right: Placed | undefined,
  whose: Placed | undefined,
): NameKind | undefined {
  if (left === undefined || right === undefined || whose === undefined || left.phrases !== right.phrases)
    return undefined;
  const between = left.phrases.tokens.slice(left.piece.to, right.piece.from).map(({ text }) => text);
  const [kind, votes] = winner(whose.piece.votes);
  return LIST_JOINTS.has(between.join(' ')) && votes >= SURE && kind !== 'other' ? kind : undefined;
}

const LIST_JOINTS: ReadonlySet<string> = new Set([',', 'and', ', and', '&', 'or', ', or']);

const isPersonal = ({ lexicon }: Phrases, key: string): boolean =>
  (lexicon.namePart(key) & (NamePart.FAMILY | NamePart.GIVEN)) !== 0;

const SHORTEST_UNHEARD_OF = 4;
/** "in Scientology", "in Marxism": what one believes or studies. */
const TEACHING = /(?:logy|ism|ics)$/;

const isUnheardOf = (phrases: Phrases, { shape, key }: Token): boolean =>
  shape === 'title' && key.length >= SHORTEST_UNHEARD_OF && !TEACHING.test(key) && !isPersonal(phrases, key);

const keyOf = ({ keys }: Phrases, { from, to }: Piece): string =>
  keys
    .slice(from, to)
    .filter((key) => key !== '')
    .join(' ');

function toName(text: string, { phrases, piece, key }: Placed, kind: NameKind, definition: Piece | undefined): Name {
  const { tokens, sentence } = phrases;
  const start = tokens[piece.from]?.start ?? sentence.start;
  const end = tokens[piece.to - 1]?.end ?? sentence.end;
  const agrees = (piece.votes[kind] ?? 0) > 0;
  // What the article defines an acronym to be goes before what the lexicon knows under it.
  const known = definition !== undefined && kind === 'organization' ? definition : piece;
  const roleFrom = piece.role === null ? undefined : tokens[piece.role.from];
  const roleTo = piece.role === null ? undefined : tokens[piece.role.to - 1];
  return {
    start,
    end,
    text: text.slice(start, end),
    key,
    kind,
    subtype: agrees && (kind === 'organization' || kind === 'norp') ? known.subtype : null,
    country: agrees && kind !== 'person' ? known.country : null,
    form:
      definition !== undefined && kind === 'organization'
        ? piece.form === 'acronym'
          ? 'acronym'
          : 'alias'
        : kind === 'person'
          ? 'name'
          : piece.form,
    canonical: agrees ? known.canonical : null,
    role:
      kind === 'person' && roleFrom !== undefined && roleTo !== undefined
        ? { start: roleFrom.start, end: roleTo.end }
        : null,
    evidence: piece.evidence,
    sentence: sentence.index,
  };
}
