/** A feed of many short articles, and what comes of it on the disk. */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { goldenArticles } from './articles.ts';

/** Characters of an article: enough for some facts, few enough for tests that run it often. */
const SHORT = 400;

/**
 * Beginnings of the golden articles in turn, each with words of its own, and every twentieth line no article.
 * @returns the lines
 */
export function writeFeed(path: string, articles: number): readonly string[] {
  const lines = Array.from({ length: articles }, (_, number) => {
    const { slug, text } = goldenArticles[number % goldenArticles.length] ?? { slug: '', text: '' };
    return number % 20 === 11
      ? '{"id":"broken"}'
      : JSON.stringify({
          id: `${slug}-${number}`,
          text: `${text.slice(0, SHORT)}\n\nIt rained on 3 May ${1900 + number}.`,
        });
  });
  writeFileSync(path, lines.map((line) => `${line}\n`).join(''));
  return lines;
}

/** Every file of a folder (or one file), its bytes as text; without what a run notes for itself. */
export const contents = (path: string): Readonly<Record<string, string>> =>
  statSync(path).isFile()
    ? { file: readFileSync(path, 'latin1') }
    : Object.fromEntries(
        (readdirSync(path, { recursive: true }) as string[])
          .filter((name) => statSync(join(path, name)).isFile() && !name.endsWith('.factbox-done'))
          .sort()
          .map((name) => [name, readFileSync(join(path, name), 'latin1')]),
      );
