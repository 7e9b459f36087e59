/** Which of several bodies an acronym means: the one whose full name the article has. */
import type { OrganizationForm } from '../../lexicon/organizations.ts';
import { TokenShape } from '../../model/token-table.ts';
import type { Phrases } from '../phrases.ts';
import type { Scan } from './scan.ts';

/** "NiMet", "AfD": two capitals and more in one word; "MPs" are several of something. */
export const isMixedAcronym = (scan: Scan, at: number): boolean =>
  scan.shape(at) === TokenShape.mixed && /\p{Lu}.*\p{Lu}/u.test(scan.text(at)) && !/^\p{Lu}+s$/u.test(scan.text(at));

/**
 * The one whose full name the article has, else the one that the noun beside it fits ("SAS soldiers", "SAS flights"), else the one of a
 * country that the article names, else the first that is nothing else.
 */
export function meant(scan: Scan, forms: readonly OrganizationForm[], next: number): OrganizationForm | undefined {
  const [first, second] = forms;
  if (first === undefined || second === undefined) return first;
  const { bodies, countries } = toldOf(scan);
  const subtypes = subtypesBeside(scan, next);
  return (
    forms.find(({ organization }) => bodies.has(organization.name)) ??
    forms.find(({ organization }) => subtypes.includes(organization.subtype)) ??
    forms.find(({ organization: { country } }) => country !== null && countries.has(country)) ??
    forms.find(({ ambiguous }) => !ambiguous) ??
    first
  );
}

/** What the noun after a name says that it is: "soldiers" of an army, "shares" of a firm. */
function subtypesBeside({ facts, table, lexicon }: Scan, next: number): readonly string[] {
  const noun = lexicon.groupNouns().get(facts.keyAt(table, next))[0]?.subtype;
  const isSoldier = lexicon.personNouns().get(facts.keyAt(table, next))[0]?.class === 'soldier';
  return noun === undefined ? (isSoldier ? ['military'] : []) : [noun];
}

interface Told {
  /** The bodies that the article calls by names of several words. */
  readonly bodies: ReadonlySet<string>;
  /** The countries that it names, or the peoples of. */
  readonly countries: ReadonlySet<string>;
}

const told = new WeakMap<Phrases, Told>();

function toldOf({ phrases, table, lexicon }: Scan): Told {
  const known = told.get(phrases);
  if (known !== undefined) return known;
  const bodies = new Set<string>();
  const countries = new Set<string>();
  const places = lexicon.places();
  for (let at = 0; at < table.length; at += 1) {
    for (const [to, node] of phrases.at(at)) {
      const place = places.hasPlace(node) ? places.at(node)[0]?.place : undefined;
      const country = places.demonymAt(node)?.country ?? (place?.type === 'country' ? place.country : null);
      if (country !== null && table.shape[at] !== TokenShape.lower) countries.add(country);
      if (to === at + 1) continue;
      for (const { organization } of phrases.entries(at, to, 'organization')) bodies.add(organization.name);
    }
  }
  const found = { bodies, countries };
  told.set(phrases, found);
  return found;
}
