/** "Wikinews: … William Evans: …", "**MK:** …": two or three speakers who take turns, one of whom asks. */
import type { ParsedDocument } from '../../model/document.ts';
import type { Pair } from './index.ts';
import { endsAnswers, pairOf } from './pairs.ts';
import type { Turn } from './turns.ts';

const FEWEST_TURNS = 4;
const MOST_SPEAKERS = 4;
/** The questioner's turns end in a question mark at least so often. */
const ASKING_SHARE = 0.5;

export function interviewPairs(turns: readonly Turn[], document: ParsedDocument): readonly Pair[] {
  const spoken = turns.filter(({ labelKind, label }) => labelKind === 'speaker' && label !== null);
  const counts = new Map<string, { turns: number; asking: number }>();
  for (const { label, endsAsQuestion } of spoken) {
    const count = counts.get(label ?? '') ?? { turns: 0, asking: 0 };
    counts.set(label ?? '', { turns: count.turns + 1, asking: count.asking + (endsAsQuestion ? 1 : 0) });
  }
  const speakers = [...counts].filter(([, count]) => count.turns >= 2);
  const asker = speakers.sort((a, b) => b[1].asking - a[1].asking)[0];
  if (asker === undefined || speakers.length < 2 || speakers.length > MOST_SPEAKERS || spoken.length < FEWEST_TURNS)
    return [];
  const [askerName, { turns: asked, asking }] = asker;
  if (asking < 2 || asking / asked < ASKING_SHARE) return [];
  const pairs: Pair[] = [];
  let questions: Turn[] = [];
  let answers: Turn[] = [];
  let speaker: string | null = null;
  const close = (): void => {
    const pair =
      questions.length === 0 ? undefined : pairOf({ questions, answers, style: 'interview', speaker }, document);
    if (pair !== undefined) pairs.push(pair);
    questions = [];
    answers = [];
  };
  for (const turn of turns) {
    if (turn.labelKind === 'speaker' && turn.label === askerName) {
      close();
      questions = [turn];
    } else if (questions.length === 0) continue;
    else if (endsAnswers(turn) || (turn.block.kind === 'heading' && answers.length > 0)) close();
    else if (turn.labelKind === 'speaker' || answers.length > 0) {
      if (answers.length === 0) speaker = turn.label;
      answers.push(turn);
    } else questions.push(turn);
  }
  close();
  return pairs;
}
