/** Which event somebody was killed or hurt in. */
import { isHarm } from './same.ts';
import type { Telling } from './tellings.ts';

/** So many sentences at most lie between an event and what came of it. */
const AFTERMATH = 3;

type Event = Telling[];

export interface Hosts {
  /** The event of its sentence, else of those shortly before, for a title those shortly after; the first of several. */
  readonly of: (outcome: Telling) => Event | undefined;
  /** A telling that has joined an event. */
  readonly add: (telling: Telling, event: Event) => void;
}

/** Of each sentence only its first event is kept: no outcome is held against all events of a long story. */
export function hostsOf(events: readonly Event[]): Hosts {
  const orders = new Map(events.map((event, order) => [event, order]));
  const bySentence = new Map<number, Event>();
  const orderOf = (event: Event | undefined): number => (event && orders.get(event)) ?? Infinity;
  const earlier = (a: Event | undefined, b: Event | undefined): Event | undefined => (orderOf(b) < orderOf(a) ? b : a);
  const add = (telling: Telling, event: Event): void => {
    if (!orders.has(event)) orders.set(event, orders.size);
    if (!isHarm(telling) || telling.mention.value.status === 'denied') return;
    bySentence.set(telling.sentence, earlier(bySentence.get(telling.sentence), event) ?? event);
  };
  for (const event of events) for (const telling of event) add(telling, event);
  return {
    add,
    of: ({ mention, sentence, isTitle }) => {
      if (mention.value.status === 'denied') return undefined;
      for (let away = 0; away <= AFTERMATH; away += 1) {
        const found = earlier(bySentence.get(sentence - away), isTitle ? bySentence.get(sentence + away) : undefined);
        if (found !== undefined) return found;
      }
      return undefined;
    },
  };
}
