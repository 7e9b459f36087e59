/** Questions and answers that a page has in JSON-LD: those that it shows are marked among its pieces, the others put behind them. */
import { type DomDocument, parseHtml } from './dom.ts';
import { linkedData, type LinkedObject, typesOf } from './linked-data.ts';
import { withinDepth } from './nesting.ts';
import { type Piece, piecesOf } from './pieces.ts';

export interface LinkedPair {
  readonly question: string;
  readonly answer: readonly Piece[];
}

const LONGEST_QUESTION = 400;

export function withLinkedPairs(pieces: readonly Piece[], pairs: readonly LinkedPair[]): readonly Piece[] {
  if (pairs.length === 0) return pieces;
  const marked: Piece[] = [...pieces];
  const missing: LinkedPair[] = [];
  const places = new Map<string, number>();
  pieces.forEach(({ text }, i) => {
    const letters = lettersOf(text);
    if (!places.has(letters)) places.set(letters, i);
  });
  for (const pair of pairs) {
    const at = places.get(lettersOf(pair.question));
    if (at === undefined) {
      missing.push(pair);
      continue;
    }
    const end = at + 1 + answered(pieces, at + 1, pair.answer);
    // What is shown in other words than JSON-LD has it stays as it is shown.
    if (end > at + 1) for (let i = at; i < end; i += 1) mark(marked, i, i === at ? 'question' : 'answer');
  }
  return [...marked, ...missing.flatMap(appended)];
}

function mark(pieces: Piece[], at: number, part: 'question' | 'answer'): void {
  const piece = pieces[at];
  if (piece !== undefined && piece.pair === undefined) pieces[at] = { ...piece, pair: { part, style: 'json-ld' } };
}

export function linkedPairs(document: DomDocument): readonly LinkedPair[] {
  const found = new Map<string, LinkedPair>();
  for (const object of linkedData(document).filter((each) => typesOf(each).includes('Question'))) {
    const question = piecesOfHtml(object['name'] ?? object['text'])
      .map(({ text }) => text)
      .join(' ');
    const answers = [object['acceptedAnswer'] ?? object['suggestedAnswer']].flat();
    const answer = answers.flatMap((entry) => piecesOfHtml((entry as LinkedObject | undefined)?.['text']));
    const key = lettersOf(question);
    if (key !== '' && question.length <= LONGEST_QUESTION && answer.length > 0 && !found.has(key))
      found.set(key, { question, answer });
  }
  return [...found.values()];
}

/** Text in JSON-LD may be HTML. */
function piecesOfHtml(value: unknown): readonly Piece[] {
  if (typeof value !== 'string') return [];
  const { body } = parseHtml(`<div>${withinDepth(value)}</div>`);
  return body === null ? [] : piecesOf(body);
}

/** How many of the pieces from an index on are the answer. */
function answered(pieces: readonly Piece[], from: number, answer: readonly Piece[]): number {
  const texts = new Set(answer.map(({ text }) => lettersOf(text)));
  let count = 0;
  while (texts.has(lettersOf(pieces[from + count]?.text ?? ''))) count += 1;
  return count;
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const appended = ({ question, answer }: LinkedPair): readonly Piece[] => [
  { text: question, kind: 'paragraph', links: [], pair: { part: 'question', style: 'json-ld' } },
  ...answer.map((piece): Piece => ({ ...piece, pair: { part: 'answer', style: 'json-ld' } })),
];
