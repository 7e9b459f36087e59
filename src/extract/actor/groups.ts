/** Unnamed groups that head events: "U.S. forces", "Iranian-backed militias", "gunmen", "Israeli police". */
import { groupWords, type GroupNoun, opensGroup } from '../../lexicon/roles.ts';
import { closedClass } from '../../lexicon/function-words.ts';
import { POS_BITS } from '../../lexicon/words.ts';
import type { ParsedDocument, Sentence, Token } from '../../model/document.ts';
import type { Mention } from '../../model/mention.ts';
import { hasTag, tagSet } from '../../model/tag.ts';
import { ACTOR_SUBTYPES, type ActorSubtype } from '../../model/vocabulary.ts';
import type { Name } from '../../model/name.ts';
import type { Context } from '../extractor.ts';
import { countryOf, isHead, modifierStart } from './group-modifiers.ts';
import { actorMention } from '../../model/actor-mention.ts';

export const groupMentions = (document: ParsedDocument, context: Context): readonly Mention<'actor'>[] =>
  groupsOf({ document, context, named: new Map(document.names().map((name) => [name.to, name])) });

interface GroupSurroundings {
  readonly document: ParsedDocument;
  readonly context: Context;
  /** Names of persons, bodies, peoples and places, by the token after them. */
  readonly named: ReadonlyMap<number, Name>;
}

const groupsOf = (around: GroupSurroundings): readonly Mention<'actor'>[] =>
  around.document.sentences.flatMap((sentence) => groupsIn(sentence, around));

function groupsIn(sentence: Sentence, around: GroupSurroundings): readonly Mention<'actor'>[] {
  const { document, context } = around;
  const { tokens } = sentence;
  const isTitle = isInTitleCase(tokens);
  if (tokens.length <= 2) return []; // a heading: "Sources:"
  const keys = tokens.map((token) => (token.kind === 'punct' ? (token.text === '-' ? '' : ',') : token.key || ','));
  const found: Mention<'actor'>[] = [];
  let free = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (
      token === undefined ||
      opensGroup(token.form) !== true ||
      (token.shape !== 'lower' && !isTitle && !opensTelling(tokens, at, document))
    )
      continue;
    const match = context.lexicon.groupNouns().longest(keys, at);
    const noun = match?.entries[0];
    if (match === undefined || noun === undefined) continue;
    const plain = modifierStart(sentence, { head: at, limit: free }, context);
    const owner = ownerBefore(around, sentence, plain);
    if (owner === null && !isGroup(tokens, at + match.length - 1, noun, context)) continue;
    if (!isHead(document, sentence.from + at + match.length - 1)) continue;
    if (token.shape !== 'lower' && isTitle && followsNoun(document, sentence.from + at)) continue;
    const people = peopleBefore(around, sentence.from + plain, sentence.from + at);
    const from = people === undefined ? plain : Math.max(free, people.from - sentence.from);
    const [first, last] = [tokens[from], tokens[at + match.length - 1]];
    if (first === undefined || last === undefined) continue;
    found.push(
      actorMention({ start: first.start, end: last.end }, 'actor/group-noun', {
        type: 'group',
        form: 'nominal',
        subtype: subtypeOf(noun),
        country: (people && countryOfName(people, context)) ?? countryOf(tokens.slice(from, at), context) ?? owner,
        plural: true,
      }),
    );
    free = at + match.length;
    at = free - 1;
  }
  return found;
}

/** The first word of what is told: after a dateline, a colon, a bullet or a quotation mark, too. */
function opensTelling(tokens: readonly Token[], at: number, { dateline }: ParsedDocument): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return true;
  return (before.kind === 'punct' && OPENING.test(before.text)) || before.end === dateline?.end;
}

const OPENING = /^[:“"«‘•*—–)-]$/;

/** "Gunmen Kill 14 Soldiers in Burkina Faso": a headline whose words have capitals. */
function isInTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind, form }) => kind === 'word' && closedClass(form) === undefined);
  return words.length > 2 && words.every(({ shape }) => shape !== 'lower') && tokens.at(-1)?.text !== '.';
}

/** "Officer | Witnesses": in a headline the second of two nouns may be its verb. */
const followsNoun = (document: ParsedDocument, token: number): boolean =>
  hasTag(NOUNS, document.grammar().tag(token - 1)) && document.grammar().nounGroup(token - 1) !== undefined;

const NOUNS = tagSet('NN', 'NNS', 'NNP', 'NNPS');

/** "Israel's ambulance service", "Kenya's national bureau of statistics": the country whose the body is, be it one of many. */
function ownerBefore({ named, context }: GroupSurroundings, { tokens, from }: Sentence, at: number): string | null {
  if (!/^['’]s?$/.test(tokens[at - 1]?.text ?? '')) return null;
  const owner = named.get(from + at - 1);
  return owner?.kind === 'location' ? countryOfName(owner, context) : null;
}

/** The people or the country whose name ends where the words before the group begin, or that they cut: "South | Sudanese rebels". */
function peopleBefore({ named, context }: GroupSurroundings, from: number, head: number): Name | undefined {
  for (let end = from; end <= head; end += 1) {
    const name = named.get(end);
    if (name !== undefined && name.from < from && (name.kind === 'norp' || countryOfName(name, context) !== null))
      return name;
  }
  return undefined;
}

const countryOfName = (name: Name, { lexicon }: Context): string | null => {
  if (name.kind !== 'location') return name.kind === 'norp' ? name.country : null;
  const place = lexicon.places().find(name.key)[0]?.place;
  return place?.type === 'country' ? place.country : null;
};

/** Bodies that act by the one word: "the army", "police", "the government"; of other kinds only a plural is a group ("nurses"). */
const COLLECTIVE: ReadonlySet<GroupNoun['subtype']> = new Set([
  'military',
  'police',
  'armed-group',
  'government',
  'criminal',
  'political-party',
]);

/** A noun for a group that stands for one: not "police station", not "casualties". */
function isGroup(tokens: readonly Token[], at: number, noun: GroupNoun, context: Context): boolean {
  const { lexicon } = context;
  const last = tokens[at];
  const next = tokens[at + 1];
  if (last === undefined || groupWords().get(last.key) === 'no-group') return false;
  if (groupWords().get(last.key) === 'simple' && isCompounded(tokens, at - 1, context)) return false;
  if (next !== undefined && (next.text === '-' || groupWords().get(next.key) === 'compound')) return false;
  const isPlural =
    ((lexicon.commonWord(last.key)?.pos ?? 0) & POS_BITS.plural) !== 0 || /(?:s|men|people|police)$/.test(last.key);
  return isPlural || COLLECTIVE.has(noun.subtype);
}

/** "voter administration", "party leadership": what another noun says it is of. */
function isCompounded(tokens: readonly Token[], at: number, { lexicon }: Context): boolean {
  const before = tokens[at];
  if (before?.kind !== 'word' || (before.shape !== 'lower' && at > 0)) return false;
  const pos = lexicon.commonWord(before.key)?.pos ?? 0;
  return (pos & POS_BITS.noun) !== 0 && (pos & POS_BITS.adjective) === 0;
}

const subtypeOf = ({ subtype }: GroupNoun): ActorSubtype =>
  ACTOR_SUBTYPES.find((known) => known === subtype) ?? 'other';
