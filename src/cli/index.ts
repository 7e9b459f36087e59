/** The command line as a function: data to standard output, everything else to standard error, an exit code back. */
import { CommanderError } from 'commander';
import { EXIT, type Io } from '../batch/io.ts';
import { ReaderGone, streamWriter } from '../batch/stdout.ts';
import { bug } from '../batch/problems.ts';
import { UserError } from '../model/message.ts';
import { program } from './program.ts';
import { withShardValue } from './shard-option.ts';
import { withSummaryFile } from './summary-file.ts';

/**
 * Runs factbox.
 * @param args the arguments after the program's name
 * @returns the exit code (README, "Exit codes")
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
  io.stderr.on('error', () => undefined); // full or closed: that nobody can be told costs no record
  const printed: string[] = [];
  const code = await guarded(io, () => ended(args, io, (text) => printed.push(text)));
  if (printed.length === 0) return code;
  const written = await guarded(io, async () => {
    await streamWriter(io.stdout, 'standard output')(printed.join(''));
    return EXIT.done;
  });
  return Math.max(code, written);
}

async function ended(args: readonly string[], io: Io, print: (text: string) => void): Promise<number> {
  let exitCode: number = EXIT.done;
  const exit = (code: number): void => {
    exitCode = code;
  };
  await program(io, { exit, print }).parseAsync(withShardValue(withSummaryFile(args)), { from: 'user' });
  return exitCode;
}

/** What goes wrong is told, and is an exit code. */
async function guarded(io: Io, action: () => Promise<number>): Promise<number> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    if (error instanceof ReaderGone) return EXIT.done;
    const told = error instanceof UserError ? error : bug(error);
    io.stderr.write(`factbox: ${told.message}\n`);
    return told.exitCode;
  }
}
