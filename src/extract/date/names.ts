/** Words of dates that are part of a proper name: "Friday Harbor", "Winter Street", "USA Today". */
import type { ParsedDocument } from '../../model/document.ts';
import type { Name } from '../../model/name.ts';
import { TokenKind } from '../../model/token-table.ts';
import type { Candidate } from './candidate.ts';

type Sieve = (candidates: readonly Candidate[]) => readonly Candidate[];

/** Takes out the candidates that are names, or parts of one. Figures stay dates: "the 2019 World Cup". */
export function sieveOfNames(document: ParsedDocument): Sieve {
  let byToken: ReadonlyMap<number, Name> | undefined;
  const isOfName = (candidate: Candidate): boolean => {
    if (hasFigures(candidate, document)) return false;
    byToken ??= namesByToken(document);
    const name = byToken.get(candidate.first);
    return name !== undefined && isPartOf(candidate, name, document);
  };
  return (candidates) =>
    candidates.some(isOfName) ? candidates.filter((candidate) => !isOfName(candidate)) : candidates;
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
