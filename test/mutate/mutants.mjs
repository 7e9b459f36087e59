// What is changed in the rules: each mutant is a file with one place of it written otherwise.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

const sources = readdirSync(`${root}src`, { recursive: true })
  .filter((file) => /^(?:parse|extract|resolve)\/(?!.*(?:corpus|language)).*\.ts$/.test(file))
  .sort();

/** Every place of a kind of change: what stands there, and what it becomes. */
const CHANGES = [
  {
    kind: 'limit',
    files: sources,
    at: /^(?<before>(?:export )?const [A-Z][A-Z_]+ = )(?<value>\d[\d_]*(?:\.\d+)?)(?=;)/gm,
    becomes: ({ value }) => [3 * number(value) + 1, Math.floor(number(value) / 3)].map(String),
  },
  {
    kind: 'rule of dates dropped',
    files: sources.filter((file) => file.startsWith('extract/date/rules/')),
    at: /^(?<before>\s+pattern: )(?<value>'[^'\n]+'|"[^"\n]+"|`[^`]+`)(?=,$)/gm,
    becomes: () => ["'digits&lower'"],
  },
  {
    kind: 'term of a pattern dropped',
    files: sources.filter((file) => file.startsWith('extract/date/rules/')),
    at: /^(?<before>\s+pattern: ['"`].*?)(?<value> \| [\w:'-]+)(?=[^\n]*$)/gm,
    becomes: () => [''],
  },
  {
    kind: 'guard dropped',
    files: sources.filter((file) => file.startsWith('extract/date/rules/')),
    at: /^(?<before>\s+)(?<value>(?:notBefore|notAfter|before|after): (?:'[^'\n]+'|"[^"\n]+"|`[^`]+`),)/gm,
    becomes: () => [''],
  },
  {
    kind: 'trap dropped',
    files: ['extract/count/traps/index.ts'],
    at: /(?<before>holds: )(?<value>is\w+)(?=,)/g,
    becomes: () => ['() => false'],
  },
  {
    kind: 'context of names dropped',
    files: ['parse/names/context-rules.ts'],
    at: /(?<before>votes: )(?<value>\{[^}]+\})/g,
    becomes: () => ['{}'],
  },
];

const number = (text) => Number(text.replaceAll('_', ''));

function ofSources({ kind, files, at, becomes }) {
  return files.flatMap((file) => {
    const text = readFileSync(`${root}src/${file}`, 'utf8');
    return [...text.matchAll(at)].flatMap((match) => {
      const { before, value } = match.groups;
      const start = match.index + before.length;
      return becomes(match.groups)
        .filter((other) => other !== value)
        .map((other) => ({
          kind,
          file: `src/${file}`,
          told: `${file}:${text.slice(0, start).split('\n').length}: ${value.trim()} → ${other || 'nothing'}`,
          contents: text.slice(0, start) + other + text.slice(start + value.length),
        }));
    });
  });
}

const drop = (name) =>
  `const gone = this.names.get('${name}') ?? 0; for (let at = gone >> 5; at < this.sets.length; at += this.stride) this.sets[at] = (this.sets[at] ?? 0) & ~(1 << (gone & 31));\n`;

/** A class of words of which the compiled lexicon then knows nothing. */
function ofClasses() {
  const file = 'src/lexicon/compiled/class-table.ts';
  const text = readFileSync(`${root}${file}`, 'utf8');
  const end = text.indexOf('  }', text.indexOf('this.rows = '));
  return classNames().map((name) => ({
    kind: 'class of words dropped',
    file,
    told: name,
    contents: text.slice(0, end) + drop(name) + text.slice(end),
  }));
}

/** The classes that the rules' words belong to: "date/month", by the second column of the lists of words. */
const classNames = () => {
  const lines = readFileSync(`${root}src/lexicon/data/dates/words.tsv`, 'utf8').split('\n');
  const names = lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t')[1]);
  return [...new Set(names)].sort().map((name) => `date/${name}`);
};

export const mutants = () => [...CHANGES.flatMap(ofSources), ...ofClasses()];
