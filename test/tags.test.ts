/** Parts of speech: what each word of a sentence is. */
import { describe, expect, test } from 'vitest';
import { readCells } from '../src/lexicon/compile/tables.ts';
import { shippedCore } from '../src/lexicon/core.ts';
import { suffixTags, tagRules } from '../src/lexicon/grammar.ts';
import { coarsePart, hasTag, Tag, tagNamed, tagSet } from '../src/model/tag.ts';
import { compileTagRules } from '../src/parse/tags/rules.ts';
import { readText } from './helpers/grammar.ts';

/** Text → the tags that some of its words must have, as "word/TAG". */
const CASES: readonly (readonly [text: string, tags: string])[] = [
  ['The rebels attacked the village on Friday.', 'rebels/NNS attacked/VBD village/NN on/IN Friday/NNP'],
  ['The villages attacked on Friday were burned.', 'attacked/VBN burned/VBN'],
  ['The blast killed 12 people.', 'killed/VBD 12/CD people/NNS'],
  ['Twelve people were killed in the blast.', 'Twelve/CD killed/VBN'],
  ['Police want to question the man.', 'to/TO question/VB'],
  ['He replied to the question.', 'to/IN question/NN'],
  ['They plan further attacks.', 'plan/VBP attacks/NNS'],
  ['He attacks the plan.', 'attacks/VBZ plan/NN'],
  ['She said that the man that they saw had fled.', 'fled/VBN'],
  ['That man left.', 'That/DT left/VBD'],
  ['There were no survivors.', 'There/EX no/DT survivors/NNS'],
  ['He lived there.', 'there/RB'],
  ["It's clear that he hasn't left.", "It's/PRP /VBZ clear/JJ hasn't/VBZ /RB left/VBN"],
  ["Iraq's army won't retreat.", "Iraq/NNP 's/POS army/NN won't/MD /RB retreat/VB"],
  ['The government no longer controls the town.', 'no/RB longer/RBR controls/VBZ'],
  ['A coal mine collapsed.', 'coal/NN mine/NN collapsed/VBD'],
  ['Iranian-backed militias fired rockets.', 'Iranian/JJ backed/VBN militias/NNS fired/VBD rockets/NNS'],
  ['Haider al-Abadi met Mullah Omar bin Saleh.', 'al/NNP bin/NNP'],
  ['The 5th brigade arrived in the 1980s.', 'brigade/NN arrived/VBD'],
];

/** Headlines and text in capitals are read as if they were in lower case. */
const CAPITALS: typeof CASES = [
  ['GUERRILLAS ATTACKED A POLICE STATION IN SAN SALVADOR', 'GUERRILLAS/NNS ATTACKED/VBD A/DT STATION/NN IN/IN'],
  ['Rebels Kill Five Soldiers Near The Border', 'Rebels/NNS Five/CD Soldiers/NNS Near/IN The/DT Border/NN'],
];

/** The tags of the words that a case asks for, in its own words. */
function tagsOf(text: string, asked: string): string {
  const { tagged } = readText(text);
  const all = tagged.split(' ');
  let at = 0;
  return asked
    .split(' ')
    .map((pair) => {
      const word = pair.slice(0, pair.lastIndexOf('/') + 1);
      const found = all.findIndex((one, i) => i >= at && one.startsWith(word));
      at = found + 1;
      return all[found];
    })
    .join(' ');
}

describe('tags', () => {
  test.each([...CASES, ...CAPITALS])('%s', (text, tags) => {
    expect(tagsOf(text, tags)).toBe(tags);
  });

  test('a name at the beginning is a name, a common word is none', () => {
    expect(tagsOf('Baghdad denied it.', 'Baghdad/NNP')).toBe('Baghdad/NNP');
    expect(tagsOf('Talks ended.', 'Talks/NNS')).toBe('Talks/NNS');
  });

  test('every token has a part, contracted ones two', () => {
    expect(readText("He's here, isn't he?").tagged.split(' ')).toHaveLength(8);
  });
});

describe('data', () => {
  test.each([
    'word-tags',
    'suffix-tags',
    'news-tags',
    'irregular-verbs',
    'irregular-nouns',
    'grammar-words',
    'verb-frames',
    'own-words',
  ])('%s is sorted, without duplicates', (name) => {
    const [, ...rows] = readCells(`grammar/${name}.tsv`);
    const keys = rows.map((cells) => (name === 'suffix-tags' ? cells.slice(0, 2).join('\t') : (cells[0] ?? '')));
    expect(keys).toEqual([...new Set(keys)].sort((a, b) => (a < b ? -1 : 1)));
  });

  test('every rule can be read, and changes a tag', () => {
    expect(() => compileTagRules(tagRules(), shippedCore().grammarWords)).not.toThrow();
    expect(tagRules().filter((rule) => rule.from === rule.to)).toEqual([]);
  });

  test('every word of a rule is in the lexicon', () => {
    const words = shippedCore().grammarWords;
    const terms = tagRules().flatMap((rule) =>
      rule.condition.split(' ').filter((term) => /=[a-z]/.test(term) && /^[-+\d]/.test(term)),
    );
    expect(terms.map((term) => term.split('=')[1] ?? '').filter((word) => words.find(word) === 0)).toEqual([]);
  });

  test('a term that nobody can read is refused', () => {
    const rule = { from: 'NN', to: 'VB', condition: 'next=DT' };
    expect(() => compileTagRules([rule], shippedCore().grammarWords)).toThrow(/cannot read/);
    expect(() => compileTagRules([{ ...rule, condition: '+4=DT' }], shippedCore().grammarWords)).toThrow(/too far/);
    expect(() => compileTagRules([{ ...rule, condition: '-1=XX' }], shippedCore().grammarWords)).toThrow(/no such tag/);
  });

  test('a suffix list for each way of writing', () => {
    expect([...new Set(suffixTags().map((row) => row.writing))].sort()).toEqual(['digits', 'lower', 'opening']);
  });
});

describe('tag sets', () => {
  test('hold tags of words, and none of punctuation', () => {
    const set = tagSet('NN', 'UH');
    expect([Tag.NN, Tag.UH, Tag.VB, Tag.COMMA, Tag.HYPH].map((tag) => hasTag(set, tag))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  test('every tag has a name and a part of speech', () => {
    expect(tagNamed('VBN')).toBe(Tag.VBN);
    expect([Tag.NNPS, Tag.MD, Tag.WRB, Tag.WDT, Tag.RP, Tag.STOP].map(coarsePart)).toEqual([
      'proper',
      'verb',
      'adverb',
      'determiner',
      'preposition',
      'other',
    ]);
  });
});
