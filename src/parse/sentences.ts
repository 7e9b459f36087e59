/**
 * Finds where sentences end. A block of the layout (a paragraph, a heading, a list item) always ends one; inside a block a stop,
 * a question or an exclamation mark does, unless an abbreviation, an initial or what follows says otherwise.
 */
import { abbreviation, isBeforeLetters } from '../lexicon/abbreviations.ts';
import { functionWord } from '../lexicon/function-words.ts';
import { TokenFlag, TokenKind, type TokenRange, TokenShape, type TokenTable } from '../model/token-table.ts';

const codesOf = (marks: string): ReadonlySet<number> => new Set([...marks].map((mark) => mark.charCodeAt(0)));

const STOPS = codesOf('.!?…。！？．');
/** Stops of scripts that write no spaces. */
const WIDE_STOPS = codesOf('。！？．');
const CLOSERS = codesOf('"”’\')]»}」』）');
const OPENERS = codesOf('"“‘\'([«`¿¡*_');
const DASHES = codesOf('-–—•*·');
const MONEY_AND_TAGS = codesOf('$£€¥#@');
const OPEN_BRACKET = 40;
const CLOSE_BRACKET = 41;
const FULL_STOP = 46;
const BEYOND_LATIN = 0x2fff;
/** Cut a run of more tokens than this without a stop: what follows must stay linear and cheap on hostile input. */
const LONGEST = 400;

/** The sentences of the tokens of one block, in order; together they are the range. */
export function splitSentences(table: TokenTable, { from, to }: TokenRange): readonly TokenRange[] {
  const sentences: TokenRange[] = [];
  let begin = from;
  for (let at = from; at < to;) {
    const end = boundaryAfter(table, at, { from: begin, to }) || (at - begin >= LONGEST ? at + 1 : 0);
    at = end || at + 1;
    if (end === 0) continue;
    sentences.push({ from: begin, to: end });
    begin = end;
  }
  if (begin < to) sentences.push({ from: begin, to });
  return sentences;
}

/** The mark at a token; 0 where it is none. */
const markAt = (table: TokenTable, at: number): number =>
  table.kind[at] === TokenKind.punct ? table.text.charCodeAt(table.start[at] ?? 0) : 0;

const isGlued = ({ flags }: TokenTable, at: number): boolean => ((flags[at] ?? 0) & TokenFlag.glued) !== 0;

/** The token after the sentence that ends with the token at `at` and its closing marks; 0 where none ends. */
function boundaryAfter(table: TokenTable, at: number, { from, to }: TokenRange): number {
  const kind = table.kind[at];
  const mark = markAt(table, at);
  const isStop = STOPS.has(mark);
  const isAbbreviation = kind === TokenKind.word && table.text.charCodeAt((table.end[at] ?? 0) - 1) === FULL_STOP;
  if (!isStop && !isAbbreviation) return 0;
  let end = at + 1;
  while (end < to && isGlued(table, end) && isClosing(markAt(table, end))) end += 1;
  if (end === to || WIDE_STOPS.has(mark)) return end;
  if (isStop && isAside(table, from, end)) return 0;
  if (isAbbreviation && end === at + 1) return abbreviationEnds(table, at, to) ? end : 0;
  if (isGlued(table, end)) return joinsWithoutSpace(table, at - 1, end) ? end : 0;
  return opensSentence(table, end, to) ? end : 0;
}

const isClosing = (mark: number): boolean => CLOSERS.has(mark) || (STOPS.has(mark) && !WIDE_STOPS.has(mark));

/** "Gen. (ret.) Paul Dean": a word in brackets with a stop, in the midst of a sentence. */
const isAside = (table: TokenTable, from: number, end: number): boolean =>
  end - 4 > from &&
  markAt(table, end - 1) === CLOSE_BRACKET &&
  markAt(table, end - 4) === OPEN_BRACKET &&
  table.shape[end - 3] === TokenShape.lower;

/** "the end.Then he left": a space was lost. Not "example.Com", not "1.5". */
const joinsWithoutSpace = (table: TokenTable, before: number, next: number): boolean =>
  table.kind[before] === TokenKind.word &&
  table.shape[before] === TokenShape.lower &&
  !isGlued(table, before) &&
  table.shape[next] === TokenShape.title &&
  (table.end[next] ?? 0) - (table.start[next] ?? 0) > 1;

/** After a plain stop: anything but a lower-case word, or a mark that goes on with the sentence. */
function opensSentence(table: TokenTable, next: number, to: number): boolean {
  if (table.kind[next] !== TokenKind.punct) return table.shape[next] !== TokenShape.lower;
  const mark = markAt(table, next);
  if (OPENERS.has(mark) || DASHES.has(mark))
    return next + 1 === to || table.shape[next + 1] !== TokenShape.lower || DASHES.has(mark);
  return MONEY_AND_TAGS.has(mark) || mark > BEYOND_LATIN;
}

/** "a post on X. State officials", "vitamin C. Doctors": a letter after a word in lower case, and what follows is no surname. */
const isLetterName = ({ text, start, end, kind, shape }: TokenTable, at: number, to: number): boolean =>
  at + 1 < to &&
  kind[at - 1] === TokenKind.word &&
  shape[at - 1] === TokenShape.lower &&
  isBeforeLetters(text.slice(start[at - 1], end[at - 1])) &&
  shape[at + 1] === TokenShape.title;

/** "in Sept. The", "Acme Corp. It": the abbreviation may end a sentence, and a word follows that says so. */
function abbreviationEnds(table: TokenTable, at: number, to: number): boolean {
  const { text, start, end, kind, shape } = table;
  const word = text.slice(start[at], (end[at] ?? 1) - 1);
  const known = abbreviation(word);
  if (word.length === 1 && isLetterName(table, at, to)) return true;
  if (word.length === 1 || (known !== undefined && !known.endsSentence)) return false;
  const opener = OPENERS.has(markAt(table, at + 1)) ? at + 2 : at + 1;
  return (
    opener < to &&
    kind[opener] === TokenKind.word &&
    shape[opener] !== TokenShape.lower &&
    functionWord(text.slice(start[opener], end[opener])) !== undefined
  );
}
