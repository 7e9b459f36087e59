/**
 * Finds where sentences end. A block of the layout (a paragraph, a heading, a list item) always ends one; inside a block a stop,
 * a question or an exclamation mark does, unless an abbreviation, an initial or what follows says otherwise.
 */
import { abbreviation } from '../lexicon/abbreviations.ts';
import { closedClass } from '../lexicon/function-words.ts';
import type { Token } from '../model/document.ts';

const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»', '}', '」', '』', '）']);
/** Stops of scripts that write no spaces. */
const WIDE_STOPS = new Set(['。', '！', '？', '．']);
const OPENERS = new Set(['"', '“', '‘', "'", '(', '[', '«', '`', '¿', '¡', '*', '_']);
const DASHES = new Set(['-', '–', '—', '•', '*', '·']);
/** Cut a run of more tokens than this without a stop: what follows must stay linear and cheap on hostile input. */
const LONGEST = 400;

/** The tokens of one block, cut into sentences. */
export function splitSentences(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const sentences: (readonly Token[])[] = [];
  let from = 0;
  let at = 0;
  while (at < tokens.length) {
    const end = boundaryAfter(tokens, at, from) ?? (at - from >= LONGEST ? at + 1 : undefined);
    at = end ?? at + 1;
    if (end !== undefined) {
      sentences.push(tokens.slice(from, end));
      from = end;
    }
  }
  if (from < tokens.length) sentences.push(tokens.slice(from));
  return sentences;
}

/** The index after the sentence from `from` that ends with the token at `at` and its closing marks; undefined where none ends. */
function boundaryAfter(tokens: readonly Token[], at: number, from: number): number | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const isWide = WIDE_STOPS.has(token.text);
  const isStop = isWide || (token.kind === 'punct' && /^[.!?…]$/.test(token.text));
  const isAbbreviation = token.kind === 'word' && token.text.endsWith('.');
  if (!isStop && !isAbbreviation) return undefined;

  let end = at + 1;
  while (
    tokens[end]?.glued === true &&
    (CLOSERS.has(tokens[end]?.text ?? '') || /^[.!?…]$/.test(tokens[end]?.text ?? ''))
  )
    end += 1;
  const next = tokens[end];
  if (next === undefined || isWide) return end;
  if (isStop && isAside(tokens, from, end)) return undefined;
  if (isAbbreviation && end === at + 1) return abbreviationEnds(token, next, tokens[end + 1]) ? end : undefined;
  if (next.glued) return joinsWithoutSpace(tokens[at - 1], next) ? end : undefined;
  return opensSentence(next, tokens[end + 1]) ? end : undefined;
}

/** "Gen. (ret.) Paul Dean": a word in brackets with a stop, in the midst of a sentence. */
const isAside = (tokens: readonly Token[], from: number, end: number): boolean =>
  tokens[end - 1]?.text === ')' &&
  tokens[end - 4]?.text === '(' &&
  end - 4 > from &&
  tokens[end - 3]?.shape === 'lower';

/** "the end.Then he left": a space was lost. Not "example.Com", not "1.5". */
const joinsWithoutSpace = (before: Token | undefined, next: Token): boolean =>
  before?.kind === 'word' &&
  before.shape === 'lower' &&
  before.glued === false &&
  next.shape === 'title' &&
  next.text.length > 1;

/** After a plain stop: anything but a lower-case word, or a mark that goes on with the sentence. */
function opensSentence(next: Token, second: Token | undefined): boolean {
  if (next.kind === 'punct') {
    if (OPENERS.has(next.text) || DASHES.has(next.text))
      return second === undefined || second.shape !== 'lower' || DASHES.has(next.text);
    return /[$£€¥#@]/.test(next.text) || next.text.charCodeAt(0) > 0x2fff;
  }
  if (next.kind === 'number' || next.kind === 'url') return true;
  return next.shape !== 'lower';
}

/** "in Sept. The", "Acme Corp. It": the abbreviation may end a sentence, and a word follows that says so. */
function abbreviationEnds(token: Token, next: Token, second: Token | undefined): boolean {
  const word = token.text.slice(0, -1);
  const known = abbreviation(word);
  if (word.length === 1 || (known !== undefined && !known.endsSentence)) return false;
  const opener = OPENERS.has(next.text) ? second : next;
  return (
    opener !== undefined && opener.kind === 'word' && opener.shape !== 'lower' && closedClass(opener.form) !== undefined
  );
}
