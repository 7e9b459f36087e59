import { plainFile, type Writer } from './writer.ts';

/** One record a line. */
export const ndjsonWriter = (): Writer => ({
  spread: 'article',
  holds: 'many',
  files: [plainFile('.ndjson')],
  needs: {},
  render: (entry) => [`${JSON.stringify(entry)}\n`],
});
