// The only importer of compromise: parts of speech of one sentence, and the base forms of words.
import { createRequire } from 'node:module';
import type nlp from 'compromise/two';
import { remembered } from '../lexicon/once.ts';
import type { PartOfSpeech, Sentence, Token } from '../model/document.ts';

type Compromise = typeof nlp;

let loaded: Compromise | undefined;
/** Loaded when first needed, since loading takes a fifth of a second and most articles never ask. */
function compromise(): Compromise {
  loaded ??= createRequire(import.meta.url)('compromise/two') as Compromise;
  return loaded;
}

/** compromise is quadratic in the length of what it is given at once. */
const LONGEST = 600;

/** Its tags, the most telling first, and what they are to us. */
const TAGS: readonly (readonly [tag: string, pos: PartOfSpeech])[] = [
  ['ProperNoun', 'proper'],
  ['Pronoun', 'pronoun'],
  ['Noun', 'noun'],
  ['Verb', 'verb'],
  ['Adjective', 'adjective'],
  ['Adverb', 'adverb'],
  ['Determiner', 'determiner'],
  ['Preposition', 'preposition'],
  ['Conjunction', 'conjunction'],
  ['Value', 'number'],
];

interface Term {
  readonly text: string;
  readonly tags: readonly string[];
}

/**
 * The part of speech of each token of a sentence. Words are handed over joined by single spaces, in pieces of at most 600
 * characters, and matched again by order; a token that compromise does not return as one term is `other`.
 */
export function tagSentence(sentence: Sentence): readonly PartOfSpeech[] {
  const pos: PartOfSpeech[] = [];
  for (const piece of pieces(sentence.tokens)) pos.push(...tagPiece(piece));
  return pos;
}

function tagPiece(tokens: readonly Token[]): readonly PartOfSpeech[] {
  const text = tokens.map((token) => token.text).join(' ');
  const sentences = compromise()(text).json({ terms: { text: true, tags: true } }) as readonly {
    terms: readonly Term[];
  }[];
  const terms = sentences.flatMap((sentence) => sentence.terms).filter((term) => term.text !== '');
  let next = 0;
  return tokens.map((token) => {
    const ahead = terms.slice(next, next + 3).findIndex((term) => term.text === token.text);
    if (ahead < 0) return 'other';
    const term = terms[next + ahead];
    next += ahead + 1;
    return TAGS.find(([tag]) => term?.tags.includes(tag))?.[1] ?? 'other';
  });
}

function* pieces(tokens: readonly Token[]): Generator<readonly Token[]> {
  let from = 0;
  let length = 0;
  for (const [i, token] of tokens.entries()) {
    length += token.text.length + 1;
    if (length > LONGEST && i > from) {
      yield tokens.slice(from, i);
      from = i;
      length = token.text.length + 1;
    }
  }
  if (from < tokens.length) yield tokens.slice(from);
}

interface Transforms {
  readonly verb: { toInfinitive(form: string, model: unknown, tense: string): string };
  readonly noun: { toSingular(form: string, model: unknown): string };
}
interface Inside {
  methods(): { readonly two: { readonly transform: Transforms } };
  model(): unknown;
}

export type Inflection = 'PastTense' | 'Participle' | 'PresentTense' | 'Gerund' | 'Plural';

/** The base form of a word that the lexicon lacks: its infinitive, or of a plural the singular. */
export const baseForm = (form: string, inflection: Inflection): string => base(`${form} ${inflection}`);

const base = remembered((query: string): string => {
  const [form = '', inflection = ''] = query.split(' ');
  const nlp = compromise() as unknown as Inside;
  const { verb, noun } = nlp.methods().two.transform;
  return inflection === 'Plural'
    ? noun.toSingular(form, nlp.model())
    : verb.toInfinitive(form, nlp.model(), inflection);
});
