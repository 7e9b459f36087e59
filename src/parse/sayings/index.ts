/** Who says something: verbs of saying with their subjects, before or after them, and "according to". */
import type { Lexicon } from '../../lexicon/index.ts';
import { sayingVerbOf } from '../../lexicon/saying-verbs.ts';
import type { ParsedDocument, Quotation, Saying, Sentence, Token } from '../../model/document.ts';
import type { Name } from '../../model/name.ts';
import { type Span, spanAt } from '../../model/span.ts';
import { antecedent, type Situation } from './antecedent.ts';
import { isSpoken } from './cue.ts';
import { authorAfter, isDay, phraseAfter, type Phrase } from './phrase.ts';
import { type Clause, type Found, sayer } from './sayer.ts';
import { quotedAs, subjectOf } from './subject.ts';

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
    const tokens =
      quoted.length === 0
        ? sentence.tokens
        : sentence.tokens.filter((token) => token.kind === 'punct' || spanAt(quoted, token.start) === undefined);
    const clause: Clause = {
      tokens,
      names: bySentence.get(sentence.index) ?? [],
      tagOf: (token) => {
        const at = sentence.tokens.indexOf(token);
        return tags(sentence)[at] ?? 'other';
      },
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
  const verb = sayingVerbOf(token.form);
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
  const verb = token.kind === 'word' && token.shape !== 'title' ? sayingVerbOf(token.form) : undefined;
  if (verb === undefined) return undefined;
  const cue = { cue: token, verb: verb.lemma, kind: verb.kind };
  const quoted = token.key === 'saying' ? quotedAs(tokens, at, clause.tagOf) : undefined;
  if (quoted !== undefined) return sayer(clause, quoted, cue);
  if (!isSpoken(tokens, at, clause.tagOf)) return undefined;
  const next = verb.particle === null ? at + 1 : at + 2;
  const after = FOLLOWED_BY_SUBJECT.has(verb.kind) && isInverted(tokens, at) ? phraseAfter(tokens, next) : undefined;
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
