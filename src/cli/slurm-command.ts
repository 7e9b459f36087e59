import type { Io } from '../batch/io.ts';
import { sampled } from '../batch/shards/sample.ts';
import { slurmScript } from '../batch/shards/slurm-script.ts';
import { calledHere, submitted } from '../batch/shards/submit.ts';
import { inputOptions } from './input-options.ts';
import { lineWork } from './line-work.ts';
import type { CliOptions } from './cli-options.ts';

export interface SlurmOptions extends CliOptions {
  readonly output: string;
  readonly tasks: number;
  readonly partition?: string;
  readonly time?: string;
  readonly mem?: string;
  readonly submit?: boolean;
}

/**
 * The batch script of a run in shards, or what sbatch says of it.
 * @param passed options of the shards, as they were given
 */
export async function slurmCommand(
  inputs: readonly string[],
  options: SlurmOptions,
  { passed, io }: { readonly passed: readonly string[]; readonly io: Io },
): Promise<string> {
  const reading = { ...inputOptions(options), written: new Set<string>() };
  const sample = await sampled(inputs, reading, lineWork(options), io);
  const script = slurmScript({
    folder: options.output,
    tasks: options.tasks,
    inputs,
    options: passed,
    ...calledHere(),
    partition: options.partition ?? null,
    time: options.time ?? null,
    memory: options.mem ?? null,
    sample,
  });
  return options.submit === true ? submitted(script) : script;
}
