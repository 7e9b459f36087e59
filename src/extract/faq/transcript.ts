/** Hearings, trials and briefings: many who speak, or officers. What they ask each other is no FAQ, but where the user wants it. */
import { hasPhrase } from '../../lexicon/faq-phrases.ts';
import type { SourceText } from '../../model/document.ts';
import { endsAnswers, type Exchange, exchangeOf } from './exchange.ts';
import type { Series } from './series.ts';
import type { Unit } from './unit.ts';

const MOST_SPEAKERS = 5;
const FEWEST_TURNS = 2;
/** Who speaks in a court or a parliament. */
const OFFICE =
  /^(?:THE (?:COURT|WITNESS|CLERK|DEFENDANT|SPEAKER|PRESIDENT)|(?:THE )?CHAIR(?:MAN|WOMAN|PERSON)?|The (?:Court|Witness|Clerk|Chair(?:man|woman|person)?|Speaker)|Operator|OPERATOR|Moderator|MODERATOR)$/;
/** As stenographers write it; two such who take turns may be an interview. */
const STENOGRAPHED = /^(?:MR|MRS|MS)\.? [A-Z]{2,}/;
const FEWEST_STENOGRAPHED = 3;
const FORMAL =
  /^(?:(?:Mr|Mrs|Ms|Dr|Sir|Sen|Rep|Senator|Representative|Congress(?:man|woman)|Judge|Justice|Chair(?:man|woman|person)?|Deputy|Councillor|Hon)\b|MR|MRS|MS|SEN|REP)/;
const EXAMINATION = /^\W*(?:(?:direct |cross-?|redirect |recross-?)?examination\b|by m(?:r|rs|s)\. \p{L}+:?$)/u;
/** The lines at the top that may tell of a hearing. */
const TOP = 4;

/** Many who take several turns each, the officers and headings of a court, or those with titles whom the top says that they testify. */
export function isTranscript(units: readonly Unit[]): boolean {
  const counts = new Map<string, number>();
  for (const { labelKind, label } of units)
    if (labelKind === 'speaker' && label !== null) counts.set(label, (counts.get(label) ?? 0) + 1);
  const frequent = [...counts.values()].filter((count) => count >= FEWEST_TURNS).length;
  return frequent >= MOST_SPEAKERS || isOfficial([...counts.keys()], units);
}

function isOfficial(labels: readonly string[], units: readonly Unit[]): boolean {
  if (labels.some((label) => OFFICE.test(label)) || units.some(({ text }) => EXAMINATION.test(text.toLowerCase())))
    return true;
  const asked = units.some(({ labelKind }) => labelKind === 'question');
  const formal = labels.filter((label) => FORMAL.test(label)).length;
  const isStenographed =
    labels.some((label) => STENOGRAPHED.test(label)) && (asked || labels.length >= FEWEST_STENOGRAPHED);
  const isTold = units.slice(0, TOP).some(({ text, labelKind }) => labelKind === null && hasPhrase(text, 'hearing'));
  return (
    isStenographed ||
    (isTold && formal > 0 && (asked || labels.length > 1)) ||
    (asked && formal > 0 && formal === labels.length)
  );
}

/** Every turn that asks, with the turns of whoever speaks next. */
export function transcriptSeries(units: readonly Unit[], source: SourceText): Series {
  const turns = units.flatMap(({ labelKind }, at) => (labelKind === null ? [] : [at]));
  const exchanges: Exchange[] = [];
  for (const [i, at] of turns.entries()) {
    const [unit, first, after] = [units[at], turns[i + 1], turns[i + 2] ?? units.length];
    const next = first === undefined ? undefined : units[first];
    if (unit?.asks !== 1 || first === undefined || next === undefined || next.label === unit.label) continue;
    const end = units.slice(first + 1, after).findIndex(endsAnswers);
    const to = end < 0 ? after : first + 1 + end;
    const speaker = next.labelKind === 'speaker' ? next.label : null;
    const exchange = exchangeOf({ units, source, isLast: false }, { from: at, to: at + 1 }, { from: first, to });
    if (exchange !== undefined) exchanges.push({ ...exchange, speaker });
  }
  const asking = turns.filter((at) => units[at]?.asks === 1);
  return { look: 'speaker', units, members: turns, asking, exchanges };
}
