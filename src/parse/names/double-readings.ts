/** Names with two readings: what the words around them decide is weighed with the votes of both. */
import { knownPieces } from './known.ts';
import { addVotes, type Piece, SURE } from './piece.ts';
import type { Scan } from './scan.ts';

/** "Itagui Municipality" is its council, or the area where the text says that something is in or near it. */
export const bodyOrArea = (body: Piece | undefined, area: Piece | undefined): Piece | undefined =>
  body !== undefined && body.to === area?.to
    ? { ...body, votes: addVotes(body.votes, { location: (body.votes.organization ?? 0) - 1 }) }
    : body;

/** "Holly Hill", "Alice Springs": a town's name that a person could have; what stands around it decides. */
export const personOr = (person: Piece, other: Piece): Piece =>
  (other.votes.location ?? 0) > 0
    ? { ...person, votes: addVotes(person.votes, other.votes), country: other.country }
    : person;

/** "the Palestine-Israel policy": two places, though somebody might be called so. */
export const isPlaceOfPair = (scan: Scan, best: Piece): boolean =>
  (best.votes.location ?? 0) >= SURE &&
  scan.isHyphen(best.to) &&
  knownPieces(scan, best.to + 1).some(({ votes }) => (votes.location ?? 0) >= SURE);
