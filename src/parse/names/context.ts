/** What the words around a piece say of its kind. Each rule is one idea with its votes; a piece may earn several. */
import { POS_BITS } from '../../lexicon/words.ts';
import { longestPlace, type Phrases } from './phrases.ts';
import { addVotes, type Piece, type Votes } from './piece.ts';
import type { NameKind } from '../../model/name.ts';
import { DEFINITE, rulesAfter, rulesBefore, type Weight } from './context-rules.ts';

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
function surroundings(phrases: Phrases, found: Piece): { readonly left: string; readonly right: string } {
  const word = (at: number): string => {
    const token = phrases.tokens[at];
    if (token === undefined) return '';
    if (token.kind === 'number') return PLACEHOLDER_AGE.test(token.text) ? '#' : '##';
    if (token.kind === 'punct') return token.text;
    return phrases.isNameLike(at) ? `^${token.key}` : token.key;
  };
  const left: string[] = [];
  for (let at = Math.max(0, (found.role?.from ?? found.from) - WINDOW); at < found.from; at += 1) left.push(word(at));
  const right: string[] = [];
  for (let at = found.to; at < Math.min(phrases.tokens.length, found.to + WINDOW); at += 1) right.push(word(at));
  return { left: ` ${left.join(' ')} `, right: ` ${right.join(' ')} ` };
}

export function contextEvidence(phrases: Phrases, found: Piece): Evidence {
  const { left, right } = surroundings(phrases, found);
  let votes: Votes = {};
  let strongest: Weight | undefined;
  const weigh = (rule: Weight): void => {
    votes = addVotes(votes, rule.votes);
    if (best(rule.votes) > best(strongest?.votes ?? {})) strongest = rule;
  };
  for (const rule of rulesBefore())
    if (rule.pattern.test(left)) weigh(rule === DEFINITE && isCommonAlone(phrases, found) ? DEFINITE_COMMON : rule);
  for (const rule of rulesAfter()) if (rule.pattern.test(right)) weigh(rule);
  if (isInRegion(phrases, found)) weigh(IN_REGION);
  return { votes, strongest: strongest?.name };
}

const IN_REGION: Weight = { name: 'name/in-region', votes: { location: 1.5 } };
const REGIONS: ReadonlySet<string> = new Set(['country', 'admin1']);

/** "Bangor, Maine", "Homs, Syria": what may be a place is one where the larger one stands behind it. */
function isInRegion(phrases: Phrases, { to, votes }: Piece): boolean {
  if ((votes.location ?? 0) <= 0 || phrases.tokens[to]?.text !== ',') return false;
  return REGIONS.has(longestPlace(phrases, to + 1)?.matches[0]?.place.type ?? '');
}

const DEFINITE_COMMON: Weight = { ...DEFINITE, votes: { person: DEFINITE.votes.person ?? 0 } };

/** "the Kingdom", "the Agency": the article, however often, makes no body of a common word; of "the Falcons" it does. */
const isCommonAlone = ({ keys, lexicon }: Phrases, { from, to, votes }: Piece): boolean => {
  const word = to - from === 1 ? lexicon.commonWord(keys[from] ?? '') : undefined;
  return word !== undefined && (word.pos & POS_BITS.plural) === 0 && (votes.organization ?? 0) <= 0;
};

const best = (votes: Votes): number =>
  Math.max(0, ...(Object.keys(votes) as NameKind[]).map((kind) => votes[kind] ?? 0));
