/** A value of the record as people read it, whatever shows it: a page, a terminal. */

export const FACT_KINDS = ['count', 'event', 'actor', 'location', 'date', 'quote', 'faq', 'source'] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** What a kind is called where several are listed. */
export const KIND_TITLES: { readonly [K in FactKind]: string } = {
  count: 'Figures',
  event: 'Events',
  actor: 'Actors',
  location: 'Places',
  date: 'Dates',
  quote: 'Quotes',
  faq: 'Questions',
  source: 'Sources',
};

/** Where a value stands in the text, in the record's unit of offsets. */
export interface FactPlace {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One more thing known of a value: "who says so", "other reading". */
export interface Detail {
  readonly name: string;
  readonly text: string;
  /** The value that the detail points to, where it is one of the record. */
  readonly id: string | null;
}

export interface Fact {
  readonly id: string;
  readonly kind: FactKind;
  /** The value itself: "at least 12 people killed". */
  readonly value: string;
  /** What the value says: who, where, when. */
  readonly details: readonly Detail[];
  /** What it rests on: of what type it is, by what it was linked. */
  readonly grounds: readonly Detail[];
  /** What else it could be: other readings, other places of the name. */
  readonly alternatives: readonly string[];
  /** Null where no rule is told. */
  readonly rule: string | null;
  readonly confidence: number | null;
  /** In source order; empty where it stands in a title beside the text alone. */
  readonly places: readonly FactPlace[];
}

/** A detail, where there is something to tell. */
export const detail = (name: string, text: string | null | undefined, id: string | null = null): readonly Detail[] =>
  text === null || text === undefined || text === '' ? [] : [{ name, text, id }];

interface Standing {
  readonly text: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly field?: 'title' | undefined;
}

/** The places in the text; what stands nowhere, or in a title beside the text, has none. */
export const placesOf = (standings: readonly Standing[]): readonly FactPlace[] =>
  standings.flatMap(({ text, start, end, field }) =>
    start === null || end === null || field !== undefined ? [] : [{ text, start, end }],
  );
