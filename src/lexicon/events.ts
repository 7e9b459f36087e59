/** The words that say what has happened to the things counted. */
import type { Category } from '../model/vocabulary.ts';
import { readTable } from './tables.ts';
import { once } from './once.ts';
import { phraseReach } from './phrase-reach.ts';

export const EVENT_ROLES = ['object', 'subject', 'state', 'event', 'victim', 'each', 'toll'] as const;

/**
 * One form of a word for an event. Of verbs `role` says to which side of it the event happens and `form` how it is inflected; of
 * other words the role is their part of the table they come from.
 */
export interface EventWord {
  readonly category: Category;
  readonly role: (typeof EVENT_ROLES)[number];
  readonly form: 'base' | 'finite' | 'past' | 'participle' | 'gerund' | 'singular' | 'plural' | 'state';
  /** The singular, of nouns. */
  readonly lemma: string;
}

export interface Events {
  readonly phrases: ReadonlyMap<string, readonly EventWord[]>;
  /** How many words the longest phrase has that begins with this one. */
  readonly reach: ReadonlyMap<string, number>;
}

export const events = once((): Events => {
  const phrases = new Map<string, EventWord[]>();
  const add = (phrase: string, word: EventWord): void => {
    const key = phrase.replaceAll('-', ' ');
    const known = phrases.get(key);
    if (known === undefined) phrases.set(key, [word]);
    else if (
      !known.some((other) => other.category === word.category && other.role === word.role && other.form === word.form)
    )
      known.push(word);
  };
  for (const row of readTable('counts/verbs.tsv')) {
    const side = { category: row['category'] as Category, role: row['side'] as 'object' | 'subject' };
    for (const [phrase, form] of verbForms(row['verb'] ?? '', row['past'] ?? '', row['participle'] ?? ''))
      add(phrase, { form, lemma: row['verb'] ?? '', ...side });
  }
  for (const row of readTable('counts/states.tsv'))
    add(row['state'] ?? '', {
      category: row['category'] as Category,
      role: 'state',
      form: 'state',
      lemma: row['state'] ?? '',
    });
  for (const row of readTable('counts/nouns.tsv')) {
    const noun = {
      category: row['category'] as Category,
      role: row['role'] as EventWord['role'],
      lemma: row['singular'] ?? '',
    };
    add(row['singular'] ?? '', { form: 'singular', ...noun });
    if (row['plural'] !== row['singular']) add(row['plural'] ?? '', { form: 'plural', ...noun });
  }
  return { phrases, reach: phraseReach(phrases.keys()) };
});

/** What a word or phrase says to have happened; nothing of words for no event. */
export const eventWords = (phrase: string | undefined): readonly EventWord[] =>
  phrase === undefined ? [] : (events().phrases.get(phrase) ?? []);

/** All forms of a verb, an adverb before it and fixed words behind it included: "fatally shot", "took hostage", "taking hostage". */
function verbForms(verb: string, past: string, participle: string): readonly (readonly [string, EventWord['form']])[] {
  const [base = '', ...rest] = verb.split(' ');
  if (base.endsWith('ly') && rest.length > 0) {
    const plain = (form: string): string => form.slice(form === '' ? 0 : base.length + 1);
    return verbForms(rest.join(' '), plain(past), plain(participle)).map(([phrase, form]) => [
      `${base} ${phrase}`,
      form,
    ]);
  }
  const behind = rest.map((word) => ` ${word}`).join('');
  const second = rest[0] === 'and' && rest[1] !== undefined ? ` and ${inflect(rest[1]).past}` : undefined;
  const forms = inflect(base);
  const regular = second === undefined ? `${forms.past}${behind}` : `${forms.past}${second}`;
  return [
    [verb, 'base'],
    [`${forms.third}${behind}`, 'finite'],
    [past || regular, 'past'],
    [participle || past || regular, 'participle'],
    [`${forms.gerund}${behind}`, 'gerund'],
  ];
}

/** Endings that double their consonant: one vowel, one consonant, stress on the last syllable; the words of the table. */
const DOUBLES =
  /^(?:stab|nab|rob|mug|kidnap|trap|hit|cut|shed|let|expel|acquit|gut|set|strip|ship|plot|stop|grab|kid|bar|drop|get|run|dig|put|sit|beg|wed|rig|jam|ram|slam|pop|rid|wrap)$/;

function inflect(base: string): { readonly third: string; readonly past: string; readonly gerund: string } {
  const doubled = DOUBLES.test(base) ? base + (base.at(-1) ?? '') : base;
  const third = /(?:s|x|z|ch|sh)$/.test(base)
    ? `${base}es`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`;
  const past = base.endsWith('e') ? `${base}d` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${doubled}ed`;
  const gerund = base.endsWith('ie')
    ? `${base.slice(0, -2)}ying`
    : /[^eo]e$/.test(base)
      ? `${base.slice(0, -1)}ing`
      : `${doubled}ing`;
  return { third, past, gerund };
}
