/**
 * Countries that take part in an event, and unnamed people who belong to one, are actors though no word beside them says so: "Peru
 * issued an ultimatum", "a top U.S. official praised them", "Taiwan's vice minister arrived".
 */
import type { Context } from '../../extract/extractor.ts';
import { phraseKey } from '../../lexicon/phrase-key.ts';
import type { Place } from '../../lexicon/places.ts';
import type { ParsedDocument } from '../../model/document.ts';
import { actorMention } from '../../model/actor-mention.ts';
import type { ActorValue, Mention, Mentions } from '../../model/mention.ts';
import type { Name } from '../../model/name.ts';
import { bySpan, firstEndingAfter, type Span } from '../../model/span.ts';
import { touching } from '../touching.ts';

/** The mentions of actors, with those that only events know of; "opposition groups in Zimbabwe" are of Zimbabwe. */
export function withActing(
  { actor, event }: Mentions,
  document: ParsedDocument,
  context: Context,
): readonly Mention<'actor'>[] {
  const known = touching(actor.map((mention) => ({ span: mention.span, value: mention })));
  const found = new Map<number, Mention<'actor'>>();
  const countries = new Map<Mention<'actor'>, string>();
  const add = (span: Span, isAgent: boolean): void => {
    const before = known(span);
    if (before !== null && before.value.form !== 'adjective') {
      const land =
        before.value.form === 'nominal' && before.value.country === null ? landOf(span, document, context) : null;
      if (land !== null) countries.set(before, land);
      return;
    }
    const acting = actingIn(span, { isAgent, country: before?.value.country ?? null }, document, context);
    if (acting !== undefined && !found.has(span.start)) found.set(span.start, acting);
  };
  for (const { value } of event) {
    for (const agent of value.agents) add(agent, true);
    for (const patient of value.patients) add(patient, false);
  }
  const told = actor.map((mention): Mention<'actor'> => {
    const country = countries.get(mention);
    return country === undefined ? mention : { ...mention, value: { ...mention.value, country } };
  });
  return [...told, ...found.values()].sort((a, b) => bySpan(a.span, b.span));
}

/** The country of the first place that words name. */
const landOf = (span: Span, document: ParsedDocument, context: Context): string | null =>
  namesIn(span, document)
    .map((name) => placeOf(name, context)?.country ?? null)
    .find((country) => country !== null) ?? null;

/** What is known of a party beside its words. */
interface Part {
  readonly isAgent: boolean;
  /** Of the people that its words name: "the Palestinian prisoners". */
  readonly country: string | null;
}

function actingIn(
  span: Span,
  { isAgent, country }: Part,
  document: ParsedDocument,
  context: Context,
): Mention<'actor'> | undefined {
  const names = namesIn(span, document);
  const last = names.at(-1);
  const { text } = document.source;
  if (last !== undefined && last.end === span.end && ARTICLE.test(text.slice(span.start, last.start))) {
    const state = stateOf(placeOf(last, context), isAgent, context);
    return state === undefined ? undefined : actorMention(last, 'actor/state-takes-part', state);
  }
  const people = peopleIn(span, text, context);
  const land = people === undefined ? null : (country ?? landOf(span, document, context));
  return people === undefined || land === null
    ? undefined
    : actorMention(span, 'actor/people-take-part', { ...people, form: 'nominal', country: land });
}

const ARTICLE = /^(?:the\s+)?$/i;

function namesIn({ start, end }: Span, document: ParsedDocument): readonly Name[] {
  const names = document.names();
  const found: Name[] = [];
  for (let at = firstEndingAfter(names, start); at < names.length; at += 1) {
    const name = names[at];
    if (name === undefined || name.start >= end) break;
    found.push(name);
  }
  return found;
}

const placeOf = ({ kind, key }: Name, { lexicon }: Context): Place | undefined =>
  kind === 'location' ? lexicon.places().find(key)[0]?.place : undefined;

/** A country, or the one whose capital acts for it. */
function stateOf(
  place: Place | undefined,
  isAgent: boolean,
  { lexicon }: Context,
): Pick<ActorValue, 'type' | 'form' | 'subtype' | 'country' | 'canonical'> | undefined {
  if (place === undefined || place.country === null) return undefined;
  const isCapital = isAgent && place.featureCode === 'PPLC';
  if (place.type !== 'country' && !isCapital) return undefined;
  const country = place.type === 'country' ? place : lexicon.places().country(place.country);
  return country === undefined
    ? undefined
    : { type: 'state', form: 'name', subtype: 'government', country: place.country, canonical: country.name };
}

/** Do the words before "of" and "in" end in somebody ("official", "foreign minister"), or in several ("rebels")? */
function peopleIn(
  { start, end }: Span,
  text: string,
  { lexicon }: Context,
): Pick<ActorValue, 'type' | 'role'> | undefined {
  const [core = ''] = text.slice(start, end).split(BEFORE_HEAD);
  const words = [...core.matchAll(/\S+/g)];
  const keys = words.map(([word]) => phraseKey(word));
  const head = keys.at(-1) ?? '';
  const first = keys.findIndex((_, i) => lexicon.titles().longest(keys, i)?.length === keys.length - i);
  const role = first < 0 ? null : { start: start + (words[first]?.index ?? 0), end: start + core.length };
  const [noun] = lexicon.personNouns().get(head);
  if (noun !== undefined) return noun.number === 'singular' ? { type: 'person', role } : { type: 'group', role: null };
  if (role !== null) return { type: 'person', role };
  return lexicon.groupNouns().get(head).length > 0 ? { type: 'group', role: null } : undefined;
}
const BEFORE_HEAD = /\s(?:of|in|from|at|for|on|near|who|to|with)\s/;
