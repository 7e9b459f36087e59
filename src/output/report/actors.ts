import type { FactboxRecord } from '../../model/record.ts';
import { spanAt } from '../../model/span.ts';
import type { Gatherer, WithTable } from './gather.ts';
import { number, type ReportTable, text } from './report-table.ts';
import type { Story, Told } from './story.ts';
import { type Counted, tally } from './tally.ts';

type Actor = FactboxRecord['actors'][number];

const MOST_ACTORS = 1000;
const MOST_PAIRS = 500;
const MOST_IN_SENTENCE = 8;

interface Known {
  readonly name: string;
  readonly type: string;
  readonly country: string | null;
  readonly told: Told;
}

interface Pair {
  readonly names: readonly [string, string];
  readonly told: Told;
}

export interface Actors extends WithTable {
  readonly top: readonly Counted<Known>[];
  readonly pairs: readonly Counted<Pair>[];
  readonly pairTable: ReportTable;
  /** How much too low counts may be; 0: they are exact. */
  readonly error: number;
}

const keyOf = ({ name, type }: Actor): string => `${name.toLowerCase()} ${type}`;

/** Who occurs in how many articles, and who with whom in one sentence. People without a name are no one in particular: left out. */
export function gatherActors(): Gatherer<Actors> {
  const actors = tally<Known>();
  const pairs = tally<Pair>();
  return {
    add: (story) => {
      const named = story.record.actors.filter(({ type }) => type !== 'group');
      for (const actor of new Map(named.map((one) => [keyOf(one), one])).values())
        actors.add(keyOf(actor), () => ({
          name: actor.name,
          type: actor.subtype === null ? actor.type : `${actor.type}: ${actor.subtype}`,
          country: actor.country,
          told: story.told(actor.mentions[0] ?? { start: null, end: null, text: actor.name }),
        }));
      for (const [key, { names, told }] of pairsOf(story, named)) pairs.add(key, () => ({ names, told: told() }));
    },
    result: () => {
      const [top, together] = [actors.top(MOST_ACTORS), pairs.top(MOST_PAIRS)];
      return {
        top,
        pairs: together,
        error: Math.max(actors.error(), pairs.error()),
        table: {
          name: 'actors',
          title: 'Actors',
          columns: [text('Actor'), text('Type'), text('Country'), number('Articles')],
          rows: top.map(({ first, count }) => ({
            cells: [first.name, first.type, first.country, count],
            told: first.told,
          })),
          total: actors.size(),
          chosen: 'the most frequent',
        },
        pairTable: {
          name: 'pairs',
          title: 'Who with whom',
          columns: [text('Actor'), text('With'), number('Articles')],
          rows: together.map(({ first, count }) => ({ cells: [...first.names, count], told: first.told })),
          total: pairs.size(),
          chosen: 'the most frequent',
        },
      };
    },
  };
}

interface Found {
  readonly names: readonly [string, string];
  readonly told: () => Told;
}

/** Pairs of actors that a sentence of the story names, each pair once. */
function pairsOf({ record, told }: Story, actors: readonly Actor[]): ReadonlyMap<string, Found> {
  const { sentences } = record.document;
  const inSentence = new Map<
    number,
    Map<string, { readonly actor: Actor; readonly mention: Actor['mentions'][number] }>
  >();
  for (const actor of actors)
    for (const mention of actor.mentions) {
      const sentence =
        mention.start === null || mention.field !== undefined ? undefined : spanAt(sentences, mention.start);
      if (sentence === undefined) continue;
      const there =
        inSentence.get(sentence.start) ??
        new Map<string, { readonly actor: Actor; readonly mention: Actor['mentions'][number] }>();
      if (!there.has(keyOf(actor)) && there.size < MOST_IN_SENTENCE) there.set(keyOf(actor), { actor, mention });
      inSentence.set(sentence.start, there);
    }
  const found = new Map<string, Found>();
  for (const there of inSentence.values()) {
    const sorted = [...there].sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [at, [one, { actor, mention }]] of sorted.entries())
      for (const [other, { actor: with_ }] of sorted.slice(at + 1)) {
        const key = `${one}\n${other}`;
        if (!found.has(key)) found.set(key, { names: [actor.name, with_.name], told: () => told(mention) });
      }
  }
  return found;
}
