// Counts how the tagger of today tags lower-case words in newswire: news-tags.tsv, words and numbers only, so that learning again
// needs no corpus. Treebanks of letters, talk and travel guides say too little of "rebels", "strikes" and "shares".
//
//   npm run build && node src/lexicon/data/grammar/count-news.mjs [NDJSON file with a "text" in each line]
import { readFileSync, writeFileSync } from 'node:fs';
import { shippedCore } from '../../../../dist/lexicon/core.js';
import { suffixTags, tagRules } from '../../../../dist/lexicon/grammar.js';
import { tagName } from '../../../../dist/model/tag.js';
import { TokenShape } from '../../../../dist/model/token-table.js';
import { makeTagger } from '../../../../dist/parse/tags/index.js';
import { givenTokens } from '../../../../test/eval/given-tokens.mjs';

const words = shippedCore().grammarWords;
const tagger = makeTagger(words, { suffixes: suffixTags(), rules: tagRules() });
const counts = new Map();
const sentencesOf = (text) => text.replace(/\s+/g, ' ').split(/(?<=[a-z0-9)"'][.?!]["')]*) (?=["'(]*[A-Z])/);
const TOKEN = /[A-Za-z]+(?:\.[A-Za-z]\.?)+|[\p{L}\p{M}]+(?=n['’]t\b)|n['’]t\b|['’](?:s|re|ve|ll|d|m)\b|[\p{L}\p{M}][\p{L}\p{M}\d]*|\d+(?:[.,]\d+)*|\S/gu;

for (const line of readFileSync(process.argv[2], 'utf8').split('\n').filter(Boolean)) {
  for (const sentence of sentencesOf(JSON.parse(line).text)) {
    const tokens = sentence.match(TOKEN) ?? [];
    if (tokens.length < 6 || tokens.length > 80) continue;
    const table = givenTokens(tokens, words);
    const parts = tagger(table, [{ from: 0, to: table.length }]);
    for (let part = 0; part < parts.count; part += 1) {
      if (table.shape[parts.token[part]] !== TokenShape.lower) continue;
      const word = words.key(parts.word[part]);
      if (word.length < 3) continue;
      const row = counts.get(word) ?? new Map();
      counts.set(word, row);
      row.set(parts.tag[part], (row.get(parts.tag[part]) ?? 0) + 1);
    }
  }
}
const total = (row) => [...row.values()].reduce((sum, n) => sum + n, 0);
const rows = [...counts].filter(([, row]) => total(row) >= 4 && row.size > 1)
  .map(([word, row]) => `${word}\t${[...row].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([tag, n]) => `${tagName(tag)}:${n}`).join(' ')}`).sort();
writeFileSync(new URL('news-tags.tsv', import.meta.url), `# How often the tagger gave each tag to a word in newswire (Reuters-21578; words that had several, four times and more); made by count-news.mjs.\nword\ttags\n${rows.join('\n')}\n`);
console.log(`${rows.length} words`);
