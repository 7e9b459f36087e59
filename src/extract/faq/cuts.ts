/** Blocks that hold a question and its answer → a part for each: what is set apart in them, labels within, a question at their head. */
import { beginsWithPhrase } from '../../lexicon/faq-phrases.ts';
import type { Block, BlockKind, SourceText } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import type { SectionKind } from '../../model/vocabulary.ts';
import { labelOf } from '../../lexicon/labels.ts';

/** A part of a block, and how it is set apart from the rest of it. */
export interface Part extends Span {
  readonly set: 'bold' | 'italic' | 'link' | 'run-in' | null;
}

/** Where a label stands after the end of a sentence. */
const INNER_LABEL =
  /(?<=[?.!…"”)][*_]{0,3}\s{1,4})(?=(?:\*\*|__)?(?:Q|A|Question|Answer) ?\d{0,3}(?:[:.](?:\*\*|__)?\s|\)\s))/g;
const FIRST_LABEL = /^(?:[#>*_\s]|\d{1,3}[.)]\s)*(?:Q|Question) ?\d{0,3}[:.)]/;
/** A question at the head of a paragraph that goes on. */
const HEAD = /^[^?\n]{6,260}\?["”’)]?(?=(?<gap>[ \t]+|[ \t]*\\?\r?\n\s*)[\p{Lu}\p{N}"“‘*_[(–—-])/u;
const LONGEST_READ = 2000;
const LONGEST_HEAD = 260;

export function partsOf(source: SourceText, block: Block, section: SectionKind): readonly Part[] {
  const cuts = apartCuts(source, block, section);
  if (cuts.length > 0) return cutAt(block, cuts);
  const own = source.text.slice(block.start, Math.min(block.end, block.start + LONGEST_READ));
  if (!/[?:.)]/.test(own)) return [{ set: null, ...span(block) }];
  if (FIRST_LABEL.test(own)) return labelParts(source, block);
  const head = headEnd(own, block, section);
  return head === 0
    ? [{ set: null, ...span(block) }]
    : cutAt(block, [{ ...span(block), end: block.start + head, set: 'run-in' }]);
}

const span = ({ start, end }: Span): Span => ({ start, end });

function labelParts(source: SourceText, block: Block): readonly Part[] {
  const own = source.text.slice(block.start, block.end);
  const starts = [0, ...[...own.matchAll(INNER_LABEL)].map(({ index }) => index)];
  return starts.map((start, i) => ({
    start: block.start + start,
    end: block.start + (starts[i + 1] ?? own.length),
    set: null,
  }));
}

/** The stretches that are cut out: questions, and what entries of a FAQ begin with. */
function apartCuts(source: SourceText, block: Block, section: SectionKind): readonly Part[] {
  const { apart = [] } = block;
  return apart.flatMap(({ start, end, mark }): readonly Part[] => {
    const words = source.text.slice(start, end);
    const before = source.text.slice(block.start, start);
    const isFirst = !/[\p{L}\p{N}]/u.test(before.replace(/\(?\d{1,3}[.)]/, ''));
    const rest = source.text.slice(end, block.end).replace(CLOSING_MARKS, '');
    if (!/[\p{L}\p{N}]/u.test(rest.slice(0, LONGEST_READ)) && isFirst) return [];
    const asks = /\?["”’)]?[\s*_]*$/.test(words) || (isFirst && /^[*_]{0,3}\?/.test(rest));
    const isEntry = isFirst && mark === 'bold' && section === 'faq' && isEntryHead(words, rest);
    const opens = isFirst || (mark === 'bold' && /(?:[.!?:…"”)]|\n)[\s*_]*$/.test(before));
    return opens && (asks || isEntry)
      ? [{ start: isFirst ? block.start : start, end: end + markLength(source.text.slice(end, end + 40)), set: mark }]
      : [];
  });
}

/** Under the heading of a FAQ a bold beginning of several words is what is asked; a label is none. */
const isEntryHead = (words: string, rest: string): boolean =>
  /\p{L}\S*\s+\S*\p{L}/u.test(words) &&
  (!/[:–—-]\s*$/.test(words) || beginsWithPhrase(words, 'opener')) &&
  (beginsWithPhrase(words, 'opener') || labelOf(`${words}${rest.slice(0, 3)}`, words.length).kind === null);

const CLOSING_MARKS = /^(?:[*_]|<\/[a-z]+>)+/;
/** Marks that close the stretch belong to it. */
const markLength = (rest: string): number => /^(?:[*_?]|<\/[a-z]+>)*/.exec(rest)?.[0].length ?? 0;

/** How much of a block is the question that it begins with. */
function headEnd(own: string, block: Block, section: SectionKind): number {
  if (WHOLE.has(block.kind) || block.bold === true || block.pair !== undefined) return 0;
  const mark = own.indexOf('?');
  if (mark < 0 || mark > LONGEST_HEAD) return 0;
  const match = HEAD.exec(own);
  if (match === null) return 0;
  const isLine = (match.groups?.['gap'] ?? '').includes('\n');
  const head = match[0].replace(/^(?:[-*•>\s]|\(?\d{1,3}[.)]\s)+/, '');
  if (section === 'faq' && head.length <= LONGEST_ENTRY && /^["“‘]?[\p{Lu}\p{N}]/u.test(head)) return match[0].length;
  const isListed = section === 'faq' || block.depth !== undefined || head.length < match[0].length;
  return (isLine || isListed) && beginsWithPhrase(head, 'opener') && !/[.!]\s/.test(head) ? match[0].length : 0;
}

/** What is one thing: a heading, code, the words of another. */
const WHOLE: ReadonlySet<BlockKind> = new Set(['heading', 'code', 'quote']);

/** Under the heading of a FAQ a paragraph may begin with any question: "I lost my pass. Do I pay?" */
const LONGEST_ENTRY = 160;

/** The block in parts: those that are set apart, and what stands between them. */
function cutAt(block: Block, cuts: readonly Part[]): readonly Part[] {
  const parts: Part[] = [];
  let at = block.start;
  for (const cut of cuts) {
    if (cut.start > at) parts.push({ start: at, end: cut.start, set: null });
    parts.push(cut);
    at = cut.end;
  }
  if (at < block.end) parts.push({ start: at, end: block.end, set: null });
  return parts;
}
