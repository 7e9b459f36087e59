import type { WriterOptions } from './index.ts';
import { slimmed } from './slim.ts';
import type { Writer } from './writer.ts';

const INDENT = 2;

/** One article is one object, several are an array; indented. */
export const jsonWriter = ({ several, slim = false }: Pick<WriterOptions, 'several' | 'slim'>): Writer => ({
  spread: 'article',
  holds: several ? 'many' : 'one',
  files: [
    several
      ? { name: '.json', open: '[\n', separator: ',\n', close: '\n]\n' }
      : { name: '.json', open: '', separator: '\n', close: '\n' },
  ],
  needs: {},
  render: (entry) => [JSON.stringify(slim ? slimmed(entry) : entry, null, INDENT)],
});
