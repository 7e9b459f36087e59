/** The golden articles: fixtures/articles/<slug>/article.*, with the options that they are read with. */
import { readdirSync, readFileSync } from 'node:fs';
import type { ExtractOptions } from '../../src/pipeline.ts';

export interface GoldenArticle {
  readonly slug: string;
  readonly text: string;
  readonly options: ExtractOptions;
}

const ROOT = new URL('../../fixtures/articles/', import.meta.url);

export const goldenArticles: readonly GoldenArticle[] = readdirSync(ROOT)
  .sort()
  .map((slug) => {
    const folder = new URL(`${slug}/`, ROOT);
    const file = readdirSync(folder).find((name) => name.startsWith('article.'));
    if (file === undefined) throw new Error(`fixtures/articles/${slug} has no article`);
    const { options } = JSON.parse(readFileSync(new URL('meta.json', folder), 'utf8')) as { options: ExtractOptions };
    return {
      slug,
      text: readFileSync(new URL(file, folder), 'utf8'),
      options: { ...options, source: `${slug}/${file}` },
    };
  });
