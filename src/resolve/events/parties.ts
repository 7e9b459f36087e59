/** Who took part in an event, from what each of its tellings says. */
import type { ParsedDocument } from '../../model/document.ts';
import { overlaps } from '../../model/span.ts';
import type { Party } from '../draft.ts';
import { best } from '../links/scope.ts';
import { groupAt } from './people.ts';
import { distinct } from './tellings.ts';

type Parties = readonly Party[];

/** Of the lists that tellings give the one that names most actors, with the actors that only others name. */
export function fullestParties(lists: readonly Parties[]): Parties {
  const fullest = best(lists, actorsNamed) ?? [];
  const known = new Set(fullest.map(({ actor }) => actor));
  const more = lists.flat().filter(({ actor, isNamed }) => {
    if (actor === null || known.has(actor)) return actor === null && isNamed;
    known.add(actor);
    return true;
  });
  return distinct([...fullest, ...more]);
}

/** Those whom the sentence of an event brings in besides: "stormed a hotel, | killing 20 people and | wounding a guard". */
export function withBroughtIn(fullest: Parties, others: Parties, document: ParsedDocument): Parties {
  const added = others.filter(({ span }) => {
    const group = groupAt(span, document);
    const isNew = group?.kind === 'noun' && !group.isDefinite;
    return isNew && !fullest.some((known) => overlaps(known.span, span));
  });
  return distinct([...fullest, ...added]);
}

const actorsNamed = (parties: Parties): number =>
  parties.reduce((sum, { actor }) => sum + (actor === null ? 0 : 1), Math.min(parties.length, 1));
