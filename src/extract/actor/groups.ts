/** Unnamed groups that head events: "U.S. forces", "Iranian-backed militias", "gunmen", "Israeli police". */
import { functionWord } from '../../lexicon/function-words.ts';
import type { GroupNoun } from '../../lexicon/roles.ts';
import { POS_BITS } from '../../lexicon/words.ts';
import type { ParsedDocument, Sentence, Token } from '../../model/document.ts';
import type { Mention } from '../../model/mention.ts';
import type { ActorSubtype } from '../../model/vocabulary.ts';
import { ACTOR_SUBTYPES } from '../../model/vocabulary.ts';
import type { Context } from '../extractor.ts';
import { actorMention } from './mention.ts';

export function groupMentions(document: ParsedDocument, context: Context): readonly Mention<'actor'>[] {
  return document.sentences.flatMap((sentence) => groupsIn(sentence, context));
}

const MODIFIERS = 4;

function groupsIn(sentence: Sentence, context: Context): readonly Mention<'actor'>[] {
  const { tokens } = sentence;
  const keys = tokens.map((token) => (token.kind === 'punct' ? (token.text === '-' ? '' : ',') : token.key || ','));
  const found: Mention<'actor'>[] = [];
  let free = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word' || (token.shape !== 'lower' && at > 0)) continue;
    const match = context.lexicon.groupNouns().longest(keys, at);
    const noun = match?.entries[0];
    if (
      match === undefined ||
      noun === undefined ||
      isPartOfCompound(tokens, at + match.length) ||
      !isGroup(noun, tokens[at + match.length - 1], context)
    )
      continue;
    const from = modifierStart(tokens, at, free, context);
    const last = tokens[at + match.length - 1];
    const first = tokens[from];
    if (first === undefined || last === undefined) continue;
    if (first === token && first.shape !== 'lower' && tokens.length < 3) continue;
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
/** Things, institutions and abstractions that the plural does not make a group of people. */
const NO_GROUP =
  /^(?:casualties|drones?|tanks?|warships?|aircraft|jets|hospitals?|agenc(?:y|ies)|commissions?|televisions?|prisons?|elections?|parliaments?|courts?)$/;

const isGroup = (noun: GroupNoun, last: Token | undefined, { lexicon }: Context): boolean => {
  if (last === undefined || NO_GROUP.test(last.key)) return false;
  const isPlural =
    ((lexicon.commonWord(last.key)?.pos ?? 0) & POS_BITS.plural) !== 0 || /(?:s|men|people|police)$/.test(last.key);
  return isPlural || COLLECTIVE.has(noun.subtype);
};

const subtypeOf = ({ subtype }: GroupNoun): ActorSubtype =>
  ACTOR_SUBTYPES.find((known) => known === subtype) ?? 'other';

/** "police station", "army base", "troop-carrier": the noun only tells what the next one is. */
const isPartOfCompound = (tokens: readonly Token[], next: number): boolean =>
  tokens[next]?.text === '-' ||
  /^(?:station|stations|base|bases|car|cars|officer|officers|chief|chiefs|vehicle|post|commander|spokesman|spokeswoman|source|sources|headquarters|leader|leaders|member|members)$/.test(
    tokens[next]?.key ?? '',
  );

/** Adjectives and names right before the noun belong to the phrase: "pro-government", "U.S.", "coalition", "Iranian-backed". */
function modifierStart(tokens: readonly Token[], head: number, limit: number, context: Context): number {
  let from = head;
  for (let at = head - 1; at >= limit && head - at <= MODIFIERS; at -= 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (isCompoundAt(tokens, at, limit)) {
      from = at - 2;
      at -= 2;
      continue;
    }
    if (token.kind !== 'word' || token.text.includes("'") || !isModifier(token, context)) break;
    from = at;
  }
  return from;
}

/** "Iranian-backed", "pro-government", "US-led": a modifier of two words that ends at a token. */
const isCompoundAt = (tokens: readonly Token[], at: number, limit: number): boolean =>
  at - 2 >= limit &&
  tokens[at - 1]?.text === '-' &&
  tokens[at - 1]?.glued === true &&
  tokens[at]?.glued === true &&
  tokens[at - 2]?.kind === 'word';

function isModifier(token: Token, { lexicon }: Context): boolean {
  if (functionWord(token.text) !== undefined) return false;
  if (token.shape !== 'lower')
    return (
      lexicon.places().demonym(token.key) !== undefined ||
      lexicon.norps().get(token.key).length > 0 ||
      isCountry(token, lexicon)
    );
  if (
    /^(?:security|coalition|rebel|government|opposition|police|army|border|rescue|militia|separatist|defen[cs]e|riot|peacekeeping|resistance|terrorist|guerrilla|drug|street|cross-border|loyalist)$/.test(
      token.key,
    )
  )
    return true;
  const word = lexicon.commonWord(token.key);
  return (
    word !== undefined &&
    !isNumberWord(token.key) &&
    (word.pos & POS_BITS.adjective) !== 0 &&
    (word.pos & POS_BITS.verb) === 0
  );
}

const isNumberWord = (key: string): boolean =>
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundreds?|thousands?|millions?|dozens?)$/.test(
    key,
  );

const isCountry = (token: Token, lexicon: Context['lexicon']): boolean =>
  lexicon.places().find(token.key)[0]?.place.type === 'country';

/** The country of the nearest demonym or country's name among the modifiers. */
function countryOf(modifiers: readonly Token[], { lexicon }: Context): string | null {
  for (const token of [...modifiers].reverse()) {
    if (token.shape === 'lower' || token.kind !== 'word') continue;
    const demonym = lexicon.places().demonym(token.key);
    if (demonym !== undefined) return demonym.country;
    const place = lexicon.places().find(token.key)[0]?.place;
    if (place?.type === 'country') return place.country;
  }
  return null;
}
