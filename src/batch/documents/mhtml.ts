/** MHTML: a page that a browser saved with its pictures, as a message. */
import type { Opener } from '../entry.ts';
import type { Article } from '../item.ts';
import { unreadable } from '../problems.ts';
import { messageIn } from './email.ts';
import { itemsOf, readWhole, withSurroundings } from './whole.ts';

export const openMhtml: Opener = async function* openMhtml(entry, context) {
  const { html, headers, subject } = await messageIn(await readWhole(entry, context.options.maxBytes));
  if ((html ?? '').trim() === '') throw unreadable('input/no-article', 'there is no page in it');
  const url = headers.find(({ key }) => key === 'snapshot-content-location' || key === 'content-location')?.value;
  const metadata = {
    ...(url === undefined || !/^https?:/.test(url) ? {} : { url }),
    ...(subject === undefined || subject === '' ? {} : { title: subject }),
  };
  // Its date is that of saving, not of the article.
  const article: Article = { text: html ?? '', options: { format: 'html', mediaType: 'multipart/related', metadata } };
  yield* itemsOf([withSurroundings(article, { encoding: 'utf-8', messages: [] }, entry)], entry);
};
