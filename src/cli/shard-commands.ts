/** The commands of runs beyond one machine. */
import { Command, Option } from 'commander';
import type { Io } from '../batch/io.ts';
import type { CliOptions } from './cli-options.ts';
import { limit, slurmMemory, slurmTime } from './options.ts';
import type { Ends } from './program.ts';
import type { SlurmOptions } from './slurm-command.ts';
import { filterOptions, shardOptions } from './command-options.ts';

export const shardCommands = (io: Io, ends: Ends): readonly Command[] => [
  filter(io, ends),
  merge(io, ends),
  verify(io, ends),
  slurm(io, ends),
];

function filter(io: Io, { exit }: Ends): Command {
  const command = new Command('filter').description(
    'a line out for each line in, for engines that pipe lines through programs (Spark pipe, Hadoop Streaming)',
  );
  for (const option of filterOptions()) command.addOption(option);
  return command.action(async (options: Omit<CliOptions, 'given'>) => {
    const { filterCommand } = await import('./filter-command.ts');
    exit(await filterCommand({ ...options, given: [] }, io));
  });
}

const merge = (io: Io, { exit }: Ends): Command =>
  new Command('merge')
    .description('put the parts of all shards together, in the order of the inputs (parts of ndjson)')
    .argument('<dir>', 'the folder of the parts')
    .addOption(
      new Option(
        '-o, --output <file>',
        'the whole, written whole or not at all (.gz: compressed); - for standard output',
      ).default('-'),
    )
    .action(async (dir: string, { output }: { readonly output: string }) => {
      const { mergeParts } = await import('../batch/shards/merge.ts');
      exit(await mergeParts(dir, output, io));
    });

const verify = (io: Io, { exit }: Ends): Command =>
  new Command('verify')
    .description(
      'hold the parts of all shards to the inputs: every article once, no byte changed; tells what to run again',
    )
    .argument('<dir>', 'the folder of the parts')
    .argument('<inputs...>', 'the inputs, as the shards were given them')
    .action(async (dir: string, inputs: readonly string[]) => {
      const { verifyParts } = await import('../batch/shards/verify.ts');
      exit(await verifyParts(dir, inputs, io));
    });

function slurm(io: Io, { print }: Ends): Command {
  const passed: string[] = [];
  const command = new Command('slurm')
    .description('print the batch script of a run in shards on Slurm: an array of tasks, then verify and merge')
    .argument('<inputs...>', 'files, folders, globs, archives, where all nodes see them')
    .requiredOption('-o, --output <dir>', 'the folder of the parts; the whole becomes all.ndjson in it')
    .addOption(
      new Option('--tasks <n>', 'how many shards')
        .argParser((text: string) => limit(text, 'tasks'))
        .makeOptionMandatory(),
    )
    .option('--partition <name>', 'the partition of both jobs')
    .addOption(
      new Option('--time <time>', 'the time limit, as Slurm writes it; estimated from a sample without it').argParser(
        slurmTime,
      ),
    )
    .addOption(
      new Option('--mem <size>', 'memory a task, as Slurm writes it; estimated without it').argParser(slurmMemory),
    )
    .option('--submit', 'hand the script to sbatch instead');
  for (const option of shardOptions()) {
    command.addOption(option);
    const flag = option.long ?? '';
    command.on(`option:${option.name()}`, (value?: string | null) =>
      passed.push(...(typeof value === 'string' ? [flag, value] : [flag])),
    );
  }
  return command.action(async (inputs: readonly string[], options: Omit<SlurmOptions, 'given'>) => {
    const { slurmCommand } = await import('./slurm-command.ts');
    print(await slurmCommand(inputs, { ...options, given: [] }, { passed, io }));
  });
}
