/** The base forms of words: a list of irregular ones, then rules of spelling, each checked against what the lexicon knows. */
import { hasTag, Tag, tagSet } from '../model/tag.ts';
import type { Words } from './word-columns.ts';

export interface Lemmas {
  /** The number of the base form of a word that has the tag `tag`; 0 where the lexicon does not tell. */
  lemma(word: number, tag: number): number;
}

const BASE = tagSet('VB');
const PAST = tagSet('VBD', 'VBN');
const VERBS = tagSet('VB', 'VBP', 'VBZ', 'VBD', 'VBN', 'VBG', 'MD');

/** Forms that differ in their lemma; a word of several tags ("left" VB, "left" VBD) has one for each. */
const FORMS = 5;
const formOf = (tag: number): number =>
  hasTag(PAST, tag) ? 0 : tag === Tag.VBZ ? 1 : tag === Tag.VBG ? 2 : tag === Tag.NNS ? 3 : 4;

/** "stop" and "plan" double their consonant before an ending, so that "hoped" and "rated" are not of "hop" and "rat". */
const DOUBLES = /^[^aeiou]*[aeiou][bdfgklmnprtvz]$/;

/** Stems that `form` may come from by a regular ending, the likeliest first. */
function stems(form: string, ending: RegExp): readonly string[] {
  const stem = form.replace(ending, '');
  if (stem === form) return [];
  const single = /([^aeiou])\1$/.test(stem) ? [stem.slice(0, -1)] : [];
  const y = stem.endsWith('i') ? [`${stem.slice(0, -1)}y`] : [];
  return DOUBLES.test(stem) ? [`${stem}e`, ...y, stem, ...single] : [...y, stem, `${stem}e`, ...single];
}

/** Base forms that a form of a verb may have by the rules of spelling. */
function verbStems(form: string, tag: number): readonly string[] {
  if (tag === Tag.VBZ) return [form.replace(/s$/, ''), form.replace(/es$/, ''), form.replace(/ies$/, 'y')];
  if (tag === Tag.VBG) return [...stems(form, /ing$/), form.replace(/ying$/, 'ie')];
  return stems(form, /ed$/);
}

const nounStems = (form: string): readonly string[] => [
  form.replace(/s$/, ''),
  form.replace(/ies$/, 'y'),
  form.replace(/es$/, ''),
  form.replace(/ves$/, 'f'),
  form.replace(/ves$/, 'fe'),
];

/** @param irregular base forms by form, for verbs and nouns: "went" → "go", "men" → "man". */
export function makeLemmas(
  words: Words,
  irregular: { readonly verbs: ReadonlyMap<string, string>; readonly nouns: ReadonlyMap<string, string> },
): Lemmas {
  const remembered = new Int32Array(words.size * FORMS); // 1 + the lemma's number; 0 of what was not asked for

  const firstOf = (form: string, candidates: readonly string[], set: number): number => {
    for (const candidate of candidates) {
      const number = candidate === form ? 0 : words.find(candidate);
      if (number !== 0 && (words.possibleTags(number) & set) !== 0) return number;
    }
    return 0;
  };
  const find = (word: number, tag: number): number => {
    const form = words.key(word);
    const listed = (hasTag(VERBS, tag) ? irregular.verbs : irregular.nouns).get(form);
    const itself = tag === Tag.VB || tag === Tag.VBP || tag === Tag.MD;
    if (tag === Tag.VBP && listed !== undefined && (form === 'are' || form === 'am')) return words.find(listed);
    if (listed !== undefined && !(itself && (words.possibleTags(word) & BASE) !== 0)) return words.find(listed);
    if (itself) return word;
    if (hasTag(VERBS, tag)) return firstOf(form, verbStems(form, tag), BASE);
    if (tag === Tag.NNS) return firstOf(form, nounStems(form), tagSet('NN')) || word;
    return word;
  };
  return {
    lemma(word, tag) {
      if (word <= 0 || word >= words.size) return 0;
      if (tag !== Tag.NNS && !hasTag(VERBS, tag)) return word;
      const at = word * FORMS + formOf(tag);
      if (remembered[at] === 0) remembered[at] = 1 + find(word, tag);
      return (remembered[at] ?? 1) - 1;
    },
  };
}
