#!/usr/bin/env node
// What the grammar reads in sentences whose tokens are given, for ../shared/eval/score-syntax.mjs (the contract stands at its head).
//
//   npm run build && node test/eval/syntax.mjs < SENTENCES.jsonl
import { readFileSync } from 'node:fs';
import { grammarWords, suffixTags, tagRules } from '../../dist/lexicon/grammar.js';
import { coarsePart, Tag } from '../../dist/model/tag.js';
import { makeTagger } from '../../dist/parse/tags/index.js';
import { givenTokens } from './given-tokens.mjs';

const FORMS = {
  [Tag.VB]: 'base', [Tag.VBP]: 'present', [Tag.VBZ]: 'present', [Tag.VBD]: 'past', [Tag.VBN]: 'participle', [Tag.VBG]: 'gerund', [Tag.MD]: 'modal',
};
const words = grammarWords();
const tagger = makeTagger(words, { suffixes: suffixTags(), rules: tagRules() });

for (const line of readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
  const { id, tokens } = JSON.parse(line);
  const table = givenTokens(tokens, words);
  const parts = tagger(table, [{ from: 0, to: table.length }]);
  const tags = tokens.map((_, token) => parts.tag[parts.first[token]]);
  console.log(JSON.stringify({ id, tags: tags.map(coarsePart), forms: tags.map((tag) => FORMS[tag] ?? null) }));
}
