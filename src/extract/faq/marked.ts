/** Pairs that the format itself marks: `<details>`, `<dl>`, accordions, schema.org's FAQPage. */
import type { ParsedDocument } from '../../model/document.ts';
import type { Pair } from './index.ts';
import { pairOf } from './pairs.ts';
import type { Turn } from './turns.ts';

export function markedPairs(turns: readonly Turn[], document: ParsedDocument): readonly Pair[] {
  return turns.flatMap((turn, i) => {
    const { pair } = turn.block;
    if (pair?.part !== 'question') return [];
    const rest = turns.slice(i + 1, i + 1 + MOST_BLOCKS);
    const end = rest.findIndex(({ block }) => block.pair?.part !== 'answer');
    const found = pairOf(
      { questions: [turn], answers: end < 0 ? rest : rest.slice(0, end), style: pair.style, speaker: null },
      document,
    );
    return found === undefined ? [] : [found];
  });
}

/** No answer has more blocks. */
const MOST_BLOCKS = 200;
