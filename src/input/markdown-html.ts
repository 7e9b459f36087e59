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

/** Reads the raw HTML of one article, piece by piece in source order; what is open stays open between two pieces. */
export class RawHtml {
  readonly blocks: Block[] = [];
  /** The text between the tags. */
  readonly literals: Span[] = [];
  private readonly elements: string[] = [];
  private isAsked = false;
  private block: Span | undefined;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** The half of a pair that is open; no answer to what is no question. */
  get pair(): Pair | undefined {
    const own = PARTS[this.elements.at(-1) ?? ''];
    return own?.part === 'answer' && !this.isAsked ? undefined : own;
  }

  read(piece: Span): void {
    let at = piece.start;
    for (const tag of this.text.slice(piece.start, piece.end).matchAll(TAG)) {
      const start = piece.start + tag.index;
      this.add({ start: at, end: start });
      at = start + tag[0].length;
      const { name = 'b', close = '' } = tag.groups ?? {};
      if (!INLINE.test(name.toLowerCase())) this.pass(name.toLowerCase(), close !== '');
    }
    this.add({ start: at, end: piece.end });
    this.closeBlock();
  }

  /** The text between two tags, where it stands in an element that is read. */
  private add(between: Span): void {
    const literal = trimmed(this.text, between);
    if (literal === undefined || this.elements.length === 0) return;
    this.literals.push(literal);
    this.block = { start: this.block?.start ?? literal.start, end: literal.end };
  }

  /** A tag that ends a block of text. */
  private pass(name: string, isClosing: boolean): void {
    this.closeBlock();
    if (PARTS[name] === undefined) return;
    if (!isClosing) this.elements.push(name);
    else if (this.elements.includes(name)) this.elements.length = this.elements.lastIndexOf(name);
  }

  private closeBlock(): void {
    const { block, pair } = this;
    this.block = undefined;
    if (block === undefined || pair === undefined) return;
    if (pair.part === 'question') this.isAsked = asks(this.text.slice(block.start, block.end));
    if (pair.part === 'answer' || this.isAsked) this.blocks.push({ kind: 'paragraph', ...block, pair });
  }
}

/** Glossaries have terms, and a summary may be "Show more": of those only questions count. */
const asks = (text: string): boolean => text.length <= LONGEST_QUESTION && /\?\s*(?:<[^<>]*>\s*)*$/.test(text);

function trimmed(text: string, { start, end }: Span): Span | undefined {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from] ?? '')) from += 1;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to -= 1;
  return from < to ? { start: from, end: to } : undefined;
}
