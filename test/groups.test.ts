/** Noun groups, verb groups and clauses. */
import { describe, expect, test } from 'vitest';
import { readText } from './helpers/grammar.ts';

/** Brackets mark the noun groups. */
const NOUN_GROUPS: readonly string[] = [
  '[Seven] of [the 40 trapped miners] died.',
  '[The new Iraqi army] took [the city].',
  '[Police] on [Thursday] arrested [two men].',
  '[Police] [Thursday] arrested [two men].',
  '[She] gave [him] [a book].',
  '[The recently elected president] resigned.',
  '[Prime Minister] [Najib Razak] spoke.',
  '[His friend] [Sergei] fled.',
  "[President Barack Obama's administration] agreed.",
  '[A southwest Ohio man] left.',
  "[Israel's army] struck [Gaza City].",
  '[Iranian-backed militias] attacked.',
  '[A 12-year-old boy] drowned.',
  '[The wounded] were taken to [hospital].',
  '[No one] was hurt.',
  "[She] said [the general's men] fled.",
  '[Two officers] and [a guard] beat [the prisoner].',
  'At least [76 people] were killed in [the 1991 earthquake].',
  'In [1891] [Smith] was born.',
  '[Many] of [them] left.',
];

describe('noun groups', () => {
  test.each(NOUN_GROUPS)('%s', (marked) => {
    const text = marked.replace(/[[\]]/g, '');
    const { grammar, textOf } = readText(text);
    expect(grammar.nounGroups.map((group) => `[${textOf(group)}]`)).toEqual(marked.match(/\[[^\]]*\]/g));
  });

  test.each([
    ['Seven of the 40 miners died.', 'Seven', 'miners'],
    ['A group of men attacked.', 'group', 'men'],
    ['Dozens of people died.', 'Dozens', 'people'],
    ['The head of the army resigned.', 'head', 'head'],
    ['The Bank of England said so.', 'Bank', 'Bank'],
  ])('%s: what %s is about', (text, head, core) => {
    const { nounOf, token } = readText(text);
    expect(token(nounOf(head).core.head)).toBe(core);
  });

  test.each([
    [
      'the 40 miners left',
      'miners',
      { isDefinite: true, isPlural: true, isNegated: false, isTime: false, kind: 'noun' },
    ],
    ['no bodies were found', 'bodies', { isDefinite: false, isPlural: true, isNegated: true }],
    ['a man left last week', 'week', { isTime: true }],
    ['a man left for a week', 'week', { isTime: false }],
    ["the country's army left", 'army', { isDefinite: true, isPlural: false }],
    ['they left', 'they', { isDefinite: true, isPlural: true, kind: 'pronoun' }],
    ['The wounded left.', 'wounded', { isPlural: true, kind: 'adjective' }],
  ])('%s', (text, head, facts) => {
    expect(readText(text).nounOf(head)).toMatchObject(facts);
  });

  test.each([
    ['Smith, a farmer from Ohio, died.', 'Smith', 'farmer'],
    ['The mayor (Ahmed Hassan) died.', 'mayor', 'Ahmed'],
    ['President Obama spoke.', 'Obama', 'President'],
  ])('%s: %s is also called …', (text, head, other) => {
    const { nounOf, token } = readText(text);
    expect(token(nounOf(head).apposition?.head ?? -1)).toBe(other);
  });

  test('after the attack, the army left: no group renames another', () => {
    expect(readText('After the attack, the army left.').grammar.nounGroups.map((group) => group.apposition)).toEqual([
      null,
      null,
    ]);
  });

  test('lists', () => {
    const { nounOf, token } = readText('Men, women and children fled.');
    expect(token(nounOf('Men').nextInList?.head ?? -1)).toBe('women');
    expect(nounOf('children').firstInList).toBe(nounOf('Men'));
    expect(readText('He killed 12 soldiers, and the army fled.').nounOf('soldiers').nextInList).toBeNull();
  });

  test('the numeral and the owner of a group', () => {
    const { nounOf, token } = readText("Iraq's 40 new tanks left.");
    const group = nounOf('tanks');
    expect([token(group.numeralFrom), token(group.possessor), group.possessorTo]).toEqual(['40', 'Iraq', 1]);
  });
});

const VERB_GROUPS: readonly (readonly [text: string, head: string, facts: object])[] = [
  ['He left.', 'left', { form: 'finite', tense: 'past', isPassive: false, isNegated: false, modality: 'none' }],
  ['It has not been found.', 'found', { tense: 'present', isPerfect: true, isPassive: true, isNegated: true }],
  ["It hasn't been found.", 'found', { tense: 'present', isPerfect: true, isPassive: true, isNegated: true }],
  ['He was to be sworn in.', 'sworn', { tense: 'past', isPassive: true, modality: 'necessary' }],
  ['They are going to attack.', 'attack', { tense: 'future' }],
  ["They'll attack.", 'attack', { tense: 'future' }],
  ["They won't attack.", 'attack', { tense: 'future', isNegated: true }],
  ['They will have been killed.', 'killed', { tense: 'future', isPerfect: true, isPassive: true }],
  ['He used to work there.', 'work', { tense: 'past', modality: 'habitual' }],
  ['He has to work.', 'work', { tense: 'present', modality: 'necessary' }],
  ['It may have killed him.', 'killed', { modality: 'possible', isPerfect: true, isPassive: false }],
  ["He'd left.", 'left', { tense: 'past', isPerfect: true }],
  ["He'd leave.", 'leave', { modality: 'conditional' }],
  ["He's been killed.", 'killed', { isPerfect: true, isPassive: true, tense: 'present' }],
  ["He's killed 12 people.", 'killed', { isPerfect: true, isPassive: false }],
  ["He's dead.", "He's", { isCopular: true, tense: 'present' }],
  ['They are being held.', 'held', { isProgressive: true, isPassive: true }],
  ['They are holding him.', 'holding', { isProgressive: true, isPassive: false }],
  ['Did the army attack?', 'attack', { tense: 'past' }],
  ["Didn't they attack?", 'attack', { tense: 'past', isNegated: true }],
  ['Has the army attacked the town?', 'attacked', { isPerfect: true, isPassive: false }],
  ['He never denied it.', 'denied', { isNegated: true }],
  ['He no longer works there.', 'works', { isNegated: true }],
  ['They not only attacked the town.', 'attacked', { isNegated: false }],
  [
    'He was arrested and charged.',
    'charged',
    { sharesAuxiliaries: true, isPassive: true, form: 'finite', tense: 'past' },
  ],
  ['He denied having killed them.', 'killed', { form: 'gerund', isPerfect: true, isPassive: false }],
  ['Men armed with knives attacked a police station.', 'armed', { form: 'participle', isPassive: true }],
  ['He wants to leave.', 'leave', { form: 'infinitive', tense: 'none' }],
];

describe('verb groups', () => {
  test.each(VERB_GROUPS)('%s', (text, head, facts) => {
    expect(readText(text).clauseOf(head).verb).toMatchObject(facts);
  });
});

interface ClauseCase {
  readonly text: string;
  readonly verb: string;
  readonly subject?: string | null;
  readonly object?: string | null;
  readonly relation?: string;
  readonly parent?: string | null;
  readonly conjunction?: string | null;
  readonly describes?: string | null;
}

const CLAUSES: readonly ClauseCase[] = [
  { text: 'Gunmen killed two soldiers.', verb: 'killed', subject: 'Gunmen', object: 'two soldiers', relation: 'main' },
  {
    text: 'Seven of the 40 miners trapped in a mine died, officials said.',
    verb: 'died',
    subject: 'Seven',
    relation: 'reported',
    parent: 'said',
  },
  {
    text: 'Seven of the 40 miners trapped in a mine died, officials said.',
    verb: 'trapped',
    describes: 'the 40 miners',
    relation: 'participial',
  },
  { text: 'Police said the man died.', verb: 'died', subject: 'the man', relation: 'reported', parent: 'said' },
  { text: 'Police said that the man died.', verb: 'died', conjunction: 'that', relation: 'reported', parent: 'said' },
  { text: 'The man who attacked them fled.', verb: 'fled', subject: 'The man', object: null, relation: 'main' },
  {
    text: 'The man who attacked them fled.',
    verb: 'attacked',
    subject: 'The man',
    object: 'them',
    relation: 'relative',
    describes: 'The man',
  },
  {
    text: 'The man whom police arrested fled.',
    verb: 'arrested',
    subject: 'police',
    object: 'The man',
    relation: 'relative',
  },
  {
    text: 'The man arrested on Friday was charged with murder.',
    verb: 'charged',
    subject: 'The man',
    relation: 'main',
  },
  { text: 'The fighters, who took Mosul in 2014, were defeated.', verb: 'defeated', subject: 'The fighters' },
  {
    text: 'A gunman shot a guard and fled.',
    verb: 'fled',
    subject: 'A gunman',
    relation: 'coordinate',
    parent: 'shot',
  },
  {
    text: 'The army attacked the town and killed 12 people.',
    verb: 'killed',
    subject: 'The army',
    object: '12 people',
    relation: 'coordinate',
  },
  {
    text: 'The rebels agreed to withdraw their troops.',
    verb: 'withdraw',
    subject: 'The rebels',
    object: 'their troops',
    relation: 'infinitive',
    parent: 'agreed',
  },
  {
    text: 'The army ordered residents to leave the city.',
    verb: 'leave',
    subject: 'residents',
    object: 'the city',
    parent: 'ordered',
  },
  { text: 'They let him go.', verb: 'go', subject: 'him' },
  {
    text: 'Police denied having killed the protesters.',
    verb: 'killed',
    subject: 'Police',
    object: 'the protesters',
    relation: 'gerund',
    parent: 'denied',
  },
  {
    text: 'A bomb exploded, killing 12 people.',
    verb: 'killing',
    subject: 'A bomb',
    object: '12 people',
    relation: 'adverbial',
    parent: 'exploded',
  },
  {
    text: 'He fled after a bomb exploded.',
    verb: 'exploded',
    subject: 'a bomb',
    conjunction: 'after',
    relation: 'adverbial',
    parent: 'fled',
  },
  { text: 'If she wins, she will cut taxes.', verb: 'wins', conjunction: 'If', relation: 'adverbial', parent: 'cut' },
  { text: 'He told Reuters that he left.', verb: 'left', subject: 'he', relation: 'reported', parent: 'told' },
  { text: 'He found the book that he lost.', verb: 'lost', object: 'the book', relation: 'relative' },
  { text: 'Police arrested rebel leader Ahmed Hassan.', verb: 'arrested', object: 'Ahmed Hassan' },
  { text: '"We will win," said rebel leader Ahmed Hassan.', verb: 'said', subject: 'Ahmed Hassan' },
  { text: 'Police shot dead a judge.', verb: 'shot', object: 'a judge' },
  { text: 'The toll rose to 120.', verb: 'rose', object: null },
  { text: 'It killed up to 120 people.', verb: 'killed', object: '120 people' },
  { text: 'A bomb exploded in a market.', verb: 'exploded', subject: 'A bomb', relation: 'main' },
  { text: 'There were no survivors.', verb: 'were', subject: 'no survivors' },
  { text: 'Did the government agree?', verb: 'agree', subject: 'the government' },
  { text: 'The mayor, a farmer from Ohio, resigned.', verb: 'resigned', subject: 'The mayor' },
  { text: 'They were given a medal.', verb: 'given', subject: 'They', object: 'a medal' },
  { text: 'Cities such as Mosul have fallen.', verb: 'fallen', subject: 'Cities' },
  { text: 'Ten people, among them two children, died.', verb: 'died', subject: 'Ten people' },
  {
    text: 'The man, believed to be in his 30s, stabbed four people.',
    verb: 'stabbed',
    subject: 'The man',
    object: 'four people',
  },
  { text: 'The minister, Ana Ruiz, and the mayor, Ken Ito, met them.', verb: 'met', subject: 'The minister' },
  {
    text: 'He was hurt when a bus overturned.',
    verb: 'overturned',
    subject: 'a bus',
    relation: 'adverbial',
    parent: 'hurt',
  },
  // What is none: a phrase before the verb is no subject, nor is what tells when.
  { text: 'In Gaza, the army fired rockets.', verb: 'fired', subject: 'the army' },
  { text: 'The attack Thursday killed 12.', verb: 'killed', subject: 'The attack', object: '12' },
  { text: 'The plan failed on Monday.', verb: 'failed', object: null },
];

describe('clauses', () => {
  test.each(CLAUSES)('$text ($verb)', (row) => {
    const { clauseOf, textOf, token } = readText(row.text);
    const clause = clauseOf(row.verb);
    const all = {
      subject: textOf(clause.subject),
      object: textOf(clause.object),
      relation: clause.relation,
      parent: clause.parent === null ? null : token(clause.parent.verb.head),
      conjunction: token(clause.conjunction),
      describes: textOf(clause.describes),
    };
    const { text, verb, ...wanted } = row;
    expect({ ...all, ...wanted }, `${text} ${verb}`).toEqual(all);
  });

  test.each([
    ['They met officials in Baghdad.', 'in', 'verb'],
    ['The head of the army left.', 'of', 'noun'],
    ['The war in Iraq ended.', 'in', 'noun'],
    ['They hid it on Monday.', 'on', 'verb'],
    ['He led talks between the sides.', 'between', 'noun'],
  ])('%s: "%s" hangs on the %s', (text, preposition, hangsOn) => {
    const { grammar, token } = readText(text);
    expect(grammar.phrases.find((phrase) => token(phrase.preposition) === preposition)?.hangsOn).toBe(hangsOn);
  });

  test.each([
    ['Police said 12 died.', 'died', { isDenied: false, isFailed: false, isPlanned: false, isHypothetical: false }],
    ['Police denied killing 12.', 'killing', { isDenied: true }],
    ['They failed to kill him.', 'kill', { isFailed: true }],
    ['They plan to kill him.', 'kill', { isPlanned: true }],
    ['If they kill him, we will leave.', 'kill', { isHypothetical: true }],
    ['They may kill him.', 'kill', { isHypothetical: true }],
    ['No one was hurt.', 'hurt', { isDenied: true }],
    ['It was to be held on Monday, but no one came.', 'came', { isPlanned: false }],
    ['They ordered him to leave the city, which rebels had taken.', 'taken', { isPlanned: false }],
  ])('%s: %s as a fact', (text, verb, standing) => {
    const { clauseOf, grammar } = readText(text);
    expect(grammar.standing(clauseOf(verb))).toMatchObject(standing);
  });

  test('who says it', () => {
    const { clauseOf, grammar } = readText('Officials said on Monday that the rebels had agreed to leave.');
    expect(grammar.standing(clauseOf('leave')).saidIn).toBe(clauseOf('said'));
  });

  test('each token has the clause that it stands in', () => {
    const { grammar, clauseOf } = readText('Police said the man died.');
    expect([0, 1, 3, 4].map((at) => grammar.clause(at))).toEqual([
      clauseOf('said'),
      clauseOf('said'),
      clauseOf('died'),
      clauseOf('died'),
    ]);
  });
});

describe('base forms', () => {
  test.each([
    ['Gunmen were killed.', 'killed', 'kill'],
    ['They rated it.', 'rated', 'rate'],
    ['They planned it.', 'planned', 'plan'],
    ['He went.', 'went', 'go'],
    ['It is raining.', 'raining', 'rain'],
    ['She carries it.', 'carries', 'carry'],
    ['The men left.', 'men', 'man'],
    ['The cities fell.', 'cities', 'city'],
    ['They zorbified it.', 'zorbified', 'zorbify'],
    ["He's dead.", "He's", 'be'],
  ])('%s %s', (text, form, base) => {
    const { grammar, token } = readText(text);
    const all = Array.from({ length: 8 }, (_, at) => at);
    expect(grammar.lemmaKey(all.find((at) => token(at) === form) ?? 0)).toBe(base);
  });
});

describe('any text', () => {
  test.each(['', '.', "'s", '- - -', "n't", '$', 'to', 'of of of', 'and and', 'the', 'was', "''", 'A', '5th'])(
    '"%s" is read',
    (text) => {
      expect(() => readText(text)).not.toThrow();
    },
  );

  test.each(['the man who said that ', 'killed and ', 'of the army of ', 'and , ', 'said ', 'a-', '12 '])(
    '64,000 words of "%s" in linear time',
    (piece) => {
      const timeOf = (words: number): number => {
        const text = piece.repeat(Math.ceil(words / piece.trim().split(/[ -]/).length));
        const started = performance.now();
        readText(text);
        return performance.now() - started;
      };
      timeOf(4000);
      expect(timeOf(64_000)).toBeLessThan(60 * Math.max(timeOf(4000), 20));
    },
  );

  test('what was read before changes nothing', () => {
    const text = 'The rebels agreed to withdraw, officials said. Zorbs zorbified Zorbland.';
    const before = readText(text).tagged;
    readText('Zorbland zorbs THE REBELS, zorbified.');
    expect(readText(text).tagged).toBe(before);
  });
});
