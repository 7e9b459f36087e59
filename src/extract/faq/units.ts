/** The blocks of an article as units: what label each begins with, how it looks, how surely its words ask. */
import { beginsWithPhrase } from '../../lexicon/faq-phrases.ts';
import type { Block, ParsedDocument } from '../../model/document.ts';
import { spanAt } from '../../model/span.ts';
import type { SectionKind } from '../../model/vocabulary.ts';
import { signOf } from './asking.ts';
import { type Part, partsOf } from './cuts.ts';
import { type Label, labelOf } from '../../lexicon/labels.ts';
import type { Look, Unit } from './unit.ts';
import { unmarked, visible, visibleEnd } from './visible.ts';

const READ = 400;
const TAIL = 110;

/** Units in source order, without front matter and the marks of pages. */
export function unitsOf(document: ParsedDocument): readonly Unit[] {
  const { blocks, bodyStart } = document.source;
  return blocks
    .filter(({ kind, start }) => kind !== 'metadata' && kind !== 'page-mark' && start >= bodyStart) // a title that was given apart is no unit
    .flatMap((block) => {
      const section = spanAt(document.sections, block.start)?.kind ?? 'body';
      return partsOf(document.source, block, section)
        .map((part) => unitOf(document, { block, part, section }))
        .filter(({ whole }) => whole.start < whole.end);
    });
}

interface Cut {
  readonly block: Block;
  readonly part: Part;
  readonly section: SectionKind;
}

function unitOf({ source, language }: ParsedDocument, { block, part, section }: Cut): Unit {
  const whole = unmarked(source, part);
  const seen = visible(source, whole, READ);
  const label = labelOf(seen.text, boldAtHead(block, part, whole.start));
  const from =
    label.length > 0 ? unmarked(source, { start: seen.at(label.length), end: whole.end }).start : whole.start;
  const words = {
    text: seen.text.slice(label.length),
    tail: visibleEnd(source, { start: from, end: whole.end }, TAIL),
    length: whole.end - from,
  };
  const sign = words.length > LONGEST_QUESTION ? undefined : signOf(words);
  const look =
    isCapitals(words, sign?.weight ?? 0) && lookOf(block, part, label) === 'line'
      ? 'capitals'
      : lookOf(block, part, label);
  return {
    block,
    section,
    look,
    rank: rankOf(look, block),
    label: label.words,
    labelKind: label.kind,
    isNumbered: label.isNumbered,
    content: { start: from, end: whole.end },
    whole,
    ...words,
    isBegun: language !== 'en' || beginsWithPhrase(words.text, 'opener'),
    asks: sign?.weight ?? 0,
    sign: sign?.id ?? null,
  };
}

const LONGEST_QUESTION = 1500;

/** How many characters at the beginning of a part are set in bold. */
function boldAtHead(block: Block, part: Part, start: number): number {
  if (part.set !== null) return 0;
  const first = block.apart?.[0];
  return first?.mark === 'bold' && first.start <= start + 4 && first.start >= part.start
    ? first.end - Math.max(start, first.start)
    : 0;
}

function lookOf(block: Block, part: Part, { kind, isNumbered }: Label): Look {
  if (block.kind === 'code' || block.kind === 'caption') return 'none';
  if (block.pair?.part === 'question') return 'marked';
  if (block.kind === 'heading') return kind === 'question' ? 'label' : 'heading';
  const isWhole = part.start === block.start && part.end === block.end;
  if (part.set === null && !isWhole && part.start > block.start && kind === null) return 'none';
  if (kind === 'question' || kind === 'answer') return 'label';
  if (part.set !== null) return part.set;
  if (block.bold === true) return 'bold';
  if (block.italic === true) return 'italic';
  if (block.kind === 'quote') return 'quote';
  if (block.depth !== undefined) return block.inItem === true ? 'none' : 'item';
  return isNumbered ? 'numbered' : 'line';
}

const isCapitals = ({ text, length }: { readonly text: string; readonly length: number }, asks: number): boolean =>
  asks > 0 && length > 8 && length < READ && /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);

const BELOW_HEADINGS = 7;
/** What stands in a list is below what stands outside of one. */
const LISTED = 20;

function rankOf(look: Look, block: Block): number {
  if (block.kind === 'heading') return block.level ?? 1;
  const depth = block.depth === undefined ? 0 : LISTED + block.depth;
  if (look === 'bold') return BELOW_HEADINGS + depth;
  if (look === 'italic') return BELOW_HEADINGS + 1 + depth;
  return BELOW_HEADINGS + 2 + depth;
}
