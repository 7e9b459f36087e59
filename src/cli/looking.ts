/** The commands by which people look at articles on a terminal. */
import { InvalidArgumentError, Option } from 'commander';
import type { Io } from '../batch/io.ts';
import { OFFSET_UNITS } from '../model/vocabulary.ts';
import { Documented } from './documented.ts';
import { choice } from './given-options.ts';
import type { CliOptions } from './cli-options.ts';
import type { Ends } from './program.ts';
import { readingOptions } from './command-options.ts';
import { colorOptions } from './terminal.ts';

type Options = Omit<CliOptions, 'given'>;

const INPUTS = 'articles or own records: files, folders, globs, archives, or - for standard input';

/** `--color` and what the main job is told of its inputs. */
const lookingOptions = (): readonly Option[] => [...colorOptions(), ...readingOptions()];

export function viewDefinition(io: Io, { exit }: Ends): Documented {
  const command = new Documented('view')
    .summary('show an article and its factbox in colour')
    .description(
      'Shows each article with its values in colour by kind, and beneath it its factbox: figures, events, actors, places, dates, quotes, questions and sources as tables as wide as the terminal is.',
    )
    .argument('[inputs...]', INPUTS);
  for (const option of lookingOptions()) command.addOption(option);
  command.examples = [
    ['factbox view article.txt', 'one article'],
    ['factbox view --color always news/*.txt | less -R', 'several, to leaf through'],
    ['factbox view --only counts,locations facts.ndjson', 'records that hold their text (--text)'],
  ];
  return command.action(async (inputs: string[], options: Options) => {
    const { viewCommand } = await import('./view-command.ts');
    exit(await viewCommand(inputs, { ...options, given: [] }, io));
  });
}

export function explainDefinition(io: Io, { exit }: Ends): Documented {
  const command = new Documented('explain')
    .summary('show why: every value underlined, or what one rests on')
    .description(
      'Shows each article with every value underlined: its kind, value and rule. Asked for a value (--id) or a place (--at), tells why: the rule, how often it is right, the sentence, what the value was linked by and what else it could be. With --why-not tells of a place which rules would have taken its words, and what stopped each: a guard, a negative rule, a longer match, the votes for another kind of name, a later stage.',
    )
    .argument('[inputs...]', INPUTS);
  command.addOption(new Option('--id <id>', 'only the value of this id: c3').conflicts('at'));
  command.addOption(
    new Option('--at <start:end>', 'only the values at a place of the text, as its offsets count: 120:140').argParser(
      place,
    ),
  );
  command.addOption(
    new Option('--why-not <start:end>', 'what rules would have taken there, and what stopped them: 120:140')
      .argParser(place)
      .conflicts(['at', 'id']),
  );
  command.addOption(choice('--offsets <unit>', 'what offsets count', OFFSET_UNITS).default('codepoint'));
  for (const option of lookingOptions()) command.addOption(option);
  command.examples = [
    ['factbox explain article.txt', 'the article with every value underlined'],
    ['factbox explain --id c3 article.txt', 'why the third figure is what it is'],
    ['factbox explain --at 120:140 article.txt', 'what stands between two offsets, and why'],
    ['factbox explain --why-not 120:140 article.txt', 'why something is no date, figure, event, actor or place'],
    ['cat article.txt | factbox explain', 'from a pipe'],
  ];
  return command.action(async (inputs: string[], options: Options) => {
    const { explainCommand } = await import('./explain-command.ts');
    exit(await explainCommand(inputs, { ...options, given: [] }, io));
  });
}

/** `120:140`. */
function place(text: string): { readonly start: number; readonly end: number } {
  const [start = 0, end = 0] = (/^(\d{1,9}):(\d{1,9})$/.exec(text)?.slice(1) ?? []).map(Number);
  if (end > start) return { start, end };
  throw new InvalidArgumentError(`"${text}" is no place; write the offsets of its begin and end: 120:140.`);
}
