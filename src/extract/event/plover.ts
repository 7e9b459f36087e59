/** The PLOVER type of an event; what is friendly and still to be done is a promise. */
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
const PROMISED: ReadonlySet<PloverType> = new Set<PloverType>(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'CONCEDE']);
/** Suing is a charge made in words; trials and releases are of no type. */
const JUSTICE: Readonly<Partial<Record<EventMode, PloverType>>> = {
  charge: 'COERCE',
  sentence: 'COERCE',
  conviction: 'COERCE',
  execution: 'COERCE',
  extradition: 'COOPERATE',
  lawsuit: 'DISAPPROVE',
};

export interface Deed {
  readonly type: EventType;
  readonly mode: EventMode | null;
  /** What the lexicon says of the sense, where it says more than its type does. */
  readonly plover: PloverType | null;
  readonly status: EventStatus;
  /** Done by soldiers or police. */
  readonly isByForce: boolean;
}

export function ploverOf({ type, mode, plover, status, isByForce }: Deed): PloverType | null {
  const told = plover ?? doneAs(type, mode, isByForce);
  return told !== null && status === 'planned' && PROMISED.has(told) ? 'AGREE' : told;
}

function doneAs(type: EventType, mode: EventMode | null, isByForce: boolean): PloverType | null {
  if (type === 'justice') return mode === null ? null : (JUSTICE[mode] ?? null);
  return type === 'attack' && (isByForce || BY_ARMS.has(mode)) ? 'FIGHT' : (TYPES[type] ?? null);
}
