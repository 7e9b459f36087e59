/** Named organisations, and the head words by which an unlisted name is known for one. */
import type { OrganizationSubtype } from '../model/vocabulary.ts';
import { phraseKey } from './phrase-key.ts';
import { once } from './once.ts';
import { Gazetteer } from './gazetteer.ts';
import { shippedCore } from './core.ts';

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
  /** It stands in the list of newspapers, agencies and stations: the front of an article asks for no others. */
  readonly media?: true;
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

export const organizations = once(() => new Gazetteer(shippedCore(), 'organization'));

/** Is it the name of a newspaper, an agency or a station? With or without an article. */
export const isMediaName = (name: string): boolean =>
  [name, name.replace(/^The /, '')].some((form) =>
    organizations()
      .get(phraseKey(form))
      .some(({ ambiguous, media }) => media === true && !ambiguous),
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

export const organizationHeads = once(() => new Gazetteer(shippedCore(), 'organization-head'));
