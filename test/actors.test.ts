/** What a record says of its actors as a whole: role, country, aliases; text → the entity of a name. */
import { describe, expect, it } from 'vitest';
import type { FactboxRecord } from '../src/model/record.ts';
import { extract } from '../src/pipeline.ts';

type Actor = FactboxRecord['actors'][number];

const actorNamed = (text: string, name: string): Actor | undefined =>
  extract(text).actors.find((actor) => actor.name === name);

const callsOf = (text: string, name: string): readonly string[] =>
  (actorNamed(text, name)?.mentions ?? []).map((mention) => mention.text);

describe('an actor', () => {
  it.each<readonly [text: string, name: string, expected: Partial<Actor>]>([
    [
      'A statement by Robert Merrin, assistant chief of the Seattle Police Department, followed.',
      'Robert Merrin',
      { role: 'assistant chief of the Seattle Police Department' },
    ],
    [
      'It was Jefferson County Sheriff Jeff Schrade who said so.',
      'Jeff Schrade',
      { role: 'Jefferson County Sheriff', country: 'US' },
    ],
    [
      'On Friday the local crisis committee chief, Khalil Saeidi, said it.',
      'Khalil Saeidi',
      { role: 'local crisis committee chief' },
    ],
    [
      "It was in Cairo that China's president, Xu Jianping, called.",
      'Xu Jianping',
      { role: "China's president", country: 'CN' },
    ],
    [
      'Moe Valdez, a former White House adviser, spoke in Ghana.',
      'Moe Valdez',
      { role: 'former White House adviser', country: 'US' },
    ],
    [
      'It was opened by the prime minister of Singapore, Mr. Adam Tan, on Friday.',
      'Adam Tan',
      { role: 'prime minister of Singapore', country: 'SG' },
    ],
    [
      'They met President of the United States Barry Lund there.',
      'Barry Lund',
      { role: 'President of the United States', country: 'US' },
    ],
    ['Callers are asked to call Officer Maria Lund by Friday.', 'Maria Lund', { role: 'Officer' }],
    ['The son of a prominent academic, Moe Valdez left.', 'Moe Valdez', { role: null }],
    ["The race was won by Norway's Maria Lund in May.", 'Maria Lund', { country: 'NO' }],
    ['The race was won by Maria Lund of Norway.', 'Maria Lund', { country: 'NO' }],
    ['Moe Valdez, director of Zelva Inc., left.', 'Moe Valdez', { role: 'director of Zelva Inc.', country: null }],
    [
      'They spoke to Hasan Yildiz, 52, a miner from the town.',
      'Hasan Yildiz',
      { role: 'miner from the town', description: 'a miner from the town' },
    ],
    ['Mr Peter McKeown went home.', 'Peter McKeown', { role: null }],
    [
      'The Bogota Police Department opened an inquiry.',
      'Bogota Police Department',
      { subtype: 'police', country: 'CO' },
    ],
    [
      'In Kenya on Monday the Interior Ministry denied it.',
      'Interior Ministry',
      { subtype: 'government', country: 'KE' },
    ],
    [
      'The Harbour Relief Committee (HRC) sent tents. HRC has 40 of them.',
      'Harbour Relief Committee',
      { aliases: ['HRC'] },
    ],
    ['Judge Aoife Brennan left. Brennan was tired.', 'Aoife Brennan', { aliases: ['Brennan'], role: 'Judge' }],
    [
      'The Islamic Resistance in Iraq, an umbrella group of militias, claimed it.',
      'Islamic Resistance in Iraq',
      { description: 'an umbrella group of militias', country: 'IQ' },
    ],
    ['Prime Minister Nadia Okafor landed in Lima. Lima is in Peru.', 'Nadia Okafor', { country: null }],
    ['Amnesty International Kenya said so.', 'Amnesty International Kenya', { type: 'organization', country: 'KE' }],
    ['World Bank economist Ana Ruiz agreed.', 'Ana Ruiz', { role: 'World Bank economist' }],
    ['Reporters Without Borders wrote. RSF said it again.', 'Reporters Without Borders', { aliases: ['RSF'] }],
    ['The Bosnian Chess Association (BCAX) met. BCAX left.', 'Bosnian Chess Association', { aliases: ['BCAX'] }],
    ['The European Commission met. The Commission agreed.', 'European Commission', { aliases: ['Commission'] }],
    ['Arsenal drew 1-1. Ruiz scored for Chelsea.', 'Chelsea', { type: 'organization', subtype: 'sports' }],
    ['Tom Reed won. Reed thanked them.', 'Tom Reed', { aliases: ['Reed'] }],
    ["Israel's ambulance service said ten were hurt.", 'ambulance service', { type: 'group', country: 'IL' }],
    // the whole phrase of an office, wherever it stands
    [
      'The Minister of Farming and Livestock, Mr Ravi Menon, agreed.',
      'Ravi Menon',
      { role: 'Minister of Farming and Livestock' },
    ],
    [
      'The Minister of Health and Welfare Chen Shih-wen left.',
      'Chen Shih-wen',
      { role: 'Minister of Health and Welfare' },
    ],
    ['He met Secretary for Justice Paul Lund there.', 'Paul Lund', { role: 'Secretary for Justice' }],
    [
      'They met the ambassador of Egypt to Kenya, Dr Alaa Fahmy.',
      'Alaa Fahmy',
      { role: 'ambassador of Egypt to Kenya', country: 'EG' },
    ],
    ['Ana Ruiz, ex-member of the Tavira council, left.', 'Ana Ruiz', { role: 'ex-member of the Tavira council' }],
    [
      'It was said by Moe Valdez, local school board chief, on Friday.',
      'Moe Valdez',
      { role: 'local school board chief' },
    ],
    ['Ana Ruiz, who is the director of Zelva, left.', 'Ana Ruiz', { role: 'director of Zelva' }],
    ['Ana Ruiz is a miner from Lima.', 'Ana Ruiz', { role: 'miner from Lima' }],
    [
      'Three appeal judges - Derek Lund, Maggie Menon and Ana Ruiz - agreed.',
      'Maggie Menon',
      { role: 'appeal judges' },
    ],
    ['They shot Derek Lund and Ana Ruiz, both union activists.', 'Derek Lund', { role: 'union activists' }],
    ['Officials including Derek Lund met.', 'Derek Lund', { role: 'Officials' }],
    ['Former legal clerk Derek Lund left.', 'Derek Lund', { role: 'Former legal clerk' }],
    ['His wife, Ana Ruiz, left.', 'Ana Ruiz', { role: null }],
    ['Dr Ana Ruiz, a spokeswoman for the ministry, left.', 'Ana Ruiz', { role: 'spokeswoman for the ministry' }],
    ['Moe Valdez, the mayor, Ana Ruiz and Derek Lund left.', 'Ana Ruiz', { role: null }],
    // whose countryman somebody is
    ['The Swapo secretary general Ana Ruiz spoke in Lima, Peru.', 'Ana Ruiz', { country: 'NA' }],
    ['Ana Ruiz of the London Ambulance Service spoke in Lima, Peru.', 'Ana Ruiz', { country: 'GB' }],
    ["The BJP's Ana Ruiz spoke in Lima, Peru.", 'Ana Ruiz', { country: 'IN' }],
    ['Ana Ruiz, a China specialist in Lima, agreed.', 'Ana Ruiz', { country: null }],
    ['President Emmanuel Macron landed in Lima, Peru.', 'Emmanuel Macron', { country: 'FR' }],
    ['The company president Ana Ruiz spoke in Lima, Peru.', 'Ana Ruiz', { country: null }],
    ['Nissan Motor Co cut jobs.', 'Nissan Motor Co', { country: 'JP' }],
    ["The European Union's Kepler Space Office agreed in Rome, Italy.", 'Kepler Space Office', { country: null }],
    ['SAS soldiers landed.', 'SAS', { subtype: 'military', country: 'GB' }],
    // names that are also something else
    ['Wu Gang, a teacher, left.', 'Wu Gang', { type: 'person' }],
    ['Pablo Iglesia was jailed.', 'Pablo Iglesia', { type: 'person' }],
    ['It was written by Ann Church.', 'Ann Church', { type: 'person' }],
    ['He met Jerobo Dimo Hamaba yesterday.', 'Jerobo Dimo Hamaba', { type: 'person' }],
    ['It was told by Zelvora Talim, a non-profit in Lima, then.', 'Zelvora Talim', { type: 'organization' }],
    ['Soldiers came. The gunman was shot.', 'gunman', { type: 'person' }],
    ['The voter administration is small. The Lund administration agreed.', 'administration', { type: 'group' }],
  ])('%s', (text, name, expected) => expect(actorNamed(text, name)).toMatchObject(expected));

  it('is one, however often it is named, and two where names only look alike', () => {
    const { actors } = extract('Maria Santos met John Harper. Santos and Harper left. Later Pedro Santos came.');
    expect(actors.filter(({ type }) => type === 'person').map(({ name, mentions }) => [name, mentions.length])).toEqual(
      [
        ['Maria Santos', 2],
        ['John Harper', 2],
        ['Pedro Santos', 1],
      ],
    );
  });

  it('is one under the name that people call him by', () => {
    const { actors } = extract(
      'They jailed Joaquim “El Chapito” Guzmán. In March Joaquim Guzmán and El Chapito were one.',
    );
    expect(actors.map(({ name, mentions }) => [name, mentions.length])).toEqual([['Joaquim “El Chapito” Guzmán', 3]]);
  });

  it.each([
    ['Mario Rodriguez Montero was elected. Rodriguez said so.', ['Mario Rodriguez Montero/2']],
    // somebody else has the name for his last
    [
      'Mario Rodriguez Montero met Juan Rodriguez. Rodriguez was glad.',
      ['Mario Rodriguez Montero/1', 'Juan Rodriguez/2'],
    ],
  ])('is one under the first of two surnames: %s', (text, expected) =>
    expect(extract(text).actors.map(({ name, mentions }) => `${name}/${mentions.length}`)).toEqual(expected),
  );

  it.each([
    ['Paul Weber spoke on Monday. Then he left.', ['Paul Weber', 'he']],
    // somebody unnamed stands nearer
    ['Paul Weber talked to the shooter, asking why he fired.', ['Paul Weber']],
    ['Paul Weber was the shooter, and he fired.', ['Paul Weber', 'he']],
  ])('is "he" where nobody stands nearer: %s', (text, expected) =>
    expect(callsOf(text, 'Paul Weber')).toEqual(expected),
  );
});

describe('a body that is named once', () => {
  it.each([
    // by a word of its name, by its description, by its kind
    ['The Ministry of Health closed ten wells. On Monday the ministry said why.', 'Ministry of Health', 'ministry'],
    ['Zelvex, a furniture maker and a charity, gave beds. The charity has no staff.', 'Zelvex', 'charity'],
    ['Al-Shabab said it had left the town. The group has lost men.', 'Al-Shabab', 'group'],
    // whoever spoke before
    ['Orvane Mines Ltd said it bought Tarlow Steel Inc. The company said it was glad.', 'Orvane Mines Ltd', 'company'],
  ])('%s', (text, name, noun) => expect(callsOf(text, name)).toContain(noun));

  it.each([
    'The Ministry of Health closed ten wells. The ministry of another country did not.',
    'Orvane Mines Ltd closed a pit. A company from Leeds bought it. The company said it was glad.',
    'Orvane Mines Ltd and Tarlow Steel Inc closed a pit. The company said it was glad.',
    'Orvane Mines Ltd closed a pit. The company lawyer wept.',
    'Orvane Mines Ltd closed a pit. The company which bought it is small.',
    'Orvane Mines Ltd closed a pit. It rained. It snowed. It rained again. The company said it was glad.',
    'Orvane Mines Ltd closed a pit. “The company will pay,” he said.',
    'Orvane Mines Ltd closed a pit. The company owned by his brother did not.',
  ])('is not called again: %s', (text) => {
    const rules = extract(text).actors.flatMap(({ mentions }) => mentions.map(({ rule }) => rule));
    expect(rules).not.toContain('actor/body-noun');
  });

  it('takes the unnamed group of the same words in', () => {
    const { actors } = extract('The Supreme Court met in May. The court ruled on Friday.');
    expect(actors.map(({ id, name, mentions }) => [id, name, mentions.length])).toEqual([['act1', 'Supreme Court', 2]]);
  });

  it('is one with and without the form of its company', () => {
    expect(callsOf('Orvane Mines Pty Ltd closed a pit. Orvane Mines is glad.', 'Orvane Mines Pty Ltd')).toContain(
      'Orvane Mines',
    );
    expect(callsOf('The Northern Orvane Steel Corp closed. Then NOS sued.', 'Northern Orvane Steel Corp')).toContain(
      'NOS',
    );
  });
});
