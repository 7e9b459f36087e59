/** "Wikinews: … William Evans: …", "**MK:** …": two or three speakers who take turns, one of whom asks. */
import type { ParsedDocument } from '../../model/document.ts';
import type { Pair } from './index.ts';
import { endsAnswers, pairOf } from './pairs.ts';
import { speakerNames } from './speakers.ts';
import type { Turn } from './turns.ts';

const FEWEST_TURNS = 4;
const MOST_SPEAKERS = 4;
/** The questioner's turns end in a question mark at least so often. */
const ASKING_SHARE = 0.5;

export function interviewPairs(turns: readonly Turn[], document: ParsedDocument): readonly Pair[] {
  const spoken = turns.filter(({ labelKind, label }) => labelKind === 'speaker' && label !== null);
  const names = speakerNames(spoken.map(({ label }) => label ?? ''));
  const nameOf = ({ label }: Turn): string | null => (label === null ? null : (names.get(label) ?? label));
  const counts = new Map<string, { turns: number; asking: number }>();
  for (const turn of spoken) {
    const name = nameOf(turn) ?? '';
    const count = counts.get(name) ?? { turns: 0, asking: 0 };
    counts.set(name, { turns: count.turns + 1, asking: count.asking + (turn.endsAsQuestion ? 1 : 0) });
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
    if (turn.labelKind === 'speaker' && nameOf(turn) === askerName) {
      close();
      questions = [turn];
    } else if (questions.length === 0) continue;
    else if (
      endsAnswers(turn) ||
      (answers.length > 0 && (turn.section === 'heading' || isAbout(speaker, turn, document)))
    )
      close();
    else if (turn.labelKind === 'speaker' || answers.length > 0) {
      if (answers.length === 0) speaker = nameOf(turn);
      answers.push(turn);
    } else questions.push(turn);
  }
  close();
  return pairs;
}

/** Nobody speaks of himself by name: a paragraph that begins with the speaker's name, or the editor's, is not the speaker's. */
function isAbout(speaker: string | null, { content, label, labelKind }: Turn, document: ParsedDocument): boolean {
  if (labelKind === 'speaker') return /^Eds?$|^Editor/.test(label ?? '');
  const beginning = document.source.text.slice(content.start, content.start + LONGEST_NAME);
  const surname = speaker?.split(' ').at(-1) ?? '';
  return startsWithName(beginning, surname) || (speaker?.includes(' ') === true && startsWithName(beginning, speaker));
}

/** By letters alone: "Mc Guire" is "McGuire". */
function startsWithName(text: string, name: string): boolean {
  const letters = name.match(/\p{L}/gu) ?? [];
  return letters.length > 2 && new RegExp(`^${letters.join(String.raw`[^\p{L}]{0,2}`)}(?!\\p{L})`, 'u').test(text);
}

const LONGEST_NAME = 60;
