/** Whose words stand between quotation marks: the statement beside them, the quotation before, a label, or whom the sentence before is about. */
import { firstEndingAfter, type Span } from '../../model/span.ts';
import type { DirectSign, DirectSpeech, Statement } from '../../model/statement.ts';
import type { Quotation } from '../../model/document.ts';
import { signedOrLabelled } from './labels.ts';
import type { StatementReader } from './reader.ts';

/** The statements with the places of their verbs. */
interface Spoken {
  readonly reader: StatementReader;
  readonly list: readonly Statement[];
  readonly cues: readonly Span[];
}

export function directSpeech(reader: StatementReader, list: readonly Statement[]): readonly (DirectSpeech | null)[] {
  const spoken: Spoken = { reader, list, cues: list.map(({ cue }) => cue) };
  const found: (DirectSpeech | null)[] = [];
  for (const [i, quotation] of reader.quotations.entries()) {
    // "The suspect said he was 'elsewhere', police said": whoever leads in to the words said them, the rest report it.
    const before = statementBefore(spoken, quotation);
    const after = before === undefined ? statementAfter(spoken, quotation) : undefined;
    const previous = reader.quotations[i - 1];
    found.push(
      (before && by(before, 'said-before')) ??
        (after && by(after, 'said-after')) ??
        signedOrLabelled(reader, quotation) ??
        goingOn(
          reader,
          quotation,
          previous === undefined ? undefined : { quotation: previous, speech: found[i - 1] ?? null },
        ) ??
        givenTheWord(spoken, quotation) ??
        aboutSpeaker(spoken, quotation),
    );
  }
  return found;
}

const by = ({ speakers: [speaker], verb }: Statement, sign: DirectSign): DirectSpeech => ({
  speaker: speaker.named ?? { start: speaker.start, end: speaker.end },
  cue: verb,
  sign,
});

/** So far from a quotation stands who said it, and so many words that tell who he is: "“…,” the town's police chief Ana Ruiz said". */
const FARTHEST = 60;
const MOST_WORDS = 7;

/** Nothing but marks, small words and what somebody is stands between tokens: no verb and nobody else. */
function isOnlyRole(reader: StatementReader, from: number, to: number): boolean {
  let words = 0;
  let isParted = false;
  for (let at = from; at < to; at += 1) {
    if (reader.isMark(at) ? !GAP_MARK.test(reader.text(at)) : reader.grammar.verbGroup(at) !== undefined) return false;
    if (reader.isQuoted(at) || (isParted && reader.name(at)?.kind === 'person')) return false;
    isParted ||= reader.text(at) === ',' && words > 0;
    words += Number(!reader.isMark(at));
  }
  return words <= MOST_WORDS;
}

const GAP_MARK = /^[,.…—–'’”"-]+$/;

function statementAfter({ reader, list, cues }: Spoken, { inner, outer }: Quotation): Statement | undefined {
  const { text } = reader.table;
  // A full stop ends what is said: the next sentence is another one's, or begins a new quotation.
  const isEnded = text[inner.end - 1] === '.' && !/^[,\s]*\p{Ll}/u.test(text.slice(outer.end, outer.end + 3));
  for (let i = firstEndingAfter(cues, outer.end); i < list.length; i += 1) {
    const statement = list[i];
    if (statement === undefined) return undefined;
    const { start, end } = statement.extent;
    if (start - outer.end > FARTHEST) return undefined;
    // "…." Ana Ruiz says.": a sentence that tells nothing else is about the quotation before it.
    if (isEnded && !/^(?:\.\s|\.?$)/.test(text.slice(end, end + 2))) return undefined;
    const isBeside = start >= outer.end && isOnlyRole(reader, reader.tokenFrom(outer.end), statement.extent.from);
    if (statement.kind !== 'act' && isBeside) return statement;
  }
  return undefined;
}

/** The last statement before the quotation in its sentence, or in one that ends with a colon right before it. */
function statementBefore({ reader, list, cues }: Spoken, { outer }: Quotation): Statement | undefined {
  const { text } = reader.table;
  const own = firstEndingAfter(reader.sentences, outer.start);
  for (let i = firstEndingAfter(cues, outer.start) - 1; i >= 0; i -= 1) {
    const statement = list[i];
    if (statement === undefined || statement.extent.end > outer.start) continue;
    const isLedIn =
      statement.sentence === own - 1 && /:\s*$/.test(text.slice(Math.max(0, outer.start - 4), outer.start));
    return statement.sentence === own || isLedIn ? statement : undefined;
  }
  return undefined;
}

const LONGEST_BETWEEN = 240;

/** "…," she said. "…": a quotation that follows in the same paragraph goes on. */
function goingOn(
  { table: { text } }: StatementReader,
  { outer }: Quotation,
  last: { readonly quotation: Quotation; readonly speech: DirectSpeech | null } | undefined,
): DirectSpeech | null {
  if (last === undefined || last.speech === null) return null;
  const between = text.slice(last.quotation.outer.end, outer.start);
  const stops = between.split(/[.!?]\s/).length - 1;
  return between.length <= LONGEST_BETWEEN && stops <= 1 && !NEW_PARAGRAPH.test(between) && /[.!?:]\s*$/.test(between)
    ? { ...last.speech, sign: 'continued' }
    : null;
}

const NEW_PARAGRAPH = /\n\s*\n/;

/** A quotation that is a paragraph of its own: whoever the sentence before it gave the word. */
function givenTheWord({ reader, list, cues }: Spoken, { outer }: Quotation): DirectSpeech | null {
  const { text } = reader.table;
  if (!/(?:^|\n)\s*$/.test(text.slice(Math.max(0, outer.start - 4), outer.start))) return null;
  if (!/^\s*(?:\n|$)/.test(text.slice(outer.end, outer.end + 4))) return null;
  const statement = list[firstEndingAfter(cues, outer.start) - 1];
  const own = firstEndingAfter(reader.sentences, outer.start);
  return statement !== undefined && own - statement.sentence <= 1 ? by(statement, 'previous') : null;
}

/** "Ana Ruiz said the plan would fail. “It will cost us dearly.”": whole sentences after one about somebody, in the same paragraph. */
function aboutSpeaker({ reader, list, cues }: Spoken, { inner, outer }: Quotation): DirectSpeech | null {
  const { text } = reader.table;
  const own = firstEndingAfter(reader.sentences, outer.start);
  const [before, here] = [reader.sentences[own - 1], reader.sentences[own]];
  if (
    before === undefined ||
    here === undefined ||
    here.start < outer.start - 1 ||
    !/[.!?…]$/.test(text.slice(inner.start, inner.end))
  )
    return null;
  if (
    NEW_PARAGRAPH.test(text.slice(before.end, outer.start)) ||
    /^[ \t]*[\p{Ll},]/u.test(text.slice(outer.end, outer.end + 3))
  )
    return null;
  const statement = list[firstEndingAfter(cues, outer.start) - 1];
  if (statement?.sentence === own - 1 && statement.speakers[0].form !== 'pronoun') return by(statement, 'previous');
  const persons = reader.names.filter(
    ({ kind, sentence, from }) => kind === 'person' && sentence === own - 1 && !reader.isQuoted(from),
  );
  const [first] = persons;
  if (first === undefined || persons.some(({ key }) => key !== first.key)) return null;
  return { speaker: { start: first.start, end: first.end }, cue: null, sign: 'subject' };
}
