import type { Kind, RuleId, Values } from '../model/mention.ts';

/** Of an object as much as the example cares to say. */
type Loose<T> = T extends readonly unknown[] ? T : T extends object ? { readonly [P in keyof T]?: Loose<T[P]> } : T;

/**
 * An example that specifies the rules: `[` and `]` mark the spans that must come out (one may stand in another), no others
 * may. The fields are those of the
 * mention's value; `each` gives them one by one where there are several spans.
 */
export type Example<K extends Kind> = {
  readonly text: string;
  /** The publication date, ISO. */
  readonly published?: string;
  readonly rule?: RuleId;
  readonly each?: readonly Loose<Values[K]>[];
  /** The texts of spans in the value, by field: of the one mention, or of each in turn; null where there is no span. */
  readonly texts?: Texts<K> | readonly Texts<K>[];
} & Loose<Values[K]>;

export type Texts<K extends Kind> = Readonly<Partial<Record<keyof Values[K], string | null>>>;

/** What one kind of extractor must find, must not find, and does not find yet. */
export interface Corpus<K extends Kind> {
  readonly kind: K;
  readonly examples: readonly Example<K>[];
  /** Texts in which nothing may be found. */
  readonly nonExamples: readonly string[];
  /** Examples that fail today; one that passes must be moved up. */
  readonly knownGaps: readonly Example<K>[];
}
