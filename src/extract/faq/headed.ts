/** Questions as headings, as bold lines, or as short lines of their own, each with paragraphs that answer it. */
import type { BlockKind, ParsedDocument } from '../../model/document.ts';
import type { FaqStyle } from '../../model/vocabulary.ts';
import type { Pair } from './index.ts';
import { endsAnswers, pairOf } from './pairs.ts';
import type { Turn } from './turns.ts';

const lengthOf = ({ content }: Turn): number => content.end - content.start;

const LONGEST_LINE = 240;
/** So many questions of one look make a list of questions; fewer are rhetoric, but for under a FAQ heading. */
const FEWEST = 3;
const FEWEST_IN_FAQ = 1;

export function headedPairs(turns: readonly Turn[], document: ParsedDocument): readonly Pair[] {
  const isLine = lineQuestions(document);
  const lines = turns.filter(isLine);
  const isNumbered = lines.length > 0 && lines.every((turn) => turn.isNumbered || turn.block.kind === 'list-item');
  const candidates: readonly (readonly [FaqStyle, (turn: Turn) => boolean])[] = [
    ['heading', headingQuestions(turns)],
    ['bold', boldQuestions(turns)],
    [isNumbered ? 'numbered' : 'plain', isLine],
  ];
  for (const [style, asks] of candidates) {
    const found = pairsUnder(turns, document, style, asks);
    const inFaq = found.filter(({ turn }) => turn.section === 'faq').length;
    if (found.length >= FEWEST || inFaq >= FEWEST_IN_FAQ) return found.map(({ pair }) => pair);
  }
  return [];
}

/** Headings that end as questions; under the heading of a FAQ that has none, all that stand below it. */
function headingQuestions(turns: readonly Turn[]): (turn: Turn) => boolean {
  const [opener, ...inFaq] = turns.filter(({ block, section }) => block.kind === 'heading' && section === 'faq');
  const isTopics = opener !== undefined && !inFaq.some(({ endsAsQuestion }) => endsAsQuestion);
  return (turn) =>
    turn.block.kind === 'heading' &&
    turn.section !== 'title' &&
    !isPrompt(turn) &&
    (turn.endsAsQuestion || (isTopics && turn.section === 'faq' && isBelow(turn, opener)));
}

const isBelow = ({ block }: Turn, { block: upper }: Turn): boolean => (block.level ?? 1) > (upper.level ?? 1);

const LINES: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'table', 'quote']);

/** Short lines that are questions: bare ones, entries of a list, cells of a table, what a reader is quoted with. */
const lineQuestions =
  (document: ParsedDocument) =>
  (turn: Turn): boolean =>
    LINES.has(turn.block.kind) &&
    turn.section !== 'title' &&
    turn.endsAsQuestion &&
    !isPrompt(turn) &&
    lengthOf(turn) <= LONGEST_LINE &&
    opensAsQuestion(turn, document);

/** So great a share of the bold lines are questions where the others are what an interviewer says. */
const ASKING_SHARE = 0.6;

/** Bold lines that end as questions; where most do, what is bold between them is asked, too: "That's a good starting point." */
function boldQuestions(turns: readonly Turn[]): (turn: Turn) => boolean {
  const bold = turns.filter(isBoldLine);
  const asking = bold.filter(({ endsAsQuestion }) => endsAsQuestion);
  const isInterview = asking.length >= FEWEST && asking.length / bold.length >= ASKING_SHARE;
  return (turn) => isBoldLine(turn) && !isPrompt(turn) && (turn.endsAsQuestion || (isInterview && isSaid(turn)));
}

/** In bold, or a question in italics. */
const isBoldLine = ({ block, labelKind, endsAsQuestion }: Turn): boolean =>
  (block.bold === true || (block.italic === true && endsAsQuestion)) && labelKind !== 'answer';

/** A sentence with an end, not a heading. */
const isSaid = ({ section, end }: Turn): boolean => section !== 'title' && /[.…!]/.test(end);

/** No answer has more blocks. */
const MOST_BLOCKS = 200;

function pairsUnder(
  turns: readonly Turn[],
  document: ParsedDocument,
  style: FaqStyle,
  asks: (turn: Turn) => boolean,
): readonly { readonly turn: Turn; readonly pair: Pair }[] {
  const found: { turn: Turn; pair: Pair }[] = [];
  for (const [i, turn] of turns.entries()) {
    if (!asks(turn)) continue;
    const rest = turns.slice(i + 1, i + 1 + MOST_BLOCKS);
    const end = rest.findIndex((next) => asks(next) || endsAnswers(next) || endsHeaded(turn, next));
    const answers = end < 0 ? rest : rest.slice(0, end);
    // Several may answer: each of them keeps the name before his words.
    const pair = pairOf(
      {
        questions: [turn],
        answers: answers.map((answer) => ({ ...answer, content: answer.whole })),
        style,
        speaker: null,
      },
      document,
    );
    if (pair !== undefined) found.push({ turn, pair });
  }
  return found;
}

/** A heading ends the answer, but for one below the question's own. */
const endsHeaded = (question: Turn, next: Turn): boolean =>
  next.block.kind === 'heading'
    ? question.block.kind !== 'heading' || (next.block.level ?? 1) <= (question.block.level ?? 1)
    : next.block.bold === true && question.block.bold === true;

/** "Interested in learning more?" asks the reader to go on, not for an answer. */
const isPrompt = ({ beginning }: Turn): boolean => PROMPT.test(beginning);
const PROMPT =
  /^(?:interested in|ready to|looking (?:for|to)|(?:do you )?(?:want|need) (?:to (?:know|learn|read|hear|get|help|support|share)|more|help)|like (?:this|what)|enjoy(?:ed|ing)?|got a|have (?:a|any) (?:tip|story|question|comment|news|view|opinion)|did you (?:know|like|enjoy)|know (?:more|something|anyone)|what do you think(?:\?| of this)|tell us (?:what you|your|in the))\b/i;

const OPENER =
  /^(?:who|whom|whose|what|when|where|why|which|how|is|are|was|were|do|does|did|can|could|will|would|should|shall|has|have|had|may|isn.t|aren.t|didn.t|doesn.t|won.t)\b/i;

/** A bare line is a question of a list only where it reads like one from its first word on, as far as its language is known. */
const opensAsQuestion = ({ content }: Turn, document: ParsedDocument): boolean =>
  document.language !== 'en' || OPENER.test(document.source.text.slice(content.start, content.end));
