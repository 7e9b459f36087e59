/** The PLOVER type of an event; what is agreed and not yet done is a promise. */
import type { EventMode, EventStatus, EventType, PloverType } from '../../model/vocabulary.ts';

const TYPES: Readonly<Partial<Record<EventType, PloverType>>> = {
  attack: 'ASSAULT',
  clash: 'FIGHT',
  abduction: 'ASSAULT',
  arrest: 'COERCE',
  seizure: 'COERCE',
  protest: 'PROTEST',
  investigation: 'INVESTIGATE',
  meeting: 'CONSULT',
  agreement: 'SUPPORT',
  accusation: 'DISAPPROVE',
  demand: 'DEMAND',
  threat: 'THREATEN',
  rejection: 'REJECT',
  sanction: 'SANCTION',
  aid: 'AID',
  deployment: 'MOBILIZE',
  withdrawal: 'RETREAT',
};

const BY_ARMS: ReadonlySet<EventMode | null> = new Set<EventMode | null>(['air-strike', 'shelling']);
const PROMISES: ReadonlySet<EventType> = new Set<EventType>(['meeting', 'agreement', 'aid']);

export function ploverOf(type: EventType, mode: EventMode | null, status: EventStatus): PloverType | null {
  if (status === 'planned' && PROMISES.has(type)) return 'AGREE';
  if (type === 'attack' && BY_ARMS.has(mode)) return 'FIGHT';
  return TYPES[type] ?? null;
}
