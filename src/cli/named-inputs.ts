import { EXIT, type Io } from '../batch/io.ts';
import { UserError } from '../model/message.ts';

/** Without inputs, what is piped in is read; at a terminal there is nothing to read. */
export function named(inputs: readonly string[], io: Io): readonly string[] {
  if (inputs.length > 0) return inputs;
  if (io.stdin.isTTY === true)
    throw new UserError('no input; give files or pipe text in (try factbox --help)', {
      exitCode: EXIT.usage,
      code: 'usage/no-input',
    });
  return ['-'];
}
