import type { ExtractOptions } from '../pipeline.ts';
import type { CliOptions } from './cli-options.ts';

/** What the command line says of every article; plain data, as threads can be given. */
export function extractOptions({
  published,
  only,
  minConfidence,
  offsets,
  text,
  dateOrder,
  transcripts,
  whyNot,
}: CliOptions): ExtractOptions {
  return {
    ...(published === undefined ? {} : { published }),
    ...(only === undefined ? {} : { only }),
    ...(minConfidence === undefined ? {} : { minConfidence }),
    ...(offsets === undefined ? {} : { offsets }),
    ...(dateOrder === undefined ? {} : { dateOrder }),
    ...(transcripts === undefined ? {} : { transcripts }),
    ...(whyNot === undefined ? {} : { whyNot }),
    withText: text ?? false,
  };
}
