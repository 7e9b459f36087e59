import type { Writer } from './writer.ts';

const INDENT = 2;

/** One article is one object, several are an array; indented. */
export const jsonWriter = ({ several }: { readonly several: boolean }): Writer =>
  several
    ? {
        open: '[',
        entry: (entry, index) => `${index === 0 ? '\n' : ',\n'}${JSON.stringify(entry, null, INDENT)}`,
        close: '\n]\n',
      }
    : { open: '', entry: (entry) => `${JSON.stringify(entry, null, INDENT)}\n`, close: '' };
