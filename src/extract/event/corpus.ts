import type { Corpus } from '../corpus.ts';

/** What the event rules must find, and what is no event. */
export const eventCorpus: Corpus<'event'> = {
  kind: 'event',
  examples: [
    {
      text: 'Gunmen [attacked] a police post in Karsk.',
      type: 'attack',
      mode: 'other',
      plover: 'ASSAULT',
      rule: 'event/attack',
    },
    { text: 'The post was [attacked] by gunmen.', type: 'attack', status: 'happened' },
    { text: 'The [shelling] of the market by rebels went on.', type: 'attack', mode: 'shelling', plover: 'FIGHT' },
    { text: 'Planes [bombed] the port.', type: 'attack', mode: 'bombing' },
    { text: 'Rebels [fired] rockets at the camp.', type: 'attack', mode: 'shelling' },
    { text: 'Police [fired] at the crowd.', type: 'attack', mode: 'shooting' },
    { text: 'The president [fired] the minister.', type: 'office', mode: null },
    {
      text: 'Prosecutors [charged] the man with [murder].',
      each: [{ type: 'justice', mode: 'charge' }, { type: 'attack' }],
    },
    { text: 'He was [convicted] of fraud.', type: 'justice', mode: 'conviction', rule: 'event/justice' },
    {
      text: 'The army denied [killing] 40 protesters.',
      type: 'attack',
      status: 'denied',
      strength: 'outcome',
      texts: { claimedBy: 'The army' },
    },
    { text: 'The army plans to [withdraw] its troops.', type: 'withdrawal', status: 'planned' },
    { text: 'The rebels could [attack] the town.', type: 'attack', status: 'hypothetical' },
    { text: 'Police said the gang [robbed] a bank.', type: 'attack', mode: 'robbery', texts: { claimedBy: 'Police' } },
    { text: 'Shares [fell] 2.3% in Karsk.', type: 'business', patients: [] },
    { text: 'The mine [dismissed] 1,700 workers.', type: 'business' },
    { text: 'Two [deaths] were reported.', type: 'death' },
    { text: 'Workers [went on strike].', type: 'protest', rule: 'event/protest' },
    { text: 'The [earthquake] [struck] at dawn.', each: [{ strength: 'event' }, { type: 'disaster' }] },
    { text: 'The two states [signed] a [treaty].', each: [{ type: 'agreement' }, { type: 'agreement' }] },
    { text: 'The minister [resigned].', type: 'office', rule: 'event/office' },
    { text: 'The [attack] went on.', type: 'attack', isDefinite: true },
    { text: 'Two drones [targeted] the base.', type: 'attack', mode: 'air-strike', agents: [] },
  ],
  nonExamples: [
    'The share price hit a record.',
    'He charged ahead.',
    'The city has a mosque.',
    'The idea struck him.',
    'Concern over the escalation is rising.',
  ],
  knownGaps: [],
};
