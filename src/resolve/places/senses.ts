/** Mentions of one name, parted where the text makes different places of them; else one sense an article. */
import type { Context } from '../../extract/extractor.ts';
import type { Mention } from '../../model/mention.ts';
import type { LocationType } from '../../model/vocabulary.ts';
import { candidatesOf, WELL_KNOWN } from './candidates.ts';

export type PlaceMention = Mention<'location'>;

export interface Sense {
  readonly holder: string | null;
  readonly mentions: PlaceMention[];
}

/**
 * "Paris, Texas" and "Paris, Ontario" are two places, as are "Kandahar province" and "Kandahar city". Where the text says nothing of
 * one, it is the one spoken of last, at the begin of the article the first to come.
 */
export function bySense(
  mentions: readonly PlaceMention[],
  holderOf: (mention: PlaceMention) => string | null,
  context: Context,
): readonly Sense[] {
  const senses = new Map<string, Sense[]>();
  const current = new Map<string, Sense>();
  const sortOf = sortsOf(mentions, context);
  for (const mention of mentions) {
    const key = `${mention.value.key} ${sortOf(mention)}`;
    const known = senses.get(key) ?? [];
    const holder = holderOf(mention);
    let sense = current.get(key);
    if (sense !== undefined && sense.holder === null && holder !== null && known.length === 1) {
      sense = { holder, mentions: sense.mentions };
      senses.set(key, [sense]);
    } else if (sense === undefined || (holder !== null && holder !== sense.holder)) {
      sense = known.find((other) => other.holder === holder) ?? { holder, mentions: [] };
      if (!known.includes(sense)) senses.set(key, [...known, sense]);
    }
    sense.mentions.push(mention);
    current.set(key, sense);
  }
  return [...senses.values()].flat();
}

type Sort = 'area' | 'town' | LocationType;

const SORTS: Readonly<Partial<Record<LocationType, Sort>>> = {
  country: 'area',
  admin1: 'area',
  admin2: 'area',
  region: 'area',
  city: 'town',
  district: 'town',
};

const sortOfType = (type: LocationType): Sort => SORTS[type] ?? type;

/** Of what sort the text says that a place is; a bare name is of the one sort that the text gives it, but where it is well known for another. */
function sortsOf(mentions: readonly PlaceMention[], context: Context): (mention: PlaceMention) => Sort | null {
  const told = new Map<string, Set<Sort>>();
  for (const { value } of mentions)
    if (value.typeHint !== null)
      told.set(value.key, (told.get(value.key) ?? new Set<Sort>()).add(sortOfType(value.typeHint)));
  const bare = new Map<string, Sort | null>();
  return ({ value: { key, typeHint } }) => {
    if (typeHint !== null) return sortOfType(typeHint);
    const sorts = told.get(key);
    if (sorts === undefined) return null;
    const known = bare.get(key);
    const sort = known === undefined ? bareSort(key, sorts, context) : known;
    bare.set(key, sort);
    return sort;
  };
}

function bareSort(key: string, told: ReadonlySet<Sort>, { lexicon }: Context): Sort | null {
  const best = candidatesOf({ key, text: key, hint: null }, lexicon)[0];
  if (best !== undefined && best.fame >= WELL_KNOWN) return sortOfType(best.place.type);
  return [...told][0] ?? null;
}
