/** Places that stand inside the names of organisations and facilities: no mentions of their own, but evidence for others. */
import type { Context } from '../../extract/extractor.ts';
import type { Lexicon } from '../../lexicon/index.ts';
import { NamePart } from '../../lexicon/people.ts';
import type { ParsedDocument } from '../../model/document.ts';
import type { ActorSubtype } from '../../model/vocabulary.ts';

/** Bodies that stay where their place is; papers, teams and firms are spoken of far from it. */
const AT_HOME = new Set<ActorSubtype | null>(['police', 'government', 'court', 'education']);

/** Where the article's public bodies have their seat: "Boone County Sheriff's Office", "Salem High School". */
export const seatsOf = (document: ParsedDocument, context: Context): readonly string[] =>
  document
    .names()
    .filter(({ kind, subtype }) => kind === 'organization' && AT_HOME.has(subtype))
    .flatMap(({ key }) => seatOf(key, context) ?? []);

/** "Bert Mooney", but not "Austin Police". */
const isPerson = (given: string, family: string, lexicon: Lexicon): boolean =>
  (lexicon.namePart(given) & NamePart.GIVEN_COMMON) !== 0 &&
  (lexicon.namePart(family) & NamePart.FAMILY) !== 0 &&
  lexicon.commonWord(family) === undefined;

/** The longest place name that the name of a facility or a public body begins with: not "Bert" of "Bert Mooney Airport". */
export function seatOf(key: string, { lexicon }: Context): string | null {
  const words = key.split(' ');
  for (let length = words.length - 1; length > 0; length -= 1) {
    const prefix = words.slice(0, length).join(' ');
    const isPlace = lexicon
      .places()
      .find(prefix)
      .some(({ match }) => match === 'name' || match === 'alias');
    if (!isPlace || words[length] === 's') continue; // "St. Michael's Hospital"
    return isPerson(prefix, words[length] ?? '', lexicon) || lexicon.places().ambiguity(prefix)?.strength === 'strong'
      ? null
      : prefix;
  }
  return null;
}

const LONGEST_REGION = 3;

/** Regions named inside other names: "Indiana State Police", "University of Texas". */
export function regionsInNames(document: ParsedDocument, { lexicon }: Context): ReadonlySet<string> {
  const found = new Set<string>();
  const places = lexicon.places();
  for (const name of document.names()) {
    if (name.kind !== 'organization') continue;
    const words = name.key.split(' ');
    for (let at = 0; at < words.length; at += 1) {
      for (let length = Math.min(LONGEST_REGION, words.length - at); length > 0; length -= 1) {
        const match = places.find(words.slice(at, at + length).join(' '))[0];
        if (match?.match !== 'name' || match.place.type !== 'admin1' || match.place.admin1 === null) continue;
        found.add(match.place.admin1);
        at += length - 1;
        break;
      }
    }
  }
  return found;
}
