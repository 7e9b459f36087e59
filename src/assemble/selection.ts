/** What of a draft goes into the record: the parts that are asked for, the values that are sure enough, no link to what is left out. */
import type { RuleId } from '../model/mention.ts';
import type { Part } from '../model/vocabulary.ts';
import type { Draft, EventEntity, EventLink, Link, Party } from '../resolve/draft.ts';
import { confidenceOf } from './confidence.ts';

export interface Selection {
  /** The parts to write; null for all. */
  readonly only: readonly Part[] | null;
  /** The least confidence that a value may have, 0 to 1; an actor or place is left out with its last mention. What was never measured stays. */
  readonly minConfidence: number;
}

interface Ruled {
  readonly rule: RuleId;
}

/** The same values as in the whole draft; lists of parts that are not asked for are empty. */
export function selected(draft: Draft, { only, minConfidence }: Selection): Draft {
  if (only === null && minConfidence === 0) return draft;
  const asked = <T>(part: Part, list: readonly T[]): readonly T[] => (only === null || only.includes(part) ? list : []);
  const isSure = ({ rule }: Ruled): boolean => (confidenceOf(rule) ?? 1) >= minConfidence;
  const sure = <T extends Ruled>(part: Part, list: readonly T[]): readonly T[] => asked(part, list).filter(isSure);
  const mentioned = <T extends { readonly mentions: readonly Ruled[] }>(list: readonly T[]): readonly T[] =>
    list
      .map((entity) => ({ ...entity, mentions: entity.mentions.filter(isSure) }))
      .filter(({ mentions }) => mentions.length > 0);
  return unlinked({
    dates: sure('dates', draft.dates),
    actors: mentioned(asked('actors', draft.actors)),
    locations: mentioned(sure('locations', draft.locations)),
    counts: sure('counts', draft.counts),
    // How sure an event is its evidence says, and not its rule alone.
    events: asked('events', draft.events).filter(({ evidence }) => isSure({ rule: evidence })),
    faq: sure('faq', draft.faq),
    quotes: sure('quotes', draft.quotes),
    sources: asked('sources', draft.sources),
    focus: only === null || only.includes('locations') ? draft.focus : null,
  });
}

/** Without links to values that are not there. */
function unlinked(draft: Draft): Draft {
  const { dates, actors, locations, counts, events, faq, quotes, sources, focus } = draft;
  const ids = new Set(
    [dates, actors, locations, counts, events, faq, quotes, sources].flatMap((list) => list.map(({ id }) => id)),
  );
  const known = (id: string | null): string | null => (id !== null && ids.has(id) ? id : null);
  const linked = (link: Link | null): Link | null => (link !== null && ids.has(link.id) ? link : null);
  return {
    ...draft,
    locations: locations.map((location) => ({ ...location, within: known(location.within) })),
    counts: counts.map((count) => ({
      ...count,
      event: known(count.event),
      attribution: linked(count.attribution),
      location: linked(count.location),
      date: linked(count.date),
      partOf: known(count.partOf),
      sameAs: known(count.sameAs),
      supersedes: known(count.supersedes),
    })),
    events: events.map((event) => unlinkedEvent(event, ids)),
    faq: faq.map((pair) => ({ ...pair, facts: pair.facts.filter((id) => ids.has(id)) })),
    quotes: quotes.map((quote) => ({ ...quote, speakerId: known(quote.speakerId) })),
    sources: sources.map((source) => ({ ...source, actor: known(source.actor) })),
    focus: focus === null ? null : { ...focus, location: known(focus.location) },
  };
}

function unlinkedEvent(event: EventEntity, ids: ReadonlySet<string>): EventEntity {
  const party = (one: Party): Party => ({ ...one, actor: one.actor !== null && ids.has(one.actor) ? one.actor : null });
  const linked = (link: EventLink | null): EventLink | null => (link !== null && ids.has(link.id) ? link : null);
  return {
    ...event,
    agents: event.agents.map(party),
    patients: event.patients.map(party),
    location: linked(event.location),
    date: linked(event.date),
    counts: event.counts.filter((id) => ids.has(id)),
    claimedBy: event.claimedBy === null ? null : party(event.claimedBy),
  };
}
