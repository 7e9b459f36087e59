/** Paragraphs that hold a question and its answer: "Q: Who won? A: Nobody.", and under a FAQ heading "Who won? Nobody." */
import type { Block } from '../../model/document.ts';
import type { SectionKind } from '../../model/vocabulary.ts';

/** Where a label stands behind the end of a sentence. */
const INNER_LABEL = /(?<=[?.!…"”)]\s{1,4})(?=(?:\*\*|__)?(?:Q|A|Question|Answer) ?\d{0,3}[:.]\s)/g;
const FIRST_LABEL = /^(?:\*\*|__)?(?:Q|Question) ?\d{0,3}[:.]/;
/** A short question at the head of a paragraph that goes on. */
const ASKED =
  /^(?:\d{1,3}[.)]\s+)?(?:who|whom|whose|what|when|where|why|which|how|is|are|was|were|do|does|did|can|could|will|would|should|has|have|may)\b[^.!?\n]{3,160}\?\s+(?=[\p{Lu}\p{N}"“])/iu;

/** The parts of a block, each what somebody asks or answers; most are one. */
export function partsOf(text: string, block: Block, section: SectionKind): readonly Block[] {
  const own = text.slice(block.start, block.end);
  if (FIRST_LABEL.test(own))
    return cutAt(
      block,
      [...own.matchAll(INNER_LABEL)].map(({ index }) => index),
    );
  const isRunIn =
    section === 'faq' && (block.kind === 'paragraph' || block.kind === 'list-item') && block.pair === undefined;
  const asked = isRunIn ? ASKED.exec(own) : null;
  return asked === null ? [block] : cutAt(block, [asked[0].length]);
}

const cutAt = (block: Block, cuts: readonly number[]): readonly Block[] =>
  [0, ...cuts].map((start, i) => ({
    ...block,
    start: block.start + start,
    end: block.start + (cuts[i] ?? block.end - block.start),
    ruled: i === 0 && block.ruled === true,
  }));
