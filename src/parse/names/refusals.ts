/** What `findNames` tells of the pieces that are no name, and of the kinds that a name might have been. */
import type { NameKind } from '../../model/name.ts';
import type { Refuse } from '../../model/refusal.ts';
import { winner, type Placed } from './article.ts';
import type { Votes } from './piece.ts';

export type DropReason = 'not-introduced' | 'no-actor' | 'unsure' | 'order' | 'common-word';

const REASONS: Readonly<Record<DropReason, string>> = {
  'not-introduced': 'a surname alone of somebody whom nothing in the article introduces',
  'no-actor': 'it names nobody and no place',
  unsure: 'too little speaks for it',
  order: 'it opens an order',
  'common-word': 'it opens the sentence, and is a common word',
};

/** A number of votes as people read it. */
const shown = (votes: Votes): string =>
  Object.entries(votes)
    .filter(([, count]) => count !== 0)
    .map(([kind, count]) => `${kind} ${Math.round(count * 10) / 10}`)
    .join(', ');

const spanOf = ({ scan: { table }, piece }: Placed) => ({
  start: table.start[piece.from] ?? 0,
  end: table.end[piece.to - 1] ?? 0,
});

/** A piece that became no name. */
export const dropped = (placed: Placed, votes: Votes, reason: DropReason, refuse: Refuse | undefined): void =>
  refuse?.({
    rule: placed.piece.evidence,
    span: spanOf(placed),
    by: reason === 'no-actor' ? null : `name/${reason}`,
    why: `${REASONS[reason]} (votes: ${shown(votes) || 'none'})`,
  });

/** A name of one kind for which something would have made it another. */
export function outvoted(placed: Placed, votes: Votes, kind: NameKind, refuse: Refuse | undefined): void {
  if (refuse === undefined) return;
  const { [kind]: _, ...others } = votes;
  const [second] = winner(others);
  if (second === undefined) return;
  refuse({
    rule: placed.piece.evidence,
    span: spanOf(placed),
    by: null,
    why: `no ${second} but a name of kind ${kind} (votes: ${shown(votes)})`,
  });
}
