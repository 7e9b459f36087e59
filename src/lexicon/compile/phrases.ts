/** The phrases of each list, taken from their data files: `[key, what the list says of it]`. */
import type { Designator } from '../designators.ts';
import type { BodyNoun } from '../bodies.ts';
import { listCell } from '../cells.ts';
import type { Discard, DiscardHead } from '../discards.ts';
import type { Leader } from '../leaders.ts';
import type { Norp } from '../norps.ts';
import {
  type Organization,
  type OrganizationForm,
  type OrganizationHead,
  ORGANIZATION_FILES,
} from '../organizations.ts';
import { AMBIGUITY_KINDS, AMBIGUITY_STRENGTHS, type Ambiguity } from '../place-ambiguity.ts';
import type { PlaceHead } from '../place-heads.ts';
import type { EntryKind, PhraseEntries, PhraseKind } from '../phrase-kinds.ts';
import { phraseKey } from '../phrase-key.ts';
import type { GroupNoun, PersonNoun, RoleHead, Title } from '../roles.ts';
import type { KeyedPhrase } from './index.ts';
import { readCells, readTable } from './tables.ts';

type Phrases<Entry> = Iterable<readonly [key: string, entry: Entry]>;

const COLUMNS = 'name subtype country aliases acronym ambiguous';

function* organizationsOf(file: string): Generator<readonly [string, OrganizationForm]> {
  const [header, ...lines] = readCells(`organizations/${file}.tsv`);
  if (header?.join(' ') !== COLUMNS) throw new Error(`${file}.tsv must have the columns ${COLUMNS}`);
  for (const [name = '', subtype = 'other', country, aliases, acronyms, ambiguous] of lines) {
    // The lexicon test checks every line.
    const organization = { name, subtype, country: country || null } as Organization;
    const doubtful = listCell(ambiguous);
    const short = listCell(acronyms);
    const form = (text: string, kind: OrganizationForm['form'], doubt = false) =>
      [
        phraseKey(text),
        {
          organization,
          form: text === name ? 'name' : kind,
          acronym: short.includes(text),
          ambiguous: doubt,
          ...(file === 'media' && { media: true as const }),
        },
      ] as const;
    if (!doubtful.includes(name)) yield form(name, 'name');
    for (const alias of doubtful) yield form(alias, 'alias', true);
    for (const alias of listCell(aliases)) yield form(alias, 'alias');
    for (const acronym of short) if (acronym !== name && !doubtful.includes(acronym)) yield form(acronym, 'acronym');
  }
}

function* organizations(): Phrases<OrganizationForm> {
  for (const file of ORGANIZATION_FILES) yield* organizationsOf(file);
}

function* organizationHeads(): Phrases<OrganizationHead> {
  for (const row of readTable('organizations/organization-heads.tsv')) {
    const { alone, ...head } = row as unknown as OrganizationHead; // the lexicon test checks every line
    yield [phraseKey(head.head), { ...head, alone: alone || (head.strength === 'strong' ? 'definite' : 'never') }];
  }
  for (const row of readTable('organizations/designators.tsv')) {
    const { designator, strength } = row as unknown as Designator; // the lexicon test checks every line
    yield [
      phraseKey(designator),
      { head: designator, subtype: 'company', strength, position: 'last', alone: 'definite' },
    ];
  }
}

function* norps(): Phrases<Norp> {
  for (const row of readTable('norps.tsv')) {
    const norp = {
      name: listCell(row['name'])[0] ?? listCell(row['plural'])[0] ?? '',
      subtype: row['subtype'] as Norp['subtype'], // the lexicon test checks every line
      country: row['country'] || null,
    };
    for (const name of listCell(row['name'])) yield [phraseKey(name), { ...norp, form: 'adjective' }];
    for (const plural of listCell(row['plural'])) yield [phraseKey(plural), { ...norp, form: 'plural' }];
  }
}

const UPPER_CASE_PHRASE = /^[A-Z][A-Z0-9&-]+$/;

function* discards(): Phrases<Discard> {
  for (const row of readTable('discards.tsv')) {
    const phrase = row['phrase'] ?? '';
    const kind = row['kind'] as Discard['kind']; // the lexicon test checks every line
    yield [phraseKey(phrase), { phrase, kind, acronym: UPPER_CASE_PHRASE.test(phrase) }];
  }
}

function* discardHeads(): Phrases<DiscardHead> {
  for (const row of readTable('discard-heads.tsv')) {
    const head = row as unknown as DiscardHead; // the lexicon test checks every line
    yield [phraseKey(head.head), head];
  }
}

const UPPER_CASE = /^[A-Z]{2,}$/;

function* titles(): Phrases<Title> {
  for (const row of readTable('roles/titles.tsv')) {
    const sex = row['sex'];
    const title: Title = {
      title: row['title'] ?? '',
      kind: row['kind'] as Title['kind'], // the lexicon test checks every line
      sex: sex === 'male' || sex === 'female' ? sex : null,
      acronym: UPPER_CASE.test(row['title'] ?? ''),
    };
    yield [phraseKey(title.title), title];
  }
}

function* roleHeads(): Phrases<RoleHead> {
  for (const row of readTable('roles/role-heads.tsv'))
    yield [phraseKey(row['head'] ?? ''), { head: row['head'] ?? '', kind: row['kind'] as RoleHead['kind'] }];
}

function* leaders(): Phrases<Leader> {
  for (const row of readTable('people/leaders.tsv')) {
    const key = phraseKey(row['name'] ?? '');
    const country = row['country'] ?? '';
    const surname = key.split(' ').at(-1) ?? '';
    yield [key, { country, isWhole: true }];
    if (surname !== key) yield [surname, { country, isWhole: false }];
  }
}

function* personNouns(): Phrases<PersonNoun> {
  for (const row of readTable('roles/person-nouns.tsv')) {
    const lemma = row['singular'] || row['plural'] || '';
    const plural = row['plural'] ?? '';
    const noun = { lemma, class: row['class'] as PersonNoun['class'] };
    if (lemma === plural) yield [phraseKey(lemma), { ...noun, number: row['singular'] ? 'both' : 'plural' }];
    else {
      yield [phraseKey(lemma), { ...noun, number: 'singular' }];
      if (plural !== '') yield [phraseKey(plural), { ...noun, number: 'plural' }];
    }
  }
}

function* groupNouns(): Phrases<GroupNoun> {
  for (const row of readTable('roles/group-nouns.tsv'))
    yield [phraseKey(row['noun'] ?? ''), { noun: row['noun'] ?? '', subtype: row['subtype'] as GroupNoun['subtype'] }];
}

function* bodyNouns(): Phrases<BodyNoun> {
  for (const row of readTable('roles/body-nouns.tsv')) {
    const noun = row['noun'] ?? '';
    const words = [noun, ...listCell(row['words'])].map(phraseKey);
    // The lexicon test checks every line.
    yield [phraseKey(noun), { noun, words, subtypes: listCell(row['subtypes']) as unknown as BodyNoun['subtypes'] }];
  }
}

function* placeHeads(): Phrases<PlaceHead> {
  for (const row of readTable('places/place-heads.tsv')) {
    const position = row['position'];
    const head: PlaceHead = {
      head: row['head'] ?? '',
      type: row['type'] as PlaceHead['type'], // the lexicon test checks every line
      position: position === 'first' || position === 'both' ? position : 'last',
      lowerCase: row['lower-case'] as PlaceHead['lowerCase'],
    };
    yield [phraseKey(head.head), head];
  }
}

function* ambiguousPlaces(): Phrases<Ambiguity> {
  for (const row of readTable('places/ambiguous.tsv')) {
    const listed = listCell(row['kind']);
    const kinds = AMBIGUITY_KINDS.filter((kind) => listed.includes(kind));
    const strength = AMBIGUITY_STRENGTHS.find((word) => word === row['strength']) ?? 'medium';
    yield [phraseKey(row['name'] ?? ''), { kinds, strength }];
  }
}

/** The lists that the user's files alone have are empty here. */
const LISTS: { readonly [K in Exclude<EntryKind, 'user-place'>]: () => Phrases<PhraseEntries[K]> } = {
  organization: organizations,
  'organization-head': organizationHeads,
  norp: norps,
  discard: discards,
  'discard-head': discardHeads,
  title: titles,
  'role-head': roleHeads,
  leader: leaders,
  'person-noun': personNouns,
  'group-noun': groupNouns,
  'body-noun': bodyNouns,
  'place-head': placeHeads,
  'ambiguous-place': ambiguousPlaces,
};

export interface ListPhrases {
  readonly phrases: readonly KeyedPhrase[];
  /** What the lists say, as JSON: each thing once. */
  readonly rows: ReadonlyMap<PhraseKind, readonly string[]>;
}

/** The phrases of all lists. */
export function listPhrases(): ListPhrases {
  const phrases: KeyedPhrase[] = [];
  const rows = new Map<PhraseKind, readonly string[]>();
  for (const kind of Object.keys(LISTS) as (keyof typeof LISTS)[]) {
    const numbers = new Map<string, number>();
    for (const [key, entry] of LISTS[kind]()) {
      const json = JSON.stringify(entry);
      const row = numbers.get(json) ?? numbers.size;
      numbers.set(json, row);
      if (key !== '') phrases.push({ key, kind, row });
    }
    rows.set(kind, [...numbers.keys()]);
  }
  return { phrases, rows };
}
