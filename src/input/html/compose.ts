/** Pieces → the text of the article with its blocks; pairs that the markup marks are found again in it, or put behind it. */
import type { Block, Link } from '../../model/document.ts';
import type { FaqPart } from './faq-parts.ts';
import type { Piece } from './pieces.ts';

type Marked = Piece & Pick<Block, 'pair'>;

export interface Composed {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
}

/** Blocks are parted by an empty line, lines of one paragraph by a line's end. */
export function compose(pieces: readonly Marked[]): Composed {
  let text = '';
  const blocks: Block[] = [];
  const links: Link[] = [];
  for (const piece of pieces) {
    if (text !== '') text += piece.sameParagraph === true ? '\n' : '\n\n';
    const start = text.length;
    text += piece.text;
    blocks.push({
      kind: piece.kind,
      start,
      end: text.length,
      ...(piece.level === undefined ? {} : { level: piece.level }),
      ...(piece.bold === undefined ? {} : { bold: piece.bold }),
      ...(piece.italic === undefined ? {} : { italic: piece.italic }),
      ...(piece.ruled === undefined ? {} : { ruled: piece.ruled }),
      ...(piece.pair === undefined ? {} : { pair: piece.pair }),
    });
    links.push(...piece.links.map((link) => ({ ...link, start: start + link.start, end: start + link.end })));
  }
  return { text, blocks, links };
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The pieces with the pairs of the markup marked; a pair that is not among them is put at the end. */
export function withPairs(pieces: readonly Piece[], parts: readonly FaqPart[]): readonly Marked[] {
  const marked: Marked[] = [...pieces];
  const missing: FaqPart[] = [];
  const places = new Map<string, number>();
  pieces.forEach((piece, i) => {
    const key = folded(piece.text);
    if (!places.has(key)) places.set(key, i);
  });
  for (const part of parts) {
    const at = places.get(folded(part.question));
    const found = at === undefined ? 0 : answered(pieces, at + 1, part.answer);
    if (at === undefined || found === 0) missing.push(part);
    else
      for (let i = at; i <= at + found; i += 1) {
        const piece = pieces[i];
        if (piece !== undefined)
          marked[i] = { ...piece, pair: { part: i === at ? 'question' : 'answer', style: part.style } };
      }
  }
  return [...marked, ...missing.flatMap(appended)];
}

/** How many of the pieces from an index on are the answer. */
function answered(pieces: readonly Piece[], from: number, answer: readonly Piece[]): number {
  const texts = new Set(answer.map(({ text }) => folded(text)));
  let count = 0;
  while (texts.has(folded(pieces[from + count]?.text ?? ''))) count += 1;
  return count;
}

const appended = ({ question, answer, style }: FaqPart): readonly Marked[] => [
  { text: question, kind: 'paragraph', links: [], pair: { part: 'question', style } },
  ...answer.map((piece): Marked => ({ ...piece, pair: { part: 'answer', style } })),
];
