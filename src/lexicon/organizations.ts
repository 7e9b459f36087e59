/** Named organisations, and the head words by which an unlisted name is known for one. */
import { Gazetteer, lazily } from './gazetteer.ts';
import { listCell, readTable } from './load.ts';
import { phraseKey } from './phrase-key.ts';

export const ORGANIZATION_SUBTYPES = [
  'government',
  'military',
  'police',
  'armed-group',
  'political-party',
  'company',
  'media',
  'igo',
  'ngo',
  'court',
  'union',
  'sports',
  'religious',
  'education',
  'other',
] as const;
export type OrganizationSubtype = (typeof ORGANIZATION_SUBTYPES)[number];

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

const PLAIN_WORDS = /^[A-Za-z0-9 ]+$/;
const keyOf = (text: string): string => (PLAIN_WORDS.test(text) ? text.toLowerCase() : phraseKey(text));

function* formsIn(file: string): Generator<readonly [string, OrganizationForm]> {
  for (const row of readTable(`organizations/${file}.tsv`)) {
    const organization: Organization = {
      name: row['name'] ?? '',
      subtype: (row['subtype'] ?? 'other') as OrganizationSubtype, // the lexicon test checks every line
      country: row['country'] || null,
    };
    const ambiguous = listCell(row['ambiguous']);
    if (!ambiguous.includes(organization.name)) yield formOf(organization, organization.name, 'name');
    for (const alias of ambiguous) yield formOf(organization, alias, 'alias', true);
    for (const alias of listCell(row['aliases'])) yield formOf(organization, alias, 'alias');
    for (const acronym of listCell(row['acronym'])) yield formOf(organization, acronym, 'acronym');
  }
}

function formOf(
  organization: Organization,
  text: string,
  kind: OrganizationForm['form'],
  ambiguous = false,
): readonly [string, OrganizationForm] {
  const form = text === organization.name ? 'name' : kind;
  return [keyOf(text), { organization, form, acronym: form === 'acronym', ambiguous }];
}

function* allForms(): Generator<readonly [string, OrganizationForm]> {
  for (const file of ORGANIZATION_FILES) yield* formsIn(file);
}

export const organizations = lazily(() => new Gazetteer(allForms()));

export interface OrganizationHead {
  readonly head: string;
  readonly subtype: OrganizationSubtype;
  /** strong: the capitalised phrase is an organisation; weak: only with other evidence. */
  readonly strength: 'strong' | 'weak';
  /** Where in the name the head stands: "Ministry of Health" has it first, "Health Ministry" last. */
  readonly position: 'first' | 'last' | 'any';
}

export const organizationHeads = lazily(
  () =>
    new Gazetteer(
      readTable('organizations/organization-heads.tsv').map((row) => {
        const head = row as unknown as OrganizationHead; // the lexicon test checks every line
        return [phraseKey(head.head), head] as const;
      }),
    ),
);
