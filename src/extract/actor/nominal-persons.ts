/**
 * Persons without a name to whom something happens, or who do it: "a 34-year-old man was shot", "arrested a suspect". "The man" is the
 * same one where the article told of no other man.
 */
import { events } from '../../lexicon/events.ts';
import { closedClass } from '../../lexicon/function-words.ts';
import { personNouns } from '../../lexicon/roles.ts';
import { perWord } from '../../lexicon/word-forms.ts';
import { POS_BITS } from '../../lexicon/words.ts';
import type { ParsedDocument, Sentence, Token } from '../../model/document.ts';
import type { Mention } from '../../model/mention.ts';
import { spanAt } from '../../model/span.ts';
import type { Context } from '../extractor.ts';
import { isHead, modifierStart } from './group-modifiers.ts';
import { actorMention } from '../../model/actor-mention.ts';

/** A noun phrase for one person. Token numbers, half-open. */
interface Phrase {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
  /** The lemma of its noun. */
  readonly head: string;
  readonly isDefinite: boolean;
  /** "the gunman", "the attacker": there was one, whether the article has told of him before or not. */
  readonly isArmed: boolean;
}

export function nominalPersons(document: ParsedDocument, context: Context): readonly Mention<'actor'>[] {
  const phrases = document.sentences
    .flatMap((sentence) => phrasesIn(sentence, document, context))
    .filter((phrase) => !isApposition(document, phrase));
  const introduced = new Map<string, Phrase[]>();
  for (const phrase of phrases)
    if (!phrase.isDefinite) introduced.set(phrase.head, [...(introduced.get(phrase.head) ?? []), phrase]);
  return phrases.flatMap((phrase) => {
    const known = introduced.get(phrase.head) ?? [];
    const who = phrase.isDefinite && !(phrase.isArmed && known.length === 0) ? known[0] : phrase;
    if (who === undefined || (phrase.isDefinite && (known.length > 1 || startOf(who) > startOf(phrase)))) return [];
    return [mentionOf(phrase, `${who.head}@${startOf(who)}`)];
  });
}

/** "Chikondi Banda, a 49-year-old economist, won": what somebody with a name is. */
function isApposition(document: ParsedDocument, { sentence, from }: Phrase): boolean {
  const [named, comma] = [sentence.tokens[from - 3], sentence.tokens[from - 2]];
  return comma?.text === ',' && named !== undefined && spanAt(document.names(), named.start)?.kind === 'person';
}

const startOf = ({ sentence, from }: Phrase): number => sentence.tokens[from]?.start ?? 0;

const mentionOf = (phrase: Phrase, canonical: string): Mention<'actor'> =>
  actorMention({ start: startOf(phrase), end: phrase.sentence.tokens[phrase.to - 1]?.end ?? 0 }, 'actor/person-noun', {
    type: 'person',
    form: 'nominal',
    canonical,
  });

const personNounOf = perWord(({ key, shape }) =>
  shape === 'lower'
    ? personNouns()
        .get(key)
        .find(({ number }) => number !== 'plural')
    : undefined,
);

function phrasesIn(sentence: Sentence, document: ParsedDocument, context: Context): readonly Phrase[] {
  const { tokens } = sentence;
  const found: Phrase[] = [];
  for (const [at, token] of tokens.entries()) {
    const noun = personNounOf(token.form);
    if (noun === undefined || !endsPhrase(tokens, at, context) || !isHead(document, sentence.from + at)) continue;
    const plain = modifierStart(sentence, { head: at, limit: found.at(-1)?.to ?? 0 }, context);
    const aged = ageBefore(tokens, plain);
    const from = aged ?? plain;
    const article = tokens[from - 1]?.key ?? '';
    const isDefinite = article === 'the';
    if (!isDefinite && !INDEFINITE.has(article)) continue;
    if (!isDefinite && aged === undefined && !headsEvent(tokens, from - 1, at + 1)) continue;
    found.push({
      sentence,
      from,
      to: at + 1,
      head: noun.lemma,
      isDefinite,
      isArmed: noun.class === 'militant' && headsEvent(tokens, from - 1, at + 1),
    });
  }
  return found;
}

const INDEFINITE: ReadonlySet<string> = new Set(['a', 'an', 'another', 'one']);

/** The noun is the last of its phrase: not "man" of "man hunt". */
function endsPhrase(tokens: readonly Token[], at: number, { lexicon }: Context): boolean {
  const next = tokens[at + 1];
  if (next === undefined || next.kind !== 'word' || closedClass(next.form) !== undefined) return next?.text !== '-';
  return ((lexicon.commonWord(next.key)?.pos ?? 0) & (POS_BITS.verb | POS_BITS.past | POS_BITS.gerund)) !== 0;
}

/** Where the age begins, of which "year-old" at a token is the rest: "34-year-old". */
const ageBefore = (tokens: readonly Token[], year: number): number | undefined =>
  tokens[year]?.key === 'year' && tokens[year - 1]?.text === '-' && tokens[year + 2]?.key === 'old'
    ? year - 2
    : undefined;

/** How far behind its subject a verb may stand: over an auxiliary and an adverb. */
const REACH = 4;
const AUXILIARY =
  /^(?:was|were|is|are|has|had|have|been|being|be|also|later|then|reportedly|allegedly|seriously|fatally|critically)$/;

/** What happens stands right behind the phrase, or right before it. */
function headsEvent(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = to; at < Math.min(tokens.length, to + REACH); at += 1) {
    if (isEvent(tokens[at]?.form) === true) return true;
    if (!AUXILIARY.test(tokens[at]?.key ?? '')) break;
  }
  const before = tokens[from - 1];
  return isEvent((before?.key === 'by' ? tokens[from - 2] : before)?.form) === true;
}

const isEvent = perWord(({ key }) => events().reach.has(key));
