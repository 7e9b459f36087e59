/** Words of dates that are part of a proper name: "Friday Harbor", "Winter Street", "USA Today". */
import type { ParsedDocument } from '../../model/document.ts';
import type { Name } from '../../model/name.ts';
import type { Refuse } from '../../model/refusal.ts';
import { TokenKind } from '../../model/token-table.ts';
import type { Candidate } from './candidate.ts';

type Sieve = (candidates: readonly Candidate[]) => readonly Candidate[];

/** Takes out the candidates that are names, or parts of one. Figures stay dates: "the 2019 World Cup". */
export function sieveOfNames(document: ParsedDocument, refuse?: Refuse): Sieve {
  let byToken: ReadonlyMap<number, Name> | undefined;
  const nameAround = (candidate: Candidate): Name | undefined => {
    if (hasFigures(candidate, document)) return undefined;
    byToken ??= namesByToken(document);
    const name = byToken.get(candidate.first);
    return name !== undefined && isPartOf(candidate, name, document) ? name : undefined;
  };
  const isKept = (candidate: Candidate): boolean => {
    const name = nameAround(candidate);
    if (name === undefined) return true;
    const { rule, start, end } = candidate;
    refuse?.({ rule, span: { start, end }, by: name.evidence, why: `a part of the name “${name.text}”` });
    return false;
  };
  return (candidates) =>
    candidates.every((candidate) => nameAround(candidate) === undefined) ? candidates : candidates.filter(isKept);
}

function namesByToken(document: ParsedDocument): ReadonlyMap<number, Name> {
  const names = new Map<number, Name>();
  for (const name of document.names().filter(canHoldDate))
    for (let at = name.from; at < name.to; at += 1) names.set(at, name);
  return names;
}

/** The rules of months know of people called May and April; "met Baker Sunday" is no name. */
const canHoldDate = ({ kind }: Name): boolean => kind !== 'person' && kind !== 'norp';

function isPartOf({ first, last, reading: { base } }: Candidate, name: Name, document: ParsedDocument): boolean {
  if (last > name.to) return false;
  if (last - first < name.to - name.from) return true;
  const isSeason = base.kind === 'place' && base.place.kind === 'season';
  return isSeason && name.kind === 'location' && isComma(last, document); // "Spring, Texas"
}

const isComma = (token: number, { table: { text, start } }: ParsedDocument): boolean => text[start[token] ?? 0] === ',';

function hasFigures({ first, last }: Candidate, { table }: ParsedDocument): boolean {
  for (let at = first; at < last; at += 1) if (table.kind[at] === TokenKind.number) return true;
  return false;
}
