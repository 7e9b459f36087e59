/** "Chelsea", "Arsenal": a place or a word by itself, a club where its sentence tells of sport. */
import { isSportWord } from '../../lexicon/context-nouns.ts';
import { TokenKind, type TokenRange } from '../../model/token-table.ts';
import type { Scan } from './scan.ts';

const WHERE = ['in', 'near', 'across', 'throughout', 'outside', 'around'];
const SCORE = /^\d{1,3}[-–]\d{1,3}$/;

/** Does the sentence around a name speak of matches, players, scores or another club? */
export function tellsOfSport(scan: Scan, { from, to }: TokenRange): boolean {
  if (scan.says(from - 1, ...WHERE)) return false; // "the final in Milan"
  for (let at = scan.from; at < scan.to; at += 1) {
    if (at >= from && at < to) continue;
    if (scan.isWord(at) && (isSportWord(scan.key(at)) || isOtherClub(scan, at))) return true;
    if (scan.kind(at) === TokenKind.number && (SCORE.test(scan.text(at)) || isScore(scan, at))) return true;
  }
  return false;
}

/** "2-1" in three tokens. */
const isScore = (scan: Scan, at: number): boolean =>
  scan.isHyphen(at + 1) && scan.isGlued(at + 1) && scan.kind(at + 2) === TokenKind.number && scan.isGlued(at + 2);

const isOtherClub = (scan: Scan, at: number): boolean =>
  scan.isNameLike(at) &&
  (scan.phrases
    .longest(at, 'organization')
    ?.entries.some(({ ambiguous, organization }) => !ambiguous && organization.subtype === 'sports') ??
    false);
