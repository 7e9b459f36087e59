/** The verbs and nouns that say that something happens, by the numbers of their base forms, and the classes of nouns that tell their senses apart. */
import type { EventMode, EventType, PloverType } from '../model/vocabulary.ts';
import { type Core, perCore } from './core.ts';
import { readTable, type Row } from './tables.ts';

/** One sense of a verb or noun. */
export interface EventSense {
  readonly type: EventType;
  readonly mode: EventMode | null;
  readonly plover: PloverType | null;
  /** As the table spells it; "" where it always holds. */
  readonly frame: string;
  /** The base form, its further words included. */
  readonly lemma: string;
  /** The numbers of the words after the verb, or before the noun. */
  readonly rest: readonly number[];
}

export interface EventWords {
  /** The senses of a base form by its number, the one with the most words first, then those with the narrowest frame. */
  readonly verbs: ReadonlyMap<number, readonly EventSense[]>;
  readonly nouns: ReadonlyMap<number, readonly EventSense[]>;
  /** The classes that a noun or verb is in, by the number of its base form. */
  readonly classes: ReadonlyMap<number, ReadonlySet<string>>;
}

export const eventWordsOf: (core: Core) => EventWords = perCore((core) => {
  const find = (word: string): number => core.words.find(word);
  const classes = new Map<number, Set<string>>();
  for (const { class: name = '', noun = '' } of readTable('events/classes.tsv')) {
    const word = find(noun);
    if (word === 0) continue; // a word that the lexicon lacks: figures have this number, too
    const known = classes.get(word);
    if (known === undefined) classes.set(word, new Set([name]));
    else known.add(name);
  }
  return {
    classes,
    verbs: sensesOf(readTable('events/verbs.tsv'), (row) => (row['verb'] ?? '').split(' ').map(find)),
    // The last word of a noun is its head.
    nouns: sensesOf(readTable('events/nouns.tsv'), (row) => (row['noun'] ?? '').split(' ').map(find).toReversed()),
  };
});

function sensesOf(rows: readonly Row[], wordsOf: (row: Row) => readonly number[]): EventWords['verbs'] {
  const senses = new Map<number, EventSense[]>();
  for (const row of rows) {
    const [head = 0, ...rest] = wordsOf(row);
    if (head === 0 || rest.includes(0)) continue;
    const sense: EventSense = {
      // The lexicon test checks every line.
      type: row['type'] as EventType,
      mode: (row['mode'] || null) as EventMode | null,
      plover: (row['plover'] || null) as PloverType | null,
      frame: row['frame'] ?? '',
      lemma: row['verb'] ?? row['noun'] ?? '',
      rest,
    };
    const known = senses.get(head);
    if (known === undefined) senses.set(head, [sense]);
    else known.push(sense);
  }
  for (const list of senses.values())
    list.sort((a, b) => b.rest.length - a.rest.length || narrowness(b.frame) - narrowness(a.frame));
  return senses;
}

/** How much a frame asks for: that of a narrow class ("object-law") comes before "object-thing", that before "object", and nothing comes last. */
function narrowness(frame: string): number {
  if (frame === '') return 0;
  const [, ...classes] = frame.split('-');
  if (classes.length === 0) return 1;
  return Math.max(...classes.map((name) => (WIDE.includes(name) ? WIDE.indexOf(name) + 2 : NARROW)));
}
/** Widest first: a place may act like a person, and is one sooner. */
const WIDE: readonly string[] = ['person', 'violent', 'thing', 'place'];
const NARROW = WIDE.length + 2;
