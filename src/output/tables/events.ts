/** What happened: a row an event, and a row for everybody who takes part in one. */
import type { FactboxRecord } from '../../model/record.ts';
import { BASIS, basisOf, list, PLACE, placeOf, table } from './table.ts';

type Event = FactboxRecord['events'][number];
type Party = Event['agents'][number];

/** `location`, `date` and `counts` are ids of the same article's rows; `claimed_by` the words that name who says so. */
export const events = table(
  'events',
  {
    article: 'string',
    id: 'string',
    ...PLACE,
    type: 'string',
    mode: 'string',
    plover: 'string',
    status: 'string',
    agents: 'string',
    patients: 'string',
    location: 'string',
    location_basis: 'string',
    date: 'string',
    date_basis: 'string',
    counts: 'string',
    claimed_by: 'string',
    tellings: 'integer',
    ...BASIS,
  },
  ({ record, text }) =>
    record.events.map((event) => ({
      article: record.document.id,
      id: event.id,
      ...placeOf(event.trigger),
      type: event.type,
      mode: event.mode,
      plover: event.plover,
      status: event.status,
      agents: list(event.agents.map(words)),
      patients: list(event.patients.map(words)),
      location: event.location,
      location_basis: event.linkBasis.location,
      date: event.date,
      date_basis: event.linkBasis.date,
      counts: list(event.counts),
      claimed_by: event.claimedBy?.text ?? null,
      tellings: 1 + event.mentions.length,
      ...basisOf(event, text.context(event.trigger)),
    })),
);

const words = ({ text }: Party): string => text;

/** `role` is agent, patient or claimant; `actor` the id of a row of actors, empty for what is none. */
export const eventActors = table(
  'event_actors',
  {
    article: 'string',
    event: 'string',
    role: 'string',
    text: 'string',
    start: 'integer',
    end: 'integer',
    field: 'string',
    actor: 'string',
  },
  ({ record }) =>
    record.events.flatMap((event) =>
      partiesOf(event).map(({ role, party }) => ({
        article: record.document.id,
        event: event.id,
        role,
        text: party.text,
        start: party.start,
        end: party.end,
        field: party.field ?? null,
        actor: party.actor,
      })),
    ),
);

const partiesOf = ({ agents, patients, claimedBy }: Event) => [
  ...agents.map((party) => ({ role: 'agent', party })),
  ...patients.map((party) => ({ role: 'patient', party })),
  ...(claimedBy === null ? [] : [{ role: 'claimant', party: claimedBy }]),
];
