/** Places that stand inside the names of organisations and facilities: no mentions of their own, but evidence for others. */
import type { Context } from '../../extract/extractor.ts';
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

/** The longest place name that the name of a facility or a public body begins with. */
export function seatOf(key: string, { lexicon }: Context): string | null {
  const words = key.split(' ');
  for (let length = words.length - 1; length > 0; length -= 1) {
    const prefix = words.slice(0, length).join(' ');
    const ambiguity = lexicon.places().ambiguity(prefix);
    if (
      lexicon
        .places()
        .find(prefix)
        .some(({ match }) => match === 'name' || match === 'alias')
    )
      return ambiguity?.strength === 'strong' ? null : prefix;
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
