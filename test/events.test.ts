/** Tellings become events: which are one, who takes part, where and when each was, and which figures hang on it. */
import { describe, expect, it } from 'vitest';
import { extract } from '../src/pipeline.ts';

const PUBLISHED = { published: '2024-03-13' };

/** Each event as one line: its type and mode, its tellings, who, to whom, where, how far a fact. */
function eventsIn(text: string): readonly string[] {
  const { events, locations } = extract(text, PUBLISHED);
  const places = new Map(locations.map(({ id, name }) => [id, name]));
  return events.map((event) =>
    [
      event.mode === null ? event.type : `${event.type}/${event.mode}`,
      [event.trigger, ...event.mentions].map((telling) => telling.text).join(' + '),
      event.agents.map((party) => party.text).join(', ') || '-',
      event.patients.map((party) => party.text).join(', ') || '-',
      places.get(event.location ?? '') ?? '-',
      event.status,
    ].join(' | '),
  );
}

describe('one event', () => {
  it.each<readonly [string, string, readonly string[]]>([
    [
      'is told by a verb and its object',
      'Rebels launched an attack on a police post in Karsk.',
      ['attack/other | launched + attack | Rebels | a police post | Karsk | happened'],
    ],
    [
      'is told again as "the attack"',
      'Gunmen stormed a hotel in Lima on Monday. The attack lasted an hour.',
      ['attack/raid | stormed + attack | Gunmen | a hotel | Lima | happened'],
    ],
    [
      'has what came of it',
      'A bomb exploded at a market in Lima. Twelve people died and two cars were destroyed.',
      ['attack/bombing | exploded + died + destroyed | - | Twelve people, a market | Lima | happened'],
    ],
    [
      'has the place that another telling names more closely',
      'Drones struck bases in Iraq on Monday. Two drones targeted the Al Asad airbase.',
      ['attack/air-strike | struck + targeted | - | bases, the Al Asad airbase | Al Asad Air Base | happened'],
    ],
    [
      'befell all whom its sentence brings in',
      'Rebels ambushed a convoy near Karsk, killing 17 soldiers and wounding 20 others.',
      ['attack/ambush | ambushed + killing + wounding | Rebels | 17 soldiers, a convoy, 20 others | Karsk | happened'],
    ],
    [
      'is done by whom the noun tells after another noun',
      'The killing of a monk in Bago by soldiers caused anger.',
      ['attack/other | killing | soldiers | a monk | Bago | happened'],
    ],
    [
      'is not where somebody hails from',
      'Ana Perez, 62, from a suburb of Lima, was arrested.',
      ['arrest | arrested | - | Ana Perez | - | happened'],
    ],
    [
      'is still to come when it is said',
      'The ministry said it would send 500 police officers.',
      ['deployment | send | The ministry | 500 police officers | - | planned'],
    ],
    [
      'was done by no one who was hit',
      'A clinic in Karsk was hit by an air strike, killing nine nurses.',
      ['attack/air-strike | hit + air strike + killing | - | nine nurses, A clinic | Karsk | happened'],
    ],
    [
      'was made by who claims it',
      'A bomb destroyed a bridge in Lima. The Islamic State claimed responsibility for the bombing.',
      [
        'attack/bombing | destroyed + bombing | The Islamic State | a bridge | Lima | happened',
        'accusation | claimed responsibility | The Islamic State | - | - | happened',
      ],
    ],
  ])('%s', (_name, text, expected) => {
    expect(eventsIn(text)).toEqual(expected);
  });
});

describe('a pronoun', () => {
  it.each<readonly [string, string, string]>([
    ['goes on about whom it was done to', 'Police arrested two men in Lima. They were charged with murder.', 'men'],
    ['goes on about who has no name', 'The suspect fled. He was arrested in Lima.', 'The suspect'],
  ])('%s', (_name, text, expected) => {
    const [, event] = extract(text, PUBLISHED).events;
    expect(event?.patients.map((party) => party.text)).toEqual([expected]);
  });
});

describe('two events', () => {
  it.each<readonly [string, string, number]>([
    ['are an attack and another one', 'Gunmen attacked a bank in Lima. Another attack on a shop followed.', 2],
    ['are two deeds to different people', 'They burned down a church and murdered a priest.', 2],
    ['are attacks of two days', 'Rebels attacked Karsk on Monday. Rebels attacked Karsk on Friday.', 2],
    ['are an attack and the arrest after it', 'Gunmen attacked a bank in Lima. Police arrested two men.', 2],
  ])('%s', (_name, text, count) => {
    expect(eventsIn(text)).toHaveLength(count);
  });
});

describe('no event of its own', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['is what is demanded', 'Peru demanded a truce.', ['demand | demanded | Peru | - | - | happened']],
    [
      'is what is threatened',
      'Iran threatened to attack the port.',
      ['threat | threatened | Iran | the port | - | happened'],
    ],
    ['is what is always so', 'Cholera is spread by dirty water.', []],
    [
      'is a crime that somebody is charged with',
      'Prosecutors charged a clerk with murder.',
      ['justice/charge | charged | Prosecutors | a clerk | - | happened'],
    ],
    ['is nothing', 'Nobody was hurt.', []],
  ])('%s', (_name, text, expected) => {
    expect(eventsIn(text)).toEqual(expected);
  });
});

it('takes a country that acts for an actor, and people of one', () => {
  const { actors } = extract(
    'Peru has issued an ultimatum to Ecuador. A top Chilean official praised them.',
    PUBLISHED,
  );
  expect(actors.map(({ name, type, country }) => [name, type, country])).toEqual(
    expect.arrayContaining([
      ['Peru', 'state', 'PE'],
      ['Ecuador', 'state', 'EC'],
    ]),
  );
});

it('knows the office of somebody who is not named', () => {
  const { actors } = extract('The former Peruvian foreign minister was murdered in Lima.', PUBLISHED);
  expect(actors.find(({ type }) => type === 'person')?.role).toBe('foreign minister');
});

it('hangs a figure on its event, and through it puts it where that was', () => {
  const text =
    'Attack in Iraq\n\nDrones targeted the Al Asad airbase in Iraq. U.S. forces saw it. Two of the drones were destroyed.';
  const { counts, events, locations } = extract(text, PUBLISHED);
  const destroyed = counts.find(({ category }) => category.includes('destroyed'));
  expect(events.find(({ id }) => id === destroyed?.event)?.type).toBe('attack');
  expect(locations.find(({ id }) => id === destroyed?.location)?.country).toBe('IQ');
});
