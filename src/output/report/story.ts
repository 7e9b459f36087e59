/** A record as the report reads it, and the sentences that it quotes. */
import type { FactboxRecord } from '../../model/record.ts';
import { firstEndingAfter } from '../../model/span.ts';
import { type ArticleText, articleText, type Place } from '../article-text.ts';
import { dayOf } from '../tables/precision.ts';

/** What is kept of an article that a row points to. */
export interface Article {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly url: string | null;
  /** YYYY-MM-DD, or null. */
  readonly day: string | null;
}

/** The words that say so, with what stands around them in their sentence. */
export interface Told {
  readonly article: Article;
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

export interface Story {
  readonly record: FactboxRecord;
  readonly article: Article;
  readonly told: (place: Place & { readonly text?: string }) => Told;
  /** Its first sentence, nothing in it marked. */
  readonly opening: () => Told;
}

const LONGEST_TITLE = 200;
const LONGEST_PIECE = 220;

export function storyOf(record: FactboxRecord): Story {
  const { document } = record;
  const text = articleText(record);
  const article = {
    id: document.id,
    title: clipped(folded(document.title?.text ?? ''), LONGEST_TITLE),
    source: document.source,
    url: document.url,
    day: dayOf(document.published?.value ?? null),
  };
  const told = (place: Place & { readonly text?: string }): Told => toldAt(place, record, article, text);
  const opening = (): Told => {
    const { words } = told(document.sentences[0] ?? { start: null, end: null });
    return { article, before: words, words: '', after: '' };
  };
  return { record, article, told, opening };
}

function toldAt(
  { start, end, field, text: own = '' }: Place & { readonly text?: string },
  { document }: FactboxRecord,
  article: Article,
  { slice }: ArticleText,
): Told {
  if (start === null || end === null)
    return { article, before: '', words: clipped(folded(own), LONGEST_PIECE), after: '' };
  if (field === 'title') return { article, before: '', words: article.title, after: '' };
  const sentence = document.sentences[firstEndingAfter(document.sentences, start)];
  const from = Math.min(start, sentence?.start ?? start);
  const to = Math.max(end, sentence?.end ?? end);
  const words = folded(document.text === undefined ? own : slice(start, end));
  return {
    article,
    before: clippedStart(folded(slice(Math.max(from, start - 2 * LONGEST_PIECE), start))),
    words: clipped(words, LONGEST_PIECE),
    after: clipped(folded(slice(end, Math.min(to, end + 2 * LONGEST_PIECE))), LONGEST_PIECE),
  };
}

const folded = (text: string): string => text.replace(/\s+/g, ' ');

const clipped = (text: string, longest: number): string =>
  text.length <= longest
    ? text
    : `${Array.from(text)
        .slice(0, longest - 1)
        .join('')}…`;

const clippedStart = (text: string): string =>
  text.length <= LONGEST_PIECE
    ? text
    : `…${Array.from(text)
        .slice(1 - LONGEST_PIECE)
        .join('')}`;
