import { runBatch } from '../batch/run.ts';
import type { Io } from '../batch/io.ts';
import { lexiconOf } from '../batch/user-lexicon.ts';
import { type CliOptions, defaultFieldNames } from './options.ts';
import { extractOptions } from './extract-options.ts';

/** The main job: articles in, records out. */
export const extractCommand = async (inputs: readonly string[], options: CliOptions, io: Io): Promise<number> =>
  runBatch(
    {
      inputs,
      format: options.inputFormat,
      fields: options.fields ?? defaultFieldNames,
      extract: extractOptions(options),
      lexicon: await lexiconOf(options.lexicon ?? null),
      outputFormat: options.format ?? defaultFormat(options, io),
      output: options.output ?? null,
      outputDir: options.outputDir ?? null,
      table: options.table ?? null,
      csvRaw: options.csvRaw ?? false,
    },
    io,
  );

/** One object a file in a folder, and for people who look at it; one a line for programs. */
const defaultFormat = ({ output, outputDir }: CliOptions, io: Io): 'json' | 'ndjson' =>
  outputDir !== undefined || (output === undefined && io.stdout.isTTY === true) ? 'json' : 'ndjson';
