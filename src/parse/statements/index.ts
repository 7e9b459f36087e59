/** Who says what: verbs of saying with their subjects, "according to", and whose words stand between quotation marks. */
import type { Sentence } from '../../model/document.ts';
import type { Name } from '../../model/name.ts';
import type { Span } from '../../model/span.ts';
import type { Speaker, Statement, Statements } from '../../model/statement.ts';
import { accordingTo } from './according.ts';
import { antecedentOf, type Antecedents } from './antecedents.ts';
import { claimOf } from './claims.ts';
import { type SpokenCue, cueAt } from './cues.ts';
import { directSpeech } from './direct.ts';
import { StatementReader, type StatementSources } from './reader.ts';
import { speakersOf } from './speakers.ts';

export interface FrontMatter {
  /** Whom pictures and the story are credited to. */
  readonly credits: readonly Span[];
  /** Where the article's first sentence goes on after its dateline, 0 without one. */
  readonly datelineEnd: number;
}

export function findStatements(sources: StatementSources, { credits, datelineEnd }: FrontMatter): Statements {
  const reader = new StatementReader(sources);
  const names = new Map<number, Name[]>();
  for (const name of reader.names) {
    const known = names.get(name.sentence);
    if (known === undefined) names.set(name.sentence, [name]);
    else known.push(name);
  }
  const situation: Antecedents = { reader, names, credits };
  const list: Statement[] = [];
  for (const sentence of reader.sentences) {
    let begin = sentence.from;
    while (begin < sentence.to && (reader.table.start[begin] ?? 0) < datelineEnd) begin += 1;
    for (let at = sentence.from; at < sentence.to; at += 1) {
      const last = list.at(-1);
      const before = last?.sentence === sentence.index ? last : undefined;
      const statement = statementAt(reader, at, { sentence, begin, before });
      if (statement !== undefined) list.push(withReferents(situation, statement, list));
    }
  }
  return { list, direct: directSpeech(reader, list) };
}

interface StatementPlace {
  readonly sentence: Sentence;
  /** The first token that is no dateline. */
  readonly begin: number;
  /** The statement before in the same sentence. */
  readonly before: Statement | undefined;
}

function statementAt(
  reader: StatementReader,
  at: number,
  { sentence, begin, before }: StatementPlace,
): Statement | undefined {
  const named = accordingTo(reader, at);
  const cue = named === null ? cueAt(reader, at, { sentence, isGoingOn: before !== undefined }) : undefined;
  if (named === null && cue === undefined) return undefined;
  const speakers = named === null ? speakersOfCue(reader, cue, before) : speakersOf(reader, named, 'joins-after');
  if (speakers === undefined || speakers[0].from < begin) return undefined;
  const { kind, lemma } = cue?.verb ?? ACCORDING;
  const token = { from: at, to: at + (named === null ? 1 : 2) };
  const isOther = cue?.subject === null;
  const own = {
    from: isOther ? at : Math.min(cue?.from ?? at, withArticle(reader, speakers[0].from)),
    to: Math.max(
      token.to,
      addressedTo(reader, cue),
      ...(isOther ? [] : speakers.map((speaker) => endOf(reader, speaker))),
    ),
  };
  const claim = claimOf(reader, { sentence, kind, cue: token, clause: cue?.clause ?? null, own, begin });
  return {
    cue: reader.stretch(token),
    verb: lemma,
    kind,
    speakers,
    extent: reader.stretch(own),
    claim,
    sentence: sentence.index,
  };
}

const ACCORDING = { kind: 'according', lemma: 'according' } as const;

/** "told | Reuters | that prices fell": where the words for whoever is told end, and what is said begins. */
function addressedTo(reader: StatementReader, cue: SpokenCue | undefined): number {
  if (cue?.verb.kind !== 'tell' || cue.clause === null) return 0;
  const group = reader.nounGroupFrom(cue.clause.verb.to);
  const isSomebody =
    group !== undefined && (group.kind === 'name' || group.kind === 'pronoun' || reader.isPeople(group.head));
  return isSomebody && group !== cue.subject ? group.to : 0;
}

/** Where the words about a speaker end: a name that stands beside them is no part of the claim. */
const endOf = (reader: StatementReader, { to, end, named }: Speaker): number =>
  named === null || named.end <= end || named.start - end > FARTHEST_NAME ? to : reader.tokenFrom(named.end);

const FARTHEST_NAME = 4;

/** Where the speaker's words begin with what was left out before them. */
const withArticle = (reader: StatementReader, from: number): number => reader.grammar.nounGroup(from)?.from ?? from;

const speakersOfCue = (
  reader: StatementReader,
  cue: SpokenCue | undefined,
  before: Statement | undefined,
): Statement['speakers'] | undefined => {
  if (cue === undefined) return undefined;
  return cue.subject === null ? before?.speakers : speakersOf(reader, cue.subject, cue.joining);
};

/** Pronouns with the names that they stand for. */
function withReferents(situation: Antecedents, statement: Statement, earlier: readonly Statement[]): Statement {
  const referring = (speaker: Speaker): Speaker => {
    if (speaker.form !== 'pronoun' || speaker.named !== null) return speaker;
    const pronoun = situation.reader.key(speaker.from);
    const at = { pronoun, sentence: statement.sentence, start: speaker.start };
    return { ...speaker, named: antecedentOf(situation, at, earlier) };
  };
  const [first, ...others] = statement.speakers;
  return { ...statement, speakers: [referring(first), ...others.map(referring)] };
}
