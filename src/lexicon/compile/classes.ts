/** The classes of words, taken from the lists: `[class, word, how it must stand in the text]`. */
import { CLASS_NAMES, POS_BITS } from '../words.ts';
import { NamePart } from '../people.ts';
import type { PackedTable } from '../packed-table.ts';
import { phraseKey } from '../phrase-key.ts';
import { noClasses, Standing } from '../compiled/class-table.ts';
import { readTable } from './tables.ts';

/** `capital`: only with one; `digit`: only behind a number; `glued`: only written together with the number before it. */
type Needs = '' | 'capital' | 'digit' | 'glued';
type Member = readonly [name: string, word: string, needs: Needs];

/** Lists in which a column tells the class: the list's name in front of it. */
const BY_COLUMN: readonly (readonly [list: string, table: string, word: string, column: string])[] = [
  ['date', 'dates/words.tsv', 'word', 'class'],
  ['period', 'dates/beside-periods.tsv', 'word', 'of'],
  ['figure', 'dates/beside-figures.tsv', 'word', 'side'],
  ['function', 'language/function-words.tsv', 'word', 'pos'],
  ['clause', 'counts/clause-words.tsv', 'word', 'class'],
  ['numeral', 'counts/numerals.tsv', 'word', 'kind'],
  ['saying', 'language/saying-verbs.tsv', 'verb', 'kind'],
  ['statement', 'language/statement-words.tsv', 'word', 'class'],
  ['phrase', 'language/phrase-words.tsv', 'word', 'class'],
  ['group-word', 'roles/group-words.tsv', 'word', 'use'],
  ['context', 'roles/context-nouns.tsv', 'noun', 'of'],
  ['office', 'roles/office-words.tsv', 'word', 'use'],
  ['state-verb', 'roles/state-verbs.tsv', 'verb', 'use'],
  ['state', 'roles/state-words.tsv', 'word', 'use'],
];

/** Lists that are one class. */
const WHOLE: readonly (readonly [name: string, table: string])[] = [
  ['count/duration', 'counts/durations.tsv'],
  ['count/street', 'counts/streets.tsv'],
  ['count/numbered', 'counts/numbered.tsv'],
];

function* membersOfLists(): Generator<Member> {
  for (const [list, table, word, column] of BY_COLUMN)
    for (const row of readTable(table)) {
      const name = row[column] ?? '';
      if (name !== '') yield [`${list}/${name}`, row[word] ?? '', (row['needs'] ?? '') as Needs];
    }
  for (const row of readTable('dates/zones.tsv')) yield ['zone/known', row['zone'] ?? '', ''];
  for (const [name, table] of WHOLE) for (const row of readTable(table)) yield [name, row['word'] ?? '', ''];
  for (const row of readTable('people/name-particles.tsv')) {
    yield ['particle/any', row['particle'] ?? '', ''];
    if (row['joins'] === 'yes') yield ['particle/joins', row['particle'] ?? '', ''];
    if (row['begins'] === 'yes') yield ['particle/begins', row['particle'] ?? '', ''];
  }
}

const NAME_PARTS: readonly (readonly [name: string, flag: number])[] = [
  ['name/given', NamePart.GIVEN],
  ['name/family', NamePart.FAMILY],
  ['name/given-common', NamePart.GIVEN_COMMON],
  ['name/family-common', NamePart.FAMILY_COMMON],
];

const CLASS_SHIFT = 8;
const MOST = 15;

function* membersOfTables(common: PackedTable, names: PackedTable): Generator<Member> {
  for (const word of common.keys()) {
    const packed = common.get(word) ?? 0;
    yield ['word/common', word, ''];
    for (const [name, bit] of Object.entries(POS_BITS)) if (packed & bit) yield [`word/${name}`, word, ''];
    const noun = CLASS_NAMES[(packed >> CLASS_SHIFT) & MOST] ?? 'none';
    if (noun !== 'none') yield [`noun/${noun}`, word, ''];
  }
  for (const word of names.keys())
    for (const [name, flag] of NAME_PARTS) if ((names.get(word) ?? 0) & flag) yield [name, word, ''];
}

/** Marks, and what figures can be by their look: classes that no list has. Words with a `#` stand in no text. */
const MARKS: readonly Member[] = [
  ['mark/comma', ',', ''],
  ['mark/stop', '.', ''],
  ['mark/colon', ':', ''],
  ['mark/semicolon', ';', ''],
  ['mark/slash', '/', ''],
  ['mark/apostrophe', "'", ''],
  ['mark/quote', '"', ''],
  ['mark/open', '(', ''],
  ['mark/close', ')', ''],
  ['mark/plus', '+', ''],
  ['mark/tilde', '~', ''],
  ['mark/and', '&', ''],
  ['mark/percent', '%', ''],
  ['mark/money', '$', ''],
  ['mark/genitive', '#genitive', ''],
  ['mark/hyphen', '#hyphen', ''],
  ['mark/dash', '#dash', ''],
  ['mark/url', '#url', ''],
];
const FIGURES = 'int0 int12 int24 int31 int59 int99 year4 clock4 clock-dotted dotted-date compact-date number'.split(
  ' ',
);

function* membersByLook(): Generator<Member> {
  yield* MARKS;
  for (const figure of FIGURES) yield [`figures/${figure}`, `#${figure}`, ''];
}

/** Where a word of such needs is in its class. */
const STANDINGS: Readonly<Record<Needs, readonly number[]>> = {
  '': [0, 1, 2, 3, 4, 5],
  capital: [0, 2, 4].map((standing) => standing + Standing.capital),
  digit: [Standing.afterNumber, Standing.gluedToNumber].flatMap((standing) => [standing, standing + Standing.capital]),
  glued: [Standing.gluedToNumber, Standing.gluedToNumber + Standing.capital],
};

/** Of a word that is in a class: each class and what it needs, one a line; words that are alike have the same text. */
export type Membership = string;

/** The classes of every word that is in one, by its key; lists of phrases give none. */
export function classesOfWords(common: PackedTable, names: PackedTable): ReadonlyMap<string, Membership> {
  const classes = new Map<string, Membership>();
  for (const members of [membersOfLists(), membersOfTables(common, names), membersByLook()])
    for (const [name, word, needs] of members) {
      const key = name.startsWith('mark/') || name.startsWith('figures/') ? word : phraseKey(word);
      // Contractions are told by their apostrophe, which keys have lost: "I'll" is not "ill".
      if (key === '' || key.includes(' ') || /\w'\w/.test(word)) continue;
      const known = classes.get(key);
      classes.set(key, known === undefined ? `${name}:${needs}` : `${known}\n${name}:${needs}`);
    }
  return classes;
}

/** The names of the classes for each standing. */
export function byStanding(membership: Membership): readonly (readonly string[])[] {
  const lists = noClasses();
  for (const line of membership.split('\n')) {
    const [name = '', needs = ''] = line.split(':');
    for (const standing of STANDINGS[needs as Needs]) lists[standing]?.push(name);
  }
  return lists;
}
