/** The words that name who speaks, from the noun group that is subject, or stands after the verb. */
import type { NounGroup } from '../../model/grammar.ts';
import type { Name } from '../../model/name.ts';
import type { Span } from '../../model/span.ts';
import type { Speaker } from '../../model/statement.ts';
import type { TokenRange } from '../../model/token-table.ts';
import type { StatementReader, StatementWord } from './reader.ts';

/** So many phrases a speaker is told with: "a spokesman for the ministry in Kabul". */
const MOST_PHRASES = 3;
/** So many speakers share one verb. */
const MOST_SPEAKERS = 6;

/** Pronouns for somebody told of before; of all others ("I", "who") nothing is told. */
const SPEAKING_PRONOUNS: ReadonlySet<string> = new Set(['he', 'him', 'she', 'her', 'it', 'they', 'them']);

/** The speakers of a group and those listed with it; undefined where it is nobody who could speak. */
export function speakersOf(
  reader: StatementReader,
  group: NounGroup,
  joining: StatementWord,
): readonly [Speaker, ...Speaker[]] | undefined {
  const found: Speaker[] = [];
  for (let one: NounGroup | null = group; one !== null && found.length < MOST_SPEAKERS; one = one.nextInList) {
    const speaker = speakerOf(reader, one, joining);
    if (speaker !== undefined) found.push(speaker);
  }
  const [first, ...others] = found;
  return first === undefined ? undefined : [first, ...others];
}

function speakerOf(reader: StatementReader, group: NounGroup, joining: StatementWord): Speaker | undefined {
  if (group.isNegated || group.isTime || group.kind === 'adjective' || reader.isQuoted(group.head)) return undefined;
  const range = phraseOf(reader, group, joining);
  const whole = { isDefinite: reader.key(group.determiner) === 'the', ...reader.stretch(range) };
  if (group.kind === 'pronoun' && group.of === null && reader.name(group.head) === undefined)
    return SPEAKING_PRONOUNS.has(reader.key(group.head)) ? { named: null, form: 'pronoun', ...whole } : undefined;
  const name = nameOf(reader, group, range);
  return {
    named: name === undefined ? null : { start: name.start, end: name.end },
    form: name === undefined ? 'nominal' : 'name',
    ...whole,
  };
}

/** The group with what tells more of it, without its article. */
function phraseOf(reader: StatementReader, group: NounGroup, joining: StatementWord): TokenRange {
  const role = group.apposition?.to === group.from ? group.apposition : group; // "witness | Mike Doyle"
  const from = reader.name(role.from)?.from ?? role.from + Number(hasArticle(reader, role));
  let to = Math.max(group.to, lastOf(group.of)?.to ?? 0, reader.name(group.to - 1)?.to ?? 0);
  for (let i = 0; i < MOST_PHRASES; i += 1) {
    const phrase = reader.phraseFrom(to);
    if (phrase === undefined || !reader.isA(phrase.preposition, joining) || phrase.noun.isTime) break;
    to = Math.max(phrase.to, lastOf(phrase.noun.of)?.to ?? 0, reader.name(phrase.to - 1)?.to ?? 0);
  }
  return { from, to };
}

/** The last of a list: "the Ministry of Agriculture | and Livestock". */
function lastOf(group: NounGroup | null): NounGroup | null {
  let last = group;
  while (last !== null && last.nextInList !== null) last = last.nextInList;
  return last;
}

/** "the", "a", "his" before the noun; of "Iraq's army" nothing is left out. */
const hasArticle = (reader: StatementReader, { from, to, determiner, possessor }: NounGroup): boolean =>
  to - from > 1 &&
  (determiner === from
    ? possessor < 0 || possessor === determiner
    : reader.facts.closedClassAt(reader.table, from) === 'determiner');

/**
 * Whom the words name: the person at the end of the group ("Acme chief Koji Sato"), the name that the group is or ends in, the one put
 * beside it ("a spokesman, Paul Weber").
 */
function nameOf(reader: StatementReader, group: NounGroup, { from, to }: TokenRange): Span | undefined {
  const last = reader.name(group.to - 1);
  if (last !== undefined && last.kind !== 'norp') return last;
  const own = reader.name(group.head);
  if (own !== undefined && own.kind !== 'norp' && own.to >= group.to) return own;
  const beside = nameBeside(reader, group, to);
  if (beside !== undefined) return beside;
  return from < group.from ? reader.name(from) : undefined;
}

/** "his lawyer, Niamh Kelleher, said", "Niamh Kelleher, lawyer of the victims, said", "one of them, Niamh Kelleher". */
function nameBeside(reader: StatementReader, group: NounGroup, to: number): Name | undefined {
  const groups = [group.apposition, group.renames, group.of?.apposition ?? null];
  for (const one of groups) {
    const name = one === null ? undefined : (reader.name(one.head) ?? reader.name(one.to - 1));
    if (name?.kind === 'person') return name;
  }
  const next = reader.text(to) === ',' ? reader.name(to + 1) : undefined;
  return next?.kind === 'person' && next.from === to + 1 && !group.isPlural ? next : undefined;
}
