/**
 * A FAQ that was cut away with what goes around an article is brought back by its signs: entries that the markup marks, and lines
 * of one look that end as questions, each with text that answers it.
 */
import type { Piece } from './pieces.ts';

/** So many questions of one look are a FAQ; fewer may be headlines. */
const FEWEST = 3;
/** Navigation and teasers are links for the most part. */
const MOST_LINKED = 0.5;
/** No answer of an entry without marks has more pieces. */
const MOST_PIECES = 12;
/** Teasers say little. */
const SHORTEST_ANSWER = 60;
const LONGEST_QUESTION = 300;

/** @param article the pieces of the article · @param page those of the whole page, in its order */
export function broughtBack(article: readonly Piece[], page: readonly Piece[]): readonly Piece[] {
  const wanted = faqPieces(page);
  if (wanted.size === 0) return article;
  const places = placesIn(article, page);
  const after = new Map<number, Piece[]>();
  let last = -1; // where the piece of the page that was last seen stands in the article
  for (const [i, piece] of page.entries()) {
    const place = places[i];
    if (place !== undefined) last = place;
    else if (wanted.has(i)) {
      const anchor = last >= 0 ? last : anchorBefore(places, wanted, i, article.length);
      const { sameParagraph: _, ...own } = piece;
      const known = after.get(anchor);
      if (known === undefined) after.set(anchor, [own]);
      else known.push(own);
    }
  }
  if (after.size === 0) return article;
  return [...(after.get(-1) ?? []), ...article.flatMap((piece, i) => [piece, ...(after.get(i) ?? [])])];
}

/** Of what stands above all that the article has: right above its answer, or at the end. -1 is above the first piece. */
function anchorBefore(
  places: readonly (number | undefined)[],
  wanted: ReadonlySet<number>,
  at: number,
  end: number,
): number {
  for (let next = at + 1; wanted.has(next); next += 1) {
    const place = places[next];
    if (place !== undefined) return place - 1;
  }
  return end - 1;
}

/** Where each piece of the page stands in the article; both have the same order, and the same words may come more than once. */
function placesIn(article: readonly Piece[], page: readonly Piece[]): readonly (number | undefined)[] {
  const places = new Map<string, number[]>();
  for (const [i, { text }] of article.entries()) {
    const known = places.get(folded(text));
    if (known === undefined) places.set(folded(text), [i]);
    else known.push(i);
  }
  for (const own of places.values()) own.reverse();
  return page.map(({ text }) => places.get(folded(text))?.pop());
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The indexes of the pieces that make the FAQs of a page. */
function faqPieces(page: readonly Piece[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const looks of seriesOf(page).values()) {
    const entries = looks
      .map((at) => ({ at, end: answerEnd(page, at) }))
      .filter(({ at, end }) => isAnswered(page, at, end));
    const isMarked = page[looks[0] ?? 0]?.pair !== undefined;
    if (entries.length < (isMarked ? 1 : FEWEST) || entries.length * 2 < looks.length) continue;
    for (const { at, end } of entries) for (let i = at; i < end; i += 1) found.add(i);
  }
  return found;
}

/** The questions of a page by their look. */
function seriesOf(page: readonly Piece[]): ReadonlyMap<string, readonly number[]> {
  const series = new Map<string, number[]>();
  page.forEach((piece, at) => {
    const look = lookOf(piece);
    if (look === undefined || !asks(piece)) return;
    const own = series.get(look);
    if (own === undefined) series.set(look, [at]);
    else own.push(at);
  });
  return series;
}

const asks = ({ text, linked }: Piece): boolean =>
  text.length <= LONGEST_QUESTION && /\?["”’)\s]*$/.test(text) && (linked ?? 0) <= MOST_LINKED;

/** Only what is set apart from other text has one. */
function lookOf({ kind, level, bold, pair, isFurniture }: Piece): string | undefined {
  if (pair?.part === 'question') return pair.style;
  if (isFurniture === true) return undefined;
  return kind === 'heading' ? `h${level}` : bold === true ? 'bold' : undefined;
}

/** Where an answer ends: with the next piece of its question's look, or the half of an entry that the markup marks. */
function answerEnd(page: readonly Piece[], at: number): number {
  const question = page[at];
  if (question === undefined) return at;
  const look = lookOf(question);
  let end = at + 1;
  const isMarked = question.pair !== undefined && page[end]?.pair?.part === 'answer';
  const limit = isMarked ? page.length : Math.min(page.length, at + MOST_PIECES + 1);
  while (end < limit) {
    const piece = page[end];
    if (piece === undefined || lookOf(piece) === look || piece.pair?.part === 'question') break;
    if (isMarked ? piece.pair?.part !== 'answer' : piece.kind === 'heading' || piece.isFurniture === true) break;
    end += 1;
  }
  return end;
}

function isAnswered(page: readonly Piece[], at: number, end: number): boolean {
  if (page[at]?.pair !== undefined) return end > at + 1;
  let [letters, linked] = [0, 0];
  for (let i = at + 1; i < end; i += 1) {
    const { text = '', linked: share = 0 } = page[i] ?? {};
    letters += text.length;
    linked += text.length * share;
  }
  return letters >= SHORTEST_ANSWER && linked / letters <= MOST_LINKED;
}
