/** HTML as a value: what is put into a template is escaped, unless it is markup itself. */

export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Part = Markup | string | number | null | readonly Part[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;', // a bare one would become a line feed, and all that follows would stand elsewhere
  '\0': '\uFFFD', // HTML has none
};

export const escaped = (text: string): string =>
  text.replace(/[&<>"'\r\0]/g, (character) => ESCAPES[character] ?? character);

const written = (part: Part): string => {
  if (part === null) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part));
  return part.map(written).join('');
};

/** `html\`<b>${name}</b>\``: strings are escaped, lists are joined, null is nothing; the template's own indentation goes. */
export const html = (template: readonly string[], ...parts: readonly Part[]): Markup =>
  new Markup(template.map((piece, index) => piece.replace(/\n\s+/g, '\n') + written(parts[index] ?? null)).join(''));

/** Data for a script, in an element that no browser runs; nothing in it can end the element. */
export const dataBlock = (id: string, value: unknown): Markup =>
  new Markup(
    `<script type="application/json" id="${escaped(id)}">${JSON.stringify(value).replace(/[<\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}</script>`,
  );

/** An address that may be followed; null of what could run or lead elsewhere than to the web. */
export const webAddress = (url: string | null): string | null =>
  url !== null && /^https?:\/\/[^\s"'<>\\]+$/i.test(url) ? url : null;
