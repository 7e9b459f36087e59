/** Offices that a sentence states: "Ana Ruiz is the director of Zelva", "Ana Ruiz, who was a miner". */
import type { Name } from '../../../model/name.ts';
import type { Clause } from '../../../model/grammar.ts';
import type { TokenRange } from '../../../model/token-table.ts';
import { officeEnd } from './phrase.ts';
import type { OfficeReader } from './reader.ts';

/** The offices that "is" and "was" give, by the person's name. */
export function officesStated(reader: OfficeReader): ReadonlyMap<Name, TokenRange> {
  const found = new Map<Name, TokenRange>();
  for (const clause of reader.document.grammar().clauses) {
    const office = officeOf(reader, clause);
    const name = office && holderOf(reader, clause);
    if (office !== undefined && name !== undefined && !found.has(name)) found.set(name, office);
  }
  return found;
}

function officeOf(reader: OfficeReader, { verb, complement, isNegated }: Clause): TokenRange | undefined {
  if (complement === null || isNegated || !verb.isCopular || verb.modality !== 'none') return undefined;
  const { head } = complement;
  const isOffice = reader.isTrade(head) || (reader.isRoleNoun(head) && !reader.isHolders(head));
  if (!isOffice || reader.name(head)?.kind === 'person') return undefined;
  const from = reader.isDeterminer(complement.from) ? complement.from + 1 : complement.from;
  return { from, to: officeEnd(reader, head, reader.sentenceEnd(head)) };
}

function holderOf(reader: OfficeReader, { subject, describes }: Clause): Name | undefined {
  const group = subject ?? describes;
  const name = group === null ? undefined : reader.name(group.to - 1);
  return name?.kind === 'person' && group?.possessor === -1 ? name : undefined;
}
