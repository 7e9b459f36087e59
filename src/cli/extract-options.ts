import { lexiconOf } from '../batch/user-lexicon.ts';
import type { ExtractOptions } from '../pipeline.ts';
import type { CliOptions } from './options.ts';

/** What the command line says of every article. */
export async function extractOptions(options: CliOptions): Promise<ExtractOptions> {
  const { published, only, offsets, text, dateOrder, transcripts, lexicon = null, gazetteer = null } = options;
  return {
    ...(published === undefined ? {} : { published }),
    ...(only === undefined ? {} : { only }),
    ...(offsets === undefined ? {} : { offsets }),
    ...(dateOrder === undefined ? {} : { dateOrder }),
    ...(transcripts === undefined ? {} : { transcripts }),
    lexicon: await lexiconOf({ lexicon, gazetteer }),
    withText: text ?? false,
  };
}
