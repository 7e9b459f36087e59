/** What patterns look at. */
import type { ClassTable } from '../lexicon/compiled/class-table.ts';
import type { TokenTable } from '../model/token-table.ts';

/** Things of several tokens that a pattern can ask for whole. */
export const SPAN_KINDS = [
  'numeral',
  'holiday',
  'name',
  'person',
  'organization',
  'place',
  'people',
  'noun-group',
  'verb-group',
] as const;
export type SpanKind = (typeof SPAN_KINDS)[number];

/** Things of one kind: by the token where each begins the token after its end, and the other way; 0 where none does. */
export interface SpanColumns {
  readonly endOf: (from: number) => number;
  readonly beginOf: (to: number) => number;
}

/** A document as patterns see it. Tokens by their numbers in the table. */
export interface Sight {
  readonly table: TokenTable;
  readonly classes: ClassTable;
  /** By token: its part of speech. */
  readonly tags: Uint8Array;
  readonly spans: Readonly<Partial<Record<SpanKind, SpanColumns>>>;
}
