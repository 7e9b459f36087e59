#!/usr/bin/env node
// What the grammar reads in sentences whose tokens are given, for ../shared/eval/score-syntax.mjs (the contract stands at its head).
//
//   npm run build && node test/eval/syntax.mjs < SENTENCES.jsonl
import { readFileSync } from 'node:fs';
import { shippedCore } from '../../dist/lexicon/core.js';
import { lemmasOf, suffixTags, tagRules } from '../../dist/lexicon/grammar.js';
import { coarsePart, Tag } from '../../dist/model/tag.js';
import { makeGrammarReader } from '../../dist/parse/groups/index.js';
import { makeTagger } from '../../dist/parse/tags/index.js';
import { givenTokens } from './given-tokens.mjs';

const FORMS = {
  [Tag.VB]: 'base',
  [Tag.VBP]: 'present',
  [Tag.VBZ]: 'present',
  [Tag.VBD]: 'past',
  [Tag.VBN]: 'participle',
  [Tag.VBG]: 'gerund',
  [Tag.MD]: 'modal',
};
const words = shippedCore().grammarWords;
const NOUNS = new Set([Tag.NN, Tag.NNS, Tag.NNP, Tag.NNPS, Tag.CD, Tag.PRP]);
const reader = makeGrammarReader(words, lemmasOf(words));
const tagger = makeTagger(words, { suffixes: suffixTags(), rules: tagRules() });

const MONTH =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)$/i;
let tokenAt = () => '';
for (const line of readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
  const { id, tokens } = JSON.parse(line);
  tokenAt = (token) => tokens[token] ?? '';
  const table = givenTokens(tokens, words);
  const parts = tagger(table, [{ from: 0, to: table.length }]);
  const grammar = reader(table, parts, [{ from: 0, to: table.length }]);
  const tags = tokens.map((_, token) => parts.tag[parts.first[token]]);
  const nouns = grammar.nounGroups.flatMap((group) => nounHeads(group, tokens, tags)).map((head) => ({ head }));
  const verbs = grammar.verbGroups.flatMap((group) => asTree(group, tags));
  // "according to", "including": prepositions here, verbs in the tree.
  tags.forEach((tag, head) => {
    if (tag === Tag.VBG && !grammar.verbGroup(head) && !grammar.nounGroup(head))
      verbs.push({ head, tense: 'none', passive: false, negated: false });
  });
  console.log(
    JSON.stringify({ id, tags: tags.map(coarsePart), forms: tags.map((tag) => FORMS[tag] ?? null), nouns, verbs }),
  );
}

/**
 * The heads that a tree has for a group: a copula and a modal alone are none; "is going to", "used to", "have to" are heads of their own;
 * voice is that of an auxiliary.
 */
function asTree(group, tags) {
  if (tags[group.head] === Tag.MD) return [];
  const existential =
    tags.slice(Math.max(0, group.first - 2), group.first).includes(Tag.EX) || tags[group.to] === Tag.EX;
  if (group.isCopular && !existential) return [];
  const tense = group.sharesAuxiliaries ? 'none' : group.tense;
  const own = {
    head: group.head,
    tense,
    passive: group.isPassive && group.first !== group.head,
    negated: group.isNegated,
  };
  if (group.semiAuxiliary < 0 || /^(?:is|are|was|were|be|been)$/i.test(tokenAt(group.semiAuxiliary))) return [own];
  return [
    {
      ...own,
      head: group.semiAuxiliary,
      tense: tense === 'future' && !/^(?:will|shall|'ll)$/i.test(tokenAt(group.first)) ? 'present' : tense,
      passive: false,
    },
    { head: group.head, tense: 'none', passive: own.passive, negated: false },
  ];
}

/** A tree has a head for each part of a date: "17", "March" and "1782", but of "March 17" only the day. */
function nounHeads(group, tokens, tags) {
  const months = Array.from({ length: group.to - group.from }, (_, i) => group.from + i).filter((at) =>
    MONTH.test(tokens[at]),
  );
  if (group.isTime && months.length === 1) {
    const [month] = months;
    const numbers = Array.from({ length: group.to - group.from }, (_, i) => group.from + i).filter(
      (at) => tags[at] === Tag.CD,
    );
    const day = numbers.find((at) => at === month + 1 && tokens[at].length <= 2);
    return day === undefined ? [...numbers, month] : numbers;
  }
  return NOUNS.has(tags[group.head]) ? [group.head] : [];
}
