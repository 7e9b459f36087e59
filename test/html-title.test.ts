/** Which of a page's titles is the article's: the rules of src/input/html/title.ts as a table. */
import { expect, it } from 'vitest';
import { extract } from '../src/pipeline.ts';

interface Page {
  readonly what: string;
  readonly h1?: readonly string[];
  readonly headline?: string;
  readonly shared?: string;
  readonly title?: string;
  readonly expected: string | null;
}

const pages: readonly Page[] = [
  { what: 'nothing', expected: null },
  { what: 'the element alone', title: 'Ferry sinks off Bari coast', expected: 'Ferry sinks off Bari coast' },
  { what: 'the element with the site', title: 'Ferry sinks off Bari | The Post', expected: 'Ferry sinks off Bari' },
  {
    what: 'a heading that is shared in the same words, though search engines get others',
    h1: ['Nine rescued as the old ferry sinks off Bari'],
    shared: 'Nine rescued as the old ferry sinks off Bari - The Post',
    headline: 'Bari ferry: nine rescued after sinking, what we know',
    expected: 'Nine rescued as the old ferry sinks off Bari',
  },
  {
    what: 'a headline of schema.org, where what is shared is shorter',
    h1: ['Home and abroad today'],
    shared: 'Ferry sinks off Bari',
    headline: 'Nine rescued as ferry sinks off Bari',
    expected: 'Nine rescued as ferry sinks off Bari',
  },
  {
    what: 'a headline that was cut off',
    h1: ['Nine rescued as ferry sinks off Bari, coastguard says'],
    headline: 'Nine rescued as ferry sinks',
    expected: 'Nine rescued as ferry sinks off Bari, coastguard says',
  },
  {
    what: 'a headline of another article',
    h1: ['Nine rescued as ferry sinks off Bari'],
    shared: 'Ferry sinks off Bari',
    headline: 'Markets close higher on rate hopes',
    title: 'Ferry sinks off Bari - The Post',
    expected: 'Ferry sinks off Bari',
  },
  {
    what: 'a heading of the site beside the article’s',
    h1: ['The Post', 'Nine rescued as ferry sinks off Bari'],
    title: 'Nine rescued as ferry sinks | The Post',
    expected: 'Nine rescued as ferry sinks off Bari',
  },
  {
    what: 'what is escaped twice',
    shared: 'Bari&amp;#039;s ferry sinks at sea',
    expected: "Bari's ferry sinks at sea",
  },
];

it.each(pages)('$what', ({ h1 = [], headline, shared, title, expected }) => {
  const linked =
    headline === undefined
      ? ''
      : `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline })}</script>`;
  const meta = shared === undefined ? '' : `<meta property="og:title" content="${shared}">`;
  const element = title === undefined ? '' : `<title>${title}</title>`;
  const headings = h1.map((text) => `<h1>${text}</h1>`).join('');
  const page = `<html><head>${element}${meta}${linked}</head><body>${headings}<p>Nine people were rescued.</p></body></html>`;
  expect(extract(page, { format: 'html', only: ['dates'] }).document.title?.text ?? null).toBe(expected);
});
