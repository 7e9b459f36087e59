/** What the reader has selected in the article, as a stretch of the record's text. */
import { element } from '../dom.ts';

export interface Selected {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Without the white space at its ends; null where nothing of the article is selected. */
export function selectedWords(): Selected | null {
  const article = element('article');
  const selection = getSelection();
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!article.contains(range.startContainer) || !article.contains(range.endContainer)) return null;
  const text = range.toString();
  const before = document.createRange();
  before.setStart(article, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const lead = text.length - text.trimStart().length;
  const start = before.toString().length + lead; // the article's characters are the text's, one for one
  const words = text.trim();
  return words === '' ? null : { start, end: start + words.length, text: words };
}
