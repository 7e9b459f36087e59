/** An element of a page → its pieces of text: what a browser shows as paragraphs, headings, list items, captions. */
import type { BlockKind } from '../../model/document.ts';
import { type DomElement, type DomNode, isElement, isText } from './dom.ts';

/** One block of the text to be. */
export interface Piece {
  readonly text: string;
  readonly kind: BlockKind;
  readonly level?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly ruled?: boolean;
  /** Stands on a line of its own within one paragraph: after a `<br>`. */
  readonly sameParagraph?: boolean;
  /** By offsets into `text`. */
  readonly links: readonly { readonly start: number; readonly end: number; readonly url: string }[];
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const BLOCKS = words(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul',
);
const NO_TEXT = words(
  'script style noscript template head iframe object embed svg canvas audio video map select option textarea input datalist nav title',
);
const BOLD = words('b strong');
const ITALIC = words('i em cite');
/** Below so many levels an element's text is taken as it is. */
const DEEPEST = 300;

interface Place {
  readonly kind: BlockKind;
  readonly level?: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly url: string | null;
  readonly isPreformatted: boolean;
  readonly depth: number;
}

interface Run {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly url: string | null;
}

const TOP: Place = { kind: 'paragraph', bold: false, italic: false, url: null, isPreformatted: false, depth: 0 };

/** The pieces of an element in the order of the page. Linear. */
export function piecesOf(root: DomElement): readonly Piece[] {
  const pieces: Piece[] = [];
  let runs: Run[] = [];
  let open: Place = TOP;
  let isRuled = false;
  const add = (text: string, { bold, italic, url }: Place): void => void runs.push({ text, bold, italic, url });
  const close = (place: Place): void => {
    for (const piece of piecesFrom(runs, open)) {
      pieces.push(isRuled ? { ...piece, ruled: true } : piece);
      isRuled = false;
    }
    runs = [];
    open = place;
  };
  const walk = (node: DomNode, place: Place): void => {
    if (isText(node)) {
      const text = node.textContent ?? '';
      add(place.isPreformatted ? text : text.replace(/\s+/g, ' '), place);
    } else if (isElement(node) && !isUnseen(node)) {
      if (node.localName === 'br') add('\n', place);
      else if (place.depth > DEEPEST) add(node.textContent ?? '', place);
      else {
        const inside = placeIn(node, place);
        const isBlock = BLOCKS.has(node.localName);
        if (isBlock) close(inside);
        for (const child of Array.from(node.childNodes)) walk(child, inside);
        if (isBlock) close(place);
        else if (node.localName === 'button') add(' ', place);
        if (node.localName === 'hr') isRuled = true;
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

const isUnseen = (element: DomElement): boolean =>
  NO_TEXT.has(element.localName) || (element.getAttribute('role') ?? '') === 'navigation' || isNoteMark(element);

/** What an element makes of the text in it. */
function placeIn(element: DomElement, outer: Place): Place {
  const name = element.localName;
  const place = { ...outer, depth: outer.depth + 1 };
  const heading = /^h([1-6])$/.exec(name)?.[1];
  if (heading !== undefined) return { ...place, kind: 'heading', level: Number(heading) };
  if (BOLD.has(name)) return { ...place, bold: true };
  if (ITALIC.has(name)) return { ...place, italic: true };
  if (name === 'a') return { ...place, url: element.getAttribute('href') };
  if (name === 'li') return { ...place, kind: 'list-item' };
  if (name === 'blockquote') return { ...place, kind: 'quote' };
  if (name === 'figcaption' || name === 'caption' || name === 'figure') return { ...place, kind: 'caption' };
  if (name === 'td' || name === 'th') return { ...place, kind: 'table' };
  if (name === 'pre') return { ...place, isPreformatted: true };
  return place;
}

/** The lines of one block: one `<br>` parts lines, two part paragraphs. */
function piecesFrom(runs: readonly Run[], place: Place): readonly Piece[] {
  const pieces: Piece[] = [];
  let line: Run[] = [];
  let breaks = 0;
  const end = (): void => {
    const piece = pieceOf(line, place, breaks === 1 && pieces.length > 0);
    if (piece !== undefined) {
      pieces.push(piece);
      breaks = 0;
    }
    line = [];
  };
  for (const run of runs) {
    for (const [i, part] of run.text.split('\n').entries()) {
      if (i > 0) {
        end();
        breaks += 1;
      }
      if (part !== '') line.push({ ...run, text: part });
    }
  }
  end();
  return pieces;
}

function pieceOf(line: readonly Run[], place: Place, sameParagraph: boolean): Piece | undefined {
  let text = '';
  let isBold = true;
  let isItalic = true;
  const links: { start: number; end: number; url: string }[] = [];
  for (const run of line) {
    const own = text === '' || text.endsWith(' ') ? run.text.replace(/^\s+/, '') : run.text;
    if (own === '') continue;
    if (run.url !== null && /^https?:/.test(run.url) && own.trim() !== '')
      links.push({ start: text.length, end: text.length + own.trimEnd().length, url: run.url });
    if (!run.bold && /\S/.test(own)) isBold = false;
    if (!run.italic && /\S/.test(own)) isItalic = false;
    text += own;
  }
  text = text.trimEnd();
  if (text === '') return undefined;
  return {
    text,
    kind: place.kind,
    ...(place.level === undefined || place.kind !== 'heading' ? {} : { level: place.level }),
    ...(isBold && place.kind === 'paragraph' ? { bold: true } : {}),
    ...(isItalic && place.kind === 'paragraph' ? { italic: true } : {}),
    ...(sameParagraph ? { sameParagraph } : {}),
    links,
  };
}
