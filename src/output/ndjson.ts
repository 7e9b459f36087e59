import type { Writer } from './writer.ts';

/** One record a line. */
export const ndjsonWriter = (): Writer => ({ open: '', entry: (entry) => `${JSON.stringify(entry)}\n`, close: '' });
