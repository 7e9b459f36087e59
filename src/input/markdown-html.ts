/** Raw HTML in Markdown: the questions and answers of `<details>` and `<dl>`, which go on over blank lines and Markdown's own blocks. */
import type { Block } from '../model/document.ts';
import type { Span } from '../model/span.ts';

type Pair = NonNullable<Block['pair']>;

const TAG = /<!--[\s\S]{0,2000}?-->|<(?<close>\/?)(?<name>[a-z][a-z0-9]*)\b[^<>]*>/giu;
const LONGEST_QUESTION = 400;
/** Which half of a pair an element holds; `<details>` answers with all but its summary. */
const PARTS: Readonly<Record<string, Pair>> = {
  summary: { part: 'question', style: 'details' },
  details: { part: 'answer', style: 'details' },
  dt: { part: 'question', style: 'list' },
  dd: { part: 'answer', style: 'list' },
};
const INLINE = /^(?:a|abbr|b|cite|code|em|i|kbd|mark|q|s|small|span|strong|sub|sup|u)$/;

export interface RawHtml {
  readonly blocks: readonly Block[];
  /** The text between the tags. */
  readonly literals: readonly Span[];
}

/** Reads the raw HTML of one article, piece by piece in source order. */
export function rawHtmlReader(text: string): {
  readonly read: (piece: Span) => RawHtml;
  /** The half of a pair that is open between two pieces. */
  readonly open: () => Pair | undefined;
} {
  const open: string[] = [];
  let isAsked = false;
  const part = (): Pair | undefined => {
    const own = PARTS[open.at(-1) ?? ''];
    return own === undefined || (own.part === 'answer' && !isAsked) ? undefined : own;
  };
  const read = (piece: Span): RawHtml => {
    const blocks: Block[] = [];
    const literals: Span[] = [];
    let block: Span | undefined;
    let at = piece.start;
    const close = (): void => {
      const pair = part();
      const isQuestion = pair?.part === 'question' && block !== undefined && asks(text.slice(block.start, block.end));
      if (pair?.part === 'question') isAsked = isQuestion;
      if (block !== undefined && pair !== undefined && (isQuestion || pair.part === 'answer'))
        blocks.push({ kind: 'paragraph', ...block, pair });
      block = undefined;
    };
    const add = (end: number): void => {
      const literal = trimmed(text, { start: at, end });
      if (literal === undefined || open.length === 0) return;
      literals.push(literal);
      block = { start: block?.start ?? literal.start, end: literal.end };
    };
    for (const tag of text.slice(piece.start, piece.end).matchAll(TAG)) {
      const start = piece.start + tag.index;
      add(start);
      at = start + tag[0].length;
      const name = tag.groups?.['name']?.toLowerCase() ?? 'b';
      if (INLINE.test(name)) continue;
      close();
      if (PARTS[name] === undefined) continue;
      if (tag.groups?.['close'] === '') open.push(name);
      else if (open.includes(name)) open.length = open.lastIndexOf(name);
    }
    add(piece.end);
    close();
    return { blocks, literals };
  };
  return { read, open: part };
}

/** Glossaries have terms, and a summary may be "Show more": of those only questions count. */
const asks = (text: string): boolean => text.length <= LONGEST_QUESTION && /\?\s*(?:<[^<>]*>\s*)*$/.test(text);

function trimmed(text: string, { start, end }: Span): Span | undefined {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from] ?? '')) from += 1;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to -= 1;
  return from < to ? { start: from, end: to } : undefined;
}
