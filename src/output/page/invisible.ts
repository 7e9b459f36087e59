/** Text whose invisible characters are shown, each for itself: what turns the direction of writing turns nothing around it. */
import { html, type Markup } from './markup.ts';

/** Controls, and what turns or joins without being seen; line ends and tabs are seen. Joiners of letters and emoji stay. */
const INVISIBLE =
  /([\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff])/;

/** The text as markup; its characters stay what they were, so that positions in the page are positions in the text. */
export function visible(text: string): Markup {
  if (!INVISIBLE.test(text)) return html`${text}`;
  const pieces = text.split(INVISIBLE).map((piece, index) => {
    if (index % 2 === 0) return html`${piece}`;
    const code = piece.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return html`<bdi class="invisible" data-code="${code}">${piece}</bdi>`;
  });
  return html`${pieces}`;
}
