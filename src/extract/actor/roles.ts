/** The office or trade that the text gives a person: before the name ("Aurora police spokesman X") or in apposition ("X, a miner"). */
import { closedClass } from '../../lexicon/function-words.ts';
import { phraseKey } from '../../lexicon/phrase-key.ts';
import { sayingVerbOf } from '../../lexicon/saying-verbs.ts';
import { POS_BITS } from '../../lexicon/words.ts';
import type { ParsedDocument, Token } from '../../model/document.ts';
import type { Name } from '../../model/name.ts';
import type { Span } from '../../model/span.ts';
import type { Context } from '../extractor.ts';

export interface Beside {
  readonly apposition: Span | null;
  /** The name that stands before the person's. */
  readonly before: Name | undefined;
}

/** The role of a person, null where the text gives none. An honorific ("Mr") is none. */
export const roleOf = (
  document: ParsedDocument,
  context: Context,
  name: Name,
  { apposition, before }: Beside,
): Span | null =>
  withBody(titleRole(document, context, name), name, before) ??
  leadingRole(document, context, name) ??
  officeOfPlace(document, context, name, before) ??
  appositionRole(document, context, apposition);

/** "Human Rights Watch researcher", "World Bank economist": the body's whole name belongs to the office. */
function withBody(role: Span | null, { sentence }: Name, before: Name | undefined): Span | null {
  if (role === null || before?.kind !== 'organization' || before.sentence !== sentence) return role;
  const touches = before.start < role.start && before.end >= role.start - 1;
  return touches ? { start: before.start, end: role.end } : role;
}

function titleRole(document: ParsedDocument, context: Context, name: Name): Span | null {
  if (name.role === null) return null;
  const text = document.source.text.slice(name.role.start, name.role.end);
  const titles = context.lexicon.titles().get(phraseKey(text));
  if (titles.length > 0 && titles.every(({ kind }) => kind === 'honorific')) return null;
  const tokens = document.sentences[name.sentence]?.tokens ?? [];
  return widened(
    tokens,
    tokens.findIndex(({ start }) => start >= (name.role?.start ?? 0)),
    name.role,
    context,
  );
}

/** "the interior minister, X", "China's president, X": the office stands before the name, and a comma between. */
function leadingRole(document: ParsedDocument, context: Context, name: Name): Span | null {
  const tokens = document.sentences[name.sentence]?.tokens ?? [];
  const at = tokens.findIndex(({ start }) => start >= name.start);
  const [head, mark] = [tokens[at - 2], tokens[at - 1]];
  if (head?.kind !== 'word' || head.shape !== 'lower' || mark?.kind !== 'punct') return null;
  const opens =
    mark.text === ',' ? isRoleNoun(head.key, context) : LIST_MARK.test(mark.text) && isRolePlural(head.key, context);
  if (!opens) return null;
  const role = widened(tokens, at - 2, { start: head.start, end: head.end }, context);
  return isComplement(tokens, role) ? null : role;
}

/** "The son of a prominent academic, X": what somebody else is. */
function isComplement(tokens: readonly Token[], role: Span): boolean {
  const first = tokens.findIndex(({ start }) => start >= role.start);
  return /^an?$/.test(tokens[first - 1]?.key ?? '') && tokens[first - 2]?.key === 'of';
}

/** "the prime minister of Singapore, Mr. X", "President of the United States X": an office of a place or a body, and its holder. */
function officeOfPlace(
  { source, sentences }: ParsedDocument,
  context: Context,
  name: Name,
  before: Name | undefined,
): Span | null {
  if (before?.sentence !== name.sentence || (before.kind !== 'location' && before.kind !== 'organization')) return null;
  if (!/^,? $/.test(source.text.slice(before.end, (name.role ?? name).start))) return null;
  const tokens = sentences[name.sentence]?.tokens ?? [];
  const at = tokens.findIndex(({ start }) => start >= before.start);
  const of = tokens[at - 1]?.key === 'the' ? at - 2 : at - 1;
  const head = tokens[of - 1];
  if (!/^(?:of|to|for)$/.test(tokens[of]?.key ?? '') || head?.kind !== 'word' || !isRoleNoun(head.key, context))
    return null;
  return widened(tokens, of - 1, { start: head.start, end: before.end }, context);
}

/** "Three judges - Derek Pang, …", "its directors: …". */
const LIST_MARK = /^[-–—:]$/;

const isRoleNoun = (key: string, { lexicon }: Context): boolean =>
  lexicon.roleHeads().get(key).length > 0 || lexicon.titles().get(key).length > 0;

const isRolePlural = (key: string, context: Context): boolean =>
  key.endsWith('s') && isRoleNoun(key.slice(0, -1), context);

const LONGEST = 4;

/** "spokesman" → "Aurora police spokesman": the nouns, adjectives and names right before a title belong to the office. */
function widened(tokens: readonly Token[], at: number, role: Span, context: Context): Span {
  let from = at;
  for (let next = at - 1; next >= 0 && at - next <= LONGEST; next -= 1) {
    const token = tokens[next];
    if (token === undefined || !belongs(token, next === 0 && !/^['’]s$/.test(tokens[1]?.text ?? ''), context)) break;
    if (token.kind === 'word') from = next;
  }
  if (isAsked(tokens, from, context)) from = Math.min(at, from + 1);
  return { start: Math.min(role.start, tokens[from]?.start ?? role.start), end: role.end };
}

/** "are asked to call Officer X", "Please contact Det. X": what is to be done, no part of the office. */
const isAsked = (tokens: readonly Token[], at: number, { lexicon }: Context): boolean =>
  /^(?:to|please|should|can|may|must|or|and)$/.test(tokens[at - 1]?.key ?? '') &&
  ((lexicon.commonWord(tokens[at]?.key ?? '')?.pos ?? 0) & POS_BITS.verb) !== 0;

function belongs(token: Token, opens: boolean, { lexicon }: Context): boolean {
  if (token.kind === 'punct') return /^(?:['’]s|-)$/.test(token.text);
  if (token.kind !== 'word' || closedClass(token.form) !== undefined || sayingVerbOf(token.form) !== undefined)
    return false; // "says Executive Director X"
  const word = lexicon.commonWord(token.key);
  if (token.shape !== 'lower') return !opens || word === undefined;
  return (
    word !== undefined &&
    (word.pos & (POS_BITS.noun | POS_BITS.adjective)) !== 0 &&
    (word.pos & (POS_BITS.past | POS_BITS.gerund)) === 0
  );
}

/** A person and the role that the text gives him. */
export interface Holder {
  readonly name: Name;
  readonly role: Span | null;
}

/** "Judges Derek Pang, Maggie Poon and Anthea Pang": in a list all hold what stands in the plural before the first. */
export function sharedRole({ source }: ParsedDocument, before: Holder | null, name: Name): Span | null {
  if (before === null || before.role === null || before.name.sentence !== name.sentence) return null;
  const isList = /^(?:,|,? (?:and|&))\s$/.test(source.text.slice(before.name.end, name.start));
  const isPlural = /(?:s|men|women|people)$/.test(source.text.slice(before.role.start, before.role.end));
  return isList && isPlural && before.role.end <= before.name.start ? before.role : null;
}

const LONGEST_ROLE = 80;
const DETERMINER = /^(?:an?|the|one of the|its|his|her|their|our)\s+/i;

/** The apposition up to a relative clause, where a noun for an office or a trade heads it. */
function appositionRole(document: ParsedDocument, context: Context, apposition: Span | null): Span | null {
  if (apposition === null) return null;
  const text =
    document.source.text
      .slice(apposition.start, apposition.end)
      .split(/\s(?:who|which|that|where|whose|from|at the)\s/)[0] ?? '';
  const skipped = DETERMINER.exec(text)?.[0].length ?? 0;
  const head = text.slice(skipped).split(/\s(?:of|for|at|in|with|to)\s/)[0] ?? '';
  const last = phraseKey(head).split(' ').at(-1) ?? '';
  const isRole =
    isRoleNoun(last, context) ||
    context.lexicon
      .personNouns()
      .get(last)
      .some(({ number }) => number !== 'plural');
  return isRole && text.length - skipped <= LONGEST_ROLE
    ? { start: apposition.start + skipped, end: apposition.start + text.length }
    : null;
}
