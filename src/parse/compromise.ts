// The only importer of compromise: the base forms of words that the lexicon lacks.
import { createRequire } from 'node:module';
import type nlp from 'compromise/two';
import { remembered } from '../lexicon/once.ts';

type Compromise = typeof nlp;

let loaded: Compromise | undefined;
/** Loaded when first needed, since loading takes a fifth of a second and most articles never ask. */
function compromise(): Compromise {
  loaded ??= createRequire(import.meta.url)('compromise/two') as Compromise;
  return loaded;
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
