/** The nouns for bodies that stand for one by themselves: "the ministry", not "the ministry of health" nor "the party leader". */
import { type BodyNoun, bodyNouns, opensBodyNoun } from '../lexicon/bodies.ts';
import { type Core, perCore } from '../lexicon/core.ts';
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
export function bodyPhrases(
  document: ParsedDocument,
  bodies: readonly ActorEntity[],
  core: Core,
): readonly BodyPhrase[] {
  const described = touching(
    bodies
      .flatMap(({ mentions }) => mentions.flatMap(({ value }) => value.description ?? []))
      .map((span) => ({ span, value: span })),
  );
  return tokensOutsideQuotes(document, ({ form }) => opensBodyNoun(form) === true).flatMap(({ at, sentence }) => {
    const one = document.sentences[sentence];
    const phrase = one === undefined ? undefined : phraseAt(lineOf(document, core, one), at);
    return phrase === undefined || described(phrase.span) !== null ? [] : [phrase];
  });
}

/** The classes of phrase-words.tsv. */
type SmallWord = 'indefinite' | 'being' | 'loose' | 'after-participle';

interface Line {
  readonly tokens: readonly Token[];
  readonly index: number;
  /** Is a token of the sentence such a word? */
  readonly is: (at: number, what: SmallWord) => boolean;
}

const numbersOf = perCore(({ classes }: Core): Readonly<Record<SmallWord, number>> => ({
  indefinite: classes.classOf('phrase/indefinite'),
  being: classes.classOf('phrase/being'),
  loose: classes.classOf('phrase/loose'),
  'after-participle': classes.classOf('phrase/after-participle'),
}));

const lineOf = ({ table }: ParsedDocument, core: Core, { from, to, tokens, index }: Sentence): Line => ({
  tokens,
  index,
  is: (at, what) => at >= 0 && from + at < to && core.classes.has(table.classes[from + at] ?? 0, numbersOf(core)[what]),
});

const MOST_WORDS = 4;

function phraseAt(line: Line, at: number): BodyPhrase | undefined {
  const { tokens, index } = line;
  const keys = tokens.slice(at, at + MOST_WORDS).map(({ key }) => key || ',');
  const match = bodyNouns().longest(keys, 0);
  const noun = match?.entries[0];
  const [first, last] = [tokens[at], tokens[at + (match?.length ?? 0) - 1]];
  if (match === undefined || noun === undefined || first === undefined || last === undefined) return undefined;
  const phrase = { noun, span: { start: first.start, end: last.end }, sentence: index };
  if (tokens[at - 1]?.key === 'the')
    return standsAlone(line, at + match.length) ? { isNew: false, ...phrase } : undefined;
  return isIndefinite(line, at) && tokens[at + match.length]?.shape !== 'title'
    ? { isNew: true, ...phrase }
    : undefined;
}

/** "a Swiss aid group"; but what somebody "is" is nobody new. */
function isIndefinite({ tokens, is }: Line, noun: number): boolean {
  for (let at = noun - 1; at >= noun - MOST_WORDS; at -= 1) {
    const token = tokens[at];
    if (is(at, 'indefinite')) return !is(at - 1, 'being');
    if (token?.kind !== 'word' || closedClass(token.form) !== undefined) return false;
  }
  return false;
}

/** Nothing behind the noun makes it another body: no "of", no clause, no further noun, no name. */
function standsAlone({ tokens, is }: Line, at: number): boolean {
  const next = tokens[at];
  if (next === undefined || next.kind !== 'word') return next?.text !== '-' && next?.text !== '(';
  if (next.shape !== 'lower' || next.key === 'that') return false;
  const small = closedClass(next.form);
  if (small !== undefined)
    return small === 'preposition' ? is(at, 'loose') : small !== 'pronoun' && small !== 'determiner';
  if (sayingVerbOf(next.form) !== undefined) return true;
  const pos = commonWord(next.key)?.pos ?? 0;
  if ((pos & POS_BITS.past) !== 0) return !is(at + 1, 'after-participle') && tokens[at + 1]?.shape === 'lower';
  return (pos & (POS_BITS.noun | POS_BITS.adjective)) === 0 && (pos & (POS_BITS.verb | POS_BITS.adverb)) !== 0;
}
