/** The tags of raw HTML in a text. */
import type { Span } from '../../model/span.ts';
import type { ElementTag } from './place.ts';

export interface Tag extends Span, ElementTag {
  readonly isClosing: boolean;
}

const TAG = /<(?<close>\/?)(?<name>[a-z][a-z0-9-]*)(?<attributes>(?:[\s/][^<>]*)?)>|<![a-z[][^<>]*>/iuy;
const COMMENT = '<!--';

/** Tags in source order, comments among them as tags that close nothing. Linear. */
export function* tagsIn(text: string, { start, end }: Span): Generator<Tag> {
  for (let at = text.indexOf('<', start); at >= 0 && at < end; at = text.indexOf('<', at)) {
    if (text.startsWith(COMMENT, at)) {
      const close = text.indexOf('-->', at);
      const after = close < 0 || close >= end ? end : close + 3;
      yield { start: at, end: after, name: '', isClosing: true, attribute: () => null };
      at = after;
      continue;
    }
    TAG.lastIndex = at;
    const match = TAG.exec(text);
    if (match === null || at + match[0].length > end) {
      at += 1;
      continue;
    }
    const { name = '', close, attributes = '' } = match.groups ?? {};
    yield {
      start: at,
      end: at + match[0].length,
      name: name.toLowerCase(),
      isClosing: close === '/' || name === '',
      attribute: (wanted) => attributeIn(attributes, wanted),
    };
    at += match[0].length;
  }
}

const ATTRIBUTE = /(?<name>[^\s"'=<>/]+)(?:\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"'<>]+)))?/g;

function attributeIn(attributes: string, wanted: string): string | null {
  if (attributes.length < 3) return null;
  for (const { groups } of attributes.matchAll(ATTRIBUTE))
    if (groups?.['name']?.toLowerCase() === wanted) return groups['double'] ?? groups['single'] ?? groups['bare'] ?? '';
  return null;
}
