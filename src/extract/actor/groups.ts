/** Unnamed groups that head events: "U.S. forces", "Iranian-backed militias", "gunmen", "Israeli police". */
import { groupWords, type GroupNoun, opensGroup } from '../../lexicon/roles.ts';
import { POS_BITS } from '../../lexicon/words.ts';
import type { ParsedDocument, Sentence, Token } from '../../model/document.ts';
import type { Mention } from '../../model/mention.ts';
import { ACTOR_SUBTYPES, type ActorSubtype } from '../../model/vocabulary.ts';
import type { Context } from '../extractor.ts';
import { countryOf, modifierStart } from './group-modifiers.ts';
import { actorMention } from './mention.ts';

export const groupMentions = (document: ParsedDocument, context: Context): readonly Mention<'actor'>[] =>
  document.sentences.flatMap((sentence) => groupsIn(sentence, context));

function groupsIn(sentence: Sentence, context: Context): readonly Mention<'actor'>[] {
  const { tokens } = sentence;
  if (tokens.length <= 2) return []; // a heading: "Sources:"
  const keys = tokens.map((token) => (token.kind === 'punct' ? (token.text === '-' ? '' : ',') : token.key || ','));
  const found: Mention<'actor'>[] = [];
  let free = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || opensGroup(token.form) !== true || (token.shape !== 'lower' && at > 0)) continue;
    const match = context.lexicon.groupNouns().longest(keys, at);
    const noun = match?.entries[0];
    if (match === undefined || noun === undefined || !isGroup(tokens, at + match.length - 1, noun, context)) continue;
    const from = modifierStart(sentence, { head: at, limit: free }, context);
    const [first, last] = [tokens[from], tokens[at + match.length - 1]];
    if (first === undefined || last === undefined) continue;
    found.push(
      actorMention({ start: first.start, end: last.end }, 'actor/group-noun', {
        type: 'group',
        form: 'nominal',
        subtype: subtypeOf(noun),
        country: countryOf(tokens.slice(from, at), context),
        plural: true,
      }),
    );
    free = at + match.length;
    at = free - 1;
  }
  return found;
}

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
function isGroup(tokens: readonly Token[], at: number, noun: GroupNoun, { lexicon }: Context): boolean {
  const last = tokens[at];
  const next = tokens[at + 1];
  if (last === undefined || groupWords().get(last.key) === 'no-group') return false;
  if (next !== undefined && (next.text === '-' || groupWords().get(next.key) === 'compound')) return false;
  const isPlural =
    ((lexicon.commonWord(last.key)?.pos ?? 0) & POS_BITS.plural) !== 0 || /(?:s|men|people|police)$/.test(last.key);
  return isPlural || COLLECTIVE.has(noun.subtype);
}

const subtypeOf = ({ subtype }: GroupNoun): ActorSubtype =>
  ACTOR_SUBTYPES.find((known) => known === subtype) ?? 'other';
