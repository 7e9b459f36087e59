/** The golden articles: the whole record, and the annotated text that a person reviews. `npm test -- -u` writes them anew. */
import { describe, expect, it } from 'vitest';
import { explain } from '../src/output/explain.ts';
import { extract } from '../src/pipeline.ts';
import { goldenArticles } from './helpers/articles.ts';

describe.each(goldenArticles)('$slug', ({ slug, text, options }) => {
  it('gives the expected record', async () => {
    const record = extract(text, options);
    // What changes with every release and every word added to a lexicon is no part of what is expected.
    const stable = { ...record, generator: { ...record.generator, version: '*', lexicon: '*' } };
    await expect(`${JSON.stringify(stable, null, 1)}\n`).toMatchFileSnapshot(
      `../fixtures/articles/${slug}/expected.json`,
    );
  });

  it('explains as expected', async () => {
    const record = extract(text, { ...options, offsets: 'utf16' });
    await expect(explain(record, text)).toMatchFileSnapshot(`../fixtures/articles/${slug}/expected.txt`);
  });
});
