/** Noun groups, verb groups and clauses: the grammar of a document, over the tags of its parts. */
import type { Words } from '../../lexicon/word-columns.ts';
import type { Lemmas } from '../../lexicon/lemmas.ts';
import type { Clause, Grammar, NounGroup, PrepositionalPhrase, VerbGroup } from '../../model/grammar.ts';
import type { TokenRange, TokenTable } from '../../model/token-table.ts';
import type { Parts } from '../tags/parts.ts';
import { chunksOf } from './chunks.ts';
import type { Draft } from './clause-draft.ts';
import { readClauses } from './clauses.ts';
import type { Item } from './items.ts';
import { lemmaKeyOf } from './lemma-key.ts';
import { linkNouns } from './links.ts';
import { mendForms, mendInfinitives } from './mend.ts';
import { nounGroupOf } from './noun-facts.ts';
import { hangPhrases } from './objects.ts';
import { readPhrases } from './phrases.ts';
import { knownWords, type Sentence } from './sentence.ts';
import { standingOf } from './standing.ts';
import { verbGroupOf } from './verb-facts.ts';

/** A sentence of more parts is read in pieces, so that a hostile text costs no more than another. */
const MOST_PARTS = 250;
const NONE = -1;

export type GrammarReader = (table: TokenTable, parts: Parts, sentences: readonly TokenRange[]) => Grammar;

/** Rows of a document while it is read. */
class Rows {
  readonly nounGroups: NounGroup[] = [];
  readonly verbGroups: VerbGroup[] = [];
  readonly phrases: PrepositionalPhrase[] = [];
  readonly clauses: Clause[] = [];
  readonly nounAt: Int32Array;
  readonly verbAt: Int32Array;
  readonly clauseAt: Int32Array;

  constructor(tokens: number) {
    this.nounAt = new Int32Array(tokens + 1).fill(NONE);
    this.verbAt = new Int32Array(tokens + 1).fill(NONE);
    this.clauseAt = new Int32Array(tokens + 1).fill(NONE);
  }
}

export function makeGrammarReader(words: Words, lemmas: Lemmas): GrammarReader {
  const known = knownWords(words);
  return (table, parts, sentences) => {
    const rows = new Rows(table.length);
    const frames = (part: number): number =>
      words.verbFrames(lemmas.lemma(parts.word[part] ?? 0, parts.tag[part] ?? 0));
    const sentence: Sentence = { words, table, parts, frames, from: 0, to: 0, ...known };
    for (const range of sentences) {
      const end = parts.first[range.to] ?? 0;
      for (let from = parts.first[range.from] ?? 0; from < end; from += MOST_PARTS) {
        sentence.from = from;
        sentence.to = Math.min(end, from + MOST_PARTS);
        readSentence(sentence, rows);
      }
    }
    return grammarOf(words, lemmas, table, parts, rows, frames);
  };
}

function readSentence(s: Sentence, rows: Rows): void {
  const items = itemsOf(s, rows);
  linkNouns(s, items);
  const phrases = readPhrases(s, items, rows.phrases.length);
  const drafts = readClauses(s, items, rows.clauses.length);
  for (const { clause } of drafts) rows.clauses.push(clause);
  holdTokens(s, drafts, rows);
  hangPhrases(s, phrases, (token) => rows.clauses[rows.clauseAt[token] ?? NONE] ?? null);
  for (const phrase of phrases) rows.phrases.push(phrase);
}

function itemsOf(s: Sentence, rows: Rows): readonly Item[] {
  mendInfinitives(s);
  const chunks = chunksOf(s);
  mendForms(s, chunks);
  return chunks.map((chunk): Item => {
    if ('noun' in chunk) {
      const noun = nounGroupOf(s, chunk.noun, rows.nounGroups.length);
      rows.nounGroups.push(noun);
      rows.nounAt.fill(noun.index, noun.from, noun.to);
      return { noun, verb: null, from: chunk.noun.from, to: chunk.noun.to, head: chunk.noun.head };
    }
    const verb = verbGroupOf(s, chunk.verb, rows.verbGroups.length);
    rows.verbGroups.push(verb);
    rows.verbAt.fill(verb.index, verb.from, verb.to);
    return {
      noun: null,
      verb,
      from: chunk.verb.from,
      to: chunk.verb.to,
      head: chunk.verb.verbs.at(-1) ?? chunk.verb.from,
    };
  });
}

/** Gives each token its clause: from where a clause begins; a verb is always in its own. */
function holdTokens(s: Sentence, drafts: readonly Draft[], { clauseAt, clauses }: Rows): void {
  const from = s.parts.token[s.from] ?? 0;
  const to = s.parts.token[s.to] ?? 0;
  for (const { clause } of drafts) if (clauseAt[clause.from] === NONE) clauseAt[clause.from] = clause.index;
  for (const { clause } of drafts) clauseAt[clause.verb.from] = clause.index;
  // "On Tuesday the ministry, which oversees prisons, condemned": what stands in front belongs to the main clause.
  const front = drafts.find(({ clause }) => clause.describes === null) ?? drafts[0];
  let current = front?.clause.index ?? NONE;
  for (let token = from; token < to; token += 1) {
    const begun = clauseAt[token] ?? NONE;
    if (begun !== NONE) current = begun;
    else clauseAt[token] = current;
    const clause = clauses[current];
    if (clause !== undefined && token >= clause.to) clause.to = token + 1;
  }
}

function grammarOf(
  words: Words,
  lemmas: Lemmas,
  table: TokenTable,
  parts: Parts,
  rows: Rows,
  frames: (part: number) => number,
): Grammar {
  const { nounGroups, verbGroups, phrases, clauses, nounAt, verbAt, clauseAt } = rows;
  /** The part of a token that its verb group or itself is about: of "he's" as a verb the second. */
  const verbPart = (token: number): number => {
    const first = parts.first[token] ?? 0;
    return verbGroups[verbAt[token] ?? NONE]?.head === token
      ? Math.max(first, (parts.first[token + 1] ?? 0) - 1)
      : first;
  };
  const lemmaOf = (token: number): number =>
    lemmas.lemma(parts.word[verbPart(token)] ?? 0, parts.tag[verbPart(token)] ?? 0);
  const asked = {
    frames: (token: number) => frames(verbPart(token)),
    classes: (token: number) => (token < 0 ? 0 : words.grammarClasses(parts.word[parts.first[token] ?? 0] ?? 0)),
  };
  return {
    nounGroups,
    verbGroups,
    phrases,
    clauses,
    tag: (token) => parts.tag[parts.first[token] ?? 0] ?? 0,
    nounGroup: (token) => nounGroups[nounAt[token] ?? NONE],
    verbGroup: (token) => verbGroups[verbAt[token] ?? NONE],
    clause: (token) => clauses[clauseAt[token] ?? NONE],
    lemma: lemmaOf,
    lemmaKey: (token) =>
      lemmaKeyOf(
        words,
        lemmaOf(token),
        table.text.slice(table.start[token], table.end[token]).toLowerCase(),
        parts.tag[verbPart(token)] ?? 0,
      ),
    frames: asked.frames,
    standing: (clause) => standingOf(clause, asked),
  };
}
