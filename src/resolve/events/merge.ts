/** Brings the tellings of one event together. What came of an event joins it; an echo that answers to none is dropped. */
import type { ParsedDocument } from '../../model/document.ts';
import type { Party } from '../draft.ts';
import { agreement, ENOUGH, isHarm, type WordsOf } from './same.ts';
import type { Telling } from './tellings.ts';

/** How many of the last events of a story a telling is held against: archives have articles that never end. */
const WINDOW = 40;
/** So many sentences at most lie between an event and what came of it. */
const AFTERMATH = 3;

export function merged(tellings: readonly Telling[], document: ParsedDocument): readonly (readonly Telling[])[] {
  const events: Telling[][] = [];
  const byTrigger = new Map<number, Telling[]>();
  const wordsOf = wordsIn(document);
  const own = tellings.filter(({ mention }) => mention.value.strength !== 'outcome');
  for (const telling of own) {
    const found =
      withNoun(telling, events) ??
      withVerb(telling, byTrigger) ??
      deathIn(telling, events) ??
      toldBefore(telling, events, wordsOf);
    if (found !== undefined) found.push(telling);
    else if (telling.mention.value.strength === 'event') events.push([telling]);
    const event = found ?? (telling.mention.value.strength === 'event' ? events.at(-1) : undefined);
    const noun = telling.mention.value.with;
    if (event !== undefined && noun !== null) byTrigger.set(noun.start, event);
  }
  const harms = harmsBySentence(events);
  for (const telling of tellings) {
    if (telling.mention.value.strength !== 'outcome') continue;
    const host = hostOf(telling, harms) ?? hostByPatient(telling, events);
    if (host !== undefined) host.push(telling);
    else {
      const event = [telling];
      events.push(event);
      if (isHarm(telling)) addTo(harms, telling.sentence, event);
    }
  }
  return events.map((event) => event.toSorted((a, b) => a.mention.span.start - b.mention.span.start));
}

/** "launched | an attack": the noun is the verb's own object. */
const withVerb = ({ mention }: Telling, byTrigger: ReadonlyMap<number, Telling[]>): Telling[] | undefined =>
  byTrigger.get(mention.span.start);

/** "an earthquake | struck": the verb's own subject was told before it. */
function withNoun({ mention }: Telling, events: readonly Telling[][]): Telling[] | undefined {
  const noun = mention.value.with;
  return noun === null || noun.start > mention.span.start
    ? undefined
    : events.slice(-WINDOW).find((event) => event.some((known) => known.mention.span.start === noun.start));
}

const toldBefore = (telling: Telling, events: readonly Telling[][], wordsOf: WordsOf): Telling[] | undefined =>
  telling.mention.value.isAnother ? undefined : bestOf(events.slice(-WINDOW), telling, wordsOf);

function bestOf(events: readonly Telling[][], telling: Telling, wordsOf: WordsOf): Telling[] | undefined {
  let found: Telling[] | undefined;
  let most = ENOUGH - 0.01;
  for (const event of events.toReversed()) {
    if (!modeFits(event, telling)) continue;
    const points = event.slice(-8).reduce((best, known) => Math.max(best, agreement(known, telling, wordsOf)), 0);
    if (points <= most) continue;
    most = points;
    found = event;
  }
  return found;
}

/** One telling that says how an attack was made decides for all: a bombing that is retold as "the attack" is no air strike. */
function modeFits(event: readonly Telling[], { mention }: Telling): boolean {
  const { mode } = mention.value;
  if (mode === null || mode === 'other') return true;
  const known = event.map((one) => one.mention.value.mode).find((one) => one !== null && one !== 'other');
  return known === undefined || known === mode;
}

type Harms = Map<number, Telling[][]>;

/** The violence and mishaps that each sentence tells as facts. */
function harmsBySentence(events: readonly Telling[][]): Harms {
  const harms: Harms = new Map();
  for (const event of events)
    for (const known of event)
      if (isHarm(known) && known.mention.value.status !== 'denied') addTo(harms, known.sentence, event);
  return harms;
}

function addTo(harms: Harms, sentence: number, event: Telling[]): void {
  const known = harms.get(sentence);
  if (known === undefined) harms.set(sentence, [event]);
  else known.push(event);
}

/** The event that somebody was killed or hurt in: of its sentence, else of those shortly before; of a title what follows. */
function hostOf({ mention, sentence, isTitle }: Telling, harms: Harms): Telling[] | undefined {
  if (mention.value.status === 'denied') return undefined;
  for (let away = 0; away <= AFTERMATH; away += 1) {
    const host = harms.get(sentence - away)?.[0] ?? (isTitle ? harms.get(sentence + away)?.[0] : undefined);
    if (host !== undefined) return host;
  }
  return undefined;
}

/** "was found dead": what befell whoever died. */
const deathIn = (telling: Telling, events: readonly Telling[][]): Telling[] | undefined =>
  telling.mention.value.type === 'death' ? hostByPatient(telling, events) : undefined;

/** "He died of his wounds": the event that befell him, wherever it is told. */
function hostByPatient({ patients }: Telling, events: readonly Telling[][]): Telling[] | undefined {
  const who = patients.flatMap(({ actor }) => (actor === null ? [] : [actor]));
  return who.length === 0
    ? undefined
    : events
        .slice(-WINDOW)
        .find((event) =>
          event.some(
            (known) => isHarm(known) && known.patients.some(({ actor }) => actor !== null && who.includes(actor)),
          ),
        );
}

const LITTLE =
  /^(?:the|a|an|of|in|on|at|and|his|her|its|their|two|three|some|several|other|people|man|men|at|least|more|than|one)$/;

/** The words of a party that tell it from others. */
function wordsIn({ source }: ParsedDocument): WordsOf {
  const known = new Map<number, ReadonlySet<string>>();
  return ({ span }: Party) => {
    const before = known.get(span.start);
    if (before !== undefined) return before;
    const words =
      source.text
        .slice(span.start, span.end)
        .toLowerCase()
        .match(/[\p{L}\p{N}]{2,}/gu) ?? [];
    const telling = new Set(words.filter((word) => !LITTLE.test(word)));
    known.set(span.start, telling);
    return telling;
  };
}
