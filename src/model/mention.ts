import type { Span } from './span.ts';
import type {
  ActorSubtype,
  ActorType,
  Category,
  CountKind,
  DateMod,
  DateType,
  EventMode,
  EventStatus,
  EventType,
  FaqStyle,
  Grain,
  LocationType,
  MentionForm,
  ObjectClass,
  PloverType,
  Relation,
  SourceKind,
} from './vocabulary.ts';

/** An address in the source: `count/toll` lives in src/extract/count/. */
export type RuleId = `${string}/${string}`;

/** Links to other values are spans until the record is assembled; then they become ids. */
export interface DateValue {
  readonly type: DateType;
  /** TIMEX3 value. */
  readonly value: string;
  readonly mod: DateMod | null;
  readonly grain: Grain | null;
  /** ISO dates of the first and the last day (or instants) that the value covers; null where it has no place in the calendar. */
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly edtf: string | null;
  readonly anchor: {
    readonly kind: 'published' | 'mention' | 'none';
    readonly value: string | null;
    readonly mention: Span | null;
  };
  readonly range: { readonly role: 'begin' | 'end'; readonly with: Span } | null;
  readonly endValue: string | null;
  readonly beginPoint: string | null;
  readonly endPoint: string | null;
  readonly quant: string | null;
  readonly freq: string | null;
  readonly alternatives: readonly { readonly value: string; readonly reason: string }[];
}

/** One mention of an actor, before the mentions of one entity are brought together. */
export interface ActorValue {
  readonly type: ActorType;
  readonly subtype: ActorSubtype | null;
  readonly country: string | null;
  readonly form: MentionForm;
  /** The name under which a lexicon knows the entity, where one does: mentions with the same one are the same entity. */
  readonly canonical: string | null;
  readonly role: Span | null;
  readonly description: Span | null;
  readonly externalId: string | null;
  readonly plural: boolean;
}

/** One mention of a place, before it is resolved: the resolver alone decides which place it is. */
export interface LocationValue {
  readonly form: MentionForm;
  /** Phrase key to look up in the gazetteer. */
  readonly key: string;
  /** What the text says it is: "the Euphrates river", "Anbar province". */
  readonly typeHint: LocationType | null;
  /** The place that the text says it lies in: "Paris, Texas", "Aleppo in Syria". */
  readonly container: Span | null;
  /** "western", "the outskirts of", "10 miles north of". */
  readonly qualifier: Span | null;
}

export interface CountValue {
  readonly kind: CountKind;
  readonly relation: Relation;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly per: string | null;
  /** Other currencies that the word for the unit may mean: "pesos". */
  readonly sharedBy: readonly string[];
  readonly si: { readonly value: number; readonly unit: string } | null;
  readonly unit: string | null;
  readonly trend: 'up' | 'down' | null;
  readonly object: { readonly span: Span; readonly head: string; readonly class: ObjectClass } | null;
  readonly category: readonly Category[];
  readonly negated: boolean;
  readonly hypothetical: boolean;
  /** The count that includes this one, where the grammar of the sentence says so ("12, including 3 children"). */
  readonly partOf: Span | null;
  readonly supersedes: Span | null;
  readonly revision: Revision | null;
}

/** How the words around a toll relate it to another telling of it: an older one, or one that takes the place of a lower, a higher or any other. */
export type Revision = 'former' | 'raised' | 'lowered' | 'restated';

export interface FaqValue {
  readonly question: Span;
  readonly answer: Span;
  readonly speaker: string | null;
  readonly style: FaqStyle;
}

export interface QuoteValue {
  /** The words that name who says it, as they stand: a name, a pronoun, a noun phrase. */
  readonly speaker: Span | null;
  readonly cue: string | null;
}

export interface SourceValue {
  readonly kind: SourceKind;
  readonly name: string;
  readonly url: string | null;
  /** What it is quoted for. */
  readonly claim: Span | null;
  /** The name in the mention, or the words that its pronoun stands for; null where there is none. */
  readonly named: Span | null;
}

/** One telling of an event, before the tellings of one event are brought together. */
export interface EventValue {
  readonly type: EventType;
  readonly mode: EventMode | null;
  readonly plover: PloverType | null;
  /** The base form of its trigger. */
  readonly lemma: string;
  /** Who does it and to whom: the words that name each, relative clauses left out. */
  readonly agents: readonly Span[];
  readonly patients: readonly Span[];
  readonly status: EventStatus;
  /** The words that name who says so. */
  readonly claimedBy: Span | null;
  readonly strength: TellingStrength;
  /** "the attack", "the blast": the reader is to know which. */
  readonly isDefinite: boolean;
  /** "another attack", "an earlier one": none of those told before. */
  readonly isAnother: boolean;
  /** The clause or phrase that tells it: its own place, date and figures stand in it. */
  readonly reach: Span;
  /** The clauses of its sentence in which somebody speaks: their place and day are not its own. */
  readonly aside: readonly Span[];
  /** Told in the simple past, as what happened next: "He was taken to hospital"; not "had been", "has been", "will be". */
  readonly isNarrated: boolean;
  /** The trigger of the event that this one is the same as, by the grammar: "launched" of "launched an attack". */
  readonly with: Span | null;
}

/**
 * event: it tells one by itself · outcome: it tells what came of one ("12 were killed") and is one only where the story has no other ·
 * echo: it can only tell again what was told before ("the violence").
 */
export type TellingStrength = 'event' | 'outcome' | 'echo';

/** What each kind of mention holds. A new kind starts here: the compiler then names every place to fill in. */
export interface Values {
  readonly date: DateValue;
  readonly actor: ActorValue;
  readonly location: LocationValue;
  readonly count: CountValue;
  readonly event: EventValue;
  readonly faq: FaqValue;
  readonly quote: QuoteValue;
  readonly source: SourceValue;
}

export type Kind = keyof Values;

export interface Mention<K extends Kind> {
  readonly kind: K;
  readonly span: Span;
  readonly value: Values[K];
  readonly rule: RuleId;
}

/** The mentions of an article, a list a kind, each in source order. */
export type Mentions = { readonly [K in Kind]: readonly Mention<K>[] };
