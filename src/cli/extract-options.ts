import type { ExtractOptions } from '../pipeline.ts';
import type { CliOptions } from './options.ts';

/** What the command line says of every article. */
export const extractOptions = ({ published, only, offsets, text, dateOrder }: CliOptions): ExtractOptions => ({
  ...(published === undefined ? {} : { published }),
  ...(only === undefined ? {} : { only }),
  ...(offsets === undefined ? {} : { offsets }),
  ...(dateOrder === undefined ? {} : { dateOrder }),
  withText: text ?? false,
});
