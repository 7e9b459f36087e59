#!/usr/bin/env node
// How often subjects, objects, relative clauses, the places of phrases and base forms agree with Universal Dependencies trees: a
// measure of our own, beside score-syntax.mjs.
//
//   npm run build && node test/eval/clauses.mjs TREES.jsonl [--errors]
import { readFileSync } from 'node:fs';
import { shippedCore } from '../../dist/lexicon/core.js';
import { lemmasOf, suffixTags, tagRules } from '../../dist/lexicon/grammar.js';
import { makeGrammarReader } from '../../dist/parse/groups/index.js';
import { makeTagger } from '../../dist/parse/tags/index.js';
import { givenTokens } from './given-tokens.mjs';

const words = shippedCore().grammarWords;
const tagger = makeTagger(words, { suffixes: suffixTags(), rules: tagRules() });
const reader = makeGrammarReader(words, lemmasOf(words));
const showErrors = process.argv.includes('--errors');
const counts = new Map();

/** Counts one judgement, and shows it where it is wrong and asked for. */
function judge(what, isRight, sentence, at, got) {
  const row = counts.get(what) ?? [0, 0];
  counts.set(what, row);
  row[1] += 1;
  if (isRight) row[0] += 1;
  else if (showErrors) {
    const text = sentence.tokens
      .map(([word], i) => (i === at ? `[${word}]` : word))
      .slice(Math.max(0, at - 8), at + 6)
      .join(' ');
    console.log(`${what}\t${got ?? '-'}\t${text}`);
  }
}

for (const line of readFileSync(process.argv[2], 'utf8').split('\n').filter(Boolean)) {
  const sentence = JSON.parse(line);
  const trees = sentence.tokens;
  const table = givenTokens(
    trees.map(([word]) => word),
    words,
  );
  const range = [{ from: 0, to: table.length }];
  const grammar = reader(table, tagger(table, range), range);
  const word = (group) => (group ? trees[group.head][0] : undefined);
  trees.forEach(([, tag, lemma, parent, relation], at) => {
    if (/^VB|^NNS$/.test(tag))
      judge('base form', grammar.lemmaKey(at) === lemma.toLowerCase(), sentence, at, grammar.lemmaKey(at));
    if (tag.startsWith('VB') && !/^(?:aux|cop|amod|compound)/.test(relation)) judgeVerb(sentence, grammar, at, word);
    const phrase = grammar.nounGroup(at)?.preposition;
    if (!/^(?:obl|nmod)(?::agent)?$/.test(relation) || !phrase || trees[phrase.preposition][2] === 'of') return;
    judge(
      'phrase hangs on',
      phrase.hangsOn === (relation.startsWith('nmod') ? 'noun' : 'verb'),
      sentence,
      at,
      `${phrase.hangsOn} ${parent}`,
    );
  });
}
for (const [what, [right, all]] of counts) console.log(what.padEnd(24), ((100 * right) / all).toFixed(1), `of ${all}`);

function judgeVerb(sentence, grammar, at, word) {
  const trees = sentence.tokens;
  const group = grammar.verbGroup(at);
  const clause = group?.head === at ? group.clause : undefined;
  const child = (relation) => trees.findIndex(([, , , parent, name]) => parent === at + 1 && name.startsWith(relation));
  const subject = child('nsubj');
  const object = child('obj');
  const isRelative = subject >= 0 && /^(?:WDT|WP|WRB)/.test(trees[subject][1]);
  if (subject >= 0 && !isRelative)
    judge(
      'subject',
      clause?.subject && clause.subject === grammar.nounGroup(subject),
      sentence,
      at,
      word(clause?.subject),
    );
  if (isRelative && trees[at][4].startsWith('acl'))
    judge(
      'noun of relative',
      clause?.describes && clause.describes === grammar.nounGroup(trees[at][3] - 1),
      sentence,
      at,
      word(clause?.describes),
    );
  if (object < 0 || /^(?:WDT|WP|WRB)/.test(trees[object][1])) return;
  const found = grammar.nounGroup(object);
  judge(
    'object',
    found && (clause?.object === found || clause?.secondObject === found),
    sentence,
    at,
    word(clause?.object),
  );
}
