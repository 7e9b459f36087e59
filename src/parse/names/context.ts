/** What the words around a piece say of its kind. Each rule is one idea with its votes; a piece may earn several. */
import { POS_BITS } from '../../lexicon/words.ts';
import { TokenKind } from '../../model/token-table.ts';
import { addVotes, type Piece, type Votes } from './piece.ts';
import { longestPlace } from './places.ts';
import type { Scan } from './scan.ts';
import type { NameKind } from '../../model/name.ts';
import {
  type ContextRule,
  type ContextRules,
  DEFINITE,
  rulesAfter,
  rulesBefore,
  type Weight,
} from './context-rules.ts';

export interface Evidence {
  readonly votes: Votes;
  /** The address of the rule that gave the most; undefined where none did. */
  readonly strongest: `name/${string}` | undefined;
}

const WINDOW = 6;
const PLACEHOLDER_AGE = /^\d{1,3}$/;

/**
 * The words to the left (nearest last) and to the right (nearest first) of a piece as one string each, numbers as `#`, names as
 * `^`, so that the rules are plain patterns over short strings.
 */
function surroundings(scan: Scan, found: Piece): { readonly left: string; readonly right: string } {
  const word = (at: number): string => {
    const kind = scan.kind(at);
    if (kind === TokenKind.number) return PLACEHOLDER_AGE.test(scan.text(at)) ? '#' : '##';
    if (kind === TokenKind.punct) return scan.text(at);
    return scan.isNameLike(at) ? `^${scan.key(at)}` : scan.key(at);
  };
  let left = ' ';
  for (let at = Math.max(scan.from, (found.role?.from ?? found.from) - WINDOW); at < found.from; at += 1)
    left += `${word(at)} `;
  let right = ' ';
  for (let at = found.to; at < Math.min(scan.to, found.to + WINDOW); at += 1) right += `${word(at)} `;
  return { left: left === ' ' ? '  ' : left, right: right === ' ' ? '  ' : right };
}

export function contextEvidence(scan: Scan, found: Piece): Evidence {
  const { left, right } = surroundings(scan, found);
  let votes: Votes = {};
  let strongest: Weight | undefined;
  const weigh = (rule: Weight): void => {
    votes = addVotes(votes, rule.votes);
    if (best(rule.votes) > best(strongest?.votes ?? {})) strongest = rule;
  };
  for (const rule of holding(rulesBefore(), left))
    weigh(rule === DEFINITE && isCommonAlone(scan, found) ? DEFINITE_COMMON : rule);
  for (const rule of holding(rulesAfter(), right)) weigh(rule);
  if (isBeforeRegion(scan, found)) {
    if ((found.votes.location ?? 0) > 0) weigh(IN_REGION);
    else if (isUnlisted(scan, found)) weigh(UNLISTED);
  }
  return { votes, strongest: strongest?.name };
}

/** The rules that hold of some words; that none does is told by one look. */
const holding = ({ any, rules }: ContextRules, words: string): readonly ContextRule[] =>
  any.test(words) ? rules.filter(({ pattern }) => pattern.test(words)) : [];

const IN_REGION: Weight = { name: 'name/in-region', votes: { location: 1.5 } };
const REGIONS: ReadonlySet<string> = new Set(['country', 'admin1']);

/** "Bangor, Maine", "Homs, Syria": the larger place stands behind it; but "Takeda, Brazil's ministry said". */
function isBeforeRegion(scan: Scan, { to }: Piece): boolean {
  if (!scan.says(to, ',') || !scan.has(to + 1)) return false;
  const region = longestPlace(scan, to + 1);
  return region !== undefined && REGIONS.has(region.matches[0]?.place.type ?? '') && !scan.isOwnersEnding(region.to);
}

const UNLISTED: Weight = { name: 'name/in-region', votes: { location: 2.5 } };

/** "on Daedunsan, South Korea": a name that no lexicon has, where a place is told. */
const isUnlisted = (scan: Scan, { from, votes }: Piece): boolean =>
  Object.keys(votes).length === 0 && scan.closedClass(from - 1) === 'preposition' && !scan.says(from - 1, ...OF_WHOM);

const OF_WHOM = 'by with for as than like about against'.split(' ');

const DEFINITE_COMMON: Weight = { ...DEFINITE, votes: { person: DEFINITE.votes.person ?? 0 } };

/** "the Kingdom", "the Agency": the article, however often, makes no body of a common word; of "the Falcons" it does. */
const isCommonAlone = (scan: Scan, { from, to, votes }: Piece): boolean =>
  to - from === 1 &&
  scan.isCommon(from) &&
  (scan.partsOfSpeech(from) & POS_BITS.plural) === 0 &&
  (votes.organization ?? 0) <= 0;

const best = (votes: Votes): number =>
  Math.max(0, ...(Object.keys(votes) as NameKind[]).map((kind) => votes[kind] ?? 0));
