/** What a run writes, and where. */
import { sha256 } from '../assemble/sha256.ts';
import { GENERATOR_VERSION } from '../model/version.ts';
import { loadWriter } from '../output/index.ts';
import { plainFile, type Writer } from '../output/writer.ts';
import { makeFolder } from './output.ts';
import type { RunOptions } from './run-options.ts';
import type { SpoolFile } from './spool.ts';
import { journalPath, type Plan, planOutput } from './target.ts';
import { lexiconOf } from './user-lexicon.ts';
import type { WorkOptions } from './work.ts';

export interface Destination {
  readonly work: WorkOptions;
  readonly writer: Writer;
  readonly plan: Plan;
  /** Where failures are listed, too. */
  readonly errors: SpoolFile | null;
  /** Null for standard output, which no run can go on with. */
  readonly journal: { readonly path: string; readonly configuration: string } | null;
}

/** @throws UserError where the format cannot be written there. */
export async function destinationOf(options: RunOptions, several: boolean): Promise<Destination> {
  const { outputFormat, outputDir, table, csvRaw, lexicon, gazetteer, dedupe, errors } = options;
  const work = { outputFormat, table, csvRaw, lexicon, gazetteer, dedupe, several: several && outputDir === null };
  const writer = await loadWriter(outputFormat, work);
  const plan = planOutput(options, writer, work.several);
  if (outputDir !== null) await makeFolder(outputDir);
  const path = journalPath(options);
  return {
    work,
    writer,
    plan,
    errors: errors === null ? null : { path: errors, file: plainFile('') },
    journal: path === null ? null : { path, configuration: await configurationOf(options, work.several) },
  };
}

/** The files that grow, in the order of the journal's sizes. */
export const growing = ({ plan, errors }: Destination): readonly SpoolFile[] => [
  ...(plan.kind === 'files' ? plan.files : []),
  ...(errors === null ? [] : [errors]),
];

/** What a run that goes on may be told otherwise than the run before it: the output is the same. */
const FREE: ReadonlySet<string> = new Set<keyof RunOptions>([
  'inputs',
  'output',
  'outputDir',
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
  const { version } = await lexiconOf(options);
  const shaping = Object.entries(options).filter(([name]) => !FREE.has(name));
  return sha256(JSON.stringify([GENERATOR_VERSION, version, several, shaping]));
}
