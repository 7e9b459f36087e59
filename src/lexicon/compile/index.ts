/**
 * Compiles all sources of the lexicon into one file that is used as it lies: the same sources give the same bytes. Runs at build
 * time; nothing of it is loaded in a run.
 */
import { packClasses } from '../compiled/class-table.ts';
import { writeLexicon } from '../compiled/file.ts';
import { packPhrases } from '../compiled/phrase-trie.ts';
import { bytesOf } from '../compiled/sections.ts';
import { shareRows } from '../compiled/shared-rows.ts';
import { packStrings } from '../compiled/strings.ts';
import { packWords, WordTable } from '../compiled/word-table.ts';
import { PackedCities } from '../packed-cities.ts';
import { PackedTable } from '../packed-table.ts';
import { kindNumber, PHRASE_KINDS, type PhraseKind } from '../phrase-kinds.ts';
import { byStanding, classesOfWords } from './classes.ts';
import { cityColumns, type CityPhrase, inOrderOfUse } from './city-columns.ts';
import { grammarKeys, grammarFacts, grammarSource } from './grammar.ts';
import { lineRow, linePhrases, placeLines } from './place-lines.ts';
import { listPhrases } from './phrases.ts';
import { readBytes, SMALL_TABLES, sourcesHash } from './tables.ts';

/** A phrase of a list by its key, and the row of the list that it names. */
export interface KeyedPhrase {
  readonly key: string;
  readonly kind: PhraseKind;
  readonly row: number;
}

export function compileLexicon(): Uint8Array {
  const packedCities = PackedCities.decode(readBytes('places/places.bin'));
  const common = PackedTable.decode(readBytes('words/words.bin'));
  const names = PackedTable.decode(readBytes('people/names.bin'));
  const lists = listPhrases();
  const lines = placeLines();
  const ours = [...lists.phrases, ...linePhrases(lines)];

  const classes = classesOfWords(common, names);
  const grammar = grammarSource();
  const withFacts = new Set([
    ...common.keys(),
    ...names.keys(),
    ...classes.keys(),
    ...grammarKeys(grammar),
    ...wordsOf(ours),
  ]);
  const cityKeys = [...packedCities.keys()];
  const others = new Set(wordsOf(cityKeys.map(([key]) => ({ key }))).filter((word) => !withFacts.has(word)));
  const packedWords = packWords(withFacts, others);
  const words = new WordTable(packedWords);
  const path = (key: string): number[] => key.split(' ').map((word) => words.find(word));
  const cityPhrases = cityKeys.map(([key, references]): CityPhrase => ({ words: path(key), references }));
  const order = inOrderOfUse(cityPhrases);
  const cities = order.cities.map((index) => packedCities.at(index));
  const numberOfId = new Map(cities.map(({ geonameId }, number) => [geonameId, number]));
  const column = <C extends Uint8Array | Uint16Array>(table: PackedTable, into: C): C => {
    for (let word = 1; word < words.withFacts; word += 1) into[word] = table.get(words.key(word)) ?? 0;
    return into;
  };
  const keys = Array.from({ length: words.withFacts }, (_, word) => words.key(word));
  const rows = new Map(lists.rows).set(
    'place-line',
    lines.map((line) => lineRow(line, numberOfId.get(Number(line.row['geonameId'])))),
  );
  const { classNames, classSets, classGroups, wordGroups } = packClasses(
    keys.map((key) => classes.get(key) ?? ''),
    byStanding,
  );
  const facts = shareRows({
    commonWords: column(common, new Uint16Array(words.withFacts)),
    nameParts: column(names, new Uint8Array(words.withFacts)),
    ...grammarFacts(grammar, keys),
    wordGroups,
  });
  return writeLexicon({
    version: new TextEncoder().encode(sourcesHash()),
    ...packedWords,
    classNames,
    classSets,
    classGroups,
    wordRows: bytesOf(facts.rows),
    ...mapValues(facts.columns, bytesOf),
    ...packPhrases([
      ...ours.map(({ key, kind, row }) => ({ words: path(key), kind: kindNumber(kind), row })),
      ...order.entries(cityPhrases),
    ]),
    ...rowSections(rows),
    ...cityColumns(cities),
    ...tableSections(),
  });
}

const mapValues = <K extends string, V, W>(record: Readonly<Record<K, V>>, change: (value: V) => W): Record<K, W> =>
  Object.fromEntries(Object.entries<V>(record).map(([key, value]) => [key, change(value)])) as Record<K, W>;

const wordsOf = (phrases: readonly { readonly key: string }[]): readonly string[] =>
  phrases.flatMap(({ key }) => key.split(' '));

function rowSections(rows: ReadonlyMap<PhraseKind, readonly string[]>) {
  const lists = PHRASE_KINDS.map((kind) => rows.get(kind) ?? []);
  const firstRows = new Uint32Array(PHRASE_KINDS.length + 1);
  lists.forEach((list, index) => (firstRows[index + 1] = (firstRows[index] ?? 0) + list.length));
  const { lengths, bytes } = packStrings(lists.flat());
  return { firstRows: bytesOf(firstRows), rowLengths: lengths, rowBytes: bytes };
}

function tableSections() {
  const { lengths, bytes } = packStrings(SMALL_TABLES.map((name) => new TextDecoder().decode(readBytes(name))));
  return { tableNames: new TextEncoder().encode(SMALL_TABLES.join('\n')), tableLengths: lengths, tableBytes: bytes };
}
