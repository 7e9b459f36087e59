// Learns contextual rules: at each step the rule that mends most and harms least, over the tags as the rules before it left them.
import { tagName } from '../../../../../dist/model/tag.js';
import { TokenShape } from '../../../../../dist/model/token-table.js';
import { CaseMode } from '../../../../../dist/parse/tags/case-mode.js';
import { PAD } from '../../../../../dist/parse/tags/desk.js';

const T = (from, to = from) => ({ kind: 'tag', from, to });
const W = (from, to = from) => ({ kind: 'word', from, to });
const C = (at) => ({ kind: 'can', from: at, to: at });
const S = { kind: 'shape', from: 0, to: 0 };
const M = { kind: 'mode', from: 0, to: 0 };
const TEMPLATES = [
  [T(-1)], [T(1)], [T(-2)], [T(2)], [T(-2, -1)], [T(-3, -1)], [T(1, 2)], [T(1, 3)],
  [W(-1)], [W(1)], [W(-2)], [W(2)], [W(-2, -1)], [W(-3, -1)], [W(1, 2)], [W(0)],
  [T(-1), T(1)], [T(-2), T(-1)], [T(1), T(2)], [T(-1), T(2)], [T(-2), T(1)], [T(-1), T(-3)], [T(1), T(3)],
  [W(0), T(-1)], [W(0), T(1)], [W(0), T(-2)], [W(0), T(2)], [W(0), W(-1)], [W(0), W(1)], [W(0), W(-2)], [W(0), W(2)],
  [W(0), T(-3, -1)], [W(0), T(1, 3)], [W(0), W(-3, -1)], [W(0), S],
  [W(-1), T(1)], [T(-1), W(1)], [W(-1), W(1)], [W(-1), T(-2)], [W(1), T(2)], [W(-1), W(-2)], [W(1), W(2)], [W(-2), T(-1)], [W(2), T(1)],
  [T(-2), T(-1), T(1)], [T(-1), T(1), T(2)], [T(-3), T(-2), T(-1)], [T(1), T(2), T(3)],
  [W(0), T(-1), T(1)], [W(0), T(-2), T(-1)], [W(0), T(1), T(2)], [T(-2), T(-1), T(1), T(2)],
  [S], [S, T(-1)], [S, T(1)], [S, T(-1), T(1)], [S, M], [M, T(-1)], [M, T(1)], [M, T(-1), T(1)],
  [C(1)], [C(-1)], [C(0)], [C(1), T(-1)], [C(0), T(-1)], [C(0), T(1)], [C(0), T(-1), T(1)], [C(-1), T(1)], [C(0), W(-1)], [C(0), W(1)],
  [C(1), T(-1), T(-2)], [C(0), T(-2, -1)], [C(0), T(1, 2)], [C(0), T(-3, -1)], [C(0), T(1, 3)], [C(1), C(0)],
  [T(-1), T(-3, -2)], [T(1), T(2, 3)], [W(-1), T(1, 3)], [T(-1), W(1, 2)], [T(-1), W(-3, -2)], [W(1), T(-3, -1)],
  [T(-1), T(1, 3)], [T(1), T(-3, -1)], [T(-3, -1), T(1, 3)],
];
const SHAPES = Object.entries(TokenShape).map(([name, value]) => [value, name]);
const MODES = Object.entries(CaseMode).map(([name, value]) => [value, name]);

const placeOf = (term) => `${term.from > 0 ? '+' : ''}${term.from}${term.to === term.from ? '' : `..${term.to > 0 ? '+' : ''}${term.to}`}`;

function describe(template, values, wordName) {
  return TEMPLATES[template].map((term, i) => {
    const value = values[i];
    if (term.kind === 'tag') return `${placeOf(term)}=${tagName(value)}`;
    if (term.kind === 'word') return `${placeOf(term)}=${wordName(value)}`;
    if (term.kind === 'can') return `${placeOf(term)}?${tagName(value)}`;
    if (term.kind === 'shape') return `shape=${SHAPES.find(([v]) => v === value)[1]}`;
    return `mode=${MODES.find(([v]) => v === value)[1]}`;
  }).join(' ');
}

/** One column a fact, sentences parted by `PAD` rows of edges. */
export const newBank = (rows) => ({
  n: rows, tag: new Uint8Array(rows), gold: new Uint8Array(rows), word: new Int32Array(rows), possible: new Uint32Array(rows),
  shape: new Uint8Array(rows), mode: new Uint8Array(rows), weight: new Uint8Array(rows),
});

/** The rule that a key of the table stands for. */
function decode(key) {
  const o = key % 32; const f = Math.floor(key / 32) % 32; const base = Math.floor(key / 1024);
  const t = Math.floor(base / 17179869184) - 1; let tail = base % 17179869184;
  const n = TEMPLATES[t].length; const size = n <= 2 ? 131072 : 64; const values = [];
  for (let k = n === 1 ? 1 : n - 1; k >= 0; k -= 1) { values.unshift(k === 0 ? tail : tail % size); tail = Math.floor(tail / size); }
  if (n === 1) values.pop();
  TEMPLATES[t].forEach((term, k) => { if (term.kind === 'shape' || term.kind === 'mode') values[k] -= 1; });
  return { from: f, to: o, template: t, values };
}

const LARGE = 1 << 23;

export function learnRules(bank, { least = 4, most = 2000, every = 60, wordName, wordLimit, log = () => {} }) {
  const { tag, gold, word, possible, shape, mode, weight } = bank;
  let SLOTS = LARGE; let keys = new Float64Array(SLOTS); let score = new Int32Array(SLOTS);
  const large = { keys, score };
  let used = 0;
  const find = (key, create) => {
    let slot = (Math.imul((key % 4294967296) | 0, 0x9e3779b1) ^ Math.imul((key / 4294967296) | 0, 0x85ebca6b)) >>> 4;
    slot = (slot ^ (slot >>> 11)) & (SLOTS - 1);
    for (;;) {
      const at = keys[slot];
      if (at === key) return slot;
      if (at === 0) {
        if (!create) return -1;
        if (used > SLOTS * 0.8) return -1;
        used += 1;
        keys[slot] = key;
        return slot;
      }
      slot = (slot + 1) & (SLOTS - 1);
    }
  };
  const lists = Array.from({ length: 4 }, () => []);
  const fill = (list, term, i) => {
    list.length = 0;
    const { kind } = term;
    if (kind === 'shape') { list.push(shape[i] + 1); return; }
    if (kind === 'mode') { list.push(mode[i] + 1); return; }
    if (kind === 'can') {
      let set = possible[i + term.from];
      if (term.from === 0) set &= ~(1 << tag[i]);
      while (set) { const b = 31 - Math.clz32(set); set &= ~(1 << b); list.push(b); }
      return;
    }
    for (let j = i + term.from; j <= i + term.to; j += 1) {
      const value = kind === 'tag' ? tag[j] : word[j];
      if (kind === 'word' && (value === 0 || value >= wordLimit)) continue;
      if (!list.includes(value)) list.push(value);
    }
  };
  /** Adds `sign` times what row `i` says for and against every rule. */
  const tally = (i, sign, create) => {
    const g = gold[i]; const cur = tag[i];
    if (g === 0) return;
    const others = (possible[i] & ~(1 << cur)) >>> 0;
    if (others === 0) return;
    const right = g === cur;
    if (!right && !((others >>> g) & 1)) return;
    if (create && right) return;
    const by = sign * weight[i] * (right ? -1 : 1);
    for (let t = 0; t < TEMPLATES.length; t += 1) {
      const terms = TEMPLATES[t];
      for (let k = 0; k < terms.length; k += 1) fill(lists[k], terms[k], i);
      const [l0, l1, l2, l3] = lists;
      const k = terms.length;
      for (const a of l0) for (const b of k > 1 ? l1 : ZERO) for (const c of k > 2 ? l2 : ZERO) for (const d of k > 3 ? l3 : ZERO) {
        const tail = (k === 4 ? ((a * 64 + b) * 64 + c) * 64 + d : k === 3 ? (a * 64 + b) * 64 + c : a * 131072 + b);
        const base = (t + 1) * 17179869184 + tail;
        if (right) { for (let rest = others; rest;) { const o = 31 - Math.clz32(rest); rest = (rest & ~(1 << o)) >>> 0; const slot = find((base * 32 + cur) * 32 + o, false); if (slot >= 0) score[slot] += by; } }
        else { const slot = find((base * 32 + cur) * 32 + g, create); if (slot >= 0) score[slot] += by; }
      }
    }
  };
  const rebuild = () => {
    keys = large.keys; score = large.score; SLOTS = LARGE;
    keys.fill(0); score.fill(0); used = 0;
    for (let i = 0; i < bank.n; i += 1) tally(i, 1, true); // errors make the keys and count for them
    // Only those that could be good enough are kept, in a small table.
    const kept = []; for (let s = 0; s < LARGE; s += 1) if (score[s] >= least) kept.push(s);
    const from = keys; const was = score;
    SLOTS = 1 << 16; while (SLOTS < 2.5 * kept.length) SLOTS *= 2;
    keys = new Float64Array(SLOTS); score = new Int32Array(SLOTS); used = 0;
    for (const s of kept) score[find(from[s], true)] = was[s];
    for (let i = 0; i < bank.n; i += 1) if (gold[i] === tag[i]) tally(i, 1, false);
  };
  const holds = (rule, i) => TEMPLATES[rule.template].every((term, k) => {
    const value = rule.values[k];
    if (term.kind === 'shape') return shape[i] === value;
    if (term.kind === 'mode') return mode[i] === value;
    for (let j = i + term.from; j <= i + term.to; j += 1) {
      if (term.kind === 'tag' ? tag[j] === value : term.kind === 'word' ? word[j] === value : (possible[j] >>> value) & 1) return true;
    }
    return false;
  });
  const rules = [];
  while (rules.length < most) {
    if (rules.length % every === 0) rebuild();
    let best = -1; let bestScore = least - 1; let bestKey = 0;
    for (let s = 0; s < SLOTS; s += 1) {
      if (score[s] > bestScore || (score[s] === bestScore && best >= 0 && keys[s] < bestKey)) { best = s; bestScore = score[s]; bestKey = keys[s]; }
    }
    if (best < 0) { if (rules.length % every === 0) break; rebuildOnce(); continue; }
    const rule = decode(bestKey);
    for (let i = 0; i < bank.n; i += 1) {
      if (tag[i] !== rule.from || !((possible[i] >>> rule.to) & 1) || !holds(rule, i)) continue;
      const lo = Math.max(0, i - PAD); const hi = Math.min(bank.n - 1, i + PAD);
      for (let j = lo; j <= hi; j += 1) tally(j, -1, false);
      tag[i] = rule.to;
      for (let j = lo; j <= hi; j += 1) tally(j, 1, false);
    }
    rules.push({ from: tagName(rule.from), to: tagName(rule.to), condition: describe(rule.template, rule.values, wordName), score: bestScore });
    if (rules.length % 100 === 0) log(`${rules.length} rules, last ${bestScore}`);
  }
  return rules;

  function rebuildOnce() {
    rebuild();
    for (let s = 0; s < SLOTS; s += 1) if (score[s] >= least) return;
    most = rules.length; // nothing is left
  }
}
const ZERO = [0];
