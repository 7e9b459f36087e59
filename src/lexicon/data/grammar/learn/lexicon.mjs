// Which tags each word has: from the treebanks' counts, from WordNet's parts of speech where those are few, from our own lists.
import { readFileSync } from 'node:fs';
import { PackedTable } from '../../../../../dist/lexicon/packed-table.js';
import { POS_BITS } from '../../../../../dist/lexicon/words.js';
import { Tag, tagName } from '../../../../../dist/model/tag.js';

const DATA = new URL('../../', import.meta.url);
const lines = (name) => readFileSync(new URL(name, DATA), 'utf8').split('\n').filter((line) => line && !line.startsWith('#'));
const has = (mask, tag) => ((mask >>> tag) & 1) === 1;
const set = (...names) => names.reduce((mask, name) => mask | (1 << Tag[name]), 0) >>> 0;

const common = PackedTable.decode(readFileSync(new URL('words/words.bin', DATA)));
const bits = (word) => (common.get(word) ?? 0) & 255;
const isVerb = (word) => (bits(word) & POS_BITS.verb) !== 0;

/** Forms of irregular verbs: which are past only, which participles only. */
const pastOnly = new Set(); const participleOnly = new Set(); export const irregular = new Map();
for (const line of lines('grammar/irregular-verbs.tsv').slice(1)) {
  const [base, pasts, participles] = line.split('\t').map((cell) => cell.split('|'));
  for (const form of pasts) { irregular.set(form, base[0]); if (!participles.includes(form)) pastOnly.add(form); }
  for (const form of participles) { irregular.set(form, base[0]); if (!pasts.includes(form)) participleOnly.add(form); }
}

/** The tags that WordNet's parts of speech allow a form. */
export function tagsOfForm(word) {
  const pos = bits(word);
  let mask = 0;
  if (pos & POS_BITS.plural) mask |= set('NNS');
  else if (pos & POS_BITS.noun) mask |= set('NN');
  if (pos & POS_BITS.adjective) mask |= set('JJ');
  if (pos & POS_BITS.adverb) mask |= set('RB');
  if (pos & POS_BITS.verb) {
    const third = (word.endsWith('s') && isVerb(word.slice(0, -1))) || (word.endsWith('es') && isVerb(word.slice(0, -2))) || (word.endsWith('ies') && isVerb(`${word.slice(0, -3)}y`));
    const past = (pos & POS_BITS.past) !== 0;
    const gerund = (pos & POS_BITS.gerund) !== 0;
    if (past) mask |= participleOnly.has(word) ? set('VBN') : pastOnly.has(word) ? set('VBD') : set('VBD', 'VBN');
    if (gerund) mask |= set('VBG');
    if (third && !past && !gerund) mask |= set('VBZ');
    else if ((!past && !gerund) || isVerb(`${word}s`) || isVerb(`${word}es`)) mask |= set('VB', 'VBP');
  }
  return mask >>> 0;
}

/** Comparatives and superlatives of short adjectives, where newswire has them. */
function degrees(words) {
  const frequent = new Set(lines('words/frequencies.tsv').map((line) => line.split('\t')[0]));
  const out = new Map();
  for (const word of words) {
    if (!(bits(word) & POS_BITS.adjective) || word.length < 3 || word.length > 8) continue;
    const stem = word.endsWith('e') ? word.slice(0, -1) : /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}i` : /[^aeiou][aeiou][bdgmnprt]$/.test(word) ? word + word.at(-1) : word;
    for (const [ending, tag] of [['er', 'JJR'], ['est', 'JJS']]) if (frequent.has(stem + ending)) out.set(stem + ending, tag);
  }
  return out;
}

/** Our own lines: word, tags (these come first or alone), what has a capital. */
const ownRows = () => lines('grammar/own-words.tsv').slice(1).map((line) => line.split('\t'));

export function vocabulary(sentences, keyOf) {
  const words = new Set();
  for (const line of lines('words/frequencies.tsv').slice(1)) { const [word] = line.split('\t'); if (common.get(word) !== undefined) words.add(word); }
  for (const word of allCommon()) words.add(word);
  for (const sentence of sentences) for (const word of sentence.words) { const key = keyOf(word); if (key) words.add(key); }
  for (const [word] of degrees(allCommon()).entries()) words.add(word);
  for (const [word] of ownRows()) words.add(word);
  for (const { word } of peoples()) words.add(word);
  return [...words].sort();
}

let all;
/** The keys of words.bin, read from its bytes. */
function allCommon() {
  if (all) return all;
  const bytes = readFileSync(new URL('words/words.bin', DATA));
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const entries = view.getUint32(4, true); const slots = view.getUint32(8, true);
  const offsetsAt = 16 + 4 * slots; const keysAt = offsetsAt + 4 * (entries + 1) + 4 * entries;
  const offset = (i) => view.getUint32(offsetsAt + 4 * i, true);
  all = Array.from({ length: entries }, (_, i) => bytes.toString('latin1', keysAt + offset(i), keysAt + offset(i + 1)));
  return all;
}

/** Nationalities and other peoples: an adjective and a name, its plural a name. */
function peoples() {
  return lines('norps.tsv').slice(1).flatMap((line) => {
    const [name, plural] = line.split('\t').map((cell) => cell.toLowerCase());
    const out = [];
    if (/^[a-z]+$/.test(name)) out.push({ word: name, tag: /(?:ist|crat|er|or)$/.test(name) ? 'NNP' : 'JJ' });
    if (plural && plural !== name && /^[a-z]+s$/.test(plural)) out.push({ word: plural, tag: 'NNPS' });
    return out;
  });
}

let wires;
/** Shares of tags by word in newswire: news-tags.tsv, where it is. */
function news() {
  if (wires) return wires;
  wires = new Map();
  let rows = [];
  try { rows = lines('grammar/news-tags.tsv').slice(1); } catch { rows = []; }
  for (const line of rows) {
    const [word, cell] = line.split('\t');
    const counts = cell.split(' ').map((pair) => pair.split(':')).map(([name, n]) => [Tag[name], Number(n)]);
    const total = counts.reduce((sum, [, n]) => sum + n, 0);
    wires.set(word, { total, shares: counts.map(([t, n]) => [t, n / total]) });
  }
  return wires;
}

const patternOf = (word) => `${tagsOfForm(word)}`;

const bump = (map, key, tag, by) => { let row = map.get(key); if (!row) map.set(key, (row = new Float64Array(32))); row[tag] += by; };
const best = (row) => { let at = 0; for (let t = 1; t < 32; t += 1) if (row[t] > row[at]) at = t; return row[at] > 0 ? at : 0; };

/**
 * Learns the rows of word-tags.tsv. `observed` lists what was seen: {key, tag, where: 'lower'|'capital'|'opening'|'headline', weight}.
 */
export function learnLexicon(words, observed) {
  const lower = new Map(); const capital = new Map(); const opening = new Map(); const plain = new Map();
  for (const { key, tag, where, weight } of observed) {
    if (!tag || tag > 31) continue;
    if (where === 'lower') bump(lower, key, tag, weight);
    if (where === 'capital') bump(capital, key, tag, weight);
    if (where === 'opening') bump(opening, key, tag, weight);
    if (tag !== Tag.NNP && tag !== Tag.NNPS) bump(plain, key, tag, where === 'lower' ? weight : where === 'headline' ? weight / 2 : weight / 2);
  }
  const patterns = new Map();
  for (const [word, row] of plain) {
    const total = row.reduce((sum, n) => sum + n, 0);
    const scale = Math.min(total, 12) / total; // a frequent word tells no more of the others than a rare one
    for (const key of [patternOf(word), `${patternOf(word)} ${word.slice(-2)}`]) row.forEach((n, t) => n && bump(patterns, key, t, n * scale));
  }
  const degree = degrees(allCommon());
  const own = new Map(ownRows().map(([word, ...cells]) => [word, cells]));
  const people = new Map(peoples().map(({ word, tag }) => [word, tag]));
  return words.map((word) => {
    const form = tagsOfForm(word);
    const seen = plain.get(word) ?? new Float64Array(32);
    const score = Float64Array.from(seen);
    const total = seen.reduce((sum, n) => sum + n, 0);
    const closed = closedOnly(seen);
    let mask = 0;
    for (let t = 1; t < 32; t += 1) if (seen[t] > 0 && (seen[t] >= 0.004 * total || seen[t] >= 6)) mask |= 1 << t;
    if (form && !closed) {
      mask |= form;
      const prior = [patterns.get(patternOf(word)), patterns.get(`${patternOf(word)} ${word.slice(-2)}`)];
      for (const p of prior) {
        if (!p) continue;
        const sum = p.reduce((a, n) => a + n, 0) + 2;
        for (let t = 1; t < 32; t += 1) if (has(form, t)) score[t] += (p[t] + 0.01) / sum;
      }
    }
    // Newswire as the tagger reads it, for words that the treebanks hardly have.
    const wire = closed || total > 0 ? undefined : news().get(word);
    if (wire) for (const [t, share] of wire.shares) if (has(mask, t)) score[t] += (share * Math.min(wire.total, 24)) / 4;
    if (degree.has(word) && !mask) mask |= set(degree.get(word));
    if (!closed) mask |= alternates(mask, word);
    const extra = own.get(word);
    if (extra) for (const name of extra[0].split(' ')) mask |= 1 << Tag[name];
    const isName = extra?.[0].startsWith('NNP') === true;
    if (!isName) mask = (mask & ~set('NNP', 'NNPS')) >>> 0;
    const tags = Array.from({ length: 31 }, (_, i) => i + 1).filter((t) => has(mask, t)).sort((a, b) => score[b] - score[a] || a - b);
    if (extra && (total < 3 || isName)) tags.sort((a, b) => extra[0].split(' ').indexOf(tagName(b)) < 0 ? -1 : extra[0].split(' ').indexOf(tagName(a)) < 0 ? 1 : extra[0].split(' ').indexOf(tagName(a)) - extra[0].split(' ').indexOf(tagName(b)));
    const cap = capital.get(word); const open = opening.get(word);
    let capitalTag = cap ? best(cap) : 0;
    let openingTag = 0;
    const inCapital = cap ? cap.reduce((a, n) => a + n, 0) : 0;
    if (open) openingTag = best(open);
    else if (inCapital > 4 * total + 1) openingTag = capitalTag;
    if (open && total === 0 && openingTag === Tag.NNP) openingTag = 0;
    if (people.has(word) && !cap) { capitalTag = Tag[people.get(word)]; openingTag ||= capitalTag; }
    if (extra?.[1]) capitalTag = Tag[extra[1]];
    return {
      word, tags: tags.map(tagName).join(' '),
      capital: capitalTag === 0 || capitalTag === Tag.NNP ? '' : tagName(capitalTag),
      opening: openingTag === 0 || openingTag === tags[0] ? '' : tagName(openingTag),
    };
  });
}

const OPEN = set('NN', 'NNS', 'NNP', 'NNPS', 'JJ', 'JJR', 'JJS', 'VB', 'VBP', 'VBZ', 'VBD', 'VBN', 'VBG', 'UH');
const closedOnly = (seen) => { const total = seen.reduce((a, n) => a + n, 0); let open = 0; seen.forEach((n, t) => { if (has(OPEN, t)) open += n; }); return total >= 20 && open < 0.1 * total; };

/** A regular verb's past form is its participle; a base form is a present. */
function alternates(mask, word) {
  let more = 0;
  if (has(mask, Tag.VBD) && !pastOnly.has(word)) more |= set('VBN');
  if (has(mask, Tag.VBN) && !participleOnly.has(word)) more |= set('VBD');
  if (has(mask, Tag.VB)) more |= set('VBP');
  if (has(mask, Tag.VBP)) more |= set('VB');
  return more;
}
