/** Who may import what (DESIGN §2), read from the sources themselves. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const SRC = new URL('../src/', import.meta.url);
const files = (readdirSync(SRC, { recursive: true }) as string[])
  .filter((name) => name.endsWith('.ts') && !name.includes('node_modules'))
  .sort();

const importsOf = (file: string): readonly string[] =>
  [
    ...readFileSync(new URL(file, SRC), 'utf8').matchAll(
      /^(?:import|export)\b[^'\n]*? from '([^']+)'|(?:import\(|createRequire\(import\.meta\.url\)\()'([^']+)'|^\} from '([^']+)'/gm,
    ),
  ].map(([, ...names]) => names.find((name) => name !== undefined) ?? '');

/** A relative import as a path from src/. */
const inside = (file: string, name: string): string =>
  new URL(name, new URL(file, SRC)).pathname.slice(SRC.pathname.length);

/** Folder → the folders and packages that it may import, beside itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: ['zod'],
  lexicon: ['model', 'node:fs', 'node:crypto', 'csv-parse/sync'],
  input: ['model', 'mdast-util-from-markdown', 'mdast', 'linkedom', '@mozilla/readability', 'saxes', 'node:module'],
  rules: ['model', 'lexicon'],
  parse: ['model', 'lexicon', 'rules', 'compromise/two', 'node:module'],
  extract: ['model', 'lexicon', 'rules', 'chrono-node', 'node:module'],
  resolve: ['model', 'lexicon', 'rules', 'extract'],
  assemble: ['model', 'resolve', 'node:crypto'],
  output: [
    'model',
    'csv-stringify/sync',
    'hyparquet-writer',
    '@observablehq/plot',
    'd3-geo',
    'factbox/pages.json',
    'linkedom',
    'node:module',
    'node:util',
    'string-width',
    'topojson-client',
    'topojson-specification',
  ],
  // Containers are bytes and belong to batch; what is in them is opened by the envelopes of input.
  batch: [
    'model',
    'lexicon',
    'input/envelopes',
    'output',
    'pipeline.ts',
    'checked-options.ts',
    'assemble/sha256.ts',
    'node:',
    'chardet',
    'fzstd',
    'iconv-lite',
    'pako',
    'unbzip2-stream',
    'xxhash-wasm',
    'xz-decompress',
    'picomatch',
    'piscina',
    'postal-mime',
    'unpdf',
    'yauzl',
  ],
  // The lexicon's bytes are read while modules are loaded.
  cli: ['lexicon/bytes.ts', 'model', 'output', 'batch', 'pipeline.ts', 'commander'],
};

/** The one file that may import a package or the disk. */
const ONLY_IMPORTER: Readonly<Record<string, RegExp>> = {
  commander: /^cli\//,
  'compromise/two': /^parse\/compromise\.ts$/,
  'chrono-node': /^extract\/date\/chrono\.ts$/,
  'csv-stringify': /^output\/csv\.ts$/,
  piscina: /^batch\/threads\.ts$/,
  'hyparquet-writer': /^output\/parquet-file\.ts$/,
  'csv-parse/sync': /^lexicon\/user-lexicon-file\.ts$/, // small files, in the synchronous core
  saxes: /^input\/xml\.ts$/,
  chardet: /^batch\/guess-encoding\.ts$/,
  fzstd: /^batch\/containers\/zstd\.ts$/,
  'iconv-lite': /^batch\/iconv\.ts$/,
  pako: /^batch\/containers\/inflate(?:-member)?\.ts$/,
  'unbzip2-stream': /^batch\/containers\/bzip2\.ts$/,
  'xxhash-wasm': /^batch\/containers\/zstd\.ts$/,
  'xz-decompress': /^batch\/containers\/xz\.ts$/,
  picomatch: /^batch\/walk\.ts$/,
  'postal-mime': /^batch\/documents\/email\.ts$/,
  unpdf: /^batch\/documents\/pdf\.ts$/,
  yauzl: /^batch\/containers\/zip\.ts$/,
  zod: /^model\/(?:record(?:-fields)?|check\/write)\.ts$/,
  'mdast-util-from-markdown': /^input\/markdown\.ts$/,
  linkedom: /^(?:input\/html\/dom|output\/charts\/draw)\.ts$/, // pages are read by it, charts drawn in it
  '@observablehq/plot': /^output\/charts\/draw\.ts$/,
  'd3-geo': /^output\/charts\/world\.ts$/,
  'topojson-client': /^output\/charts\/world\.ts$/,
  'string-width': /^output\/terminal\/cells\.ts$/,
  '@mozilla/readability': /^input\/html\/readable\.ts$/,
  'node:fs': /^(?:batch\/|lexicon\/(?:bytes|compile\/tables)\.ts$)/,
  'node:crypto': /^(?:assemble\/sha256|batch\/running-sum|lexicon\/compile\/tables)\.ts$/,
};

describe('the house', () => {
  it.each(files.filter((file) => file.includes('/')))('%s imports only what its folder may', (file) => {
    const folder = file.split('/')[0] ?? '';
    for (const name of importsOf(file)) {
      const target = name.startsWith('.') ? inside(file, name) : name;
      const allowed = [folder, ...(MAY_IMPORT[folder] ?? [])].some(
        (may) => target === may || target.startsWith(`${may}/`) || (may.endsWith(':') && target.startsWith(may)),
      );
      expect(allowed, `${file} imports ${name}`).toBe(true);
    }
  });

  it.each(files.filter((file) => /^extract\/\w+\//.test(file)))('%s knows no other kind', (file) => {
    const kind = file.split('/')[1];
    const siblings = importsOf(file)
      .filter((name) => name.startsWith('.'))
      .map((name) => inside(file, name))
      .filter((target) => /^extract\/\w+\//.test(target));
    expect(siblings.filter((target) => target.split('/')[1] !== kind)).toEqual([]);
  });

  it('gives each foreign library one importer', () => {
    for (const file of files)
      for (const name of importsOf(file)) {
        const rule = Object.entries(ONLY_IMPORTER).find(
          ([foreign]) => name === foreign || name.startsWith(`${foreign}/`),
        );
        if (rule !== undefined) expect(file, `${file} imports ${name}`).toMatch(rule[1]);
      }
  });

  it('keeps the clock, chance and the console out of the core', () => {
    for (const file of files.filter((name) => !/^(?:batch|cli)\//.test(name))) {
      const code = readFileSync(new URL(file, SRC), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
      expect(code, file).not.toMatch(
        /new Date\(\)|Date\.now|Math\.random|\bprocess\.|console\.|toLocale(?!LowerCase\(\))|Intl\./,
      );
    }
  });
});
