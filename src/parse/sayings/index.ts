/** Who says something: verbs of saying with their subjects, before or after them, and "according to". */
import type { Lexicon } from '../../lexicon/index.ts';
import { closedClass } from '../../lexicon/function-words.ts';
import { sayingVerbOf } from '../../lexicon/saying-verbs.ts';
import type { Quotation, Saying, Sentence, Token } from '../../model/document.ts';
import type { Name } from '../../model/name.ts';
import { type Span, spanAt } from '../../model/span.ts';
import { antecedent, type Situation } from './antecedent.ts';
import { authorAfter, parts, phraseAfter, type Phrase, subjectBefore } from './phrase.ts';

type Found = Omit<Saying, 'sentence'>;

export function findSayings(
  sentences: readonly Sentence[],
  names: readonly Name[],
  quotations: readonly Quotation[],
  lexicon: Lexicon,
): readonly Saying[] {
  const quoted = quotations.map(({ outer }) => outer);
  const bySentence = new Map<number, Name[]>();
  for (const name of names) bySentence.set(name.sentence, [...(bySentence.get(name.sentence) ?? []), name]);
  const situation: Situation = { sentences, names: bySentence, quoted, lexicon };
  const found: Saying[] = [];
  for (const sentence of sentences) {
    // What is said inside a quotation is the quoted one's own telling.
    const tokens = sentence.tokens.filter(
      (token) => token.kind === 'punct' || spanAt(quoted, token.start) === undefined,
    );
    for (const [at, token] of tokens.entries()) {
      const last = found.at(-1);
      const saying =
        sayingAt(tokens, at, token, bySentence.get(sentence.index) ?? []) ??
        (last?.sentence === sentence.index ? addedTo(last, token) : undefined);
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
function addedTo(last: Saying, token: Token): Found | undefined {
  const verb = token.text.endsWith('ing') ? sayingVerbOf(token.form) : undefined;
  return verb && { ...last, cue: { start: token.start, end: token.end }, verb: verb.lemma, kind: verb.kind };
}

const wordOf = (tokens: readonly Token[], span: Span): string =>
  tokens.find(({ start }) => start === span.start)?.key ?? '';

function sayingAt(tokens: readonly Token[], at: number, token: Token, names: readonly Name[]): Found | undefined {
  if (token.kind !== 'word' || token.shape === 'title') {
    if (token.key !== 'according') return undefined;
  }
  if (token.key === 'according') {
    const phrase = tokens[at + 1]?.key === 'to' ? authorAfter(tokens, at + 2) : undefined;
    return phrase && sayer(tokens, phrase, names, { cue: token, verb: 'according', kind: 'according' });
  }
  const verb = sayingVerbOf(token.form);
  if (verb === undefined || isNoun(tokens, at) || isPassive(tokens, at) || isAside(tokens, at)) return undefined;
  const cue = { cue: token, verb: verb.lemma, kind: verb.kind };
  const before = subjectBefore(tokens, at);
  if (before !== undefined) return sayer(tokens, before, names, cue);
  if (verb.kind !== 'say' || !isInverted(tokens, at)) return undefined;
  const after = phraseAfter(tokens, at + 1);
  return after && sayer(tokens, after, names, cue);
}

/** "the reports", "his claims": behind a determiner or an adjective it is no verb. */
const isNoun = (tokens: readonly Token[], at: number): boolean =>
  /^(?:the|an?|his|her|its|their|our|my|this|these|those|no|any|such|to|in|of|by|media|news)$/.test(
    tokens[at - 1]?.key ?? '',
  );

/** "an official who asked not to be named said": the verb that tells comes behind the clause. */
const isAside = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.key === 'who' &&
  tokens.slice(at + 1, at + 1 + LONGEST_ASIDE).some(({ form }) => sayingVerbOf(form) !== undefined);

const LONGEST_ASIDE = 12;

/** "was later revealed": said of it, not by it. */
function isPassive(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text.endsWith('ing') === true) return false;
  let before = at - 1;
  while (closedClass(tokens[before]?.form) === 'adverb') before -= 1;
  return /^(?:is|are|was|were|be|been|being)$/.test(tokens[before]?.key ?? '');
}

/** The verb follows a quotation, a comma, or opens the sentence. */
const isInverted = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  return before === undefined || (before.kind === 'punct' && /^[,”"’'»“」]$/.test(before.text));
};

/** The phrase as a sayer: a name where it is one or its head ends in one, a pronoun, else a noun phrase. */
function sayer(
  tokens: readonly Token[],
  phrase: Phrase,
  names: readonly Name[],
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
  const named = wholeName(whole, names) ?? nameIn(tokens, head, names);
  return { ...common, named: named ?? null, form: named === undefined ? 'nominal' : 'name' };
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
