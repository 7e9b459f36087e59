/** Cuts a sentence into pieces that may be names: known phrases, built ones, titles apart, and capitalised rests. */
import { closedClass } from '../../lexicon/function-words.ts';
import { particleOf } from '../../lexicon/people.ts';
import { isCurrency, knownPieces } from './known.ts';
import { discardPattern } from './discard-pattern.ts';
import { bodyOrArea, isPlaceOfPair, personOr } from './double-readings.ts';
import { organizationPattern } from './organization-pattern.ts';
import { nicknamedPerson, personPattern } from './person-pattern.ts';
import { placePattern } from './place-pattern.ts';
import { isHyphen, longestPlace, type Phrases } from './phrases.ts';
import { addVotes, piece, type Piece, SURE, type TokenRange } from './piece.ts';
import { isPartyTag, runEnd } from './runs.ts';
import { titleAt } from './titles.ts';

/** "D" and the hyphen behind it. */
const PARTY_TAG = 2;

/** The pieces of a sentence, in order and without overlaps. */
export function segment(phrases: Phrases): readonly Piece[] {
  const pieces: Piece[] = [];
  let role: TokenRange | null = null;
  for (let at = 0; at < phrases.tokens.length;) {
    if (isPartyTag(phrases, at)) {
      at += PARTY_TAG;
      role = null;
      continue;
    }
    const particle = leadingParticle(phrases, at);
    if (particle !== undefined) {
      pieces.push(particle);
      at = particle.to;
      role = null;
      continue;
    }
    const known = mayBegin(phrases, at)
      ? knownPieces(phrases, at).filter((candidate) => isPlausible(phrases, candidate))
      : [];
    if ((!phrases.isNameLike(at) || isCurrency(phrases, at)) && known.length === 0) {
      role = roleAfter(phrases, at, role);
      at += 1;
      continue;
    }
    const reading: Reading = phrases.isNameLike(at) ? readRun(phrases, at, known, role) : { piece: known[0] };
    if ('title' in reading) {
      role = { from: role !== null && role.to === at ? role.from : reading.title.from, to: reading.title.to };
      at = role.to;
      continue;
    }
    const found = reading.piece;
    if (found === undefined) {
      at += 1;
      role = null;
      continue;
    }
    pieces.push(found);
    at = found.to;
    role = null;
  }
  return pieces;
}

/** "al Asad airbase", "bin Laden": a name that begins with a particle in lower case. */
function leadingParticle(phrases: Phrases, at: number): Piece | undefined {
  const token = phrases.tokens[at];
  if (
    phrases.mode !== 'normal' ||
    token?.kind !== 'word' ||
    token.shape !== 'lower' ||
    particleOf(token.form)?.begins !== true
  )
    return undefined;
  const next = isHyphen(phrases.tokens[at + 1]) ? at + 2 : at + 1;
  if (!phrases.isNameLike(next) || closedClass(token.form) !== undefined || token.key === 'van' || token.key.length < 2)
    return undefined;
  const end = runEnd(phrases, next);
  const known = knownPieces(phrases, at)[0];
  const place = placePattern(phrases, at, end);
  const best = [known, place].filter((found) => found !== undefined).sort((a, b) => b.to - a.to)[0];
  return best !== undefined && best.to >= end
    ? best
    : piece({ from: at, to: end }, { votes: { person: 1.5 }, evidence: 'name/particle' });
}

/** In running text a name begins with a capital; in capitals and headlines any word may be the first of a known phrase. */
const mayBegin = (phrases: Phrases, at: number): boolean => {
  const token = phrases.tokens[at];
  if (token?.shape === 'lower') return isHyphen(phrases.tokens[at + 1]) && phrases.isNameLike(at + 2); // "sub-Saharan Africa"
  const isTicker = phrases.tokens[at - 1]?.text === '<' && token?.glued === true;
  return token?.kind === 'word' && token.shape !== 'none' && !isTicker && !isCurrency(phrases, at);
};

/** A known phrase in running text begins with a name-like token; in capitals and headlines a phrase of two words may be trusted. */
function isPlausible(phrases: Phrases, known: Piece): boolean {
  if (phrases.isNameLike(known.from)) return true;
  const token = phrases.tokens[known.from];
  if (token === undefined || (token.key === 'the' && !isBestWithArticle(phrases, known))) return false;
  if (known.to - known.from > 1) return true;
  return closedClass(token.form) === undefined && (known.votes.norp ?? known.votes.location ?? 0) > SURE;
}

/** "The Hague" is one name; "The Bank of England" begins after the article. */
function isBestWithArticle(phrases: Phrases, known: Piece): boolean {
  const next = known.from + 1;
  if (!phrases.isNameLike(next) || Math.max(...Object.values(known.votes)) < SURE) return false;
  const end = runEnd(phrases, next);
  const bare = knownPieces(phrases, next)[0];
  if (bare?.to === known.to && isPlace(known) && isPlace(bare) && !isNamedWithArticle(phrases, known)) return false; // "The Euphrates"
  return Math.max(end, organizationPattern(phrases, next, end)?.to ?? 0, bare?.to ?? 0) <= known.to;
}

const isNamedWithArticle = (phrases: Phrases, { from }: Piece): boolean =>
  longestPlace(phrases, from)?.matches[0]?.place.name.startsWith('The ') === true;

const isPlace = ({ votes }: Piece): boolean => (votes.location ?? 0) >= SURE;

/** Of a sentence's first word a capital tells nothing. */
const isIdleCapital = ({ tokens, lexicon, keys, mode, isNameLike }: Phrases, at: number): boolean => {
  const token = tokens[at];
  if (particleOf(token?.form)?.begins === true && isNameLike(at + 1)) return false; // "Al Wahaibi met"

  if (mode !== 'normal' || token === undefined || token.shape !== 'title') return false;
  if (closedClass(token.form) !== undefined) return true;
  const before = tokens[at - 1];
  const opens = before === undefined || (before.kind === 'punct' && /["“‘'(:–—\-*•]/.test(before.text));
  return opens && lexicon.commonWord(keys[at] ?? '') !== undefined;
};

type Reading = { readonly piece: Piece | undefined } | { readonly title: TokenRange };

/** What begins at a name-like token: the longest of what is known and what is built, or a title before a name. */
function readRun(phrases: Phrases, at: number, known: readonly Piece[], role: TokenRange | null): Reading {
  const end = runEnd(phrases, at);
  const nicknamed = nicknamedPerson(phrases, at, end);
  if (nicknamed !== undefined) return { piece: { ...nicknamed, role: role?.to === at ? role : null } };
  const where = placePattern(phrases, at, end);
  const who = organizationPattern(phrases, at, end);
  // "Silala River" and "Miaoli County" are places first, "Bogota Police Department" an organisation.
  const isBody = where?.evidence === 'name/region-head' && (who?.votes.organization ?? 0) >= SURE;
  const what = discardPattern(phrases, at, end);
  const built = (isBody ? [bodyOrArea(who, where), where, what] : [where, who, what]).filter(
    (found) => found !== undefined,
  );
  const person = isDayOfTelling(phrases, at) ? undefined : personPattern(phrases, at, end);
  const best = [...known, ...built].sort((a, b) => b.to - a.to || Number(isWeak(a)) - Number(isWeak(b)))[0];
  const title = titleAt(phrases, at);
  if (
    title !== undefined &&
    winsAsTitle(phrases, title, best) &&
    (title.to < end || known.length === 0 || title.isHonorific || phrases.isNameLike(title.to))
  ) {
    if (title.to < phrases.tokens.length && (phrases.isNameLike(title.to) || title.isHonorific)) return { title };
    return {
      piece: title.to >= end ? piece(title, { votes: { other: SURE + 1 }, evidence: 'name/no-actor' }) : undefined,
    };
  }
  if (role !== null && role.to === at) return { piece: named(phrases, at, end, best, person, role) };
  if (person !== undefined && best !== undefined && isPeopleBefore(phrases, best, end)) return { piece: best };
  if (best !== undefined && isPlaceOfPair(phrases, best)) return { piece: best };
  if (person !== undefined && (best === undefined || person.to > best.to)) return { piece: person };
  if (person !== undefined && best !== undefined && person.to === best.to && isWeak(best))
    return { piece: personOr(person, best) };
  if (best !== undefined && (best.to >= end || !isUnsureRest(phrases, best, end))) return { piece: best };
  if (isIdleCapital(phrases, at)) return { piece: best };
  return { piece: rest(phrases, at, end, best) };
}

/** "met on Sunday Mohammed Nasser": after a preposition of time the weekday is no given name, as it is of "Sunday Igboho". */
const isDayOfTelling = ({ keys, lexicon }: Phrases, at: number): boolean =>
  /^(?:on|last|next|this|late|early|until|till|since|by|from|every|each)$/.test(keys[at - 1] ?? '') &&
  lexicon
    .discards()
    .get(keys[at] ?? '')
    .some(({ kind }) => kind === 'weekday');

/** "General Motors" is longer than "General"; "Dr" before a name is a title before it is a broadcaster, as "Major" is no town. */
function winsAsTitle(phrases: Phrases, title: TokenRange, best: Piece | undefined): boolean {
  if (best === undefined || title.to > best.to) return true;
  const isOther = (best.votes.other ?? 0) > 0;
  return (
    title.to === best.to && (isOther || (phrases.isNameLike(title.to) && phrases.tokens[title.from]?.shape === 'title'))
  );
}

/** "fellow German Claudia Pechstein": a people's name right before a person's, though it may be a given name, too. */
const isPeopleBefore = (phrases: Phrases, best: Piece, end: number): boolean =>
  (best.votes.norp ?? 0) > 0 && end - best.to >= 2 && personPattern(phrases, best.to, end) !== undefined;

const isWeak = (found: Piece): boolean =>
  Math.max(...Object.values(found.votes)) < SURE &&
  found.evidence !== 'name/organization-head' &&
  found.evidence !== 'name/definite-head';

/** After a known name the run may go on with another one ("Iraqi Kurdistan", "Reuters photographer"), or be one name as a whole. */
function isUnsureRest(phrases: Phrases, best: Piece, end: number): boolean {
  if ((best.votes.norp ?? 0) > 0 || (best.votes.other ?? 0) > 0) return false;
  const isTitle = titleAt(phrases, best.to) !== undefined;
  return (
    !isTitle &&
    knownPieces(phrases, best.to).length === 0 &&
    personPattern(phrases, best.to, end) === undefined &&
    isWeak(best)
  );
}

/** After a title a person's name follows, whatever else its words may be; unless it is an organisation ("Minister of X"). */
function named(
  phrases: Phrases,
  at: number,
  end: number,
  best: Piece | undefined,
  person: Piece | undefined,
  role: TokenRange,
): Piece {
  if (
    best !== undefined &&
    best.to >= end &&
    ((best.votes.organization ?? 0) > SURE || (best.votes.norp ?? 0) > 0) &&
    person === undefined
  )
    return best;
  if (best !== undefined && best.to >= end && (best.votes.other ?? 0) > SURE && person === undefined) return best; // "his brother Saturday"
  const to = person !== undefined && person.to > at + 1 ? person.to : nameEnd(phrases, at, end);
  if (person === undefined && to === at + 1 && isWordOfHeadline(phrases, at)) return rest(phrases, at, to, best);
  return piece({ from: at, to }, { votes: { person: SURE + 2 }, evidence: 'name/title', role });
}

/** "Officer Witnesses Shooting": in a headline every word has a capital, and what follows a title need be no name. */
const isWordOfHeadline = ({ mode, keys, lexicon }: Phrases, at: number): boolean =>
  mode !== 'normal' && lexicon.commonWord(keys[at] ?? '') !== undefined && lexicon.namePart(keys[at] ?? '') === 0;

/** A person's name ends before what begins another name: a title, a country, an organisation. */
function nameEnd(phrases: Phrases, from: number, end: number): number {
  for (let at = from + 1; at < end; at += 1) {
    if (isHyphen(phrases.tokens[at])) continue;
    if (titleAt(phrases, at) !== undefined || organizationPattern(phrases, at, end) !== undefined) return at;
  }
  return end;
}

/** A capitalised stretch of which nothing is known: cut before a title or a known name inside it. */
function rest(phrases: Phrases, from: number, end: number, best: Piece | undefined): Piece {
  let to = end;
  for (let at = from + 1; at < end; at += 1) {
    if (isHyphen(phrases.tokens[at]) || isHyphen(phrases.tokens[at - 1])) continue;
    if (titleAt(phrases, at) !== undefined || (phrases.mode !== 'normal' && knownPieces(phrases, at).length > 0)) {
      to = at;
      break;
    }
  }
  const range = { from, to };
  const isAcronym =
    to - from === 1 &&
    phrases.tokens[from]?.shape === 'upper' &&
    phrases.mode === 'normal' &&
    /^(?:\D{2,}|\D{3,}\d+|\D{2}\d{2,})$/.test(phrases.keys[from] ?? ''); // "IE6" and "A4" are things
  const votes = best !== undefined && best.to === to ? best.votes : {};
  if (isAcronym)
    return piece(range, { votes: addVotes(votes, { organization: 1.5 }), evidence: 'name/acronym', form: 'acronym' });
  return piece(range, { votes, evidence: 'name/capitalised' });
}

/** Lower-case titles count too: "spokesman Ahmed Ali", "rebel leader Joseph Kony". */
function roleAfter(phrases: Phrases, at: number, before: TokenRange | null): TokenRange | null {
  const title = titleAt(phrases, at);
  if (title !== undefined && (before === null || title.to > before.to)) return title;
  return before !== null && at < before.to ? before : null;
}
