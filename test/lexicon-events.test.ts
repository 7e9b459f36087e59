/** Every line of the data that events are read by. */
import { describe, expect, it } from 'vitest';
import { readTable } from '../src/lexicon/compile/tables.ts';
import { shippedCore } from '../src/lexicon/core.ts';
import { eventWordsOf } from '../src/lexicon/event-words.ts';
import { ATTACK_MODES, EVENT_TYPES, JUSTICE_MODES, PLOVER_TYPES } from '../src/model/vocabulary.ts';

const VERB_FRAME =
  /^(?:|none(?:-[a-z]+)?|mutual(?:-[a-z]+)?|outcome|infinitive(?:-person)?|gerund|that(?:-violate)?|passive(?:-[a-z]+)?|(?:object|subject)(?:-[a-z]+){0,2}|to(?:-[a-z]+){1,3}|(?:with|on|of|for|in|at)-[a-z]+)$/;
const NOUN_FRAME =
  /^(?:|weak|harm|crime|court|for|law|person|product|disease|military|labour|committee|statistic|never)$/;
const MODES: Readonly<Record<string, readonly string[]>> = { attack: ATTACK_MODES, justice: JUSTICE_MODES };

describe.each([
  ['events/verbs.tsv', 'verb', VERB_FRAME],
  ['events/nouns.tsv', 'noun', NOUN_FRAME],
] as const)('%s', (name, column, frames) => {
  const rows = readTable(name);

  it('has no sense twice, in order', () => {
    const lines = rows.map((row) => [row[column], row['type'], row['mode'], row['frame'], row['plover']].join('\t'));
    expect(new Set(lines).size).toBe(lines.length);
    const words = rows.map((row) => row[column] ?? '');
    expect(words).toEqual([...words].sort());
  });

  it('has types, modes and frames that are known', () => {
    for (const row of rows) {
      expect(EVENT_TYPES, row[column]).toContain(row['type']);
      expect(row['frame'] ?? '', row[column]).toMatch(frames);
      if (row['mode']) expect(MODES[row['type'] ?? ''], row[column]).toContain(row['mode']);
      if (row['plover']) expect(PLOVER_TYPES, row[column]).toContain(row['plover']);
    }
  });
});

describe('events', () => {
  it('have words that the lexicon knows, but for a few', () => {
    const { verbs, nouns } = eventWordsOf(shippedCore());
    const known = [...verbs.values(), ...nouns.values()].flat().length;
    expect(known).toBeGreaterThan(2200);
  });
});
