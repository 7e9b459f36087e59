// The articles that everything is measured on: the Reuters newswire where it stands beside the checkout, else our fixtures repeated.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const REUTERS = new URL('../../../shared/corpus/reuters.jsonl', import.meta.url);
const FIXTURES = new URL('../../fixtures/articles/', import.meta.url);

const fixtureTexts = () =>
  readdirSync(FIXTURES).flatMap((slug) =>
    readdirSync(new URL(`${slug}/`, FIXTURES))
      .filter((name) => name.startsWith('article.'))
      .map((name) => readFileSync(new URL(`${slug}/${name}`, FIXTURES), 'utf8')),
  );

/** @returns so many articles, `{ id, text, published }`, and what they are called */
export function articles(count) {
  if (existsSync(REUTERS)) {
    const lines = readFileSync(REUTERS, 'utf8').split('\n').filter(Boolean).slice(0, count);
    return { name: `${lines.length} Reuters articles`, list: lines.map((line) => JSON.parse(line)) };
  }
  const texts = fixtureTexts();
  const list = Array.from({ length: count }, (_, i) => ({
    id: `fixture-${i}`,
    text: texts[i % texts.length],
    published: '2024-03-13',
  }));
  return { name: `${texts.length} fixtures, repeated to ${count}`, list };
}

export const bytesOf = (list) => list.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
