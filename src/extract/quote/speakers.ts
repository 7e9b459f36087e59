/** Who says each quotation: the saying beside it, or the one that goes on in it. */
import type { ParsedDocument, Quotation, Saying } from '../../model/document.ts';
import type { RuleId } from '../../model/mention.ts';
import { firstEndingAfter, type Span } from '../../model/span.ts';

export interface Attributed {
  readonly quotation: Quotation;
  readonly speaker: Span | null;
  readonly cue: string | null;
  readonly rule: RuleId;
}

type Attribution = Omit<Attributed, 'quotation'>;

/** The article with its sayings, and the places of their verbs. */
interface Spoken {
  readonly document: ParsedDocument;
  readonly sayings: readonly Saying[];
  readonly cues: readonly Span[];
}

export function attributed(document: ParsedDocument, quotations: readonly Quotation[]): readonly Attributed[] {
  const found: Attributed[] = [];
  const spoken: Spoken = { document, sayings: document.sayings(), cues: document.sayings().map(({ cue }) => cue) };
  for (const quotation of quotations) {
    // "The suspect said he was 'elsewhere', police said": whoever leads in to the words said them, the rest report it.
    const before = sayingBefore(spoken, quotation);
    const after = before === undefined ? sayingAfter(spoken, quotation) : undefined;
    const attribution =
      (before && by(before, 'quote/said-before')) ??
      (after && by(after, 'quote/said-after')) ??
      goingOn(document, quotation, found.at(-1)) ??
      told(spoken, quotation);
    found.push({ ...(attribution ?? { speaker: null, cue: null, rule: 'quote/unattributed' }), quotation });
  }
  return found;
}

const by = (saying: Saying, rule: RuleId): Attribution => ({
  speaker: saying.named ?? saying.sayer,
  cue: saying.verb,
  rule,
});

const extent = ({ cue, sayer }: Saying): Span => ({
  start: Math.min(cue.start, sayer.start),
  end: Math.max(cue.end, sayer.end),
});

/** What may stand between a quotation and who said it: "…," the minister then said. */
const GAP = /^[\s,.…—–-]*(?:(?:and|but|as|the|an?|his|her|their|its|one)\s+){0,2}$/i;
const FARTHEST = 40;

function sayingAfter({ document, sayings, cues }: Spoken, { inner, outer }: Quotation): Saying | undefined {
  const { text } = document.source;
  // A full stop ends what is said: the next sentence is another one's, or begins a new quotation.
  const isEnded = text[inner.end - 1] === '.' && !/^[,\s]*\p{Ll}/u.test(text.slice(outer.end, outer.end + 3));
  for (let i = firstEndingAfter(cues, outer.end); i < sayings.length; i += 1) {
    const saying = sayings[i];
    if (saying === undefined) return undefined;
    const { start, end } = extent(saying);
    if (start - outer.end > FARTHEST) return undefined;
    // "…." Ana Ruiz says.": a sentence that tells nothing else is about the quotation before it.
    if (isEnded && !/^(?:\.\s|\.?$)/.test(text.slice(end, end + 2))) return undefined;
    if (saying.kind !== 'act' && start >= outer.end && GAP.test(text.slice(outer.end, start))) return saying;
  }
  return undefined;
}

/** The last saying before the quotation in its sentence, or in one that ends with a colon right before it. */
function sayingBefore({ document, sayings, cues }: Spoken, { outer }: Quotation): Saying | undefined {
  const { text } = document.source;
  const own = firstEndingAfter(document.sentences, outer.start);
  for (let i = firstEndingAfter(cues, outer.start) - 1; i >= 0; i -= 1) {
    const saying = sayings[i];
    if (saying === undefined || extent(saying).end > outer.start) continue;
    const isLedIn = saying.sentence === own - 1 && /:\s*$/.test(text.slice(Math.max(0, outer.start - 4), outer.start));
    return saying.sentence === own || isLedIn ? saying : undefined;
  }
  return undefined;
}

const LONGEST_BETWEEN = 240;

/** "…," she said. "…": a quotation that follows in the same paragraph goes on. */
function goingOn(
  document: ParsedDocument,
  { outer }: Quotation,
  last: Attributed | undefined,
): Attribution | undefined {
  if (last === undefined || last.speaker === null) return undefined;
  const between = document.source.text.slice(last.quotation.outer.end, outer.start);
  const stops = between.split(/[.!?]\s/).length - 1;
  const { speaker, cue } = last;
  return between.length <= LONGEST_BETWEEN && stops <= 1 && !/\n\s*\n/.test(between) && /[.!?:]\s*$/.test(between)
    ? { speaker, cue, rule: 'quote/continued' }
    : undefined;
}

/** A quotation that is a paragraph of its own: whoever the sentence before it gave the word. */
function told({ document, sayings, cues }: Spoken, { outer }: Quotation): Attribution | undefined {
  const { text } = document.source;
  if (!/(?:^|\n)\s*$/.test(text.slice(Math.max(0, outer.start - 4), outer.start))) return undefined;
  if (!/^\s*(?:\n|$)/.test(text.slice(outer.end, outer.end + 4))) return undefined;
  const saying = sayings[firstEndingAfter(cues, outer.start) - 1];
  const own = firstEndingAfter(document.sentences, outer.start);
  return saying !== undefined && own - saying.sentence <= 1 ? by(saying, 'quote/previous') : undefined;
}
