/** Named organisations, and the head words by which an unlisted name is known for one. */
import type { OrganizationSubtype } from '../model/vocabulary.ts';
import { designators } from './designators.ts';
import { phraseKey } from './phrase-key.ts';
import { once } from './once.ts';
import { Gazetteer } from './gazetteer.ts';
import { listCell, readCells, readTable } from './load.ts';

export interface Organization {
  readonly name: string;
  readonly subtype: OrganizationSubtype;
  /** ISO 3166-1 alpha-2 of its home, or null where it has none or it is not one country. */
  readonly country: string | null;
}

/** One way to write an organisation's name. */
export interface OrganizationForm {
  readonly organization: Organization;
  readonly form: 'name' | 'alias' | 'acronym';
  /** Holds only in upper case: "WHO" is one, "who" is not. */
  readonly acronym: boolean;
  /** Also an ordinary word, a place or a person's name ("Apple", "Chelsea"): needs evidence from its context. */
  readonly ambiguous: boolean;
}

/** One file a kind, so that a line is easy to find; all have the same columns. */
export const ORGANIZATION_FILES = [
  'armed-groups',
  'companies',
  'courts',
  'education',
  'government',
  'igos',
  'media',
  'military-police-intelligence',
  'ngos',
  'other',
  'political-parties',
  'religious',
  'sports',
  'unions',
] as const;

const COLUMNS = 'name subtype country aliases acronym ambiguous';

function* formsIn(file: string): Generator<readonly [string, OrganizationForm]> {
  const [header, ...lines] = readCells(`organizations/${file}.tsv`);
  if (header?.join(' ') !== COLUMNS) throw new Error(`${file}.tsv must have the columns ${COLUMNS}`);
  for (const [name = '', subtype = 'other', country, aliases, acronyms, ambiguous] of lines) {
    // The lexicon test checks every line.
    const organization: Organization = { name, subtype: subtype as OrganizationSubtype, country: country || null };
    const doubtful = listCell(ambiguous);
    const short = listCell(acronyms);
    const form = (text: string, kind: OrganizationForm['form'], doubt = false) =>
      [
        phraseKey(text),
        { organization, form: text === name ? 'name' : kind, acronym: short.includes(text), ambiguous: doubt },
      ] as const;
    if (!doubtful.includes(name)) yield form(name, 'name');
    for (const alias of doubtful) yield form(alias, 'alias', true);
    for (const alias of listCell(aliases)) yield form(alias, 'alias');
    for (const acronym of short) if (acronym !== name && !doubtful.includes(acronym)) yield form(acronym, 'acronym');
  }
}

function* allForms(): Generator<readonly [string, OrganizationForm]> {
  for (const file of ORGANIZATION_FILES) yield* formsIn(file);
}

export const organizations = once(() => new Gazetteer(allForms()));

/** Newspapers, agencies and stations alone: the front of an article asks for no others. */
const media = once(() => new Gazetteer(formsIn('media')));

/** Is it the name of a newspaper, an agency or a station, and of nothing else? With or without an article. */
export const isMediaName = (name: string): boolean =>
  [name, name.replace(/^The /, '')].some((form) =>
    media()
      .get(phraseKey(form))
      .some(({ ambiguous }) => !ambiguous),
  );

export interface OrganizationHead {
  readonly head: string;
  readonly subtype: OrganizationSubtype;
  /** strong: the capitalised phrase is an organisation; weak: only with other evidence. */
  readonly strength: 'strong' | 'weak';
  /** Where in the name the head stands: "Ministry of Health" has it first, "Health Ministry" last. */
  readonly position: 'first' | 'last' | 'any';
  /** Is it by itself a name, too: "Parliament", "the House"? */
  readonly alone: 'always' | 'definite' | 'never';
}

function* allHeads(): Generator<readonly [string, OrganizationHead]> {
  for (const row of readTable('organizations/organization-heads.tsv')) {
    const { alone, ...head } = row as unknown as OrganizationHead; // the lexicon test checks every line
    yield [phraseKey(head.head), { ...head, alone: alone || (head.strength === 'strong' ? 'definite' : 'never') }];
  }
  for (const [key, { designator, strength }] of designators())
    yield [key, { head: designator, subtype: 'company', strength, position: 'last', alone: 'definite' }];
}

export const organizationHeads = once(() => new Gazetteer(allHeads()));
