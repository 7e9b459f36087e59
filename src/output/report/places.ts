import type { Gatherer, WithTable } from './gather.ts';
import { number, text } from './report-table.ts';
import type { Told } from './story.ts';
import { type Counted, tally } from './tally.ts';

const MOST_PLACES = 1000;

interface Known {
  readonly name: string;
  readonly type: string | null;
  readonly country: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly isWide: boolean;
  readonly told: Told;
}

export interface Places extends WithTable {
  readonly top: readonly Counted<Known>[];
}

const WIDE: ReadonlySet<string | null> = new Set(['country', 'region', 'admin1']);

/** Which places are told of in how many articles. */
export function gatherPlaces(): Gatherer<Places> {
  const places = tally<Known>();
  return {
    add: ({ record, told }) => {
      const keys = new Set<string>();
      for (const location of record.locations) {
        const { name, type, country, lat, lon, geonameId, precision, mentions } = location;
        const key = geonameId === null ? `${name.toLowerCase()} ${country ?? ''} ${type ?? ''}` : String(geonameId);
        if (keys.has(key)) continue;
        keys.add(key);
        places.add(key, () => ({
          name,
          type,
          country,
          lat,
          lon,
          isWide: WIDE.has(precision),
          told: told(mentions[0] ?? { start: null, end: null, text: name }),
        }));
      }
    },
    result: () => {
      const top = places.top(MOST_PLACES);
      return {
        top,
        table: {
          name: 'places',
          title: 'Places',
          columns: [
            text('Place'),
            text('Type'),
            text('Country'),
            number('Articles'),
            number('Latitude'),
            number('Longitude'),
          ],
          rows: top.map(({ first, count }) => ({
            cells: [first.name, first.type, first.country, count, first.lat, first.lon],
            told: first.told,
          })),
          total: places.size(),
          chosen: 'the most frequent',
        },
      };
    },
  };
}
