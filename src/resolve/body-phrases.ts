/** The nouns for bodies that stand for one by themselves: "the ministry", not "the ministry of health" nor "the party leader". */
import { type BodyNoun, bodyNouns, opensBodyNoun } from '../lexicon/bodies.ts';
import { closedClass } from '../lexicon/function-words.ts';
import { sayingVerbOf } from '../lexicon/saying-verbs.ts';
import { commonWord, POS_BITS } from '../lexicon/words.ts';
import type { ParsedDocument, Sentence, Token } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import type { ActorEntity } from './draft.ts';
import { tokensOutsideQuotes } from './referring.ts';
import { touching } from './touching.ts';

export interface BodyPhrase {
  readonly noun: BodyNoun;
  readonly span: Span;
  /** The index of its sentence. */
  readonly sentence: number;
  /** "a ministry", "another group": one that the text has not named. */
  readonly isNew: boolean;
}

/** In source order. What describes a named body ("Zelvex, a group of …") is neither new nor told again. */
export function bodyPhrases(document: ParsedDocument, bodies: readonly ActorEntity[]): readonly BodyPhrase[] {
  const described = touching(
    bodies
      .flatMap(({ mentions }) => mentions.flatMap(({ value }) => value.description ?? []))
      .map((span) => ({ span, value: span })),
  );
  return tokensOutsideQuotes(document, ({ form }) => opensBodyNoun(form) === true).flatMap(({ at, sentence }) => {
    const one = document.sentences[sentence];
    const phrase = one === undefined ? undefined : phraseAt(one, at);
    return phrase === undefined || described(phrase.span) !== null ? [] : [phrase];
  });
}

const MOST_WORDS = 4;

function phraseAt({ tokens, index }: Sentence, at: number): BodyPhrase | undefined {
  const keys = tokens.slice(at, at + MOST_WORDS).map(({ key }) => key || ',');
  const match = bodyNouns().longest(keys, 0);
  const noun = match?.entries[0];
  const [first, last] = [tokens[at], tokens[at + (match?.length ?? 0) - 1]];
  if (match === undefined || noun === undefined || first === undefined || last === undefined) return undefined;
  const phrase = { noun, span: { start: first.start, end: last.end }, sentence: index };
  if (tokens[at - 1]?.key === 'the')
    return standsAlone(tokens, at + match.length) ? { isNew: false, ...phrase } : undefined;
  return isIndefinite(tokens, at) && tokens[at + match.length]?.shape !== 'title'
    ? { isNew: true, ...phrase }
    : undefined;
}

/** "a Swiss aid group"; but what somebody "is" is nobody new. */
function isIndefinite(tokens: readonly Token[], noun: number): boolean {
  for (let at = noun - 1; at >= noun - MOST_WORDS; at -= 1) {
    const token = tokens[at];
    if (token !== undefined && INDEFINITE.has(token.key)) return !BE.has(tokens[at - 1]?.key ?? '');
    if (token?.kind !== 'word' || closedClass(token.form) !== undefined) return false;
  }
  return false;
}

const INDEFINITE: ReadonlySet<string> = new Set(['a', 'an', 'another', 'one']);
const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'as']);

/** Of all prepositions these tell when, or to whom: "the court in …" may be another one. */
const LOOSE: ReadonlySet<string> = new Set(['to', 'on', 'after', 'before', 'during', 'since', 'until', 'as', 'by']);
/** What follows the participle of a shortened clause: "the group backed by …", "the bank based in …". */
const OF_PARTICIPLE: ReadonlySet<string> = new Set(['by', 'in', 'as', 'at', 'from', 'with']);

/** Nothing behind the noun makes it another body: no "of", no clause, no further noun, no name. */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next === undefined || next.kind !== 'word') return next?.text !== '-' && next?.text !== '(';
  if (next.shape !== 'lower' || next.key === 'that') return false;
  const small = closedClass(next.form);
  if (small !== undefined)
    return small === 'preposition' ? LOOSE.has(next.key) : small !== 'pronoun' && small !== 'determiner';
  if (sayingVerbOf(next.form) !== undefined) return true;
  const pos = commonWord(next.key)?.pos ?? 0;
  if ((pos & POS_BITS.past) !== 0)
    return !OF_PARTICIPLE.has(tokens[at + 1]?.key ?? '') && tokens[at + 1]?.shape === 'lower';
  return (pos & (POS_BITS.noun | POS_BITS.adjective)) === 0 && (pos & (POS_BITS.verb | POS_BITS.adverb)) !== 0;
}
