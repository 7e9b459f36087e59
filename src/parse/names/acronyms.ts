/** Which of several bodies an acronym means: the one whose full name the article has. */
import type { OrganizationForm } from '../../lexicon/organizations.ts';
import { TokenShape } from '../../model/token-table.ts';
import type { Phrases } from '../phrases.ts';
import type { Scan } from './scan.ts';

/** "NiMet", "AfD": two capitals and more in one word; "MPs" are several of something. */
export const isMixedAcronym = (scan: Scan, at: number): boolean =>
  scan.shape(at) === TokenShape.mixed && /\p{Lu}.*\p{Lu}/u.test(scan.text(at)) && !/^\p{Lu}+s$/u.test(scan.text(at));

/** The one whose full name the article has, else the first that is nothing else. */
export function meant(scan: Scan, forms: readonly OrganizationForm[]): OrganizationForm | undefined {
  const [first, second] = forms;
  if (first === undefined || second === undefined) return first;
  const told = bodiesTold(scan);
  return (
    forms.find(({ organization }) => told.has(organization.name)) ?? forms.find(({ ambiguous }) => !ambiguous) ?? first
  );
}

const told = new WeakMap<Phrases, ReadonlySet<string>>();

/** The bodies that the article calls by names of several words. */
function bodiesTold({ phrases, table }: Scan): ReadonlySet<string> {
  const known = told.get(phrases);
  if (known !== undefined) return known;
  const found = new Set<string>();
  for (let at = 0; at < table.start.length; at += 1) {
    const match = phrases.longest(at, 'organization');
    if (match === undefined || match.to === at + 1) continue;
    for (const { organization } of match.entries) found.add(organization.name);
  }
  told.set(phrases, found);
  return found;
}
