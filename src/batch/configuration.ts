/** What a run is made with, as a hash. */
import { sha256 } from '../assemble/sha256.ts';
import { GENERATOR_VERSION } from '../model/version.ts';
import type { RunOptions } from './run-options.ts';
import { lexiconOf } from './user-lexicon.ts';

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
export async function configurationOf(options: RunOptions, several: boolean): Promise<string> {
  const version = options.records ? null : (await lexiconOf(options)).version;
  const shaping = Object.entries(options).filter(([name]) => !FREE.has(name));
  const formats = options.targets.map(({ format, outputDir }) => [format, outputDir !== null]);
  return sha256(JSON.stringify([GENERATOR_VERSION, version, several, formats, options.errors !== null, shaping]));
}
