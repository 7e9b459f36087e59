/** Hearings, trials and debates: many who speak, or a court. What they ask each other is no FAQ, but where the user wants it. */
import type { ParsedDocument } from '../../model/document.ts';
import type { Pair } from './index.ts';
import { endsAnswers, pairOf } from './pairs.ts';
import type { Turn } from './turns.ts';

const MOST_SPEAKERS = 5;
const FEWEST_TURNS = 2;
/** Who speaks in a court or a parliament. */
const OFFICE =
  /^(?:THE (?:COURT|WITNESS|CLERK|DEFENDANT|SPEAKER|PRESIDENT)|(?:THE )?CHAIR(?:MAN|WOMAN|PERSON)?|The (?:Court|Witness|Clerk|Chair(?:man|woman|person)?|Speaker))$/;
/** As stenographers write it; two such who take turns may be an interview. */
const FORMAL = /^(?:MR|MRS|MS)\.? [A-Z]{2,}/;
const FEWEST_FORMAL = 3;
const EXAMINATION = /^\W*(?:(?:direct |cross-?|redirect |recross-?)?examination\b|by m(?:r|rs|s)\. \p{L}+:?$)/iu;

/** Many who take several turns each, or the officers and headings of a court. */
export function isTranscript(turns: readonly Turn[]): boolean {
  const counts = new Map<string, number>();
  for (const { labelKind, label } of turns)
    if (labelKind === 'speaker' && label !== null) counts.set(label, (counts.get(label) ?? 0) + 1);
  const frequent = [...counts.values()].filter((count) => count >= FEWEST_TURNS).length;
  return frequent >= MOST_SPEAKERS || isOfficial([...counts.keys()], turns);
}

function isOfficial(labels: readonly string[], turns: readonly Turn[]): boolean {
  if (labels.some((label) => OFFICE.test(label)) || turns.some(({ beginning }) => EXAMINATION.test(beginning)))
    return true;
  const isBriefing = turns.some(({ labelKind }) => labelKind === 'question');
  return labels.some((label) => FORMAL.test(label)) && (isBriefing || labels.length >= FEWEST_FORMAL);
}

/** Every turn that asks, with the turns of whoever speaks next. */
export function transcriptPairs(turns: readonly Turn[], document: ParsedDocument): readonly Pair[] {
  return turns.flatMap((turn, at) => {
    if (turn.labelKind === null || !turn.endsAsQuestion) return [];
    const near = turns.slice(at + 1, at + 1 + MOST_BLOCKS);
    const first = near.findIndex(({ labelKind }) => labelKind !== null);
    const next = near[first];
    if (next === undefined || next.label === turn.label) return [];
    const end = near.findIndex((later, i) => i > first && (later.labelKind !== null || endsAnswers(later)));
    const answers = near.slice(first, end < 0 ? undefined : end);
    const speaker = next.labelKind === 'speaker' ? next.label : null;
    const pair = pairOf({ questions: [turn], answers, style: 'interview', speaker }, document);
    return pair === undefined ? [] : [pair];
  });
}

/** No question and its answer have more blocks. */
const MOST_BLOCKS = 200;
