/** Whose words they are by a label before them or a signature after them: "MAYOR RUIZ: “…”", "In the words of Ana Ruiz, “…”", "“…” — Ana Ruiz". */
import type { Quotation } from '../../model/document.ts';
import type { Name } from '../../model/name.ts';
import type { DirectSpeech } from '../../model/statement.ts';
import type { StatementReader } from './reader.ts';

/** A label has no more tokens, nor has a signature. */
const LONGEST = 14;

export function signedOrLabelled(reader: StatementReader, { outer }: Quotation): DirectSpeech | null {
  const at = reader.tokenFrom(outer.start);
  return labelled(reader, at) ?? signed(reader, reader.tokenFrom(outer.end));
}

/** The name before a colon, in a few words that hold no verb; or what "in the words of" names. */
function labelled(reader: StatementReader, quotation: number): DirectSpeech | null {
  const last = quotation - 1;
  const sign = reader.text(last) === ':' ? 'label' : reader.text(last) === ',' ? 'words-of' : null;
  if (sign === null) return null;
  let first = last;
  while (first > 0 && last - first < LONGEST && !isBoundary(reader, first - 1)) first -= 1;
  if (last - first >= LONGEST) return null;
  for (let at = first; at < last; at += 1) if (reader.grammar.verbGroup(at) !== undefined) return null;
  if (sign === 'words-of' && !isWordsOf(reader, first)) return null;
  const name = speakingName(reader, first, last);
  return name === null ? null : { speaker: { start: name.start, end: name.end }, cue: null, sign };
}

/** The end of a sentence, or the beginning of a line. */
const isBoundary = (reader: StatementReader, at: number): boolean =>
  /^[.!?]$/.test(reader.text(at)) ||
  reader.isQuoted(at) ||
  reader.table.text.slice(reader.table.end[at], reader.table.start[at + 1]).includes('\n');

const isWordsOf = (reader: StatementReader, first: number): boolean =>
  ['in', 'the', 'words', 'of'].every((word, i) => reader.key(first + i) === word);

/** A dash after the quotation, and a name in the rest of the line. */
function signed(reader: StatementReader, after: number): DirectSpeech | null {
  const { table } = reader;
  if (!/^[-–—―~]{1,2}$/.test(reader.text(after))) return null;
  let from = after;
  while (/^[-–—―~]{1,2}$/.test(reader.text(from))) from += 1;
  let to = from;
  while (
    to < table.length &&
    to - from < LONGEST &&
    !(to > from && table.text.slice(table.end[to - 1], table.start[to]).includes('\n'))
  )
    to += 1;
  for (let at = from; at < to; at += 1) if (reader.grammar.verbGroup(at)?.form === 'finite') return null;
  const name = speakingName(reader, from, to);
  return name === null ? null : { speaker: { start: name.start, end: name.end }, cue: null, sign: 'signature' };
}

/** The first person named among tokens, else the first body. */
function speakingName(reader: StatementReader, from: number, to: number): Name | null {
  let body: Name | null = null;
  for (let at = from; at < to; at += 1) {
    const name = reader.name(at);
    if (name?.kind === 'person') return name;
    if (name?.kind === 'organization') body ??= name;
  }
  return body;
}
