/** "according to the ministry", "according to a survey published by the ministry". */
import type { NounGroup } from '../../model/grammar.ts';
import type { StatementReader } from './reader.ts';

/** The noun group that names who is meant; null where the words are no "according to". */
export function accordingTo(reader: StatementReader, at: number): NounGroup | null {
  const phrase = reader.key(at) === 'according' && reader.key(at + 1) === 'to' ? reader.phraseFrom(at) : undefined;
  if (phrase === undefined) return null;
  return reader.isA(phrase.noun.head, 'report') ? (authorOf(reader, phrase.noun) ?? phrase.noun) : phrase.noun;
}

/** A statement by somebody is his. */
function authorOf(reader: StatementReader, report: NounGroup): NounGroup | null {
  if (report.of !== null) return report.of;
  for (const at of [report.to, report.to + 1]) {
    const phrase = reader.phraseFrom(at);
    if (phrase !== undefined && reader.isA(phrase.preposition, 'author') && !phrase.noun.isTime) return phrase.noun;
  }
  return null;
}
