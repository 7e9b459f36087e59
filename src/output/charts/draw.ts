// The only importer of @observablehq/plot, and of linkedom on the way out: charts are drawn when they are written, as inline SVG.
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { Markup } from '../page/markup.ts';

export { Plot };

const { document } = parseHTML('<!doctype html><html><body></body></html>');

/** Attributes of lengths and paths: a tenth of a pixel is as fine as anybody sees. */
const GEOMETRY = [
  'd',
  'transform',
  'x',
  'y',
  'x1',
  'x2',
  'y1',
  'y2',
  'cx',
  'cy',
  'r',
  'width',
  'height',
  'dy',
] as const;

/** As much of an element as is asked here: the sources are compiled without the types of a browser. */
interface Drawn {
  readonly tagName: string;
  readonly outerHTML: string;
  readonly querySelectorAll: (selector: string) => Iterable<Drawn>;
  readonly getAttribute: (name: string) => string | null;
  readonly setAttribute: (name: string, value: string) => void;
  readonly removeAttribute: (name: string) => void;
  readonly remove: () => void;
}

/** A chart as SVG without styles of its own (the page's style sheet has them), its numbers rounded; `label` is for who cannot see it. */
export function drawn(label: string, options: Plot.PlotOptions): Markup {
  const svg = Plot.plot({ ...options, document: document as never }) as unknown as Drawn;
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const path of svg.querySelectorAll('path')) if ((path.getAttribute('d') ?? '') === '') path.remove();
  for (const element of svg.querySelectorAll('*')) tidy(element);
  svg.setAttribute('class', 'chart');
  svg.setAttribute('font-size', '12');
  svg.setAttribute('role', 'group');
  svg.setAttribute('aria-label', label);
  return new Markup(svg.outerHTML);
}

function tidy(element: Drawn): void {
  if (element.tagName.toLowerCase() === 'g') element.removeAttribute('aria-label'); // "dot", "x-axis tick": tells nobody anything
  for (const name of GEOMETRY) {
    const value = element.getAttribute(name);
    if (value !== null) element.setAttribute(name, value.replace(/-?\d+\.\d{2,}/g, rounded));
  }
}

const rounded = (number: string): string => String(Math.round(Number(number) * 10) / 10);
