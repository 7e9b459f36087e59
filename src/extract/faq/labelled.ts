/** "Q: … A: …", "Question 1. …", "**Q:** …". */
import type { ParsedDocument } from '../../model/document.ts';
import { type Exchange, endsAnswers, pairOf } from './pairs.ts';
import type { Pair } from './index.ts';
import type { Turn } from './turns.ts';

export function labelledPairs(turns: readonly Turn[], document: ParsedDocument): readonly Pair[] {
  const labelled = turns.filter(({ labelKind }) => labelKind === 'question').length;
  const answered = turns.filter(({ labelKind }) => labelKind === 'answer').length;
  if (labelled === 0 || (answered === 0 && labelled < 2)) return [];
  const pairs: Pair[] = [];
  let open: { questions: Turn[]; answers: Turn[]; isAnswering: boolean } | undefined;
  const close = (): void => {
    const pair =
      open === undefined
        ? undefined
        : pairOf({ ...open, style: 'labelled', speaker: null } satisfies Exchange, document);
    if (pair !== undefined) pairs.push(pair);
    open = undefined;
  };
  for (const turn of turns) {
    if (turn.labelKind === 'question') {
      close();
      open = { questions: [turn], answers: [], isAnswering: answered === 0 };
    } else if (open === undefined) continue;
    else if (turn.labelKind === 'answer' && open.answers.length === 0) {
      open.answers.push(turn);
      open.isAnswering = true;
    } else if (endsAnswers(turn) || (turn.isHeading && turn.block.kind === 'heading')) close();
    else if (open.isAnswering) open.answers.push(turn);
    else if (open.questions.at(-1)?.endsAsQuestion === true) {
      open.answers.push(turn);
      open.isAnswering = true;
    } else open.questions.push(turn);
  }
  close();
  return pairs;
}
