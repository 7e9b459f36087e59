/** Runs of text, each set in one way → what their block is as a whole, and which stretches of it are set apart. */
import type { Apart, Block } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import type { PairMark, Place } from './place.ts';

/** A stretch of text that is set in one way. */
export interface Run extends Span {
  readonly text: string;
  readonly place: Place;
}

type Looks = Pick<Block, 'bold' | 'italic' | 'apart' | 'linked' | 'pair'>;

/** So many stretches of a block are remembered at most, so that a long one in which every other word is bold stays cheap. */
const MOST_APART = 40;

/** How a block looks as a whole. @param runs in source order */
export function looksOf(runs: readonly Run[]): Looks {
  let [letters, bold, italic, linked] = [0, 0, 0, 0];
  let pair: PairMark | undefined | null = null;
  for (const { text, place } of runs) {
    const size = lettersIn(text);
    if (size === 0) continue;
    letters += size;
    if (place.bold) bold += size;
    if (place.italic) italic += size;
    if (place.url !== null) linked += size;
    pair = pair === null || samePair(pair, place.pair) ? place.pair : undefined;
  }
  const isHeading = runs[0]?.place.kind === 'heading';
  const apart = bold === letters || isHeading ? [] : stretches(runs);
  return {
    ...(letters > 0 && bold === letters && !isHeading ? { bold: true } : {}),
    ...(letters > 0 && italic === letters && !isHeading ? { italic: true } : {}),
    ...(linked > 0 ? { linked: linked / letters } : {}),
    ...(apart.length > 0 ? { apart } : {}),
    ...(pair === null || pair === undefined ? {} : { pair }),
  };
}

/** Letters and figures; those of ASCII are told without a pattern. */
function lettersIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x80 ? IN_ASCII[code] === 1 : LETTER.test(text[at] ?? '')) count += 1;
  }
  return count;
}

const LETTER = /[\p{L}\p{N}]/u;
const IN_ASCII = Uint8Array.from({ length: 0x80 }, (_, code) => (LETTER.test(String.fromCharCode(code)) ? 1 : 0));

const samePair = (a: PairMark | undefined, b: PairMark | undefined): boolean =>
  a?.part === b?.part && a?.style === b?.style;

/** The stretches that are set apart: the one that the block begins with, and those that end as questions. */
function stretches(runs: readonly Run[]): readonly Apart[] {
  const found: Apart[] = [];
  let open: { mark: Apart['mark']; start: number; end: number; text: string; isFirst: boolean } | undefined;
  let isFirst = true;
  const close = (): void => {
    if (open !== undefined && (open.isFirst || /\?["”’)\s]*$/.test(open.text)) && found.length < MOST_APART)
      found.push({ mark: open.mark, start: open.start, end: open.end });
    open = undefined;
  };
  for (const { place, text, start, end } of runs) {
    const mark = markOf(place);
    if (open !== undefined && (mark === open.mark || !/\S/.test(text))) {
      if (/\S/.test(text)) open = { ...open, end: end - trailing(text), text: text.slice(-8) };
      continue;
    }
    close();
    if (!/\S/.test(text)) continue;
    if (mark !== undefined) open = { mark, start: start + leading(text), end: end - trailing(text), text, isFirst };
    isFirst = false;
  }
  close();
  return found;
}

const markOf = ({ bold, italic, url }: Place): Apart['mark'] | undefined =>
  bold ? 'bold' : italic ? 'italic' : url === null ? undefined : 'link';

const leading = (text: string): number => text.length - text.trimStart().length;
const trailing = (text: string): number => text.length - text.trimEnd().length;
