import type { Quotation } from '../model/document.ts';
import type { Span } from '../model/span.ts';

/** Opening marks and what closes each; a mark that is its own closing opens only after white space or a bracket. */
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '«': '»',
  '„': '“',
  '"': '"',
  '``': "''",
  '‘': '’',
  "'": "'",
  '「': '」',
};
const SINGLE = new Set(['‘', "'"]);
const OWN_CLOSING = new Set(['"', "'", '‘']);
/** A quotation longer than this was never closed. */
const LONGEST = 4000;
/** So many marks that look like apostrophes are tried for the one that closes. */
const MOST_TRIES = 40;

/** What stands between quotation marks, in source order; a quotation that never closes is none. Linear. */
export function findQuotations(text: string): readonly Quotation[] {
  const found: Quotation[] = [];
  const next = searches(text);
  for (let at = 0; at < text.length; at += 1) {
    const open = openingAt(text, at);
    if (open === null) continue;
    const from = at + open.length;
    const close = closingAfter(text, from, { open, mark: closingMark(text, from, open, next) }, next);
    if (close === null) continue;
    found.push({
      inner: trimmed(text, { start: from, end: close.start }),
      outer: { start: at, end: close.end },
    });
    at = close.end - 1;
  }
  return found.filter(({ inner }) => inner.end > inner.start);
}

/** Where a mark, or a paragraph that opens without one, comes next. */
interface Searches {
  readonly mark: (mark: string, from: number) => number;
  readonly newParagraph: (from: number) => number;
}

/** Keeps what was found last, so that marks that never close are not looked for again and again. */
function searches(text: string): Searches {
  const known = new Map<string, { readonly from: number; readonly at: number }>();
  const cached = (key: string, from: number, find: () => number): number => {
    const last = known.get(key);
    if (last !== undefined && last.from <= from && last.at >= from) return last.at;
    const found = find();
    const at = found < 0 ? text.length : found;
    known.set(key, { from, at });
    return at;
  };
  return {
    mark: (mark, from) => cached(mark, from, () => text.indexOf(mark, from)),
    newParagraph: (from) =>
      cached('paragraph', from, () => {
        NEW_PARAGRAPH.lastIndex = from;
        return NEW_PARAGRAPH.exec(text)?.index ?? -1;
      }),
  };
}

const NEW_PARAGRAPH = /\n[^\S\n]*\n(?!\s*["“«`‘'])/g;

function openingAt(text: string, at: number): string | null {
  const mark = text.startsWith('``', at) ? '``' : (text[at] ?? '');
  if (!(mark in CLOSING)) return null;
  const before = text[at - 1] ?? ' ';
  const after = text[at + mark.length] ?? ' ';
  if (SINGLE.has(mark) && !/[\p{L}\p{N}]/u.test(after)) return null;
  return !OWN_CLOSING.has(mark) || (/[\s([{—–-]/.test(before) && !/\s/.test(after)) ? mark : null;
}

/**
 * The mark that closes what a mark opens; of double marks the other one where only that is there: "…” and “…", as they come of
 * editing by several hands.
 */
function closingMark(text: string, from: number, open: string, next: Searches): string {
  const mark = CLOSING[open] ?? open;
  const [straight, curly, reopened] = [next.mark('"', from), next.mark('”', from), next.mark('“', from)];
  if (open === '"') return curly < straight && curly < reopened && curly < next.newParagraph(from) ? '”' : mark;
  if (open !== '“') return mark;
  const isClosing = /\S/.test(text[straight - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[straight + 1] ?? ' ');
  const isLost = curly >= Math.min(reopened, next.newParagraph(from));
  return straight < text.length && isClosing && isLost ? '"' : mark;
}

/** An empty line without a new opening mark after it ends the search: the mark was forgotten. */
function closingAfter(
  text: string,
  from: number,
  { open, mark }: { readonly open: string; readonly mark: string },
  next: Searches,
): Span | null {
  const limit = Math.min(text.length, from + LONGEST);
  let at = next.mark(mark, from);
  for (let tries = 0; at < limit && tries < MOST_TRIES; tries += 1) {
    const isApostrophe = (mark === '’' || mark === "'") && /\p{L}/u.test(text[at + 1] ?? '');
    if (!isApostrophe && !(mark === '"' && opensParagraph(text, at))) {
      const isBroken = next.newParagraph(from) < at || (mark === "'" && next.mark('\n', from) < at);
      if (isBroken) return null;
      const closed = NESTING.has(open) ? afterNested(text, { from, at, limit }, open, mark) : at;
      return { start: closed, end: closed + mark.length };
    }
    at = text.indexOf(mark, at + 1);
    if (at < 0) return null;
  }
  return null;
}

const NESTING = new Set(['“', '«', '「']);

/** The mark that closes the quotation itself, where another one opens and closes inside it; the first where none does. */
function afterNested(
  text: string,
  { from, at, limit }: { readonly from: number; readonly at: number; readonly limit: number },
  open: string,
  mark: string,
): number {
  let depth = 0;
  for (let i = from; i < limit; i += 1) {
    if (text[i] === open && !opensParagraph(text, i)) depth += 1;
    else if (text[i] === mark && depth > 0) depth -= 1;
    else if (text[i] === mark) return i;
    if (depth === 0 && i > at && text[i] === '\n') return at;
  }
  return at;
}

/** A speech of several paragraphs opens each of them with a mark and closes only the last. */
const opensParagraph = (text: string, at: number): boolean =>
  /\n\s*$/.test(text.slice(Math.max(0, at - 8), at)) && /\S/.test(text[at + 1] ?? ' ');

function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from] ?? '')) from += 1;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to -= 1;
  return { start: from, end: to };
}
