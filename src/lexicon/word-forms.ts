/** The forms of words, each read once: few of them make up most of every text. */
import type { Shape, WordForm } from '../model/document.ts';
import { phraseKey } from './phrase-key.ts';

/** Enough for nearly all words of any archive; what comes later is read anew each time, so that memory stays bounded. */
const CAPACITY = 50_000;
const UNNUMBERED = -1;

const forms = new Map<string, WordForm>();

/** What can be told of a word by its letters. */
export function wordForm(slice: string): WordForm {
  const known = forms.get(slice);
  if (known !== undefined) return known;
  const text = slice.split('').join(''); // a copy: a slice keeps the whole text that it was cut from in memory
  const number = forms.size < CAPACITY ? forms.size : UNNUMBERED;
  const form: WordForm = { number, text, key: phraseKey(text), shape: shapeOf(text) };
  if (number !== UNNUMBERED) forms.set(text, form);
  return form;
}

/**
 * Remembers what a function of a word's form gave: much quicker than a look-up by its letters. Of what is no word, undefined.
 */
export function perWord<T>(compute: (form: WordForm) => T): (form: WordForm | null | undefined) => T | undefined {
  const known: ({ readonly value: T } | undefined)[] = [];
  return (form) => {
    if (form === null || form === undefined) return undefined;
    if (form.number === UNNUMBERED) return compute(form);
    while (known.length <= form.number) known.push(undefined); // without holes it stays quick
    return (known[form.number] ??= { value: compute(form) }).value;
  };
}

function shapeOf(word: string): Shape {
  const lower = word.toLowerCase();
  if (lower === word) return word.toUpperCase() === word ? 'none' : 'lower';
  if (word.length === 2 && word[1] === '.') return 'initial';
  if (word.toUpperCase() === word) return 'upper';
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
  return first !== first.toLowerCase() && word.slice(first.length) === lower.slice(first.length) ? 'title' : 'mixed';
}
