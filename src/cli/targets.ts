/** Formats and where they go, in the order of the command line: `-f ndjson -o all.ndjson -f parquet -d tables`. */
import { misused } from '../batch/problems.ts';
import type { Target } from '../batch/target.ts';
import type { OutputFormat } from '../output/index.ts';

/** An option of the output as it was given. */
export type Given =
  | { readonly kind: 'format'; readonly value: OutputFormat }
  | { readonly kind: 'output' | 'outputDir'; readonly value: string };

interface Shown {
  readonly isTerminal: boolean;
  readonly inFolders: OutputFormat;
}

interface Open {
  readonly output: string | null;
  readonly outputDir: string | null;
  format: OutputFormat | null;
}

/**
 * A file takes the first format that stands before it and has no place yet, a folder all of them; formats that stand after all
 * places go to those that have none.
 * @param shown.isTerminal whether people look at standard output
 * @param shown.inFolders the format of folders that are given none
 * @throws UserError where a format has no place, or a place no format
 */
export function targetsOf(given: readonly Given[], shown: Shown): readonly Target[] {
  const waiting: OutputFormat[] = [];
  const open: Open[] = [];
  for (const { kind, value } of given) {
    if (kind === 'format') waiting.push(value);
    else if (kind === 'output') open.push({ output: value, outputDir: null, format: waiting.shift() ?? null });
    else open.push(...inFolder(value, waiting.splice(0)));
  }
  for (const place of open) place.format ??= waiting.shift() ?? null;
  const last = open.at(-1);
  if (typeof last?.outputDir === 'string' && waiting.length > 0)
    open.push(...inFolder(last.outputDir, waiting.splice(0)));
  if (open.length === 0 && waiting.length > 0)
    open.push({ output: null, outputDir: null, format: waiting.shift() ?? null });
  if (waiting.length > 0)
    throw misused('several formats need a place each: -f ndjson -o all.ndjson -f parquet -d tables');
  if (open.length === 0) return [{ output: null, outputDir: null, format: shown.isTerminal ? 'json' : 'ndjson' }];
  return open.map((place) => ({ ...place, format: formatOf(place, open.length === 1, shown) }));
}

const inFolder = (outputDir: string, formats: readonly OutputFormat[]): readonly Open[] =>
  (formats.length === 0 ? [null] : formats).map((format) => ({ output: null, outputDir, format }));

function formatOf(
  { format, output, outputDir }: Open,
  isOnly: boolean,
  { isTerminal, inFolders }: Shown,
): OutputFormat {
  const named = format ?? (output === null ? null : formatNamed(output));
  if (named !== null) return named;
  if (!isOnly) throw misused('-o names a file and -d a folder: choose one of them, or give each its format with -f');
  if (outputDir !== null) return inFolders;
  return output === '-' && isTerminal ? 'json' : 'ndjson';
}

const ENDINGS: readonly (readonly [OutputFormat, RegExp])[] = [
  ['ndjson', /\.(?:ndjson|jsonl|ldjson)$/i],
  ['webanno', /\.webanno\.jsonld$/i],
  ['jsonld', /\.jsonld$/i],
  ['geojson', /\.geojson$/i],
  ['json', /\.json$/i],
  ['csv', /\.csv$/i],
  ['parquet', /\.parquet$/i],
  ['timeml', /\.(?:tml|timeml)$/i],
  ['html', /\.html?$/i],
];
/** What people name a file for that holds something else than any format of ours. */
const FOREIGN = /\.(?:xlsx?|ods|tsv|xml|ya?ml|sqlite3?|db|docx?|pdf|ann|arrow|feather|avro|orc)$/i;

/** What the name of a file says that is in it: `places.geojson.gz`. */
function formatNamed(output: string): OutputFormat | null {
  const name = output.replace(/\.gz$/i, '');
  const format = ENDINGS.find(([, ending]) => ending.test(name))?.[0] ?? null;
  const foreign = FOREIGN.exec(name)?.[0];
  if (format === null && foreign !== undefined)
    throw misused(`${foreign} is no format that factbox writes; say which one is meant with -f`);
  return format;
}
