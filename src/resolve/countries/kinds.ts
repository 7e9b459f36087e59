import type { ActorSubtype } from '../../model/vocabulary.ts';

/** Bodies of which every country has its own. */
export const PUBLIC: ReadonlySet<ActorSubtype> = new Set(['government', 'military', 'police', 'court', 'education']);
/** To one of these one belongs as one belongs to a country; not to a university. */
export const STATE_BODIES: ReadonlySet<ActorSubtype> = new Set([
  'government',
  'military',
  'police',
  'court',
  'political-party',
  'armed-group',
]);
