/** The compiled lexicon as it lies in its file: words, phrases and what the lists say of them, asked by number. */
import { lexiconBytes } from './bytes.ts';
import { ClassTable } from './compiled/class-table.ts';
import { type LexiconSections, readLexicon } from './compiled/file.ts';
import { type PhraseEntry, PhraseTrie } from './compiled/phrase-trie.ts';
import { asUint16, asUint32 } from './compiled/sections.ts';
import { Strings } from './compiled/strings.ts';
import { WordTable } from './compiled/word-table.ts';
import { once } from './once.ts';
import { type EntryKind, kindNumber, PHRASE_KINDS, type PhraseEntries } from './phrase-kinds.ts';
import { Words } from './word-columns.ts';

/** A phrase that a user's file adds, by its key: where a list has the phrase already, only what is added counts. */
export type AddedPhrase =
  | {
      readonly [K in EntryKind]: { readonly kind: K; readonly key: string; readonly entry: PhraseEntries[K] };
    }[EntryKind]
  /** Of a gazetteer: a reference to one of its cities. */
  | { readonly kind: 'added-city'; readonly key: string; readonly row: number };

const decoder = new TextDecoder();
const lettersOf = (section: Uint8Array): string => decoder.decode(new Uint8Array(section));

export class Core {
  readonly version: string;
  readonly words: WordTable;
  readonly classes: ClassTable;
  readonly trie: PhraseTrie;
  /** The words as the grammar of English knows them; to it those without facts are unknown. */
  readonly grammarWords: Words;
  /** By word: the row of what is known of it; see words.ts and people.ts. */
  private readonly wordRows: Uint16Array;
  private readonly commonWords: Uint16Array;
  private readonly nameParts: Uint8Array;
  private readonly addedParts: ReadonlyMap<number, number>;
  private readonly rows: Strings;
  private readonly firstRows: Uint32Array;
  private readonly tables: Strings;
  private readonly tableNames: readonly string[];
  /** What lists say of phrases that were asked for, by node and kind. */
  private readonly answers = new Map<number, readonly unknown[]>();
  /** What the rows say, each taken apart when it is first asked for. */
  private readonly read: unknown[][];

  constructor(
    readonly sections: LexiconSections,
    private readonly added: readonly AddedPhrase[] = [],
    private readonly parts: ReadonlyMap<string, number> = new Map(),
  ) {
    this.version = lettersOf(sections.version);
    this.classes = new ClassTable(sections);
    this.wordRows = asUint16(sections.wordRows);
    this.commonWords = asUint16(sections.commonWords);
    this.nameParts = sections.nameParts;
    this.rows = new Strings(sections.rowLengths, sections.rowBytes);
    this.firstRows = asUint32(sections.firstRows);
    this.tables = new Strings(sections.tableLengths, sections.tableBytes);
    this.tableNames = lettersOf(sections.tableNames).split('\n');
    this.read = Array.from(this.firstRows, () => []);
    const known = new WordTable(sections);
    this.grammarWords = grammarWords(known, sections);
    const more = new Set(
      added
        .flatMap(({ key }) => key.split(' '))
        .concat([...parts.keys()])
        .filter((word) => known.find(word) === 0),
    );
    this.words = more.size === 0 ? known : new WordTable(sections, [...more]);
    this.addedParts = new Map([...parts].map(([word, flags]) => [this.words.find(word), flags]));
    this.trie = new PhraseTrie(
      sections,
      added.map((phrase, index): PhraseEntry => {
        const kind = kindNumber(phrase.kind);
        const words = phrase.key.split(' ').map((word) => this.words.find(word));
        return { words, kind, row: phrase.kind === 'added-city' ? phrase.row : this.rowsOf(kind) + index };
      }),
    );
  }

  /** How many rows a list has in the file; the numbers from there on are those of added phrases. */
  private rowsOf(kind: number): number {
    return (this.firstRows[kind + 1] ?? 0) - (this.firstRows[kind] ?? 0);
  }

  /** The node of a phrase by its key, 0 where no list has it nor a longer one that begins so. */
  nodeOf(key: string): number {
    let node = 0;
    for (let start = 0; start <= key.length;) {
      const space = key.indexOf(' ', start);
      const end = space < 0 ? key.length : space;
      const word = this.words.find(start === 0 && end === key.length ? key : key.slice(start, end));
      node = word === 0 ? 0 : this.trie.child(node, word);
      if (node === 0) return 0;
      start = end + 1;
    }
    return node;
  }

  /** What a list says of the phrase of a node, in the order of the data. */
  entries<K extends EntryKind>(node: number, kind: K): readonly PhraseEntries[K][] {
    if (node === 0) return NONE;
    const number = kindNumber(kind);
    const asked = node * PHRASE_KINDS.length + number;
    const before = this.answers.get(asked);
    if (before !== undefined) return before as readonly PhraseEntries[K][];
    const rows = this.trie.rows(node, number);
    if (rows.length === 0) return NONE;
    const entries = rows.map((row) => this.entry(number, row) as PhraseEntries[K]);
    if (this.answers.size >= MOST_ANSWERS) this.answers.clear();
    this.answers.set(asked, entries);
    return entries;
  }

  private entry(kind: number, row: number): unknown {
    const read = this.read[kind] ?? [];
    return (read[row] ??=
      row < this.rowsOf(kind) ? JSON.parse(this.row(kind, row)) : this.addedEntry(row - this.rowsOf(kind)));
  }

  /** What an English word can be, as `words.ts` reads it; 0 of a word that English does not write in lower case. */
  commonWord(word: number): number {
    return this.commonWords[this.wordRows[word] ?? 0] ?? 0;
  }

  /** Of which names a word is part: a sum of `NamePart`. */
  namePartsOf(word: number): number {
    const packed = this.nameParts[this.wordRows[word] ?? 0] ?? 0;
    return this.addedParts.size === 0 ? packed : packed | (this.addedParts.get(word) ?? 0);
  }

  private addedEntry(index: number): unknown {
    const phrase = this.added[index];
    return phrase !== undefined && 'entry' in phrase ? phrase.entry : undefined;
  }

  /** A row of a list as it is written in the file. */
  row(kind: number, row: number): string {
    return this.rows.at((this.firstRows[kind] ?? 0) + row);
  }

  /** The text of a small table. @throws Error where there is none of the name */
  table(name: string): string {
    const index = this.tableNames.indexOf(name);
    if (index < 0) throw new Error(`the compiled lexicon has no table ${name}`);
    return this.tables.at(index);
  }

  /** This lexicon with more phrases, and parts of persons' names (sums of `NamePart` by key). */
  with(added: readonly AddedPhrase[], parts: ReadonlyMap<string, number> = new Map()): Core {
    return new Core(this.sections, [...this.added, ...added], new Map([...this.parts, ...parts]));
  }
}

const NONE: readonly never[] = [];
/** Enough for the phrases of many articles. */
const MOST_ANSWERS = 20_000;

function grammarWords(words: WordTable, sections: LexiconSections): Words {
  const size = words.withFacts;
  const spelling = {
    size,
    find: (key: string) => {
      const number = words.find(key);
      return number < size ? number : 0;
    },
    key: (word: number) => (word < size ? words.key(word) : ''),
  };
  return new Words(spelling, asUint16(sections.wordRows), {
    likeliestTag: sections.likeliestTags,
    possibleTags: asUint32(sections.possibleTags),
    capitalTag: sections.capitalTags,
    openingTag: sections.openingTags,
    grammarClasses: asUint32(sections.grammarClasses),
    verbFrames: asUint16(sections.verbFrames),
    nameBits: sections.nameBits,
  });
}

export const shippedCore = once((): Core => new Core(readLexicon(lexiconBytes())));

/** Makes something of a lexicon when it is first asked for, and keeps it for as long as that lexicon lives. */
export function perCore<T>(make: (core: Core) => T): (core: Core) => T {
  const made = new WeakMap<Core, { readonly value: T }>();
  return (core) => {
    let known = made.get(core);
    if (known === undefined) made.set(core, (known = { value: make(core) }));
    return known.value;
  };
}
