/** What a run writes, and where. */
import { sha256 } from '../assemble/sha256.ts';
import { GENERATOR_VERSION } from '../model/version.ts';
import { loadWriter } from '../output/index.ts';
import { plainFile, type Writer } from '../output/writer.ts';
import type { Io } from './io.ts';
import type { Landings } from './landings.ts';
import { makeFolder } from './output.ts';
import type { RunOptions } from './run-options.ts';
import type { SpoolFile } from './spool.ts';
import { openStream } from './stdout.ts';
import { journalPath, type Plan, planOutput } from './target.ts';
import { lexiconOf } from './user-lexicon.ts';
import type { WorkOptions } from './work.ts';

/** One format of the run. */
export interface Part {
  readonly writer: Writer;
  readonly plan: Plan;
}

export interface Destination {
  readonly work: WorkOptions;
  readonly parts: readonly Part[];
  /** Where failures are listed, too. */
  readonly errors: Plan | null;
  /** Null where all goes to streams, with which no run can go on. */
  readonly journal: { readonly path: string; readonly configuration: string } | null;
}

/** @throws UserError where a format cannot be written to its target. */
export async function destinationOf(
  options: RunOptions,
  landings: Landings,
  several: boolean,
  io: Io,
): Promise<Destination> {
  const { table, csvRaw, slim = false, lexicon, gazetteer, dedupe, records, append } = options;
  const formats = options.targets.map(({ format, outputDir }) => ({ format, several: several && outputDir === null }));
  const work = { formats, table, csvRaw, slim, lexicon, gazetteer, dedupe, records };
  const parts: Part[] = [];
  for (const { landing } of landings.targets) if (landing.kind === 'folder') await makeFolder(landing.folder);
  for (const [index, { target, landing }] of landings.targets.entries()) {
    const isSeveral = formats[index]?.several ?? several;
    const writer = await loadWriter(target.format, { ...work, several: isSeveral });
    const plan = await planOutput(target, landing, writer, { several: isSeveral, table, append }, io);
    parts.push({ writer, plan });
  }
  const path = landings.targets.map(({ landing }) => journalPath(landing)).find((found) => found !== null);
  return {
    work,
    parts,
    errors: await errorsPlan(landings, io),
    journal: path === undefined ? null : { path, configuration: await configurationOf(options, several) },
  };
}

async function errorsPlan({ errors }: Landings, io: Io): Promise<Plan | null> {
  if (errors === null) return null;
  const file = plainFile('');
  if (errors.kind === 'file') return { kind: 'files', files: [{ place: errors, file, append: false }] };
  return { kind: 'stream', file, stream: await openStream(errors, io) };
}

/** The files that grow, in the order of the journal's sizes. */
export const growing = ({ parts, errors }: Destination): readonly SpoolFile[] =>
  [...parts.map(({ plan }) => plan), ...(errors === null ? [] : [errors])].flatMap((plan) =>
    plan.kind === 'files' ? plan.files : [],
  );

/** What a run that goes on may be told otherwise than the run before it: the output is the same. */
const FREE: ReadonlySet<string> = new Set<keyof RunOptions>([
  'inputs',
  'targets', // their formats count, not their paths
  'errors',
  'lexicon', // their content counts, not their paths
  'gazetteer',
  'jobs',
  'timeout',
  'resume',
  'failFast',
  'verbosity',
  'progress',
  'summary',
]);

/** A hash of all that the output depends on beside the inputs: what broke off can only be gone on with as it was begun. */
async function configurationOf(options: RunOptions, several: boolean): Promise<string> {
  const version = options.records ? null : (await lexiconOf(options)).version;
  const shaping = Object.entries(options).filter(([name]) => !FREE.has(name));
  const formats = options.targets.map(({ format, outputDir }) => [format, outputDir !== null]);
  return sha256(JSON.stringify([GENERATOR_VERSION, version, several, formats, options.errors !== null, shaping]));
}
