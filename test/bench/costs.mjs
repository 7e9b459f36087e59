// What a token costs, counted on an instrumented build: reads of the token table, look-ups by string, runs of regular expressions,
// and garbage. Run with node --expose-gc.
import { TokenBuilder } from '../../dist/parse/token-builder.js';
import { extract } from '../../dist/index.js';
import { articles } from './articles.mjs';

const counts = { reads: 0, lookups: 0, regexes: 0 };
const COLUMNS = ['start', 'end', 'word', 'kind', 'shape', 'classes', 'flags'];
let tokens = 0;

/** No pattern: those are counted, too. */
const isDigit = (code) => code >= 48 && code <= 57;

/** A column that counts how often a row is read. */
const counting = (column) =>
  new Proxy(column, {
    get(target, key) {
      if (typeof key === 'string' && isDigit(key.charCodeAt(0))) counts.reads += 1;
      const value = target[key];
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });

function countReads() {
  const finish = TokenBuilder.prototype.finish;
  TokenBuilder.prototype.finish = function counted() {
    const table = finish.call(this);
    tokens += table.length;
    return { ...table, ...Object.fromEntries(COLUMNS.map((name) => [name, counting(table[name])])) };
  };
}

/** Puts a method in place of another one of a built-in type, for this process alone. */
function replace(type, method, make) {
  const plain = type.prototype[method];
  Object.defineProperty(type.prototype, method, { value: make(plain), configurable: true, writable: true });
}

const countingKeys = (plain) =>
  function counted(key) {
    if (typeof key === 'string') counts.lookups += 1;
    return plain.call(this, key);
  };

const countingRuns = (plain) =>
  function counted(text) {
    counts.regexes += 1;
    return plain.call(this, text);
  };

function countCalls() {
  replace(Map, 'get', countingKeys);
  replace(Map, 'has', countingKeys);
  replace(Set, 'has', countingKeys);
  replace(RegExp, 'exec', countingRuns);
}

const { list } = articles(200);
const run = () => list.forEach(({ id, text, published }) => extract(text, { id, published }));
run();
globalThis.gc?.();
let garbage = 0;
for (const article of list) {
  const before = process.memoryUsage().heapUsed;
  extract(article.text, { id: article.id, published: article.published });
  garbage += Math.max(0, process.memoryUsage().heapUsed - before);
}
countReads();
countCalls();
run();
const perToken = (count) => Math.round((10 * count) / tokens) / 10;
process.stdout.write(
  `${JSON.stringify({
    'reads of the token table': perToken(counts.reads),
    'look-ups by string': perToken(counts.lookups),
    'regular expressions': perToken(counts.regexes),
    'kB of garbage': Math.round((10 * garbage) / tokens / 1000) / 10,
  })}\n`,
);
