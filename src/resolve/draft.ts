import type { Place } from '../lexicon/places.ts';
import type { Mention, RuleId } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import type {
  ActorSubtype,
  ActorType,
  EventLinkBasis,
  EventMode,
  EventStatus,
  EventType,
  LinkBasis,
  LocationType,
  PloverType,
  Precision,
  Resolution,
  SourceKind,
} from '../model/vocabulary.ts';

/** A mention with the id that it has in the record; ids are given in source order. */
export type Identified<M> = M & { readonly id: string };

/** One actor with all its mentions. */
export interface ActorEntity {
  readonly id: string;
  readonly name: string;
  readonly type: ActorType;
  readonly subtype: ActorSubtype | null;
  readonly country: string | null;
  readonly role: string | null;
  readonly aliases: readonly string[];
  readonly description: string | null;
  readonly externalId: string | null;
  readonly mentions: readonly Mention<'actor'>[];
}

/** One place with all its mentions. */
export interface LocationEntity {
  readonly id: string;
  readonly name: string;
  readonly type: LocationType | null;
  readonly country: string | null;
  readonly admin1: string | null;
  readonly within: string | null;
  /** The gazetteer's entry: null unless resolved. */
  readonly place: Place | null;
  /** Whose coordinates stand for it: itself, or the place in which one lies that the gazetteer lacks. */
  readonly point: Place | null;
  readonly precision: Precision | null;
  readonly resolution: Resolution;
  readonly rule: RuleId;
  readonly alternatives: readonly Place[];
  readonly mentions: readonly Mention<'location'>[];
}

export interface Link {
  readonly id: string;
  readonly basis: LinkBasis;
}

export interface LinkedCount extends Mention<'count'> {
  readonly id: string;
  /** The event that it belongs to. */
  readonly event: string | null;
  readonly attribution: Link | null;
  readonly location: Link | null;
  readonly date: Link | null;
  readonly partOf: string | null;
  readonly sameAs: string | null;
  readonly supersedes: string | null;
}

/** The words that name somebody or something in an event, and the actor that they mean. */
export interface Party {
  readonly span: Span;
  readonly actor: string | null;
  /** It has a name, and is not only described ("gunmen"): an actor's, or that of a building. */
  readonly isNamed: boolean;
}

export interface EventLink {
  readonly id: string;
  readonly basis: EventLinkBasis;
}

/** One event with all its tellings, the fullest first. */
export interface EventEntity {
  readonly id: string;
  readonly type: EventType;
  readonly mode: EventMode | null;
  readonly plover: PloverType | null;
  readonly mentions: readonly Mention<'event'>[];
  readonly agents: readonly Party[];
  readonly patients: readonly Party[];
  readonly location: EventLink | null;
  readonly date: EventLink | null;
  readonly counts: readonly string[];
  readonly status: EventStatus;
  readonly claimedBy: Party | null;
  readonly rule: RuleId;
  /** Its rule and how much is told with it: under that its confidence was measured. */
  readonly evidence: RuleId;
}

export interface SourceEntity {
  readonly id: string;
  readonly name: string;
  readonly url: string | null;
  readonly actor: string | null;
  readonly kind: SourceKind;
  readonly mentions: readonly Span[];
  readonly claims: readonly Span[];
}

/** What the resolvers hand on, each giving a new one: first bare mentions, in the end everything that the record tells. */
export interface Draft {
  readonly dates: readonly Identified<Mention<'date'>>[];
  readonly actors: readonly ActorEntity[];
  readonly locations: readonly LocationEntity[];
  readonly counts: readonly LinkedCount[];
  readonly events: readonly EventEntity[];
  readonly faq: readonly (Identified<Mention<'faq'>> & { readonly facts: readonly string[] })[];
  readonly quotes: readonly (Identified<Mention<'quote'>> & { readonly speakerId: string | null })[];
  readonly sources: readonly SourceEntity[];
  readonly focus: { readonly country: string | null; readonly location: string | null } | null;
}
