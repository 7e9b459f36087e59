import type { WriterOptions } from './index.ts';
import { slimmed } from './slim.ts';
import { plainFile, type Writer } from './writer.ts';

/** One record a line. */
export const ndjsonWriter = ({ slim = false }: Pick<WriterOptions, 'slim'>): Writer => ({
  spread: 'article',
  holds: 'many',
  files: [plainFile('.ndjson')],
  needs: {},
  render: (entry) => [`${JSON.stringify(slim ? slimmed(entry) : entry)}\n`],
});
