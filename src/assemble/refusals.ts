/** Of all refusals of an article those at the place that is asked about, each once, in the order of the text. */
import type { FactboxRecord } from '../model/record.ts';
import { REFUSED } from '../model/refusal.ts';

type Message = FactboxRecord['messages'][number];

export interface Place {
  readonly start: number;
  readonly end: number;
}

/** @param place in the record's unit of offsets */
export function withRefusalsAt(record: FactboxRecord, place: Place): FactboxRecord {
  const told = record.messages.filter(({ code }) => code !== REFUSED);
  const at = record.messages.filter((message) => message.code === REFUSED && touches(message, place));
  const once = new Map(at.map((message) => [`${message.start} ${message.end} ${message.reason}`, message]));
  return { ...record, messages: [...told, ...[...once.values()].sort(bySpan)] };
}

const touches = ({ start, end }: Message, place: Place): boolean =>
  start !== null && end !== null && start < place.end && place.start < end;

const bySpan = (a: Message, b: Message): number =>
  (a.start ?? 0) - (b.start ?? 0) || (b.end ?? 0) - (a.end ?? 0) || (a.reason < b.reason ? -1 : 1);
