import type { NameKind } from '../../model/name.ts';
import type { TokenRange } from '../../model/token-table.ts';
import type { ActorSubtype } from '../../model/vocabulary.ts';

/** How much speaks for each kind; what is missing is 0. One vote is a hint, three are enough to decide alone. */
export type Votes = Partial<Record<NameKind, number>>;

/** A stretch of tokens that may be a name, with what speaks for each kind, before it is decided. */
export interface Piece extends TokenRange {
  readonly votes: Votes;
  /** The address of the strongest evidence so far. */
  readonly evidence: `name/${string}`;
  readonly form: 'name' | 'alias' | 'acronym' | 'adjective';
  readonly subtype: ActorSubtype | null;
  readonly country: string | null;
  readonly canonical: string | null;
  readonly role: TokenRange | null;
}

export const piece = (range: TokenRange, given: Partial<Piece> & Pick<Piece, 'votes' | 'evidence'>): Piece => ({
  form: 'name',
  subtype: null,
  country: null,
  canonical: null,
  role: null,
  ...given,
  from: range.from,
  to: range.to,
});

export function addVotes(a: Votes, b: Votes): Votes {
  const sum: Votes = { ...a };
  for (const kind of Object.keys(b) as NameKind[]) sum[kind] = (sum[kind] ?? 0) + (b[kind] ?? 0);
  return sum;
}

/** Enough to decide alone. */
export const SURE = 3;
/** Enough where nothing speaks against it. */
export const LIKELY = 2;
