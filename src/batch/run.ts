/** Articles in, entries out, in order; what goes wrong with one costs no other. */
import type { Lexicon } from '../lexicon/index.ts';
import { loadWriter } from '../output/index.ts';
import { isFailure } from '../output/writer.ts';
import { type InputOptions, mayBeSeveral, readInputs } from './inputs.ts';
import { EXIT, type Io } from './io.ts';
import { ReaderGone } from './stdout.ts';
import { openOutput, planOutput, type Target } from './target.ts';
import { outcomeOf } from './work.ts';

export interface RunOptions extends InputOptions, Target {
  readonly inputs: readonly string[];
  readonly csvRaw: boolean;
  readonly lexicon: Lexicon;
}

/** @returns the exit code: the highest of what happened to the articles. */
export async function runBatch(options: RunOptions, io: Io): Promise<number> {
  const { outputFormat, table, csvRaw, outputDir, lexicon } = options;
  const several = mayBeSeveral(options.inputs, options);
  const writer = await loadWriter(outputFormat, { several: several && outputDir === null, table, csvRaw });
  const output = await openOutput(planOutput(options, writer, several), [], outputDir, io);
  let exitCode: number = EXIT.done;
  let written = 0;
  try {
    for await (const item of readInputs(options.inputs, io, options)) {
      const { entry, complaint, exitCode: code } = outcomeOf(item, { needs: writer.needs, lexicon });
      if (complaint !== null) io.stderr.write(`factbox: ${complaint}\n`);
      exitCode = Math.max(exitCode, code);
      if (isFailure(entry) && !several && item.kind !== 'bad-article') continue;
      await output.add(writer.render(entry), item.source);
      written += 1;
    }
    await (written > 0 ? output.finish() : output.discard());
    return exitCode;
  } catch (error) {
    await output.keep();
    if (error instanceof ReaderGone) return EXIT.done;
    throw error;
  }
}
