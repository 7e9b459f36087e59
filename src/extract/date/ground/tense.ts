/**
 * The tense of the verb that governs a date, by a light rule on the tokens beside it (after SUTime): the nearest verb to the left in the
 * clause, else the nearest to the right.
 */
import { tenseOf } from '../../../lexicon/date-words.ts';
import { closedClass } from '../../../lexicon/function-words.ts';
import type { Token } from '../../../model/document.ts';

export type Tense = 'past' | 'future' | 'present';

const REACH = 18;
const BOUNDARY = /^[;:()—"“”]$/;
/** These open a clause of their own: what governs a date inside it stands inside it too. */
const SUBORDINATE = new Set(['that', 'who', 'which', 'when', 'where', 'while', 'because', 'if']);
/** Between an auxiliary and a word in -ed these begin something new: "will ask and signed". */
const COORDINATE = new Set(['and', 'but', 'after', 'as']);

interface Cue {
  readonly tense: Tense;
  /** Words in -ed may be adjectives ("preferred shares"): an auxiliary before them in the clause outweighs them. */
  readonly isWeak: boolean;
}

/** `first` and `last`: the date's tokens, half-open. Undefined where no verb tells. */
export function tenseAround(tokens: readonly Token[], first: number, last: number): Tense | undefined {
  if (isAwaited(tokens, first)) return 'future';
  const clause = clauseStart(tokens, first);
  return tenseBefore(tokens, first, clause) ?? tenseAfter(tokens, last) ?? tenseBefore(tokens, clause, 0);
}

/** "ahead of Friday's vote", "ahead of an auction on Friday": a few words on, and no comma between. */
function isAwaited(tokens: readonly Token[], first: number): boolean {
  const before = tokens.slice(Math.max(0, first - AWAITED), first);
  const of = before.findLastIndex(({ key }, at) => key === 'of' && before[at - 1]?.key === 'ahead');
  return of >= 0 && !before.slice(of).some(({ text }) => text === ',' || BOUNDARY.test(text));
}
const AWAITED = 8;

/** Where the clause begins that holds the token at `first`. */
function clauseStart(tokens: readonly Token[], first: number): number {
  let at = first;
  while (at > 0 && first - at < REACH && !SUBORDINATE.has(tokens[at - 1]?.key ?? '')) at -= 1;
  return at;
}

function tenseBefore(tokens: readonly Token[], first: number, from: number): Tense | undefined {
  let weak: Tense | undefined;
  for (let at = first - 1; at >= from && first - at <= REACH; at -= 1) {
    const token = tokens[at];
    if (BOUNDARY.test(token?.text ?? '')) break;
    if (weak !== undefined && (token?.text === ',' || COORDINATE.has(token?.key ?? ''))) break;
    const cue = cueAt(tokens, at);
    if (cue === undefined) continue;
    if (!cue.isWeak || at === first - 1) return weak !== undefined && cue.tense === 'past' ? weak : cue.tense;
    weak ??= cue.tense;
  }
  return weak;
}

function tenseAfter(tokens: readonly Token[], last: number): Tense | undefined {
  for (let at = last; at < tokens.length && at - last < REACH; at += 1) {
    if (BOUNDARY.test(tokens[at]?.text ?? '')) break;
    const cue = cueAt(tokens, at);
    if (cue !== undefined) return cue.tense;
  }
  return undefined;
}

const strong = (tense: Tense): Cue => ({ tense, isWeak: false });

function cueAt(tokens: readonly Token[], at: number): Cue | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return undefined;
  if (/['’]ll$/.test(token.text)) return strong('future');
  const next = tokens[at + 1]?.key;
  if (isDemanded(tokens, at)) return strong('future');
  switch (tenseOf(token.form)) {
    case 'future':
      return token.shape === 'title' && at > 0 ? undefined : strong(next === 'have' ? 'past' : 'future');
    case 'intent':
      if (tokens[at - 2]?.key === 'had' && tokens[at - 1]?.key === 'been') return strong('past');
      return opensFuture(tokens, at) ? strong('future') : regular(tokens, at, token);
    case 'past':
      return isParticiple(tokens, at) ? undefined : strong('past');
    case 'present':
      if (next === 'to') return strong('future');
      return token.key === 'has' || token.key === 'have' ? strong('past') : undefined;
    default:
      return regular(tokens, at, token);
  }
}

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'not']);
/** "plans to", "is expected in", "due". */
const opensFuture = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.key === 'to' ||
  tokens[at + 1]?.key === 'for' ||
  tokens[at]?.key === 'due' ||
  BE.has(tokens[at - 1]?.key ?? '');

/** "demanded that the match be moved", "that he be freed": a bare "be" behind what is to be, and no auxiliary. */
const NO_DEMAND: ReadonlySet<string> = new Set(['auxiliary', 'preposition', 'adverb', 'conjunction', 'determiner']);
const isDemanded = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.key === 'be' &&
  !NO_DEMAND.has(closedClass(tokens[at - 1]?.form) ?? '') &&
  tokens[at - 1]?.kind === 'word';

/** "killed", but not "succeed", nor "the reduced dividend". */
function regular(tokens: readonly Token[], at: number, token: Token): Cue | undefined {
  const isPast =
    token.text.length > 3 && /[^e]ed$/.test(token.key) && token.shape !== 'title' && !isParticiple(tokens, at);
  return isPast && closedClass(tokens[at - 1]?.form) !== 'determiner' ? { tense: 'past', isWeak: true } : undefined;
}

/** "to be held", "will be released": the word before tells the tense, not the participle. */
const isParticiple = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.key === 'be' || (tokens[at - 2]?.key === 'be' && tokens[at - 1]?.key.endsWith('ly') === true);
