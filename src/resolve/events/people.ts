/** Whether the words of somebody without a name are of people: one ("the suspect") or several ("20 villagers", "the gang"). */
import type { Context } from '../../extract/extractor.ts';
import type { NounGroup } from '../../model/grammar.ts';
import type { ParsedDocument } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { tokenAt } from '../../model/token-table.ts';
import type { ActorType } from '../../model/vocabulary.ts';

export const groupAt = (span: Span, { table, grammar }: ParsedDocument): NounGroup | undefined =>
  grammar().nounGroup(tokenAt(table, span.start));

export function peopleAt(span: Span, document: ParsedDocument, { lexicon }: Context): ActorType | null {
  const core = groupAt(span, document)?.core;
  if (core === undefined || core.kind !== 'noun') return null;
  const key = document.grammar().lemmaKey(core.head);
  if (lexicon.groupNouns().get(key).length > 0) return 'group';
  if (lexicon.personNouns().get(key).length === 0) return null;
  return core.isPlural ? 'group' : 'person';
}
