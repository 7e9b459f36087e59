/** What part of an article each block is: title, body, FAQ, list of sources, furniture. */
import type { Block, Section, SourceText } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import type { SectionKind } from '../model/vocabulary.ts';

const FAQ_HEADING =
  /^(?:(?:the )?(?:frequently|commonly|most) asked questions|faqs?|q ?(?:&|and) ?a|questions (?:and|&) answers)\b[^.]{0,60}$/i;
const SOURCES_HEADING = /^(?:sources?|references|further reading|bibliography|citations|footnotes)\s*:?$/i;
const RELATED_HEADING =
  /^(?:related(?: (?:stories|articles|links|content|topics))?|read more|more on this(?: story| topic)?|see also|you may also like|recommended)\s*:?$/i;
const FURNITURE =
  /^(?:advertisement|sponsored|(?:©|copyright|\(c\)) .{0,120}|all rights reserved.*|(?:sign up|skip to (?:main )?content|subscribe|click here|follow us|share this|read more|read also|also read|watch|listen)\b.{0,120}|this (?:article|story|post|piece|interview) (?:was|has been|is|originally|first) .{0,160}|we use cookies.*|.{0,40}newsletter.{0,40})$/i;
const CAPTION = /^(?:photo|image|picture|file photo|video|caption|graphic)s?\s*(?:by\b|:|courtesy)/i;
/** A short paragraph that ends with whom its picture is from: "… showing particle tracks. Image: NASA". */
const CREDITED =
  /(?:^|[\s(])(?:photos?|images?|pictures?|credit|graphic|illustration|file photo)\s*(?::|by\b|courtesy of\b)\s*[^.\n]{2,60}\.?\)?$/i;
const LONGEST_CAPTION = 400;
/** "`` … '' — Peres, on …": words of the article, set apart. */
const PULL_QUOTE = /^(?:["“«]|``).{20,600}(?:["”»]|'')\s*[—–-]+\s*\p{Lu}[^\n]{2,200}$/u;
const INLINE_RELATED = /^\(?(?:related|read more|see also|more|also read|read also)\s*(?::|[—–-]\s)/i;
const BYLINE = /^by [\p{Lu}][\p{L}.'’-]+(?: [\p{L}.'’,&-]+){1,10}$/iu;
const LONGEST_TITLE = 160;
const NEAR_TOP = 4;

/** The text of a block without what surrounds it. */
export const blockText = (source: SourceText, block: Span): string => source.text.slice(block.start, block.end);

/** The sections in source order: neighbouring blocks of one kind are one section. */
export function findSections(source: SourceText): readonly Section[] {
  const kinds = blockKinds(source);
  const sections: Section[] = [];
  for (const [i, block] of source.blocks.entries()) {
    const kind = kinds[i] ?? 'body';
    const last = sections.at(-1);
    if (last !== undefined && last.kind === kind && kind !== 'title')
      sections[sections.length - 1] = { kind, start: last.start, end: block.end };
    else sections.push({ kind, start: block.start, end: block.end });
  }
  return sections;
}

function blockKinds(source: SourceText): readonly SectionKind[] {
  let open: SectionKind | null = null; // the section that a heading opened, until the next heading
  let level = 0;
  return source.blocks.map((block, i): SectionKind => {
    if (block.kind === 'metadata') return 'metadata';
    if (block.kind === 'page-mark') return 'furniture';
    const text = plain(blockText(source, block));
    const opens = openedBy(text);
    if (opens !== null && text.length < LONGEST_TITLE) {
      open = opens;
      level = block.level ?? 7;
      return opens;
    }
    if (i < NEAR_TOP && isTitle(source, i)) return 'title';
    if (i < NEAR_TOP && text.length < LONGEST_TITLE && BYLINE.test(text)) return 'byline';
    if (block.kind === 'heading' && open !== null && (block.level ?? 1) <= level && level < 7) open = null;
    if (FURNITURE.test(text)) return 'furniture';
    if (block.kind === 'caption' || (text.length <= LONGEST_CAPTION && (CAPTION.test(text) || CREDITED.test(text))))
      return 'caption';
    if (INLINE_RELATED.test(text)) return 'related';
    if (PULL_QUOTE.test(text)) return 'pull-quote';
    if (open !== null) return open;
    if (block.kind === 'heading' || isSubheading(source, i)) return 'heading';
    return block.kind === 'list-item' ? 'list' : 'body';
  });
}

const LONGEST_SUBHEADING = 70;
const SHORTEST_PARAGRAPH = 120;

/** In plain text: a short line without an end between a paragraph that ended and one that is longer by far. */
function isSubheading(source: SourceText, index: number): boolean {
  const [before, block, next] = [source.blocks[index - 1], source.blocks[index], source.blocks[index + 1]];
  if (before === undefined || block === undefined || next === undefined || block.kind !== 'paragraph') return false;
  const text = blockText(source, block);
  return (
    text.length <= LONGEST_SUBHEADING &&
    next.end - next.start >= SHORTEST_PARAGRAPH &&
    /^\p{Lu}[^:;.!?…\n]*[\p{L}\p{N}]$/u.test(text) &&
    /[.!?…"”’)]$/.test(source.text.slice(Math.max(before.start, before.end - 2), before.end))
  );
}

const openedBy = (text: string): SectionKind | null =>
  FAQ_HEADING.test(text)
    ? 'faq'
    : SOURCES_HEADING.test(text)
      ? 'sources'
      : RELATED_HEADING.test(text)
        ? 'related'
        : null;

const plain = (text: string): string => text.replace(/^[#>*_\s]+|[*_\s]+$/g, '').trim();

/** A heading of the first level, or the first line of plain text where it is short and no sentence. */
function isTitle(source: SourceText, index: number): boolean {
  const block = source.blocks[index];
  const next = source.blocks[index + 1];
  if (
    block === undefined ||
    next === undefined ||
    source.blocks.slice(0, index).some(({ kind }) => kind !== 'metadata')
  )
    return false;
  const { title } = source.metadata;
  if (title !== null && source.textOrigin === 'extracted') return blockText(source, block) === title.trim();
  if (block.kind === 'heading') return block.level === 1;
  const text = blockText(source, block);
  return isHeadline(block, text);
}

const isHeadline = (block: Block, text: string): boolean =>
  block.kind === 'paragraph' &&
  text.length <= LONGEST_TITLE &&
  !/[.:;,]["”’]?$/.test(text) &&
  !/\n/.test(text) &&
  /^["“‘'\p{Lu}\p{N}]/u.test(text);
