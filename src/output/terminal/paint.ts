/** Colours of the kinds of values on a terminal, by node:util. */
import { styleText } from 'node:util';
import type { FactKind } from '../facts/fact.ts';

type Style = FactKind | 'title' | 'head' | 'quiet' | 'warning';
type Format = Parameters<typeof styleText>[0];

const STYLES: { readonly [S in Style]: Format } = {
  count: 'magenta',
  event: 'blue',
  actor: 'yellow',
  location: 'green',
  date: 'cyan',
  quote: 'italic',
  faq: 'underline',
  source: 'gray',
  title: 'bold',
  head: ['bold', 'underline'],
  quiet: 'gray',
  warning: 'red',
};

export type Paint = (style: Style, text: string) => string;

/** Without colour, text stays as it is. Who asks for colour has decided: the environment is not asked again. */
export const painter = (color: boolean): Paint =>
  color
    ? (style, text) => (text === '' ? '' : styleText(STYLES[style], text, { validateStream: false }))
    : (_, text) => text;
