import type { Io } from '../batch/io.ts';
import { view } from '../output/terminal/view.ts';
import type { CliOptions } from './cli-options.ts';
import { readingOptionsOf, show } from './read.ts';
import { isColored, widthOf } from './terminal.ts';

const RULE = '─';

/** Each article with its values in colour, its factbox beneath it; a line parts several. */
export async function viewCommand(inputs: readonly string[], options: CliOptions, io: Io): Promise<number> {
  const terminal = { width: widthOf(io), color: isColored(options, io) };
  let isFirst = true;
  return show(await readingOptionsOf(inputs, options, io), io, (record) => {
    const parting = isFirst ? '' : `\n${RULE.repeat(terminal.width)}\n\n`;
    isFirst = false;
    return parting + view(record, terminal);
  });
}
