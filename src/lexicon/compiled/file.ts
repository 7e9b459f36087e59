/** The compiled lexicon's file: which sections it has. `compile/` writes it, `core.ts` reads it. */
import { joinSections, splitSections, type Sections } from './sections.ts';

/** Their order is part of the file. */
const SECTIONS = [
  // A hash of all sources, as letters: the version that records name.
  'version',
  // Words: see word-table.ts.
  'wordBuckets',
  'otherBuckets',
  'wordLengths',
  'letters',
  // By word with facts: the row of the columns that follow (shared-rows.ts).
  'wordRows',
  // What an English word can be (words.ts), of which names it is part (people.ts).
  'commonWords',
  'nameParts',
  // What the grammar knows of words: see word-columns.ts.
  'likeliestTags',
  'possibleTags',
  'capitalTags',
  'openingTags',
  'grammarClasses',
  'verbFrames',
  'nameBits',
  // Classes of words: see class-table.ts.
  'classNames',
  'classSets',
  'classGroups',
  'wordGroups',
  // Phrases: see phrase-trie.ts.
  'rootWords',
  'begunSets',
  'begunKinds',
  'nodeWords',
  'childCounts',
  'entryCounts',
  'entries',
  // The rows that entries name: strings, kind after kind, and the first of each kind.
  'firstRows',
  'rowLengths',
  'rowBytes',
  // Cities of GeoNames: see cities.ts.
  'cityNameLengths',
  'cityNameBytes',
  'cityLatitudes',
  'cityLongitudes',
  'cityPopulations',
  'cityIds',
  'cityRegions',
  'cityFeatures',
  'cityFames',
  'cityCodes',
  // Small tables as they are written, for those who ask few of them.
  'tableNames',
  'tableLengths',
  'tableBytes',
] as const;
export type SectionName = (typeof SECTIONS)[number];
export type LexiconSections = Sections<SectionName>;

export const writeLexicon = (sections: LexiconSections): Uint8Array => joinSections(SECTIONS, sections);

/** @throws Error where the file is of another version */
export const readLexicon = (bytes: Uint8Array): LexiconSections => splitSections(SECTIONS, bytes);
