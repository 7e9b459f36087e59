/** A person's country: that of his office or his body, where the text says one; never the story's but for who holds a public office. */
import type { Context } from '../../extract/extractor.ts';
import { isVisitWord } from '../../lexicon/context-nouns.ts';
import { phraseKey } from '../../lexicon/phrase-key.ts';
import type { TitleKind } from '../../lexicon/roles.ts';
import { spanAt } from '../../model/span.ts';
import type { ActorEntity } from '../draft.ts';
import { PUBLIC } from './kinds.ts';
import type { Story } from './story.ts';
import { countryInWords, countryOfBodyIn } from './words.ts';
import { isOfficeWord } from '../../lexicon/offices.ts';

const OFFICES: ReadonlySet<TitleKind> = new Set(['political', 'military', 'police', 'judicial', 'royal']);
/** Those who study or report on a country, and are not of it: "China specialist". */
const OBSERVERS: ReadonlySet<TitleKind> = new Set(['academic', 'business', 'media']);

export function countryOfPerson(actor: ActorEntity, story: Story): string | null {
  const told = [actor.role, actor.description].flatMap((words) => (words === null ? [] : [words]));
  for (const words of told) {
    const country = countryOfOffice(words, story);
    if (country !== null) return country;
  }
  const holdsOffice = told.some((words) => isPublicOffice(words, story.context));
  const known = countryOfBodyBeside(actor, story) ?? countryOfKnown(actor, story, holdsOffice);
  return known ?? (holdsOffice && !isVisitor(actor, story) ? story.home : null);
}

/** Of a president or a minister whom readers know; a singer or another town's mayor may have the same name. */
function countryOfKnown({ name, role }: ActorEntity, { context, spoken }: Story, holdsOffice: boolean): string | null {
  const found = context.lexicon.leaders().get(phraseKey(name));
  const whole = found.find(({ isWhole }) => isWhole)?.country ?? null;
  const isMeant = holdsOffice || (role === null && (spoken.has(whole) || !/[ -]/.test(name)));
  if (whole !== null && isMeant) return whole;
  const byName = found.find(({ country }) => spoken.has(country))?.country ?? null; // "former President Varela"
  return holdsOffice ? byName : null;
}

/** "ambassador of Egypt | to Mauritius": where he is sent to is not his. */
const SENT = /\s(?:to|on)\s.*$/s;

function countryOfOffice(words: string, story: Story): string | null {
  const own = words.replace(SENT, '');
  return (
    countryOfBodyNamed(own, story) ??
    (isTopic(own, story) ? null : (countryInWords(own, story) ?? countryOfPlaceNamed(own, story))) ??
    countryOfBodyIn(own, story)
  );
}

/** "Swapo secretary general": a body that the story names. */
function countryOfBodyNamed(words: string, { bodies }: Story): string | null {
  const key = ` ${phraseKey(words)} `;
  return bodies.find(({ forms }) => forms.some((form) => key.includes(form)))?.country ?? null;
}

/** "representatives of Colón": of a place that the story names. */
function countryOfPlaceNamed(words: string, { places }: Story): string | null {
  const key = ` ${phraseKey(words)} `;
  return places.find(({ forms }) => forms.some((form) => key.includes(form)))?.country ?? null;
}

/** "China specialist", "Greater China economist": a country's name, and no adjective, before somebody who observes it. */
function isTopic(words: string, { context: { lexicon } }: Story): boolean {
  const keys = phraseKey(words).split(' ');
  return keys.some(
    (key, at) =>
      at > 0 &&
      lexicon
        .roleHeads()
        .get(key)
        .some(({ kind }) => OBSERVERS.has(kind)) &&
      lexicon.places().find(keys[at - 1] ?? '')[0]?.place.type === 'country',
  );
}

const OWNED = /['’]s\s$/;
const OF_BODY = /^\s(?:of|from)\s(?:the\s)?/;
const OWNER_REACH = 3;

/** "the BJP's X", "X of the London Ambulance Service": the country of the body that a person is said to be of. */
function countryOfBodyBeside({ mentions }: ActorEntity, { bodyStarts, bodyEnds, document }: Story): string | null {
  const { text } = document.source;
  for (const { span } of mentions) {
    const owned = OWNED.exec(text.slice(Math.max(0, span.start - OWNER_REACH), span.start));
    const owner = owned === null ? undefined : bodyEnds.get(span.start - owned[0].length);
    const link = OF_BODY.exec(text.slice(span.end, span.end + LONGEST_LINK));
    const body = owner ?? (link === null ? undefined : bodyStarts.get(span.end + link[0].length));
    if (body !== undefined) return body;
  }
  return null;
}

const LONGEST_LINK = 12;

/** Of a state, or of the parties in it: "Opposition leader". */
const HOMES: ReadonlySet<string> = new Set([...PUBLIC, 'political-party']);

/** An office ties its holder to a country: a minister, a general, a police spokesman; not a coach, nor the president of a firm. */
function isPublicOffice(role: string, { lexicon }: Context): boolean {
  const keys = phraseKey(role).split(' ');
  const kinds = keys.flatMap((_, at) => lexicon.titles().longest(keys, at)?.entries ?? []).map(({ kind }) => kind);
  const isOfAnyBody = keys.some((key) => isOfficeWord(key, 'any-body', lexicon));
  const subtypes = keys.flatMap((key) => [
    ...lexicon
      .organizationHeads()
      .get(key)
      .filter(({ strength }) => strength === 'strong'),
    ...lexicon.groupNouns().get(key),
  ]);
  if (subtypes.some(({ subtype }) => HOMES.has(subtype))) return true;
  return kinds.some((kind) => OFFICES.has(kind)) && !(isOfAnyBody && subtypes.length > 0);
}

/** "… landed in Washington", "…, a tourist": where somebody comes to is not where he is from. */
const isVisitor = ({ mentions, description }: ActorEntity, { document }: Story): boolean =>
  mentions.some(({ span }) =>
    spanAt(document.sentences, span.start)?.tokens.some(({ key, start }) => start > span.end && isVisitWord(key)),
  ) ||
  phraseKey(description ?? '')
    .split(' ')
    .some(isVisitWord);
