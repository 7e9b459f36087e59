import type { Span } from '../model/span.ts';

/** What gives an address away; the address itself is then read to both sides. */
const TRIGGER =
  /:\/\/|\bwww\.|@(?=\w)|\.(?:com|org|net|gov|edu|mil|int|info|news|io|eu|tv|co|uk|de|fr|ru|cn|in|au|ca|us)/gi;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const BEFORE = /[\w.+%-]/;
const ADDRESS = /[^\s<>"“”«»()[\]{}|]/u;
const TRAILING = /[.,;:!?'’*_]/;
const LONGEST = 2000;

/**
 * The spans of web and mail addresses, bare domains ("apnews.com") included, in source order. Reads at most 2,000
 * characters to each side of what gives an address away.
 */
export function findUrls(text: string): readonly Span[] {
  const found: Span[] = [];
  for (const trigger of text.matchAll(TRIGGER)) {
    const from = found.at(-1)?.end ?? 0;
    if (trigger.index < from || goesOn(text, trigger)) continue;
    let start = trigger.index;
    while (start > from && trigger.index - start < LONGEST && BEFORE.test(text[start - 1] ?? ' ')) start -= 1;
    let end = trigger.index + trigger[0].length;
    while (end < text.length && end - trigger.index < LONGEST && ADDRESS.test(text[end] ?? ' ')) end += 1;
    while (end > start && TRAILING.test(text[end - 1] ?? ' ')) end -= 1;
    if (isAddress(text.slice(start, end))) found.push({ start, end });
  }
  return found;
}

/** ".computer" is no domain. */
function goesOn(text: string, { 0: letters, index }: RegExpMatchArray & { readonly index: number }): boolean {
  const next = text.codePointAt(index + letters.length);
  return letters.startsWith('.') && next !== undefined && LETTER_OR_DIGIT.test(String.fromCodePoint(next));
}

/** "U.S.in" and "end.In" are slips of the keyboard, not domains. */
const isAddress = (text: string): boolean =>
  /^(?:\w[\w+.-]*:\/\/|www\.)\S+\.\S+|^[\w.+%-]+@[\w-]+(?:\.[\w-]+)+$/i.test(text) ||
  /^(?:[a-z0-9][a-z0-9-]*\.)+(?:com|org|net|gov|edu|mil|int|info|news|io|eu|tv|co\.uk|[a-z]{2})(?:\/\S*)?$/.test(
    text,
  ) ||
  /^[A-Z][a-z]+(?:\.com|\.org|\.net|\.gov)$/.test(text);
