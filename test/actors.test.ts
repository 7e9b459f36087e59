/** What a record says of its actors as a whole: role, country, aliases; text → the entity of a name. */
import { describe, expect, it } from 'vitest';
import type { FactboxRecord } from '../src/model/record.ts';
import { extract } from '../src/pipeline.ts';

type Actor = FactboxRecord['actors'][number];

const actorNamed = (text: string, name: string): Actor | undefined =>
  extract(text).actors.find((actor) => actor.name === name);

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
      'They spoke to Hasan Yildiz, 52, a miner from the town.',
      'Hasan Yildiz',
      { role: 'miner', description: 'a miner from the town' },
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
});
