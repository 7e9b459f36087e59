import type { Gatherer, WithTable } from './gather.ts';
import { number, text } from './report-table.ts';
import type { Told } from './story.ts';
import { type Counted, tally } from './tally.ts';

const MOST_SOURCES = 500;

interface Known {
  readonly name: string;
  readonly kind: string;
  readonly told: Told;
}

export interface Sources extends WithTable {
  /** By how often they are quoted: claims and mentions of sources that are only listed or linked. */
  readonly top: readonly Counted<Known>[];
}

/** Who is quoted how often: a claim counts one, and so does a source that is only listed or credited. */
export function gatherSources(): Gatherer<Sources> {
  const quoted = tally<Known>();
  const articles = tally<null>();
  return {
    add: ({ record, told }) => {
      const seen = new Set<string>();
      for (const { name, kind, mentions, claims } of record.sources) {
        const key = name.toLowerCase();
        const first = () => ({
          name,
          kind,
          told: told(claims[0] ?? mentions[0] ?? { start: null, end: null, text: name }),
        });
        quoted.add(key, first, Math.max(1, claims.length));
        if (!seen.has(key)) articles.add(key, () => null);
        seen.add(key);
      }
    },
    result: () => {
      const top = quoted.top(MOST_SOURCES);
      const inArticles = new Map(articles.top(Infinity).map(({ key, count }) => [key, count]));
      return {
        top,
        table: {
          name: 'sources',
          title: 'Sources',
          columns: [text('Source'), text('Kind'), number('Quoted'), number('Articles')],
          rows: top.map(({ key, first, count }) => ({
            cells: [first.name, first.kind, count, inArticles.get(key) ?? null],
            told: first.told,
          })),
          total: quoted.size(),
          chosen: 'the most quoted',
        },
      };
    },
  };
}
