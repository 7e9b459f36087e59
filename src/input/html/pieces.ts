/** An element of a page → its pieces of text: what a browser shows as paragraphs, headings, list items, captions. */
import type { Block } from '../../model/document.ts';
import { BLOCK_ELEMENTS, NO_TEXT, type Place, placeIn, TOP } from '../blocks/place.ts';
import { isPermalink } from '../blocks/permalink.ts';
import { looksOf, type Run } from '../blocks/runs.ts';
import { type DomElement, type DomNode, isElement, isText } from './dom.ts';

/** One block of the text to be. Offsets in it count from the beginning of its text. */
export interface Piece extends Omit<Block, 'start' | 'end'> {
  readonly text: string;
  /** Stands on a line of its own within one paragraph: after a `<br>`. */
  readonly sameParagraph?: boolean;
  /** In what goes around an article: navigation, forms, the page's head and foot. */
  readonly isFurniture?: boolean;
  readonly links: readonly { readonly start: number; readonly end: number; readonly url: string }[];
}

/** Below so many levels an element's text is taken as it is. */
const DEEPEST = 300;

interface Part {
  readonly text: string;
  readonly place: Place;
}

/** The pieces of an element in the order of the page. Linear. */
export function piecesOf(root: DomElement): readonly Piece[] {
  const pieces: Piece[] = [];
  let parts: Part[] = [];
  let open: Place = TOP;
  let isRuled = false;
  let isNewItem = true;
  let furniture = 0;
  const close = (place: Place): void => {
    for (const piece of piecesFrom(parts, open)) {
      const inItem = open.depth > 0 && piece.kind !== 'heading' && !isNewItem;
      pieces.push({
        ...piece,
        ...(isRuled ? { ruled: true } : {}),
        ...(inItem ? { inItem } : {}),
        ...(furniture > 0 ? { isFurniture: true } : {}),
      });
      isRuled = false;
      isNewItem = false;
    }
    parts = [];
    open = place;
  };
  const walkBlock = (node: DomElement, place: Place, inside: Place): void => {
    close(inside);
    if (node.localName === 'li') isNewItem = true;
    const isAround = FURNITURE.has(node.localName);
    if (isAround) furniture += 1;
    for (const child of Array.from(node.childNodes)) walk(child, inside);
    close(place);
    if (isAround) furniture -= 1;
    if (node.localName === 'hr') isRuled = true;
  };
  const walk = (node: DomNode, place: Place): void => {
    if (isText(node)) {
      const text = node.textContent ?? '';
      parts.push({ text: place.isPreformatted ? text : text.replace(/\s+/g, ' '), place });
    } else if (isElement(node) && !isUnseen(node)) {
      if (node.localName === 'br') parts.push({ text: '\n', place });
      else if (place.nesting > DEEPEST) parts.push({ text: node.textContent ?? '', place });
      else {
        const inside = placeIn({ name: node.localName, attribute: (name) => node.getAttribute(name) }, place);
        if (BLOCK_ELEMENTS.has(node.localName)) walkBlock(node, place, inside);
        else for (const child of Array.from(node.childNodes)) walk(child, inside);
        if (node.localName === 'button') parts.push({ text: ' ', place });
      }
    }
  };
  walk(root, TOP);
  close(TOP);
  return pieces;
}

/** "[12]" above the line points to a note, and says nothing. */
const isNoteMark = (node: DomElement): boolean =>
  node.localName === 'sup' && /^\s*\[\s*(?:\d{1,3}|[a-z]|note \d+)\s*\]\s*$/i.test(node.textContent ?? '');
const FURNITURE: ReadonlySet<string> = new Set(['nav', 'header', 'footer', 'aside', 'form']);

const isUnseen = (element: DomElement): boolean =>
  NO_TEXT.has(element.localName) || (element.getAttribute('role') ?? '') === 'navigation' || isNoteMark(element);

/** The lines of one block: one `<br>` parts lines, two part paragraphs. */
function piecesFrom(parts: readonly Part[], place: Place): readonly Piece[] {
  const pieces: Piece[] = [];
  let line: Part[] = [];
  let breaks = 0;
  const end = (): void => {
    const piece = pieceOf(line, place, breaks === 1 && pieces.length > 0);
    if (piece !== undefined) {
      pieces.push(piece);
      breaks = 0;
    }
    line = [];
  };
  for (const part of parts) {
    for (const [i, text] of part.text.split('\n').entries()) {
      if (i > 0) {
        end();
        breaks += 1;
      }
      if (text !== '') line.push({ ...part, text });
    }
  }
  end();
  return pieces;
}

function pieceOf(line: readonly Part[], place: Place, sameParagraph: boolean): Piece | undefined {
  let text = '';
  const runs: Run[] = [];
  const links: { start: number; end: number; url: string }[] = [];
  for (const part of line) {
    const own = text === '' || text.endsWith(' ') ? part.text.replace(/^\s+/, '') : part.text;
    const { url } = part.place;
    if (own === '' || isPermalink(own, url)) continue;
    const start = text.length;
    if (url !== null && /^https?:/.test(url) && own.trim() !== '')
      links.push({ start, end: start + own.trimEnd().length, url });
    text += own;
    runs.push({ start, end: text.length, text: own, place: part.place });
  }
  text = text.trimEnd();
  if (text === '') return undefined;
  return {
    text,
    kind: place.kind,
    ...(place.level === undefined || place.kind !== 'heading' ? {} : { level: place.level }),
    ...(place.depth === 0 ? {} : { depth: place.depth }),
    ...looksOf(runs),
    ...(sameParagraph ? { sameParagraph } : {}),
    links,
  };
}
