import type { Span } from './span.ts';
import type { TokenRange } from './token-table.ts';
import type { ActorSubtype } from './vocabulary.ts';

/** What a proper name names. `other`: events, products, laws, languages, which are neither actor nor place. */
export type NameKind = 'person' | 'organization' | 'location' | 'norp' | 'other';

/**
 * A proper name with its boundaries and kind, decided once per article from contexts, lexicons and the article's own
 * repetition (`parse/names`). Titles, articles and possessive endings are outside the span.
 */
export interface Name extends Span, TokenRange {
  readonly text: string;
  readonly key: string;
  readonly kind: NameKind;
  readonly subtype: ActorSubtype | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly form: 'name' | 'alias' | 'acronym' | 'adjective';
  /** The name under which a lexicon knows it. */
  readonly canonical: string | null;
  /** The title or office that stands with it: "Defense Minister". */
  readonly role: Span | null;
  /** Which evidence decided: an address, `name/title`. */
  readonly evidence: `name/${string}`;
  /** Where it stands in `ParsedDocument.sentences`. */
  readonly sentence: number;
}
