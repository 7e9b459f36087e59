/** Whom "he", "she" and "it" stand for, where one fits: the last one before it who spoke, else of whom the last sentence told first. */
import { type Sex, sexOfFlags } from '../../lexicon/people.ts';
import { phraseKey } from '../../lexicon/phrase-key.ts';
import type { Lexicon } from '../../lexicon/index.ts';
import type { Name } from '../../model/name.ts';
import { contains, type Span, spanAt } from '../../model/span.ts';
import type { Speaker, Statement } from '../../model/statement.ts';
import type { StatementReader } from './reader.ts';

/** No pronoun is carried over more sentences. */
const FARTHEST = 8;
/** So many of a sentence are looked at, the last ones. */
const MOST_STATEMENTS = 8;

const PRONOUN_SEX: Readonly<Record<string, Sex>> = { he: 'male', him: 'male', she: 'female', her: 'female' };
const PLURAL: ReadonlySet<string> = new Set(['they', 'them']);
/** "They" are those who spoke in this sentence or so many before. */
const NEAR = 2;

export interface Antecedents {
  readonly reader: StatementReader;
  /** By the sentence that they stand in. */
  readonly names: ReadonlyMap<number, readonly Name[]>;
  /** Whom pictures and the story are credited to: nobody whom the story tells of. */
  readonly credits: readonly Span[];
}

/** @param earlier the statements before the pronoun, in source order */
export function antecedentOf(
  { reader, names, credits }: Antecedents,
  at: { readonly pronoun: string; readonly sentence: number; readonly start: number },
  earlier: readonly Statement[],
): Span | null {
  if (PLURAL.has(at.pronoun)) return lastPlural(reader, at.sentence, earlier);
  const sex = PRONOUN_SEX[at.pronoun];
  if (sex === undefined && at.pronoun !== 'it') return null;
  const situation = { reader, names, credits };
  let last = earlier.length - 1;
  for (let sentence = at.sentence; sentence >= 0 && at.sentence - sentence <= FARTHEST; sentence -= 1) {
    const own: Statement[] = [];
    for (; last >= 0 && (earlier[last]?.sentence ?? 0) >= sentence; last -= 1) {
      const statement = earlier[last];
      if (statement?.sentence === sentence && own.length < MOST_STATEMENTS) own.push(statement);
    }
    const spoken = [...own.filter((statement, i) => !isReported(reader, statement, own[i + 1])), ...own]
      .map((statement) => whoSpoke(situation, statement, sex))
      .find((span) => span !== null && span.end <= at.start);
    if (spoken) return spoken;
    const named = (names.get(sentence) ?? []).find(
      (name) => name.end <= at.start && isToldOf(situation, name) && fits(name, sex, reader.lexicon),
    );
    if (named !== undefined) return { start: named.start, end: named.end };
  }
  return null;
}

/** "Police said …. They say …": the last who spoke and are several, or a body. */
function lastPlural(reader: StatementReader, sentence: number, earlier: readonly Statement[]): Span | null {
  for (const statement of earlier.slice(-MOST_STATEMENTS).toReversed()) {
    if (sentence - statement.sentence > NEAR) return null;
    const [speaker] = statement.speakers;
    const isSeveral = speaker.form === 'nominal' && reader.grammar.nounGroup(speaker.to - 1)?.isPlural === true;
    const isNamedBody = speaker.named !== null && reader.name(speaker.to - 1)?.kind === 'organization';
    if (isSeveral || isNamedBody) return speaker.named ?? { start: speaker.start, end: speaker.end };
  }
  return null;
}

/** "Xia said | Wu's speech revealed …": told by whoever said so, so that the next sentence goes on with him. */
function isReported(
  reader: StatementReader,
  { speakers: [speaker] }: Statement,
  before: Statement | undefined,
): boolean {
  if (before === undefined || before.cue.from > speaker.from) return false;
  for (let at = before.cue.to; at < speaker.from; at += 1) if (reader.isMark(at)) return false;
  return true;
}

function whoSpoke(
  { reader, names, credits }: Antecedents,
  { speakers, sentence, kind }: Statement,
  sex: Sex | undefined,
): Span | null {
  const [speaker] = speakers;
  if (speaker.named === null) {
    const isMeant = sex === undefined ? isBody(reader, speaker) : isNewPerson(reader, speaker);
    return speaker.form === 'nominal' && isMeant ? { start: speaker.start, end: speaker.end } : null;
  }
  const { named } = speaker;
  const name = (names.get(spanAt(reader.sentences, named.start)?.index ?? sentence) ?? []).find(
    ({ start }) => start === named.start,
  );
  if (name === undefined) return sex === undefined || kind !== 'according' ? named : null;
  return fits(name, sex, reader.lexicon) && isToldOf({ reader, names, credits }, name) ? named : null;
}

/** "The citizen of Old Crow says" tells more of somebody who was named before; "a citizen says" and "the man says" do not. */
function isNewPerson(reader: StatementReader, speaker: Speaker): boolean {
  const group = reader.grammar.nounGroup(speaker.from);
  if (group === undefined || group.isPlural) return false;
  const isPerson = reader.facts.nounClass(reader.grammar.lemma(group.head)) === 'person';
  return isPerson && (!speaker.isDefinite || speaker.to === group.to);
}

/** "the company", "the ministry". */
function isBody(reader: StatementReader, { from }: Speaker): boolean {
  const group = reader.grammar.nounGroup(from);
  return group !== undefined && !group.isPlural && reader.facts.nounClass(reader.grammar.lemma(group.head)) === 'group';
}

/** Told by the article itself, and of the story. */
const isToldOf = ({ reader, credits }: Antecedents, name: Name): boolean =>
  !reader.isQuoted(name.from) && !credits.some((credit) => contains(credit, name));

const fits = (name: Name, sex: Sex | undefined, lexicon: Lexicon): boolean => {
  if (sex === undefined) return name.kind === 'organization';
  if (name.kind !== 'person') return false;
  const [given = '', ...rest] = name.text.split(/\s+/);
  const own = rest.length === 0 ? undefined : sexOfFlags(lexicon.namePart(phraseKey(given)));
  return own === undefined || own === sex;
};
