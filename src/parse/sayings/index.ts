/** Who says something: verbs of saying with their subjects, before or after them, and "according to". */
import type { Lexicon } from '../../lexicon/index.ts';
import { functionWord } from '../../lexicon/function-words.ts';
import { sayingVerb } from '../../lexicon/saying-verbs.ts';
import type { ParsedDocument, PartOfSpeech, Quotation, Saying, Sentence, Token } from '../../model/document.ts';
import type { Name } from '../../model/name.ts';
import { type Span, spanAt } from '../../model/span.ts';
import { antecedent, type Situation } from './antecedent.ts';
import { isSpoken } from './cue.ts';
import { authorAfter, isDay, parts, phraseAfter, type Phrase } from './phrase.ts';
import { subjectOf } from './subject.ts';

type Found = Omit<Saying, 'sentence'>;

/** A sentence as its author tells it. */
interface Clause {
  /** Without the words in quotation marks: what is said there is the quoted one's own telling. */
  readonly tokens: readonly Token[];
  readonly names: readonly Name[];
  readonly tagOf: (token: Token) => PartOfSpeech;
}

export function findSayings(
  sentences: readonly Sentence[],
  names: readonly Name[],
  quotations: readonly Quotation[],
  { tags, lexicon }: { readonly tags: ParsedDocument['tags']; readonly lexicon: Lexicon },
): readonly Saying[] {
  const quoted = quotations.map(({ outer }) => outer);
  const bySentence = new Map<number, Name[]>();
  for (const name of names) bySentence.set(name.sentence, [...(bySentence.get(name.sentence) ?? []), name]);
  const situation: Situation = { sentences, names: bySentence, quoted, lexicon };
  const found: Saying[] = [];
  for (const sentence of sentences) {
    const tokens = sentence.tokens.filter(
      (token) => token.kind === 'punct' || spanAt(quoted, token.start) === undefined,
    );
    const clause: Clause = {
      tokens,
      names: bySentence.get(sentence.index) ?? [],
      tagOf: (token) => tags(sentence)[sentence.tokens.indexOf(token)] ?? 'other',
    };
    for (const [at, token] of tokens.entries()) {
      const last = found.at(-1);
      const saying =
        (last?.sentence === sentence.index ? addedTo(last, tokens, at) : undefined) ?? sayingAt(clause, at, token);
      if (saying === undefined) continue;
      const named =
        saying.form === 'pronoun' && saying.named === null
          ? antecedent(
              wordOf(tokens, saying.sayer),
              { sentence: sentence.index, start: saying.sayer.start },
              found,
              situation,
            )
          : saying.named;
      found.push({ ...saying, named, sentence: sentence.index });
    }
  }
  return found;
}

/** "said …, adding that": whoever spoke before goes on. */
function addedTo(last: Saying, tokens: readonly Token[], at: number): Found | undefined {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token?.text.endsWith('ing') !== true || (before?.text !== ',' && before?.key !== 'before')) return undefined;
  const verb = sayingVerb(token.key);
  return verb && { ...last, cue: { start: token.start, end: token.end }, verb: verb.lemma, kind: verb.kind };
}

const wordOf = (tokens: readonly Token[], span: Span): string =>
  tokens.find(({ start }) => start === span.start)?.key ?? '';

function sayingAt(clause: Clause, at: number, token: Token): Found | undefined {
  const { tokens } = clause;
  if (token.key === 'according') {
    const phrase = tokens[at + 1]?.key === 'to' ? authorAfter(tokens, at + 2) : undefined;
    return phrase && sayer(clause, phrase, { cue: token, verb: 'according', kind: 'according' });
  }
  const verb = token.kind === 'word' && token.shape !== 'title' ? sayingVerb(token.key) : undefined;
  if (verb === undefined || !isSpoken(tokens, at, clause.tagOf)) return undefined;
  const cue = { cue: token, verb: verb.lemma, kind: verb.kind };
  const after = FOLLOWED_BY_SUBJECT.has(verb.kind) && isInverted(tokens, at) ? phraseAfter(tokens, at + 1) : undefined;
  const phrase =
    after !== undefined && endsTelling(tokens, after) ? after : (subjectOf(tokens, at, clause.tagOf) ?? after);
  return phrase && sayer(clause, phrase, cue);
}

/** "bonds due April 30, 1990, said Acme Bank.": nothing follows of which it would be told. */
const endsTelling = (tokens: readonly Token[], { first, last }: Phrase): boolean =>
  tokens[first]?.shape === 'title' &&
  !isDay(tokens[first]) &&
  (tokens[last + 1] === undefined || /^(?:[.,;]|as)$/.test(tokens[last + 1]?.text ?? ''));

/** "…," said the minister; not "…," told the minister. */
const FOLLOWED_BY_SUBJECT: ReadonlySet<Saying['kind']> = new Set(['say', 'quote']);

/** The verb follows a quotation, a comma, or opens the sentence. */
const isInverted = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  return before === undefined || (before.kind === 'punct' && /^[,”"’'»“」]$/.test(before.text));
};

/** The phrase as a sayer: a name where it is one or its head ends in one, a pronoun, else a noun phrase. */
function sayer(
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
  const apposed = kind === 'according' ? undefined : nameBehind(tokens, phrase, names);
  return { ...common, named: apposed ?? null, form: 'nominal' };
}

/** "Secretary for Trade Ana Ruiz": the person at the end whom no preposition makes another's, as in "a spokesman for Ana Ruiz". */
function personBehind(tokens: readonly Token[], phrase: Phrase, names: readonly Name[]): Span | undefined {
  const named = nameIn(tokens, phrase, names);
  const isPerson = names.some(({ start, kind }) => kind === 'person' && start === named?.start);
  const before = tokens.findLast(
    ({ start, end }) => start >= (tokens[phrase.first]?.start ?? 0) && end <= (named?.start ?? 0),
  );
  return isPerson && before?.kind === 'word' && functionWord(before.text) === undefined ? named : undefined;
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
