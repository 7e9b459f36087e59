/** The commands beside the main job. */
import { Argument, Command, type Option } from 'commander';
import type { Io } from '../batch/io.ts';
import { completionScript, type CompletedOption, type Grammar, type Shell, SHELLS } from './completion.ts';
import type { CliOptions } from './cli-options.ts';
import { choice } from './given-options.ts';
import { convertOptions } from './command-options.ts';
import type { Ends } from './program.ts';
import { explainDefinition, viewDefinition } from './looking.ts';
import { evalDefinition } from './eval.ts';
import { reportDefinition } from './report.ts';
import { shardCommands } from './shard-commands.ts';
import type { Given } from './targets.ts';

export function addCommands(root: Command, io: Io, ends: Ends): void {
  root
    .command('schema')
    .description('print the JSON Schema of the record, or a page on its fields')
    .addOption(
      choice('-f, --format <format>', 'json: the JSON Schema; html: every field with an example', [
        'json',
        'html',
      ]).default('json'),
    )
    .action(async ({ format }: { readonly format: string }) => {
      if (format === 'html') return ends.print((await import('../output/schema/record-page.ts')).recordPage());
      const { jsonSchema } = await import('../model/record.ts');
      ends.print(`${JSON.stringify(jsonSchema(), null, 2)}\n`);
    });
  root
    .command('completion')
    .description('print what makes a shell complete options: eval "$(factbox completion bash)"')
    .addArgument(new Argument('<shell>').choices([...SHELLS]))
    .action((shell: Shell) => ends.print(completionScript(shell, grammarOf(root))));
  root
    .command('man')
    .description('print the manual page: factbox man | man -l -')
    .action(async () => {
      const { manual } = await import('./man.ts');
      ends.print(manual(root));
    });
  root.addCommand(viewDefinition(io, ends));
  root.addCommand(explainDefinition(io, ends));
  root.addCommand(reportDefinition(io, ends));
  root.addCommand(evalDefinition(io, ends));
  root.addCommand(convert(io, ends));
  for (const command of shardCommands(io, ends)) root.addCommand(command);
  root.addCommand(new Command('gazetteer').description('gazetteers of your own').addCommand(gazetteerBuild(io, ends)));
}

function convert(io: Io, { exit }: Ends): Command {
  const given: Given[] = [];
  const command = new Command('convert')
    .description('write own records (json, ndjson, folders of them) in other formats, without extracting again')
    .argument('<records...>', 'files, folders, globs, archives of records, or - for standard input');
  for (const option of convertOptions(given)) command.addOption(option);
  return command.action(async (inputs: string[], options: Omit<CliOptions, 'given'>) => {
    const { convertCommand } = await import('./convert-command.ts');
    exit(await convertCommand(inputs, { ...options, given }, io));
  });
}

const gazetteerBuild = (io: Io, { exit }: Ends): Command =>
  new Command('build')
    .description('pack GeoNames tables (MM.txt, allCountries.txt) into one file for --gazetteer: every village')
    .argument('<tables...>', 'unzipped files of https://download.geonames.org/export/dump/')
    .requiredOption('-o, --output <file>', 'the gazetteer, written whole or not at all')
    .action(async (tables: string[], { output }: { readonly output: string }) => {
      const { gazetteerCommand } = await import('./gazetteer-command.ts');
      exit(await gazetteerCommand(tables, output, io));
    });

const grammarOf = (root: Command): Grammar => ({
  options: root.options.map(completed),
  commands: root.commands.map((command) => ({
    name: command.name(),
    description: command.summary() || command.description(),
    options: command.options.map(completed),
    commands:
      command.name() === 'help' ? root.commands.map((one) => one.name()) : command.commands.map((one) => one.name()),
  })),
});

const completed = (option: Option): CompletedOption => ({
  short: option.short?.replace(/^-/, '') ?? null,
  long: (option.long ?? '').replace(/^--/, ''),
  description: option.description,
  value: option.required ? (/<(?<name>.+)>/.exec(option.flags)?.groups?.['name'] ?? 'value') : null,
  choices: option.argChoices ?? [],
});
