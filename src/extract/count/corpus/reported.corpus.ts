import type { Example } from '../../corpus.ts';

/** Kinds of sentences that users of such tools found misread: each with its fellows and its look-alikes. */
export const reported: readonly Example<'count'>[] = [
  // Numbers and units.
  { text: '[A couple of million voters] stayed at home.', value: 2_000_000 },
  { text: '[A couple of dozen clerks] were laid off.', value: 24, category: ['laid-off'] },
  { text: '[Three score sailors] drowned.', value: 60, category: ['killed'] },
  { text: "[12'500 people] live there.", value: 12_500 },
  { text: '[Half a mile] of road was washed away.', value: 0.5, unit: 'mile' },
  { text: 'He drank [a third of a litre].', kind: 'measure', unit: 'litre' },
  { text: '[½ a tonne] of rice was lost.', value: 0.5, unit: 'tonne' },
  { text: 'It lies [two and one-half miles] away.', value: 2.5, unit: 'mile' },
  { text: 'It was [-5C] in Karsk.', value: -5, unit: 'degree Celsius' },
  { text: 'The mercury rose to [104F].', value: 104, unit: 'degree Fahrenheit' },
  { text: '[One or two shots] were fired.', relation: 'range', low: 1, high: 2 },
  { text: 'The ticket costs [4 euros 20 cents].', value: 4.2, unit: 'EUR' },
  { text: '[Nine dollars and ninety-nine cents] was the price.', value: 9.99, unit: 'USD' },
  { text: '[Rs2.5-lakh-crore] was spent.', value: 2_500_000_000_000, unit: 'INR' },
  { text: 'They lost [tens of thousands of pounds].', kind: 'money', unit: 'GBP' },
  { text: 'They hid [tens of thousands of pounds] of explosives.', kind: 'measure', unit: 'pound' },
  { text: 'A [$40 note] was found.', unit: 'USD' },
  { text: 'An [A$2 billion port] will be built.', unit: 'AUD' },
  { text: '[Three in five voters] want it.', kind: 'ratio', value: 0.6 },
  { text: 'Police shot [two] in [three incidents].', each: [{ value: 2 }, { value: 3 }] },
  { text: 'Prices rose from [2] to [3 per cent].', each: [{ kind: 'percent' }, { kind: 'percent' }] },
  { text: 'The fine was cut from [$300] to [$200].', each: [{ value: 300 }, { value: 200 }] },
  { text: 'Tickets cost [from 10 to 20 euros].', relation: 'range' },

  // Levels, and verbs that are none of change.
  { text: 'Inflation hit [9 percent].', category: [] },
  { text: 'The bomb hit [300 homes].', category: ['affected'] },
  { text: 'The judge struck down [two rules].', trend: null },

  // Ages and numbers.
  { text: 'Pupils [under 12] need no ticket.', kind: 'age' },
  { text: 'The law bans anyone [under 16].', kind: 'age' },
  { text: 'Women [between 20 and 35] were asked.', kind: 'age', relation: 'range' },
  { text: 'People [over 300 miles] away felt it.', kind: 'measure' },
  {
    text: 'The dead were aged [8 to 61], and [nine] were women.',
    each: [{ kind: 'age' }, { kind: 'count', value: 9 }],
  },

  // What happens to whom.
  { text: 'Firefighters pulled [three children] out alive.', category: ['rescued'] },
  { text: 'Guides brought [30 hikers] down the mountain to safety.', category: ['evacuated'] },
  { text: 'The rebels took [nine sailors] hostage.', category: ['abducted'] },
  { text: 'Only [one sailor] was rescued.', value: 1, category: ['rescued'] },
  { text: 'All but [two] of the [30 sailors] drowned.', each: [{ category: [] }, { category: [] }] },
  {
    text: 'The crash killed [six], among them [a baby], and injured [eight others].',
    each: [{ value: 6 }, { value: 1 }, { value: 8, category: ['injured'], object: { head: 'person' } }],
  },
  {
    text: '[A nurse] was shot dead and [three others] were injured.',
    each: [{ category: ['killed'] }, { category: ['injured'], object: { head: 'person' } }],
  },
  { text: '[Three others] are in a stable condition.', category: ['injured'] },
  { text: 'Rumours that [12 men] were killed are false.', category: ['killed'], negated: true },
  { text: 'Reports that [30 men] had drowned are untrue.', category: ['killed'], negated: true },
  { text: 'Claims that [400 men] were killed were dismissed by the army.', category: ['killed'], negated: true },
  { text: 'Reports that [30 men] had drowned are true.', category: ['killed'], negated: false },
  { text: 'The toll was [12] in May, [13] in June and [14] in July.', category: ['killed'] },

  { text: '[Dozens of sheep] began dying in June.', category: ['killed'] },
  { text: 'All [90 infected birds] were slaughtered.', category: ['killed'] },
  {
    text: 'She found [four dead birds], then [16] and finally [up to 80].',
    category: ['killed'],
    object: { head: 'bird' },
  },
  { text: 'A further [500 men] are estimated to be hospitalised.', category: ['hospitalised'] },
  { text: 'The fund bought a [20 percent stake].', category: ['sold'] },
  { text: 'The first fatality is [a [9-year-old] boy].', each: [{ category: ['killed'] }, { kind: 'age' }] },
  { text: '[No-one] was injured.', value: 0, category: ['injured'] },
  { text: '[Another soldier] was there.', value: 1 },
  { text: 'The children, now [11-16 years old], are well.', kind: 'age', low: 11, high: 16 },
  { text: 'A woman of [24], she left.', kind: 'age' },
  { text: 'They must pay [P500,000] each.', unit: 'PHP' },
  { text: 'They must pay [P5 million].', unit: 'PHP', value: 5_000_000 },
  { text: 'Rates lie in the range of [3.5 and 3.75 percent].', relation: 'range' },

  // What is still to come.
  { text: 'The fund is expected to record a loss of [36 million dollars].', hypothetical: true },
  { text: '[Millions of masks] have been promised by the government.', hypothetical: true },
  { text: 'The agency needs [1.6 billion dollars].', hypothetical: true },
  { text: 'Its owner had proposed leasing [42 offices].', hypothetical: true },
  { text: 'He said [235 more courts] were supposed to be set up.', hypothetical: true },
  { text: 'Police offered a [$2,000 reward].', hypothetical: false },
  { text: 'The fund recorded a loss of [36 million dollars].', hypothetical: false },

  { text: 'A reading of [100] separates growth from decline.', value: 100 },
  { text: 'He got [several blows] to the head.', object: { head: 'blow' } },

  // Numbers beside dates.
  { text: 'On 3 June [14] were hurt near Karsk.', value: 14, category: ['injured'] },
  { text: 'In March [12 people] died.', value: 12, category: ['killed'] },
];

/** Numbers that count nothing. */
export const codes: readonly string[] = [
  'The STOXX Asia 50 index fell.',
  'A Boeing 737 MAX 9 was grounded.',
  'Dial +33 1 42 60 33 22.',
  'Ring 0131 496 0000 to book.',
  'The lorry left the road at kilometre 123.',
  'It is kept under 44X91B in the archive.',
  'At 21h15 the lights went out.',
  'The court, Branch 259, ruled so.',
  'The BA.5 variant spreads.',
  'Write to 1800 247 600.',
  'It fell on Tuesday, March, 25, in Karsk.',
  'A few moments later it fell.',
  'It was put into another language.',
  'Anna Lind (4-55) bowled well.',
  "It happened in '79.",
];
