/** The tree of a Markdown article, with the raw HTML in it → blocks, as a page of HTML would give them. */
import type { Nodes } from 'mdast';
import type { Block, Link } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import { isPermalink } from './blocks/permalink.ts';
import { BLOCK_ELEMENTS, type ElementTag, NO_TEXT, type PairMark, type Place, placeIn, TOP } from './blocks/place.ts';
import { looksOf, type Run } from './blocks/runs.ts';
import { tagsIn } from './blocks/tags.ts';
import { shownParts } from './markdown-text.ts';

/** What each kind of node is in HTML. */
const ELEMENTS: Readonly<Partial<Record<Nodes['type'], string>>> = {
  paragraph: 'p',
  list: 'ul',
  listItem: 'li',
  blockquote: 'blockquote',
  strong: 'strong',
  emphasis: 'em',
  link: 'a',
  linkReference: 'a',
};
const OWN_BLOCKS: ReadonlySet<Nodes['type']> = new Set(['paragraph', 'heading', 'table']);

interface OpenElement {
  readonly name: string;
  readonly place: Place;
}

/** Reads an article node by node, in source order; elements of raw HTML stay open until they are closed. */
export class MarkdownBlocks {
  readonly blocks: Block[] = [];
  readonly links: Link[] = [];
  /** What is text and no mark, in source order. */
  readonly literals: Span[] = [];
  private readonly elements: OpenElement[] = [];
  private runs: Run[] = [];
  /** Of a block of Markdown's own, the whole node; of one of raw HTML, what it has of text. */
  private open: { readonly place: Place; readonly span: Span | undefined } = { place: TOP, span: undefined };
  private isRuled = false;
  private isNewItem = false;
  private depth = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  read(root: Nodes): void {
    this.walk(root, TOP);
    this.close();
  }

  private walk(node: Nodes, outer: Place): void {
    const span = spanOf(node);
    const place = this.inside(node, outer);
    if (node.type === 'thematicBreak') this.isRuled = true;
    if (node.type === 'listItem') this.isNewItem = true;
    const isBlock = OWN_BLOCKS.has(node.type);
    const around = this.elements.length;
    if (isBlock) this.begin(this.within(place), span);
    if (node.type === 'html' || isIndentedHtml(node, this.text.slice(span.start, span.end))) this.readHtml(span, place);
    if (node.type === 'text' || node.type === 'inlineCode') this.addText(node.type, span, place);
    if (node.type === 'link') this.addLink(node.children, node.url);
    if ('children' in node) this.walkAll(node.children, place, span);
    if (!isBlock) return;
    this.close();
    // What a tag sets in bold or italics ends with its paragraph, closed or not.
    const own = this.elements.splice(around).filter(({ name }) => BLOCK_ELEMENTS.has(name));
    this.elements.push(...own);
  }

  /** Below so many levels the source is taken as it is. */
  private walkAll(children: readonly Nodes[], place: Place, around: Span): void {
    this.depth += 1;
    if (this.depth > DEEPEST) this.addRaw(around, place);
    else for (const child of children) this.walk(child, place);
    this.depth -= 1;
  }

  private inside(node: Nodes, outer: Place): Place {
    if (node.type === 'heading') return { ...outer, kind: 'heading', level: node.depth };
    if (node.type === 'table') return { ...outer, kind: node.type };
    const name = ELEMENTS[node.type];
    if (name === undefined) return outer;
    const url = node.type === 'link' ? node.url : '';
    return placeIn({ name, attribute: (key) => (key === 'href' ? url : null) }, outer);
  }

  /** A place of Markdown's in the elements of raw HTML that are open around it. */
  private within(place: Place): Place {
    const html = this.elements.at(-1)?.place;
    if (html === undefined) return place;
    return {
      ...place,
      kind: place.kind === 'paragraph' ? html.kind : place.kind,
      level: place.level ?? html.level,
      bold: place.bold || html.bold,
      italic: place.italic || html.italic,
      url: place.url ?? html.url,
      depth: place.depth + html.depth,
      pair: html.pair,
    };
  }

  /** Raw HTML: a whole block of it, or one tag within a paragraph. */
  private readHtml(piece: Span, around: Place): void {
    let at = piece.start;
    const isInline = this.open.span !== undefined;
    for (const { start, end, name, isClosing, attribute } of tagsIn(this.text, piece)) {
      this.addRaw({ start: at, end: start }, around);
      at = end;
      if (BLOCK_ELEMENTS.has(name) && !isInline) this.begin(this.within(around), undefined);
      if (isClosing) this.closeElement(name);
      else if (!VOID.has(name)) this.openElement({ name, attribute }, around);
      if (name === 'hr') this.isRuled = true;
      if (name === 'li' && !isClosing) this.isNewItem = true;
      if (BLOCK_ELEMENTS.has(name) && !isInline) this.begin(this.within(around), undefined);
    }
    this.addRaw({ start: at, end: piece.end }, around);
    if (!isInline) this.close();
  }

  private openElement(tag: ElementTag, around: Place): void {
    if (ENDED_BY_THEIR_LIKE.has(tag.name) && this.elements.at(-1)?.name === tag.name) this.elements.pop();
    if (this.elements.length >= DEEPEST) return;
    this.elements.push({
      name: tag.name,
      place: placeIn(tag, this.elements.at(-1)?.place ?? { ...TOP, pair: around.pair }),
    });
  }

  private closeElement(name: string): void {
    const at = this.elements.findLastIndex((element) => element.name === name);
    if (at >= 0) this.elements.length = at;
  }

  /** Text between two tags of raw HTML. */
  private addRaw(between: Span, around: Place): void {
    if (this.elements.some(({ name }) => NO_TEXT.has(name))) return;
    this.addParts(shownParts(this.text, between), around);
  }

  private addText(type: 'text' | 'inlineCode', span: Span, place: Place): void {
    if (type === 'text') this.addParts(shownParts(this.text, span), place);
    else this.addParts([{ start: span.start + 1, end: span.end - 1 }], place);
  }

  private addParts(parts: readonly Span[], around: Place): void {
    const place = this.within(around);
    for (const part of parts) {
      const text = this.text.slice(part.start, part.end);
      if (text === '' || isPermalink(text, place.url)) continue;
      this.literals.push(part);
      this.runs.push({ ...part, text, place });
    }
  }

  private addLink(children: readonly Nodes[], url: string): void {
    const [first, last] = [children[0], children.at(-1)];
    if (first !== undefined && last !== undefined)
      this.links.push({ start: spanOf(first).start, end: spanOf(last).end, url });
  }

  private begin(place: Place, span: Span | undefined): void {
    this.close();
    this.open = { place, span };
  }

  private close(): void {
    const { runs, open } = this;
    this.runs = [];
    this.open = { place: this.within(TOP), span: undefined };
    const said = runs.filter(({ text }) => /\S/.test(text));
    const [first, last] = [said[0], said.at(-1)];
    if (first === undefined || last === undefined || !said.some(({ text }) => /[\p{L}\p{N}]/u.test(text))) return;
    const span = open.span ?? trimmed(this.text, { start: first.start, end: last.end });
    const written = open.place.kind === 'paragraph' ? this.text.slice(span.start, span.end) : '';
    const split = GLUED.exec(written) ?? DEFINED.exec(written);
    if (split === null) this.add(open.place, span, runs);
    else this.addSplit(open.place, span, split);
  }

  private add(place: Place, span: Span, runs: readonly Run[]): void {
    const { kind, level, depth } = place;
    const inItem = depth > 0 && kind !== 'heading' && !this.isNewItem;
    this.blocks.push({
      ...span,
      kind,
      ...(kind === 'heading' && level !== undefined ? { level } : {}),
      ...(depth === 0 ? {} : { depth }),
      ...(inItem ? { inItem } : {}),
      ...(this.isRuled ? { ruled: true } : {}),
      ...looksOf(runs),
      ...(kind === 'paragraph' && isBrokenBold(this.text.slice(span.start, span.end)) ? { bold: true } : {}),
    });
    this.isRuled = false;
    this.isNewItem = false;
  }

  /** A line that is a heading or a term, and what stands below it in the same paragraph. */
  private addSplit(place: Place, span: Span, { 0: line, groups }: RegExpExecArray): void {
    const end = span.start + line.length;
    const level = groups?.['mark']?.length;
    const head: Place = level === undefined ? { ...place, pair: TERM } : { ...place, kind: 'heading', level };
    const rest: Place = level === undefined ? { ...place, pair: DEFINITION } : place;
    this.add(head, trimmed(this.text, { ...span, end }), this.runOf(span.start, end, head));
    if (end < span.end)
      this.add(rest, trimmed(this.text, { start: end, end: span.end }), this.runOf(end, span.end, rest));
  }

  private runOf(start: number, end: number, place: Place): readonly Run[] {
    return [{ start, end, text: this.text.slice(start, end), place }];
  }
}

/** "##Who pays?": one sign alone begins a tag. */
const GLUED = /^(?<mark>#{2,6})(?=[\p{L}\p{N}]).*/u;
/** "Who pays?\n: The town." */
const DEFINED = /^[^\n]{3,300}(?=\n:[ \t]+\S)/;
const TERM: PairMark = { part: 'question', style: 'list' };
const DEFINITION: PairMark = { part: 'answer', style: 'list' };

/** Bold that was not closed as Markdown wants it, with a space or a line's end before the last signs. */
const isBrokenBold = (text: string): boolean =>
  text.startsWith('**') && /[^\\*]\s\*\*\s*$/.test(text.slice(-6)) && text.length > 8;

/** HTML that is indented so far that Markdown takes it for code. */
const isIndentedHtml = (node: Nodes, written: string): boolean =>
  node.type === 'code' && /^\s*<\/?[a-z][^<>]*>/i.test(written);

/** Below so many open elements or nodes, what is deeper is passed over or text. */
const DEEPEST = 200;
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const VOID = words('area base br col embed hr img input link meta source track wbr');
/** Elements that the next of their kind ends. */
const ENDED_BY_THEIR_LIKE = words('p li dt dd tr td th option');

const spanOf = (node: Nodes): Span => ({
  start: node.position?.start.offset ?? 0,
  end: node.position?.end.offset ?? 0,
});

function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from] ?? '')) from += 1;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to -= 1;
  return { start: from, end: to };
}
