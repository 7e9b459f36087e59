/** Where somebody is from tells not where anything happened: "Sgt Ana Ruiz of Austin, Texas", "Ana Perez, 62, from a suburb of Detroit". */
import { phraseKey } from '../../lexicon/phrase-key.ts';
import { personNouns } from '../../lexicon/roles.ts';
import type { NounGroup } from '../../model/grammar.ts';
import type { ParsedDocument } from '../../model/document.ts';
import { firstEndingAfter, type Span } from '../../model/span.ts';
import { tokenAt } from '../../model/token-table.ts';

/** Between a person's name and the place: "of", ", 62, from". */
const HAILS = /^(?:,\s*\d{1,3})?,?\s+(?:of|from)\s+$/;

export function isHometown({ start }: Span, document: ParsedDocument): boolean {
  if (isOfSomebody(start, document)) return true;
  const names = document.names();
  const { text } = document.source;
  let from = phraseStart(start, document);
  for (let at = firstEndingAfter(names, from) - 1; at >= 0; at -= 1) {
    const name = names[at];
    const gap = name === undefined ? '' : text.slice(name.end, from);
    if (name?.kind === 'person') return HAILS.test(gap);
    if (name?.kind !== 'location' || !/^,\s+$/.test(gap)) return false;
    from = name.start;
  }
  return false;
}

/** So many links an "of" chain may have. */
const LONGEST_CHAIN = 4;

/** "the Dearborn suburb of | Detroit", "the 100 block of | Hill Avenue": where the phrase that a place ends begins. */
function phraseStart(start: number, { table, grammar }: ParsedDocument): number {
  let group: NounGroup | null = grammar().nounGroup(tokenAt(table, start)) ?? null;
  for (let i = 0; i < LONGEST_CHAIN && group !== null && group.ofWhat !== null; i += 1) group = group.ofWhat;
  return group === null ? start : Math.min(start, table.start[group.from] ?? start);
}

/** "a man from | Leeds was charged": whence somebody without a name is. */
function isOfSomebody(start: number, document: ParsedDocument): boolean {
  const grammar = document.grammar();
  const phrase = grammar.nounGroup(tokenAt(document.table, start))?.preposition;
  const before = phrase?.nounBefore;
  if (phrase === undefined || phrase === null || before === null || before === undefined) return false;
  if (before.kind !== 'noun' || before.isPlural || before.isDefinite) return false;
  const { text } = document.source;
  const { table } = document;
  const isFrom = text.slice(table.start[phrase.preposition], table.end[phrase.preposition]) === 'from';
  return (
    isFrom && personNouns().get(phraseKey(text.slice(table.start[before.head], table.end[before.head]))).length > 0
  );
}
