/** The subject of a verb: the noun phrase before it, over adverbs, what is put in between, and what tells more of the noun. */
import { closedClass } from '../../lexicon/function-words.ts';
import { commonWord, POS_BITS } from '../../lexicon/words.ts';
import type { PartOfSpeech, Token } from '../../model/document.ts';
import { mayBeVerb } from './verbs.ts';
import { classOf, isDay, isInner, isPlain, LONGEST, type Phrase, phraseAfter, phraseEndingAt } from './phrase.ts';

const FARTHEST_COMMA = 30;
const MOST_INSERTIONS = 4;
/** What follows a place says where somebody is, not who speaks: "marched through the capital *chanting*". */
const PLACE_PREPOSITION =
  /^(?:through|in|at|on|to|into|onto|across|outside|near|along|around|towards?|from|over|past)$/;
const PARTICIPLE = /(?:[a-z]ed|[a-z]en|led|held|made|told|hit|run|known)$/;
const SUBJECT_PRONOUN = /^(?:he|she|it|they|we|i|you)$/;

const ADVERB = /^(?!(?:family|assembly|supply|ally|monopoly|rally|anomaly|bully)$)[a-z]+ly$/;

type TagOf = (token: Token) => PartOfSpeech;

const isComma = (token: Token | undefined): boolean => token?.kind === 'punct' && token.text === ',';

/**
 * The subject of the verb at an index, undefined where there is none beside it.
 * @param tagOf the part of speech, asked for only where the subject is shared with a verb before
 */
export function subjectOf(tokens: readonly Token[], verb: number, tagOf: TagOf): Phrase | undefined {
  const end = beforeAdverbs(tokens, verb - 1);
  const last = tokens[end];
  if (last === undefined) return undefined;
  const isParticiple = tokens[verb]?.text.endsWith('ing') === true && end === verb - 1;
  const isShared = /^(?:and|but)$/.test(last.key);
  if (isShared || (isParticiple && isComma(last))) return clauseSubject(tokens, end, tagOf);
  const subject = subjectBefore(tokens, verb);
  const isPlace = isParticiple && subject !== undefined && PLACE_PREPOSITION.test(tokens[subject.first - 1]?.key ?? '');
  return isPlace ? clauseSubject(tokens, end, tagOf) : subject;
}

/** Who "was quoted as saying" it, or whom somebody "quotes as saying" it; undefined where "saying" is none of these. */
export function quotedAs(tokens: readonly Token[], saying: number, tagOf: TagOf): Phrase | undefined {
  if (tokens[saying - 1]?.key !== 'as') return undefined;
  for (let at = saying - 2; at >= 0 && saying - at <= LONGEST; at -= 1) {
    if (!/^(?:quot|cit)(?:e|es|ed|ing)$/.test(tokens[at]?.key ?? '')) continue;
    const isPassive = /^(?:is|are|was|were|been|being)$/.test(tokens[at - 1]?.key ?? '');
    return isPassive ? subjectOf(tokens, at, tagOf) : phraseAfter(tokens, at + 1);
  }
  return undefined;
}

/** The subject of the clause that goes on at an index: that of its first finite verb. */
function clauseSubject(tokens: readonly Token[], limit: number, tagOf: TagOf): Phrase | undefined {
  for (let at = clauseStart(tokens, limit); at < limit; at += 1) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    const isModifier = token.text.endsWith('ing') || /^(?:to|-)$/.test(tokens[at - 1]?.text ?? ''); // "Iran-backed"
    if (!isModifier && mayBeVerb(token.form) === true && tagOf(token) === 'verb') return subjectBefore(tokens, at);
  }
  return undefined;
}

/** Behind the last mark that parts clauses, and behind "When …," or "After …,". */
function clauseStart(tokens: readonly Token[], limit: number): number {
  const mark = tokens.findLastIndex(({ kind, text }, at) => at < limit && kind === 'punct' && /^[;:]$/.test(text));
  const start = mark + 1;
  if (!/^(?:when|after|as|while|if|although|though|because|since|before|once)$/.test(tokens[start]?.key ?? ''))
    return start;
  const comma = tokens.findIndex((token, at) => at > start && isComma(token));
  return comma < 0 ? start : comma + 1;
}

function subjectBefore(tokens: readonly Token[], verb: number): Phrase | undefined {
  let end = beforeAdverbs(tokens, verb - 1);
  const last = tokens[end];
  if (last === undefined) return undefined;
  if (SUBJECT_PRONOUN.test(last.key)) return { first: end, last: end };
  if (!isComma(last)) return headed(tokens, beforeRelative(tokens, end) ?? end);
  for (let inserted = 0; inserted < MOST_INSERTIONS; inserted += 1) {
    const opening = commaBefore(tokens, end);
    if (opening === undefined) return undefined;
    const phrase = headed(tokens, opening - 1);
    // "Smith, 76, a farmer, told": an age is put in, too.
    const hasWord =
      phrase !== undefined && tokens.slice(phrase.first, phrase.last + 1).some(({ kind }) => kind === 'word');
    if (hasWord && !isHome(tokens, phrase)) return phrase;
    end = opening;
  }
  return undefined;
}

/** "Smith, 76, | of Toledo |, Ohio, told": where somebody is from is put in, too. */
const isHome = (tokens: readonly Token[], { first }: Phrase): boolean =>
  /^(?:of|in|from|at|near|outside)$/.test(tokens[first - 1]?.key ?? '') && isComma(tokens[first - 2]);

function beforeAdverbs(tokens: readonly Token[], from: number): number {
  let at = from;
  for (;;) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') return at;
    const kind = classOf(token);
    if (isDay(token)) at -= /^(?:on|late)$/.test(tokens[at - 1]?.key ?? '') ? 2 : 1;
    else if (/^(?:week|month|year)$/.test(token.key) && /^(?:last|this|next)$/.test(tokens[at - 1]?.key ?? '')) at -= 2;
    else if (kind === 'auxiliary' || (kind === 'adverb' && token.key !== 'there') || ADVERB.test(token.text)) at -= 1;
    else return at;
  }
}

/** "Smith, 76, told": the comma that opens what the comma at `closing` ends. */
function commaBefore(tokens: readonly Token[], closing: number): number | undefined {
  for (let at = closing - 1; at >= 0 && closing - at <= FARTHEST_COMMA; at -= 1) {
    const token = tokens[at];
    if (token === undefined || /^[“”"«»;:]$/.test(token.text)) return undefined;
    if (/^[-–—]$/.test(token.text) && !isInner(tokens, at)) return undefined;
    if (isComma(token)) return at;
  }
  return undefined;
}

/** "an official who asked not to be named told": where the phrase ends that "who" goes on from; in "who the police said" none. */
function beforeRelative(tokens: readonly Token[], from: number): number | undefined {
  if (/^(?:that|which)$/.test(tokens[from]?.key ?? '')) return from - 1;
  for (let at = from; at > 0 && from - at <= LONGEST; at -= 1) {
    const token = tokens[at];
    if (token === undefined || (token.kind === 'punct' && !isInner(tokens, at))) return undefined;
    if (token.key !== 'who') continue;
    const next = tokens[at + 1];
    const isOther =
      next?.shape === 'title' || closedClass(next?.form) === 'determiner' || isPeople(tokens, at + 1, from);
    const hasSubject = at < from && isOther;
    return hasSubject ? undefined : isComma(tokens[at - 1]) ? at - 2 : at - 1;
  }
  return undefined;
}

/** "who *police* said", "who *local officials* said": nouns alone, the last of people. */
function isPeople(tokens: readonly Token[], first: number, last: number): boolean {
  const words = tokens.slice(first, last + 1).map(({ key }) => commonWord(key));
  const people = words.at(-1);
  return (
    (people?.nounClass === 'person' || people?.nounClass === 'group') &&
    (people.pos & POS_BITS.plural) !== 0 &&
    words.every((word) => word !== undefined && (word.pos & (POS_BITS.noun | POS_BITS.adjective)) !== 0)
  );
}

/**
 * The phrase that ends at an index with the noun that it belongs to: "a source | close to the family", "economists | polled by
 * the agency", of which the second part only tells more.
 */
function headed(tokens: readonly Token[], end: number): Phrase | undefined {
  const phrase = phraseEndingAt(tokens, end);
  const by = (phrase?.first ?? 0) - 1;
  if (phrase === undefined || classOf(tokens[by]) !== 'preposition') return phrase;
  const before = tokens[by - 1];
  if (!isPlain(before) || !isPlain(tokens[by - 2])) return phrase;
  const tellsMore = before?.key === 'close' || PARTICIPLE.test(before?.text ?? '');
  return tellsMore ? (phraseEndingAt(tokens, by - 2) ?? phrase) : phrase;
}
