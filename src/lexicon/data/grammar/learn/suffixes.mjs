// What the ending of an unknown word says of its tag: counted over rare words.
import { LONGEST_SUFFIX } from '../../../../../dist/parse/tags/shapes.js';
import { tagName } from '../../../../../dist/model/tag.js';

const ENOUGH = 8;

/** `seen`: {word, tag, writing}, one for each sighting of a rare word. Gives rows of suffix-tags.tsv. */
export function learnSuffixes(seen) {
  const counts = new Map();
  for (const { word, tag, writing } of seen) {
    for (let length = 0; length <= Math.min(LONGEST_SUFFIX, word.length); length += 1) {
      const key = `${writing}\t${word.slice(word.length - length)}`;
      const row = counts.get(key) ?? new Float64Array(32);
      counts.set(key, row);
      row[tag] += 1;
    }
  }
  const rows = [];
  for (const [key, row] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const total = row.reduce((sum, n) => sum + n, 0);
    if (total < ENOUGH && !key.endsWith('\t')) continue;
    const tags = Array.from(row, (n, tag) => [n, tag]).filter(([n]) => n > 0.01 * total).sort((a, b) => b[0] - a[0] || a[1] - b[1]);
    const [writing, suffix] = key.split('\t');
    rows.push({ writing, suffix, tags: tags.map(([, tag]) => tagName(tag)) });
  }
  // A suffix that says what the shorter one says is no news.
  const by = new Map(rows.map((row) => [`${row.writing}\t${row.suffix}`, row]));
  return rows.filter((row) => row.suffix === '' || by.get(`${row.writing}\t${row.suffix.slice(1)}`)?.tags.join() !== row.tags.join());
}
