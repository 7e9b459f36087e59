/** The formats for other programs: golden files, and what those programs read in them. */
import { check } from '@placemarkio/check-geojson';
import fc from 'fast-check';
import jsonld, { type ContextDefinition } from 'jsonld';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { annotationsOf } from '../src/output/annotations.ts';
import { loadWriter, OUTPUT_FORMATS, type OutputFormat } from '../src/output/index.ts';
import { extract, type ExtractOptions } from '../src/pipeline.ts';
import { articles, written, writtenText } from './helpers/writing.ts';

const FILES = {
  geojson: 'places.geojson',
  jsonld: 'articles.jsonld',
  timeml: 'earthquake.tml',
  webanno: 'annotations.jsonld',
} as const satisfies Partial<Record<OutputFormat, string>>;

it.each(Object.entries(FILES))('%s is written as expected', async (format, file) => {
  await expect(await writtenText(format as keyof typeof FILES)).toMatchFileSnapshot(`../fixtures/outputs/${file}`);
});

const [first, second] = articles;
if (first === undefined || second === undefined) throw new Error('two articles are needed');

/** The one file of an article in a format, as a folder of articles has it. */
async function rendered(format: OutputFormat, text: string, options: ExtractOptions = {}): Promise<readonly string[]> {
  const writer = await loadWriter(format, { several: false, table: null, csvRaw: false });
  const texts = writer.render(extract(text, { ...options, ...writer.needs }));
  return writer.files.map((file, index) => file.open + (texts[index] ?? '') + file.close);
}

describe('geojson', () => {
  it('is valid for a validator, a point for every resolved place and every event at one', async () => {
    const { features } = check(await writtenText('geojson')) as { features: { geometry: object }[] };
    const resolved = articles.flatMap(({ text, options }) =>
      extract(text, options).locations.filter(({ lat }) => lat !== null),
    );
    const happened = articles.flatMap(({ text, options }) => {
      const { events, locations } = extract(text, options);
      const points = new Set(locations.filter(({ lat }) => lat !== null).map(({ id }) => id));
      return events.filter(({ location }) => points.has(location ?? ''));
    });
    expect(happened.length).toBeGreaterThan(3);
    expect(features.length).toBe(resolved.length + happened.length);
    expect(features[0]?.geometry).toEqual({
      type: 'Point',
      coordinates: [resolved[0]?.lon, resolved[0]?.lat],
    });
  });

  it('is valid without any place', async () => {
    const [text = ''] = await rendered('geojson', 'nothing to see here');
    expect(check(text)).toEqual({ type: 'FeatureCollection', features: [] });
  });
});

/** Contexts as the formats name them; nothing is fetched. The W3C's is shortened to the words that factbox uses. */
const CONTEXTS: Readonly<Record<string, ContextDefinition>> = {
  'https://schema.org': { '@vocab': 'https://schema.org/', sameAs: { '@type': '@id' }, url: { '@type': '@id' } },
  'http://www.w3.org/ns/anno.jsonld': {
    oa: 'http://www.w3.org/ns/oa#',
    id: { '@type': '@id', '@id': '@id' },
    type: { '@type': '@id', '@id': '@type' },
    '@vocab': 'http://www.w3.org/ns/oa#',
    items: { '@id': 'http://www.w3.org/ns/activitystreams#items', '@container': '@list' },
    body: { '@type': '@id', '@id': 'oa:hasBody' },
    target: { '@type': '@id', '@id': 'oa:hasTarget' },
    source: { '@type': '@id', '@id': 'oa:hasSource' },
    selector: { '@type': '@id', '@id': 'oa:hasSelector' },
    value: { '@id': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value' },
    exact: { '@id': 'oa:exact' },
  },
};

const documentLoader = async (url: string) => {
  const context = CONTEXTS[url];
  if (context === undefined) throw new Error(`not to be fetched: ${url}`);
  return { documentUrl: url, document: { '@context': context }, contextUrl: undefined };
};

/** `safe`: what the context does not define is an error, not dropped. */
const OPTIONS = { documentLoader, safe: true };

async function nodesOf(text: string): Promise<readonly Record<string, unknown>[]> {
  const flat = await jsonld.flatten(JSON.parse(text), undefined, OPTIONS);
  return flat as unknown as Record<string, unknown>[];
}
const ofType = (nodes: readonly Record<string, unknown>[], type: string): readonly Record<string, unknown>[] =>
  nodes.filter((node) => (node['@type'] as string[] | undefined)?.includes(type));

describe('jsonld', () => {
  it('is a graph of schema.org for a JSON-LD processor, nothing dropped', async () => {
    const nodes = await nodesOf(await writtenText('jsonld'));
    const records = articles.map(({ text, options }) => extract(text, options));
    const total = (list: (record: (typeof records)[number]) => readonly unknown[]): number =>
      records.reduce((sum, record) => sum + list(record).length, 0);
    expect(ofType(nodes, 'https://schema.org/NewsArticle').length).toBe(records.length);
    expect(ofType(nodes, 'https://schema.org/FAQPage').length).toBe(1);
    expect(ofType(nodes, 'https://schema.org/Question').length).toBe(total(({ faq }) => faq));
    expect(ofType(nodes, 'https://schema.org/Quotation').length).toBe(total(({ quotes }) => quotes));
    const [question] = ofType(nodes, 'https://schema.org/Question');
    expect(question?.['https://schema.org/acceptedAnswer']).toHaveLength(1);
  });
});

interface Tag {
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** What an XML parser makes of a TimeML document: the text of TEXT, and the TIMEX3 tags in it. */
function parseTimeml(xml: string): {
  readonly text: string;
  readonly created: string | undefined;
  readonly tags: readonly Tag[];
} {
  const path: string[] = [];
  const tags: Tag[] = [];
  let text = '';
  let created: string | undefined;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    path.push(name);
    if (name === 'TIMEX3' && path.includes('DCT')) created = attributes['value'];
    else if (name === 'TIMEX3') tags.push({ attributes, text: '' });
  });
  parser.on('text', (piece) => {
    if (path.includes('TEXT')) text += piece;
    const tag = tags.at(-1);
    if (path.at(-1) === 'TIMEX3' && tag !== undefined) tag.text += piece;
  });
  parser.on('closetag', () => void path.pop());
  parser.write(xml).close();
  return { text, created, tags };
}

describe('timeml', () => {
  it('holds the text and every date for an XML parser', async () => {
    const { text, created, tags } = parseTimeml(await writtenText('timeml'));
    const record = extract(first.text, first.options);
    expect(text).toBe(first.text);
    expect(created).toBe(record.document.published?.value);
    expect(tags.map((tag) => [tag.text, tag.attributes['value'], tag.attributes['type']])).toEqual(
      record.dates.map((date) => [date.text, date.value, date.type.toUpperCase()]),
    );
    const ids = new Set(['t0', ...tags.map((tag) => tag.attributes['tid'])]);
    expect(ids.size).toBe(tags.length + 1);
    for (const { attributes } of tags)
      if (attributes['anchorTimeID'] !== undefined) expect(ids).toContain(attributes['anchorTimeID']);
  });

  it('is well-formed whatever the text holds', async () => {
    const text = 'A & B <met> "on" ]]> Friday\r\n\u0001\ud83d\uffff 3 May 2024 🙂.';
    const [xml = ''] = await rendered('timeml', text, { published: '2024-05-06' });
    const parsed = parseTimeml(xml);
    expect(parsed.text).toBe(text.replace(/[\u0001\uffff]|\p{Surrogate}/gu, '\ufffd'));
    expect(parsed.tags.map((tag) => tag.text)).toEqual(['Friday', '3 May 2024']);
  });
});

describe('webanno', () => {
  interface WebAnnotation {
    readonly target: { readonly selector: readonly [Position, Quote] };
  }
  interface Position {
    readonly start: number;
    readonly end: number;
  }
  interface Quote {
    readonly exact: string;
    readonly prefix: string;
    readonly suffix: string;
  }

  it('is a page of annotations for a JSON-LD processor', async () => {
    const nodes = await nodesOf(await writtenText('webanno'));
    const count = articles.reduce((sum, { text, options }) => sum + annotationsOf(extract(text, options)).length, 0);
    expect(ofType(nodes, 'http://www.w3.org/ns/oa#Annotation').length).toBe(count);
    expect(ofType(nodes, 'http://www.w3.org/ns/oa#TextQuoteSelector').length).toBe(count);
  });

  it('selects the same words by position, in code points, and by quote', async () => {
    const text = `🙂🙂 ${first.text}`;
    const [page = ''] = await rendered('webanno', text, first.options);
    const characters = Array.from(text);
    const { items } = JSON.parse(page) as { items: readonly WebAnnotation[] };
    expect(items.length).toBeGreaterThan(20);
    for (const { target } of items) {
      const [position, quote] = target.selector;
      expect(characters.slice(position.start, position.end).join('')).toBe(quote.exact);
      expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
    }
  });
});

describe('brat', () => {
  /** As brat's own reader does it: an id, a type with fragments, the text of the fragments joined by spaces. */
  const textBound = /^(T\d+)\t(\w+) (\d+ \d+(?:;\d+ \d+)*)\t(.*)$/;

  it('is written as expected', async () => {
    const [text, ann] = [...(await written('brat')).values()].map((bytes) => new TextDecoder().decode(bytes));
    expect(text).toBe(first.text);
    await expect(ann).toMatchFileSnapshot('../fixtures/outputs/earthquake.ann');
  });

  it('marks in the text what it says', async () => {
    const [text = '', ann = ''] = await rendered('brat', `🙂 ${second.text}`, second.options);
    const characters = Array.from(text);
    const ids = new Set<string>();
    for (const line of ann.trimEnd().split('\n')) {
      expect(line).toMatch(/^(?:T\d+\t\w+ [\d ;]+\t.+|#\d+\tAnnotatorNotes T\d+\t.+|R\d+\t\w+ Arg1:T\d+ Arg2:T\d+)$/);
      const [, id, , fragments, said] = textBound.exec(line) ?? [];
      if (id === undefined || fragments === undefined) continue;
      ids.add(id);
      const marked = fragments.split(';').map((fragment) => {
        const [start, end] = fragment.split(' ').map(Number);
        return characters.slice(start, end).join('');
      });
      expect(marked.join(' ')).toBe(said);
      expect(marked.join('')).not.toContain('\n');
    }
    for (const [target] of ann.matchAll(/\bT\d+\b/g)) expect(ids).toContain(target);
  });
});

describe('whatever the text holds', () => {
  const pieces =
    'Paris|Friday|12 people were killed|“|”|<|&|]]>|"|,|.|\n|\r\n|\t|=1+1|Q: Why?|A: So.|3 May 2024|Ünal said|🙂|\u0000|\ud83d|\ufffe| '.split(
      '|',
    );
  const salad = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 30 }).map((words) => words.join(' '));
  const anything = fc.oneof(salad, fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }));

  it.each(OUTPUT_FORMATS)('%s is written', async (format) => {
    const writer = await loadWriter(format, { several: true, table: null, csvRaw: false });
    fc.assert(
      fc.property(anything, (text) => {
        const texts = writer.render(extract(text, writer.needs));
        expect(texts.length).toBe(writer.files.length);
        if (format === 'timeml')
          expect(parseTimeml(texts[0] ?? '').text).toBe(
            text.replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd'),
          );
        if (['geojson', 'jsonld', 'webanno'].includes(format)) JSON.parse(`[${texts[0] ?? ''}]`);
        if (format === 'brat')
          for (const line of (texts[1] ?? '').split('\n').slice(0, -1)) expect(line).toMatch(/^(?:T|#|R)\d+\t/);
      }),
      { numRuns: 60 },
    );
  });
});
