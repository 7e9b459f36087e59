// Measures how often each rule is right on the development sets, and writes src/assemble/confidence-table.ts.
//
//   npm run build && node test/eval/confidence.mjs
//
// A rule's confidence is its precision (judge.mjs); a rule that no set says anything of has none.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { confidences, countIsRight, dateIsRight, nameIsRight, overlaps, quantityIsRight } from './judge.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const gold = (set) =>
  readFileSync(`${root}../shared/eval/dev/${set}.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

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

/** By rule: how many of its values were right, and how many were judged. */
const tally = new Map();
const count = (rule, isRight) => {
  if (isRight === null) return;
  const [right, all] = tally.get(rule) ?? [0, 0];
  tally.set(rule, [right + (isRight ? 1 : 0), all + 1]);
};

/** Calls `judge(record, doc)` for every article of a set. */
function each(set, judge) {
  const docs = gold(set);
  const found = records(docs);
  for (const doc of docs) {
    const record = found.get(String(doc.id));
    if (record?.dates !== undefined) judge(record, doc);
  }
}

for (const set of ['dates/timebank', 'dates/aquaint', 'dates/meantime', 'dates/wikiwars', 'dates/world']) {
  each(set, (record, doc) => {
    for (const date of record.dates)
      if (!(doc.annotatedEnd && date.end > doc.annotatedEnd)) count(date.rule, dateIsRight(date, doc.mentions));
  });
}

const TYPES = { person: new Set(['PERSON']), organization: new Set(['ORG']), norp: new Set(['NORP']) };
const PLACES = new Set(['GPE', 'LOC', 'FAC']);
for (const set of ['names/worldwide', 'names/ieer', 'names/gum-news']) {
  each(set, (record, doc) => {
    for (const actor of record.actors) {
      const kinds = TYPES[actor.type];
      if (kinds === undefined || (actor.type === 'norp' && set !== 'names/worldwide')) continue;
      for (const mention of actor.mentions) count(mention.rule, nameIsRight(mention, kinds, doc.mentions));
    }
    for (const { mentions } of record.locations)
      for (const mention of mentions) count(mention.rule, nameIsRight(mention, PLACES, doc.mentions));
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

for (const set of ['figures/figures', 'figures/world']) {
  each(set, (record, doc) => {
    for (const c of record.counts)
      if (!doc.optional?.some((o) => overlaps(o, c))) count(c.rule, countIsRight(c, doc.counts));
    for (const q of record.quotes)
      count(
        q.rule,
        doc.quotes.some((g) => Math.abs(g.start - q.start) <= 3 && Math.abs(g.end - q.end) <= 3),
      );
  });
}
each('quantities/newsquant', (record, doc) => {
  const values = doc.quantities.map(({ value }) => value);
  for (const c of record.counts) count(c.rule, quantityIsRight(c, values));
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

const rows = confidences(tally);
writeFileSync(
  new URL('../../src/assemble/confidence-table.ts', import.meta.url),
  `/** Written by test/eval/confidence.mjs from the development sets: do not edit. */
export const CONFIDENCE: Readonly<Record<string, number>> = {
${rows.map(([rule, value]) => `  '${rule}': ${value},`).join('\n')}
};
`,
);
console.log(`${rows.length} rules`);
