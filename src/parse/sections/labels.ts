/** Labels that only tell who speaks, "Q:", "A1.", "MK:": no words of the article, so that no letter of them is read as a place or a name. */
import { labelOf } from '../../lexicon/labels.ts';
import type { SourceText } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';

const READ = 24;
const INITIALS = /^\p{Lu}{2,4}$/u;
/** So often two sets of initials at least take turns. */
const FEWEST_TURNS = 2;

interface Labelled extends Span {
  readonly kind: 'question' | 'answer' | 'initials';
  readonly words: string;
}

/** @returns their spans in source order; none where "Q1" is a quarter and "A." an article of a list: without questions and answers */
export function labelSpans(source: SourceText): readonly Span[] {
  const found = source.blocks.flatMap((block) => labelled(source.text, block.start) ?? []);
  const has = (wanted: Labelled['kind']): boolean => found.some(({ kind }) => kind === wanted);
  const isAsked = has('question') && has('answer');
  const turns = new Map<string, number>();
  for (const { kind, words } of found) if (kind === 'initials') turns.set(words, (turns.get(words) ?? 0) + 1);
  const speakers = [...turns.values()].filter((count) => count >= FEWEST_TURNS).length;
  return found.filter(({ kind }) => (kind === 'initials' ? speakers > 1 : isAsked));
}

function labelled(text: string, start: number): Labelled | undefined {
  const { kind, words, length } = labelOf(text.slice(start, start + READ), 0);
  const span = { start, end: start + length };
  if (kind === 'question' || kind === 'answer') return { ...span, kind, words: words ?? '' };
  return kind === 'speaker' && INITIALS.test(words ?? '')
    ? { ...span, kind: 'initials', words: words ?? '' }
    : undefined;
}
