// Measures how often each rule is right on the development sets, and writes src/assemble/confidence-table.ts.
//
//   npm run build && node test/eval/confidence.mjs
//
// A rule's confidence is its precision, smoothed by one success and one failure and rounded to 0.05; a rule seen fewer than 20 times
// takes its group's ("date", "actor" …), which stands under the group's name.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const gold = (set) =>
  readFileSync(`${root}../shared/eval/dev/${set}.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const FEWEST = 20;

function records(docs) {
  const stdin = docs
    .map(({ id, text, published, format }) => JSON.stringify({ id, text, published: published ?? undefined, format }))
    .join('\n');
  const args = [`${root}bin/factbox.js`, '--input-format', 'ndjson', '--format', 'ndjson', '--offsets', 'utf16', '-'];
  const { stdout } = spawnSync(process.execPath, args, { input: stdin, encoding: 'utf8', maxBuffer: 2 ** 31 - 1 });
  return new Map(
    stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
      .map((record) => [String(record.document.id), record]),
  );
}

const tally = new Map();
const count = (rule, right) => {
  for (const key of [rule, rule.slice(0, rule.indexOf('/'))]) {
    const [hits, all] = tally.get(key) ?? [0, 0];
    tally.set(key, [hits + (right ? 1 : 0), all + 1]);
  }
};
const overlaps = (a, b) => a.start < b.end && b.start < a.end;

/** Calls `judge(record, doc)` for every article of a set. */
function each(set, judge) {
  const docs = gold(set);
  const found = records(docs);
  for (const doc of docs) {
    const record = found.get(String(doc.id));
    if (record?.dates !== undefined) judge(record, doc);
  }
}

// Dates: a right one overlaps a gold one of the same value.
for (const set of ['dates/timebank', 'dates/aquaint', 'dates/meantime', 'dates/wikiwars']) {
  each(set, (record, doc) => {
    for (const date of record.dates) {
      if (doc.annotatedEnd && date.end > doc.annotatedEnd) continue;
      count(
        date.rule,
        doc.mentions.some((m) => overlaps(m, date) && (m.value === date.value || m.function === 'CREATION_TIME')),
      );
    }
  });
}

// Names: a right one has the span (but for an article) and the type of a gold one.
const TYPES = { person: ['PERSON'], organization: ['ORG'], norp: ['NORP'] };
const PLACES = new Set(['GPE', 'LOC', 'FAC']);
const sameName = (a, b) => Math.abs(a.start - b.start) <= 4 && Math.abs(a.end - b.end) <= 2 && overlaps(a, b);
for (const set of ['names/worldwide', 'names/ieer', 'names/gum-news']) {
  each(set, (record, doc) => {
    for (const actor of record.actors) {
      const kinds = TYPES[actor.type];
      if (kinds === undefined || (actor.type === 'norp' && set !== 'names/worldwide')) continue;
      for (const m of actor.mentions)
        count(
          m.rule,
          doc.mentions.some((g) => kinds.includes(g.kind) && sameName(g, m)),
        );
    }
    for (const { mentions } of record.locations)
      for (const m of mentions)
        count(
          m.rule,
          doc.mentions.some((g) => PLACES.has(g.kind) && sameName(g, m)),
        );
  });
}

// Places: a right resolution is within 161 km of the gold point, or has its name.
const km = (a, b) => {
  const rad = Math.PI / 180;
  const h =
    Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 +
    Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2;
  return 12742 * Math.asin(Math.sqrt(h));
};
for (const set of ['places/lgl', 'places/geowebnews', 'places/tr-news', 'places/geovirus']) {
  each(set, (record, doc) => {
    for (const place of record.locations) {
      if (place.lat === null) continue;
      const match = place.mentions
        .map((m) => doc.mentions.find((g) => Number.isFinite(g.lat) && overlaps(g, m)))
        .find(Boolean);
      if (match !== undefined)
        count(
          place.rule,
          km(place, match) <= 161 || [place.name, ...place.mentions.map((m) => m.text)].includes(match.name),
        );
    }
  });
}

// Counts: a right one overlaps a gold one of the same value.
each('figures/figures', (record, doc) => {
  for (const c of record.counts) {
    if (doc.optional?.some((o) => overlaps(o, c)) || c.relation === 'unstated') continue;
    count(
      c.rule,
      doc.counts.some((g) => overlaps(g, c) && (g.value === c.value || (g.low === c.low && g.high === c.high))),
    );
  }
  for (const q of record.quotes)
    count(
      q.rule,
      doc.quotes.some((g) => Math.abs(g.start - q.start) <= 3 && Math.abs(g.end - q.end) <= 3),
    );
});
each('quantities/newsquant', (record, doc) => {
  for (const c of record.counts) {
    if (['vague', 'unstated'].includes(c.relation) || c.value === null) continue;
    count(
      c.rule,
      doc.quantities.some((q) =>
        String(q.value)
          .split('-')
          .some((part) => Math.abs(Math.abs(Number(part)) - Math.abs(c.value)) < 1e-6 * Math.max(1, Math.abs(c.value))),
      ),
    );
  }
});

// Events: a right one touches a telling of a gold event of its type; by rule, and by how much is told with it (src/assemble).
const OWN = new Set(['clause', 'sentence']);
each('../events/dev/own/events', (record, doc) => {
  for (const e of record.events) {
    const hasParty = e.agents.length + e.patients.length > 0;
    const hasSetting = OWN.has(e.linkBasis.location) || OWN.has(e.linkBasis.date);
    const level = hasParty && hasSetting ? 'full' : hasParty || hasSetting ? 'part' : 'bare';
    count(
      `event-${level}/${e.type}`,
      doc.events.some(
        (g) => g.type === e.type && g.triggers.some((t) => [e.trigger, ...e.mentions].some((m) => overlaps(t, m))),
      ),
    );
  }
});

// FAQ: a right pair has a gold question.
const letters = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
const docs = gold('faq/faq')
  .filter(({ format }) => format !== 'html')
  .map((doc) => ({ ...doc, format: { md: 'markdown', txt: 'text' }[doc.format] ?? 'text' }));
const pairs = records(docs);
for (const doc of docs)
  for (const pair of pairs.get(String(doc.id))?.faq ?? [])
    count(
      pair.rule,
      (doc.faq ?? []).some((g) => letters(pair.question.text).endsWith(letters(g.question))),
    );

const rows = [...tally]
  .filter(([, [, all]]) => all >= FEWEST)
  .map(([rule, [hits, all]]) => [rule, Math.round((20 * (hits + 1)) / (all + 2)) / 20])
  .sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(
  new URL('../../src/assemble/confidence-table.ts', import.meta.url),
  `/** Written by test/eval/confidence.mjs from the development sets: do not edit. */
export const CONFIDENCE: Readonly<Record<string, number>> = {
${rows.map(([rule, value]) => `  ${/^\w+$/.test(rule) ? rule : `'${rule}'`}: ${value},`).join('\n')}
};
`,
);
console.log(`${rows.length} rules`);
