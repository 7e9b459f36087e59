/** Which of the layouts of JSON an input has, by its first bytes and its name. */
import type { EntryFormat } from './format-names.ts';
import { headText } from './head-text.ts';

/** JSON, and what its like look like: never read as text. */
export const NEARLY_JSON =
  /^\s*(?:(?:\/\*[\s\S]{0,500}?\*\/|\/\/[^\n]*\n)\s*)*(?:[\w$.]+\(\s*)?(?:\[\s*)?\{\s*(?:["}]|u?'[^'\n]*'\s*:|[\w$]+\s*:\s*["'[{]|\/[/*])/;

/** An object a line, if its first line is one, or its second line begins another; of one long line the name decides. */
export function jsonLikeness(text: string, name: string): EntryFormat {
  const [first = '', second] = text.trimStart().split('\n', 2);
  if (first.startsWith('[') || /[,[]\s*$/.test(first)) return 'json';
  if (second === undefined || /\}\s*$/.test(first))
    return isJsonName(name) && (second ?? '').trim() === '' ? 'json' : 'ndjson';
  return second.startsWith('{') ? 'ndjson' : 'json';
}

export const isJsonName = (name: string): boolean => /\.json$/i.test(name);

/** A list, or an object over several lines, whatever its name says. */
export function isPrettyJson(head: Uint8Array): boolean {
  const [first = '', second] = headText(head)
    .replace(/^\uFEFF/, '')
    .trimStart()
    .split('\n', 2);
  if (/^\[\s*(?:$|[{"\]])/.test(first)) return true;
  return /^\{\s*(?:$|"[^"]*"\s*:.*[,[{]\s*$)/.test(first) && second !== undefined && /^\s+["}]|^\s*$/.test(second);
}
