import type { Writer } from './writer.ts';

const INDENT = 2;

/** One article is one object, several are an array; indented. */
export const jsonWriter = ({ several }: { readonly several: boolean }): Writer => ({
  spread: 'article',
  holds: several ? 'many' : 'one',
  files: [
    several
      ? { name: '.json', open: '[\n', separator: ',\n', close: '\n]\n' }
      : { name: '.json', open: '', separator: '\n', close: '\n' },
  ],
  needs: {},
  render: (entry) => [JSON.stringify(entry, null, INDENT)],
});
