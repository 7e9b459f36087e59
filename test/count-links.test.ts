/** What belongs to what among the figures of a story, and where each holds. */
import { describe, expect, it } from 'vitest';
import { extract } from '../src/pipeline.ts';

const TITLED = (title: string, body: string): string => `${title}\n\n${body}`;

/** Each count by its text: where it holds, and how that was found. */
function placesIn(text: string): { readonly [count: string]: string } {
  const { counts, locations } = extract(text, { published: '2024-03-13' });
  const names = new Map(locations.map(({ id, name }) => [id, name]));
  return Object.fromEntries(
    counts
      .filter(({ kind }) => kind !== 'age')
      .map((count) => [count.text, `${names.get(count.location ?? '') ?? '-'} ${count.linkBasis.location ?? '-'}`]),
  );
}

describe('a figure holds', () => {
  it.each([
    ['where its sentence says', 'Rain fell in Oslo. Two men died in Lima.', { 'Two men': 'Lima sentence' }],
    ['where the lead says', TITLED('Fire in Lima', 'It began at dawn. Two men died.'), { 'Two men': 'Lima lead' }],
    ['not where somebody is based', 'A Lyon-based firm said two men died in Oslo.', { 'two men': 'Oslo sentence' }],
    [
      'where the sentence before says, which it goes on about',
      TITLED('Storm in Lima', 'It came at dawn. Roads were cut. Rain fell. A wall fell in Quito. There two men died.'),
      { 'two men': 'Quito previous' },
    ],
    [
      'not where the sentence before is about, where a new thought begins',
      TITLED('Storm in Lima', 'It came at dawn. Roads were cut. Rain fell. A wall fell in Quito. Rain killed two men.'),
      { 'two men': 'Lima lead' },
    ],
    [
      'where the place right behind it says',
      'The toll was 90 in Lima, 40 in Quito.',
      { 90: 'Lima sentence', 40: 'Quito sentence' },
    ],
    [
      'where "there" points to',
      'Lima votes on Sunday.\n\nA vote was held in Quito, too. Ana Ruiz leads there with 41 percent.',
      { '41 percent': 'Quito previous' },
    ],
    [
      'in no place of a list of what is counted',
      'Several towns, including Lima and Quito, have no water.',
      { 'Several towns': '- -' },
    ],
    ['in neither of two places', 'Schools in Lima and Quito have 14 teachers.', { '14 teachers': '- -' }],
    [
      'nowhere in particular, where it is of the whole country',
      'A bus fell off a bridge in Lima. Nationwide 90 people died.',
      { '90 people': '- -' },
    ],
    [
      'not where the paper stands that publishes it',
      'Two men die in fire | News – Quito Herald LIMA, Peru – A fire broke out at dawn.',
      { 'Two men': 'Lima sentence' },
    ],
    [
      'not where somebody is from',
      TITLED('Fire in Lima', 'It was put out at dawn. A Quito man was arrested.'),
      { 'A Quito man': 'Lima lead' },
    ],
    [
      'in the narrower of two places',
      'Two men died at Heathrow Airport in London.',
      { 'Two men': 'Heathrow Airport sentence' },
    ],
    [
      'for money in the town, for people at the scene',
      TITLED('Fire in London', 'It began at dawn in Heathrow Airport. Two men died. A prize of $5,000 was stolen.'),
      { 'Two men': 'Heathrow Airport lead', '$5,000': 'London lead' },
    ],
    [
      'of a year not at the scene of one day',
      TITLED('Fire in Lima', 'Two men died on Monday. Twelve men were killed in 2019.'),
      { 'Two men': 'Lima lead', 'Twelve men': '- -' },
    ],
  ])('%s', (_, text, expected) => expect(placesIn(text)).toMatchObject(expected));
});

/** Each count but ages by its text: the text of its date. */
function datesIn(text: string): { readonly [count: string]: string | undefined } {
  const { counts, dates } = extract(text, { published: '2024-03-13' });
  const texts = new Map(dates.map(({ id, text: words }) => [id, words]));
  return Object.fromEntries(
    counts.filter(({ kind }) => kind !== 'age').map((count) => [count.text, texts.get(count.date ?? '')]),
  );
}

describe('a deed is not dated by a step of the law', () => {
  it.each([
    ['Ruiz pleaded guilty Monday in the death of a baker.', { 'a baker': undefined }],
    ['A man accused of shooting a baker turned himself in Monday.', { 'a baker': undefined }],
    ['He was jailed on Tuesday for the murder of two men.', { 'two men': undefined }],
    ['He was charged on Monday with killing two men in Lima on Sunday.', { 'two men': 'Sunday' }],
    ['He was shot on Monday after two men were charged.', { 'two men': 'Monday' }],
  ])('%s', (text, expected) => expect(datesIn(text)).toMatchObject(expected));
});

describe('figures set against each other hold each at its own', () => {
  it.each([
    ['It fell to 5.79 percent, from 5.84 percent on Friday.', { '5.79 percent': undefined, '5.84 percent': 'Friday' }],
    ['In May it was 5 percent, compared with 4 percent.', { '5 percent': 'May', '4 percent': undefined }],
    ['Two men, from Oslo, died on Friday.', { 'Two men': 'Friday' }],
  ])('date: %s', (text, expected) => expect(datesIn(text)).toMatchObject(expected));

  it('place', () =>
    expect(placesIn('Mexico had a surplus of $5 billion, against Japan’s of $58 billion.')).toMatchObject({
      '$5 billion': 'Mexico sentence',
      '$58 billion': 'Japan sentence',
    }));
});

describe('a figure holds at the date of the lead', () => {
  it.each([
    ['of those who took part in it', 'A man was robbed on Monday.\n\nHe was approached by two men.', 'Monday'],
    ['not of what only is', 'A bridge fell on Monday.\n\nThe bridge has 12 pillars.', undefined],
  ])('%s', (_, text, expected) => {
    const { counts, dates } = extract(text, { published: '2024-03-13' });
    expect(dates.find(({ id }) => id === counts.at(-1)?.date)?.text).toBe(expected);
  });
});

/** Each part with its whole. */
function partsIn(text: string): readonly string[] {
  const { counts } = extract(text);
  const texts = new Map(counts.map(({ id, text: words }) => [id, words]));
  return counts.flatMap(({ text: words, partOf }) => (partOf === null ? [] : [`${words} < ${texts.get(partOf)}`]));
}

describe('a part points to its whole', () => {
  it.each([
    ['Of the 12 sailors on board, seven died.', ['seven < 12 sailors']],
    ['Among nine suspects police arrested six men.', ['six men < nine suspects']],
    ['Five people were hurt, one critically.', ['one < Five people']],
    ['About 10 percent of Egypt’s 91 million residents left.', ['About 10 percent < 91 million residents']],
    ['Five people were hurt. The other four victims went home.', ['four victims < Five people']],
    ['Five people were hurt. Four victims went home.', []],
    ['Of the 12 sailors on board, 14 died.', []],
    ['Seven of the 40 miners drowned.', ['Seven < 40 miners']],
    ['Nine out of the 40 houses burned down.', ['Nine < 40 houses']],
    ['Police arrested 60 people, 14 of them minors.', ['14 < 60 people']],
    ['Two nurses were among 30 people hurt.', ['Two nurses < 30 people']],
    ['Nine people died and 30 were hurt. Two of the dead were nurses.', ['Two of the dead < Nine people']],
    ['Nine people died and 30 were hurt. Twelve of those hurt were nurses.', ['Twelve < 30']],
    ['Ships brought 90 people. There were 50 men and 40 women.', ['50 men < 90 people', '40 women < 90 people']],
    ['Ships brought 90 people. There were 50 men and 41 women.', []],
  ])('%s', (text, expected) => expect(partsIn(text)).toEqual(expected));
});

describe('the same figure told again', () => {
  it.each([
    ['Five people died. Police said five people died.', ['five people']],
    ['A 15-year-old boy was shot. A 16-year-old boy was shot.', []],
  ])('%s', (text, expected) =>
    expect(
      extract(text)
        .counts.filter(({ sameAs }) => sameAs !== null)
        .map(({ text: words }) => words),
    ).toEqual(expected),
  );
});

/** Each newer telling with the older one. */
function supersessionsIn(text: string): readonly string[] {
  const { counts } = extract(text, { published: '2024-03-13' });
  const texts = new Map(counts.map(({ id, text: words }) => [id, words]));
  return counts.flatMap(({ text: words, supersedes }) =>
    supersedes === null ? [] : [`${words} > ${texts.get(supersedes)}`],
  );
}

describe('a newer toll takes the place of an older one', () => {
  it.each([
    ['An initial toll of 12 dead was raised to 19.', ['19 > 12']],
    ['Earlier reports of 12 dead were revised to 19.', ['19 > 12']],
    ['Two more people died, taking the toll to 14.', []],
    ['The death toll rose to 15 from 12.', ['15 > 12']],
    ['The death toll was revised to nine from 12.', ['nine > 12']],
    ['Fifteen people were killed, up from 12.', ['Fifteen people > 12']],
    ['Twelve people were killed in a blast. On Tuesday officials raised the toll to 15.', ['15 > Twelve people']],
    ['Twelve people were killed in a blast. The death toll was revised down to nine.', ['nine > Twelve people']],
    ['Twelve people were killed in a blast. Police now say that 15 people died.', ['15 people > Twelve people']],
    ['Fifteen people were killed in a blast. An earlier count of 12 was wrong.', ['Fifteen people > 12']],
    ['Fifteen people were killed in a blast. The number had been put at 12.', ['Fifteen people > 12']],
    ['Fifteen people died. Officials had initially reported 12 deaths.', ['Fifteen people > 12 deaths']],
    ['Ten died and 30 were hurt. The number of injured rose to 45, the death toll to 14.', ['45 > 30', '14 > Ten']],
    ['Fifteen people were killed in a blast. An earlier attack killed 12.', []],
    ['Twelve people were killed in Karachi. In Lahore the death toll rose to 15.', []],
    ['Twelve people were killed in 2022. The death toll rose to 15.', []],
    ['Twelve people were killed in a crash. The death toll on the roads rose to 150 this year.', []],
    ['Fifteen people were murdered this year, up from 12 last year.', []],
    ['Twelve people were killed in a blast. The number of injured rose to 45.', []],
    ['Twelve women were killed. The toll of dead soldiers rose to 15 soldiers.', []],
  ])('%s', (text, expected) => expect(supersessionsIn(text)).toEqual(expected));
});

const codes = (text: string): readonly string[] => extract(text).messages.map(({ code }) => code);

describe('a title that tells another number than the story', () => {
  it('gives a message', () =>
    expect(codes(TITLED('Five killed in fire', 'Three people were killed in a fire.'))).toEqual([
      'count/title-differs',
    ]));

  it('gives none where the story tells of that one person', () =>
    expect(
      codes(TITLED('One killed in fire', 'A man was killed in a fire. Last year fires killed 45 people.')),
    ).toEqual([]));

  it('gives none where it tells of one person', () =>
    expect(codes(TITLED('Officer killed in fire', 'Three people were killed in a fire.'))).toEqual([]));
});

describe('money that several countries call the same', () => {
  it.each([
    ['is that of the country where it is paid', 'In Argentina bread cost 300 pesos.', 'ARS'],
    ['is that of the country of the story', TITLED('Bread in Chile', 'It was dear. Rent cost 300 pesos.'), 'CLP'],
    ['is that of a country that had it', 'France will sell bonds for 2 billion francs.', 'FRF'],
    ['is the best known where the country has none of the name', 'In Oslo it cost 300 pesos.', 'MXN'],
    ['is that of its name, wherever it is', 'In Argentina it cost 300 Mexican pesos.', 'MXN'],
    ['is dollars of the United States everywhere', 'In Canada it cost 300 dollars.', 'USD'],
  ])('%s', (_title, text, unit) => expect(extract(text).counts.map((count) => count.unit)).toEqual([unit]));

  it('is that of the paper, where its address tells', () =>
    expect(extract('In Argentina it cost 300 pesos.', { url: 'https://paper.example.cl/1' }).counts[0]?.unit).toBe(
      'CLP',
    ));

  it('is not that of a country whose domain everybody uses', () =>
    expect(extract('In Chile it cost $300.', { url: 'https://paper.example.tv/1' }).counts[0]?.unit).toBe('USD'));
});

it.each([
  'The letter is dated 7-Mar-03.',
  'It was built between 1650 and 1680.',
  'Floods in 1911 and 1938 killed sheep.',
])('no number is a date’s and a count’s: %s', (text) => {
  expect(extract(text).counts).toEqual([]);
});

it('is not of the day with which a record is compared', () => {
  const [count] = extract('The fire killed 60 people, the deadliest since 2008.').counts;
  expect(count?.date).toBeNull();
});

it('is of the period of the sentence before, where a report goes on', () => {
  const { counts, dates } = extract('Unemployment was 9.4 percent in February 2024. In Lima it rose 0.6 points.');
  const february = dates.find(({ value }) => value === '2024-02')?.id;
  expect(counts.map(({ date }) => date)).toEqual([february, february]);
});

it.each([
  [
    'the place beside it in its clause',
    "Lima's rate rose 0.6 percent, while Quito's fell 0.5 percent.",
    ['Lima', 'Quito'],
  ],
  ['not where somebody is from', 'Ana Ruiz of Quito, Ecuador, and five others were hurt in Lima.', ['Lima']],
  ['not whence they came', 'In Lima five people from the Andes were hurt.', ['Lima']],
])('a figure holds: %s', (_, text, expected) => {
  const { counts, locations } = extract(text);
  const names = new Map(locations.map(({ id, name }) => [id, name]));
  expect(counts.map(({ location }) => names.get(location ?? ''))).toEqual(expected);
});
