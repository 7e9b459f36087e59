// Learns word-tags.tsv, suffix-tags.tsv and tag-rules.tsv from treebanks; the same input gives the same bytes.
//
//   npm run build && node src/lexicon/data/grammar/learn.mjs TRAIN.jsonl
//   … --holdout 0     leaves one eighth of the documents out and says how well the rest tags it; writes nothing
//
// Words and rules only are written, no sentence. What a person adds stands in own-words.tsv, irregular-verbs.tsv and
// own-tag-rules.tsv, which are read and never written here.
import { readFileSync, writeFileSync } from 'node:fs';
import { givenTokens } from '../../../../test/eval/given-tokens.mjs';
import { wordsOf } from '../../../../dist/lexicon/word-columns.js';
import { grammarSource } from '../../../../dist/lexicon/compile/grammar.js';
import { wordForm } from '../../../../dist/lexicon/word-forms.js';
import { Tag, tagName } from '../../../../dist/model/tag.js';
import { TokenKind, TokenShape } from '../../../../dist/model/token-table.js';
import { CaseMode, caseMode } from '../../../../dist/parse/tags/case-mode.js';
import { clear, MOST_ON_DESK, newDesk, PAD } from '../../../../dist/parse/tags/desk.js';
import { initialGuesser } from '../../../../dist/parse/tags/initial.js';
import { partsReader } from '../../../../dist/parse/tags/parts.js';
import { compileTagRules } from '../../../../dist/parse/tags/rules.js';
import { learnLexicon, tagsOfForm, vocabulary } from './learn/lexicon.mjs';
import { learnRules, newBank } from './learn/rules.mjs';
import { learnSuffixes } from './learn/suffixes.mjs';
import { foldOf, readTreebank } from './learn/treebank.mjs';

const [path, ...flags] = process.argv.slice(2);
const flag = (name, otherwise) => { const at = flags.indexOf(`--${name}`); return at < 0 ? otherwise : flags[at + 1]; };
const FOLDS = Number(flag('folds', 8));
const holdout = flag('holdout');
const LEAST = Number(flag('least', 4));
const MOST = Number(flag('most', 2000));

const all = readTreebank(path);
const isOut = (sentence) => holdout !== undefined && foldOf(`held ${sentence.document}`, 8) === Number(holdout);
const sentences = all.filter((s) => s.words.length <= MOST_ON_DESK && !isOut(s));
const held = flag('test') ? readTreebank(flag('test')) : all.filter(isOut);

const keyOf = (word) => { const key = wordForm(word).key; return /^[a-z0-9]*[a-z][a-z0-9]*$/.test(key) ? key : ''; };
const list = vocabulary(sentences, keyOf);
const nothing = list.map((word) => ({ word, tags: '', capital: '', opening: '' }));
const numbers = wordsOf(nothing);
const listed = { nameBits: grammarSource().bits.nameBits };
const readParts = partsReader(numbers);

/** Where each part of a sentence stands, for counting: in running text, with a capital, at a beginning, in a headline. */
function observe(sentence) {
  const table = givenTokens(sentence.words, numbers);
  const parts = readParts(table);
  const mode = caseMode(table, 0, table.length);
  const seen = [];
  let opening = true;
  for (let part = 0; part < parts.count; part += 1) {
    const token = parts.token[part];
    const isWord = table.kind[token] === TokenKind.word || parts.word[part] !== 0;
    const shape = table.shape[token];
    const where = mode !== CaseMode.running ? 'headline' : shape <= TokenShape.lower ? 'lower' : opening ? 'opening' : 'capital';
    if (isWord) seen.push({ key: numbers.key(parts.word[part]) || keyOf(sentence.words[token]), number: parts.word[part], tag: sentence.gold[token], where, weight: sentence.weight, word: sentence.words[token].toLowerCase() });
    opening = !isWord && !/^[,\-)\]]|^['’]s?$/.test(sentence.words[token]) && table.kind[token] === TokenKind.punct;
    if (part === 0 && !isWord) opening = true;
  }
  return seen;
}
const seenBy = sentences.map(observe);

function suffixRows(chosen) {
  const counts = new Map();
  for (const i of chosen) for (const s of seenBy[i]) counts.set(s.key, (counts.get(s.key) ?? 0) + 1);
  const seen = [];
  for (const i of chosen) for (const s of seenBy[i]) {
    if (!s.tag || s.tag > 31 || counts.get(s.key) > 4) continue;
    const tail = s.word.slice(s.word.lastIndexOf('-') + 1);
    const names = s.tag === Tag.NNP || s.tag === Tag.NNPS;
    if (/\d/.test(s.word)) seen.push({ word: tail, tag: s.tag, writing: 'digits' });
    else if (s.where === 'lower' && !names) seen.push({ word: tail, tag: s.tag, writing: 'lower' });
    // What the lexicon lacks at a beginning is more often a name than a rare word that it has.
    else if (s.where === 'opening' && tagsOfForm(s.key) === 0) seen.push({ word: tail, tag: s.tag, writing: 'opening' });
  }
  return learnSuffixes(seen);
}

/** Lays sentences on a bank with the first guesses of a lexicon. */
function lay(bank, at, chosen, rows, suffixes) {
  const words = wordsOf(rows, listed);
  const guesserOf = initialGuesser(words, suffixes);
  const read = partsReader(words);
  const desk = newDesk();
  for (const i of chosen) {
    const sentence = sentences[i];
    const table = givenTokens(sentence.words, words);
    const parts = read(table);
    clear(desk, parts.count, caseMode(table, 0, table.length));
    guesserOf(table)(parts, 0, desk);
    at += PAD;
    for (let row = 0; row < parts.count; row += 1, at += 1) {
      bank.tag[at] = desk.tag[PAD + row];
      bank.word[at] = desk.word[PAD + row] < words.size ? desk.word[PAD + row] : 0;
      bank.possible[at] = desk.possible[PAD + row];
      bank.shape[at] = desk.shape[PAD + row];
      bank.mode[at] = desk.mode;
      bank.gold[at] = sentence.gold[parts.token[row]];
      bank.weight[at] = sentence.weight;
    }
    for (let edge = 0; edge < PAD; edge += 1) bank.tag[at + edge] = Tag.EDGE;
  }
  return at;
}

// Each fold gets its first guesses from a lexicon of the other folds, so that rules learn what to do with words never seen.
const total = sentences.reduce((sum, s) => sum + s.words.length + 2 * PAD, 4 * PAD);
const bank = newBank(total);
bank.tag.fill(Tag.EDGE);
let at = PAD;
const indexes = sentences.map((_, i) => i);
for (let fold = 0; fold < FOLDS; fold += 1) {
  const inside = indexes.filter((i) => foldOf(sentences[i].document, FOLDS) === fold);
  const others = indexes.filter((i) => foldOf(sentences[i].document, FOLDS) !== fold);
  const rows = learnLexicon(list, others.flatMap((i) => seenBy[i]));
  at = lay(bank, at, inside, rows, suffixRows(others));
}
const accuracy = () => { let right = 0; let n = 0; for (let i = 0; i < bank.n; i += 1) if (bank.gold[i]) { n += 1; if (bank.gold[i] === bank.tag[i]) right += 1; } return (100 * right / n).toFixed(2); };
console.error(`first guesses: ${accuracy()} % fine tags`);

const rows = learnLexicon(list, seenBy.flat());
const suffixes = suffixRows(indexes);
const own = readOwnRules();
applyOwn();
const wordName = (number) => list[number - 1];
const started = Date.now();
const rules = learnRules(bank, { least: LEAST, most: MOST, wordName, wordLimit: list.length + 1, log: (text) => console.error(text, accuracy(), `${((Date.now() - started) / 1000).toFixed(0)} s`) });
console.error(`${rules.length} rules: ${accuracy()} % fine tags on what they learned from`);

function readOwnRules() {
  const text = readFileSync(new URL('own-tag-rules.tsv', import.meta.url), 'utf8');
  return text.split('\n').filter((line) => line && !line.startsWith('#')).slice(1).map((line) => { const [from, to, condition] = line.split('\t'); return { from, to, condition }; });
}
/** A person's rules come first: what is learned builds on them. */
function applyOwn() {
  if (own.length === 0) return;
  const apply = compileTagRules(own, wordsOf(rows));
  const desk = newDesk();
  for (let i = PAD; i < bank.n;) {
    if (bank.tag[i] === Tag.EDGE) { i += 1; continue; }
    let end = i;
    while (bank.tag[end] !== Tag.EDGE) end += 1;
    clear(desk, end - i, bank.mode[i]);
    for (const column of ['tag', 'word', 'possible', 'shape']) desk[column].set(bank[column].subarray(i, end), PAD);
    apply(desk);
    bank.tag.set(desk.tag.subarray(PAD, PAD + end - i), i);
    i = end;
  }
}

if (held.length > 0) score(held, rows, suffixes, [...own, ...rules, ...own]);
function score(test, wordRows, suffixList, ruleList) {
  const words = wordsOf(wordRows, listed);
  const guesserOf = initialGuesser(words, suffixList);
  const read = partsReader(words);
  const apply = compileTagRules(ruleList, words);
  const desk = newDesk();
  const groups = new Map();
  const wrong = new Map();
  for (const sentence of test) {
    if (sentence.words.length > MOST_ON_DESK) continue;
    const table = givenTokens(sentence.words, words);
    const parts = read(table);
    clear(desk, parts.count, caseMode(table, 0, table.length));
    guesserOf(table)(parts, 0, desk);
    const first = desk.tag.slice(PAD, PAD + parts.count);
    apply(desk);
    for (const kind of ['all', sentence.weight === 1 ? 'web' : sentence.id.replace(/[_-].*/, '')]) {
      const g = groups.get(kind) ?? [0, 0, 0, 0];
      groups.set(kind, g);
      for (let row = 0; row < parts.count; row += 1) {
        const gold = sentence.gold[parts.token[row]];
        if (!gold) continue;
        g[0] += 1;
        if (first[row] === gold) g[1] += 1;
        if (desk.tag[PAD + row] === gold) g[2] += 1;
        else if (kind === 'all') { const k = `${tagName(gold)}→${tagName(desk.tag[PAD + row])}${(desk.possible[PAD + row] >>> gold) & 1 ? '' : '!'}`; wrong.set(k, (wrong.get(k) ?? 0) + 1); }
      }
    }
  }
  for (const [kind, [n, a, b]] of groups) console.log(kind.padEnd(12), n, (100 * a / n).toFixed(2), '→', (100 * b / n).toFixed(2));
  console.log([...wrong].sort((a, b) => b[1] - a[1]).slice(0, 40).map(([k, n]) => `${k} ${n}`).join(' · '));
}

const write = (name, head, columns, body) => writeFileSync(new URL(name, import.meta.url), `${head.map((l) => `# ${l}\n`).join('')}${columns.join('\t')}\n${body.map((cells) => cells.join('\t').replace(/\t+$/, '')).join('\n')}\n`);
if (holdout === undefined && !flag('test')) {
  const inRules = new Set([...own, ...rules].flatMap((r) => r.condition.split(' ').map((term) => term.split('=').at(-1))));
  const learned = 'Learned by learn.mjs from GUM (its free genres, CC BY 4.0) and the English Web Treebank (CC BY-SA 4.0), and WordNet (see NOTICE).';
  write('word-tags.tsv', [learned, 'tags: all that the word can have, the likeliest first; capital: the likeliest with a capital inside a sentence (empty: NNP); opening: the same at its beginning (empty: as in lower case).'], ['word', 'tags', 'capital', 'opening'], rows.filter((r) => r.tags || r.capital || r.opening || inRules.has(r.word)).map((r) => [r.word, r.tags, r.capital, r.opening]));
  write('suffix-tags.tsv', [learned, 'The tags of unknown words by their ending, the likeliest first; writing: lower case, a capital at a beginning, or with digits.'], ['writing', 'suffix', 'tags'], suffixes.map((r) => [r.writing, r.suffix, r.tags.join(' ')]));
  write('tag-rules.tsv', [learned, 'Applied in this order, after own-tag-rules.tsv. condition: -1=DT the tag before; 0=that the word itself; -3..-1=MD one of three tags before; +1?VB the next word can be a base form; shape, mode: of capitals.'], ['from', 'to', 'condition'], rules.map((r) => [r.from, r.to, r.condition]));
  console.error(`${rows.length} words, ${suffixes.length} suffixes, ${rules.length} rules`);
}
