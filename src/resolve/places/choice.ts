import type { Place } from '../../lexicon/places.ts';
import type { RuleId } from '../../model/mention.ts';
import type { Group } from './groups.ts';

/** What a pass decided of a name. */
export interface Choice {
  /** Null where the text leaves open which of several places it is, or the gazetteer has none. */
  readonly place: Place | null;
  readonly rule: RuleId;
  readonly alternatives: readonly Place[];
  /** The place in which one lies that the gazetteer lacks: its point stands for the smaller one's. */
  readonly host?: Place;
  /** The text itself says so: no later pass thinks again. */
  readonly isSaid?: true;
}

export type Choices = ReadonlyMap<Group, Choice>;
