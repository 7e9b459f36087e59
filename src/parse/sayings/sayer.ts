/** Whom the phrase beside a verb of saying names. */
import { closedClass } from '../../lexicon/function-words.ts';
import type { PartOfSpeech, Saying, Token } from '../../model/document.ts';
import type { Name } from '../../model/name.ts';
import type { Span } from '../../model/span.ts';
import { parts, type Phrase } from './phrase.ts';

export type Found = Omit<Saying, 'sentence'>;

/** A sentence as its author tells it. */
export interface Clause {
  /** Without the words in quotation marks: what is said there is the quoted one's own telling. */
  readonly tokens: readonly Token[];
  readonly names: readonly Name[];
  readonly tagOf: (token: Token) => PartOfSpeech;
}

/** The phrase as a sayer: a name where it is one or its head ends in one, a pronoun, else a noun phrase. */
export function sayer(
  { tokens, names }: Clause,
  phrase: Phrase,
  { cue, verb, kind }: { readonly cue: Span; readonly verb: string; readonly kind: Saying['kind'] },
): Found | undefined {
  const { bare, head } = parts(tokens, phrase);
  const whole = spanOf(tokens, bare);
  if (whole === undefined) return undefined;
  const common = {
    cue: { start: cue.start, end: cue.end },
    verb,
    kind,
    sayer: whole,
    isDefinite: tokens[phrase.first]?.key === 'the',
  };
  const only = bare.first === bare.last ? tokens[bare.first] : undefined;
  if (only !== undefined && /^(?:he|she|it|they|we|i|you|who|him|her|them)$/.test(only.key))
    return /^(?:he|she|it|they)$/.test(only.key) ? { ...common, named: null, form: 'pronoun' } : undefined;
  const named = wholeName(whole, names) ?? nameIn(tokens, head, names) ?? personBehind(tokens, bare, names);
  if (named !== undefined) return { ...common, named, form: 'name' };
  const apposed =
    kind === 'according' ? undefined : (nameBehind(tokens, phrase, names) ?? nameAhead(tokens, phrase, names));
  return { ...common, named: apposed ?? null, form: 'nominal' };
}

/** "Secretary for Trade Ana Ruiz": the person at the end whom no preposition makes another's, as in "a spokesman for Ana Ruiz". */
function personBehind(tokens: readonly Token[], phrase: Phrase, names: readonly Name[]): Span | undefined {
  const named = nameIn(tokens, phrase, names);
  const isPerson = names.some(({ start, kind }) => kind === 'person' && start === named?.start);
  const before = tokens.findLast(
    ({ start, end }) => start >= (tokens[phrase.first]?.start ?? 0) && end <= (named?.start ?? 0),
  );
  return isPerson && before?.kind === 'word' && closedClass(before.form) === undefined ? named : undefined;
}

/** "his lawyer, Niamh Kelleher, said": the name that is put behind what somebody is. */
function nameBehind(tokens: readonly Token[], { last }: Phrase, names: readonly Name[]): Span | undefined {
  const [comma, next] = [tokens[last + 1], tokens[last + 2]];
  const name = comma?.text === ',' && next !== undefined ? names.find(({ start }) => start === next.start) : undefined;
  return name?.kind === 'person' ? { start: name.start, end: name.end } : undefined;
}

function spanOf(tokens: readonly Token[], { first, last }: Phrase): Span | undefined {
  const [from, to] = [tokens[first], tokens[last]];
  return from === undefined || to === undefined || from.start >= to.end
    ? undefined
    : { start: from.start, end: to.end };
}

const wholeName = (span: Span, names: readonly Name[]): Span | undefined => {
  const name = names.find(({ start, end, kind }) => kind !== 'norp' && start === span.start && end >= span.end - 1);
  return name && { start: name.start, end: name.end };
};

/** The name that a stretch ends with, or is; a name that owns what follows ("Assad's office") is another's. */
function nameIn(tokens: readonly Token[], phrase: Phrase, names: readonly Name[]): Span | undefined {
  const span = spanOf(tokens, phrase);
  const name =
    span && names.findLast(({ start, end, kind }) => kind !== 'norp' && start >= span.start && end <= span.end);
  return name !== undefined && span !== undefined && name.end >= span.end - 1
    ? { start: name.start, end: name.end }
    : undefined;
}

/** "Niamh Kelleher, lawyer of the victims said": a role without an article tells more of the name before it. */
function nameAhead(tokens: readonly Token[], { first }: Phrase, names: readonly Name[]): Span | undefined {
  const [before, comma, head] = [tokens[first - 2], tokens[first - 1], tokens[first]];
  const isRole = comma?.text === ',' && head?.shape === 'lower' && closedClass(head.form) === undefined;
  const name = isRole ? names.find(({ end, kind }) => end === before?.end && kind === 'person') : undefined;
  const isPlural = headNoun(tokens, first)?.text.endsWith('s') === true;
  return name === undefined || isPlural ? undefined : { start: name.start, end: name.end };
}

/** The last word before a preposition or a mark. */
const headNoun = (tokens: readonly Token[], first: number): Token | undefined => {
  const end = tokens.findIndex(
    ({ kind, form }, at) => at > first && (kind !== 'word' || closedClass(form) !== undefined),
  );
  return tokens[(end < 0 ? tokens.length : end) - 1];
};
