/** The commands of runs beyond one machine. */
import { Command, Option } from 'commander';
import type { Io } from '../batch/io.ts';
import type { CliOptions } from './options.ts';
import type { Ends } from './program.ts';
import { filterOptions } from './root-options.ts';

export const shardCommands = (io: Io, ends: Ends): readonly Command[] => [
  filter(io, ends),
  merge(io, ends),
  verify(io, ends),
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
