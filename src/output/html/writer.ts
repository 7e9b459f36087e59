import { isFailure, plainFile, type Writer } from '../writer.ts';
import { articlePage } from './article-page.ts';

/** A page an article, in one file that needs no other: to be looked at, filtered, printed and corrected in a browser, offline. */
export const htmlWriter = (): Writer => ({
  spread: 'article',
  holds: 'one',
  files: [plainFile('.html')],
  needs: { withText: true },
  isMadeOfText: true,
  render: (entry) => [isFailure(entry) ? '' : articlePage(entry)],
});
