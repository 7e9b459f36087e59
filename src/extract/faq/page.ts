/** What the title of an article and the heading above its questions say that it is. */
import { hasPhrase, type FaqPhraseClass, isFaqHeading } from '../../lexicon/faq-phrases.ts';
import type { ParsedDocument } from '../../model/document.ts';
import type { Unit } from './unit.ts';

export interface Page {
  /** The title says that it is a FAQ. */
  readonly isFaq: boolean;
  /** Does the title, or what stands above the questions, say so? */
  readonly tells: (name: FaqPhraseClass) => boolean;
}

const LONGEST_TITLE = 160;
/** The lines at the top that may say what the article is. */
const TOP = 3;
/** A line above the first question that may be a heading. */
const NEAR = 3;

/** @param first the number of the first unit that asks */
export function pageOf(units: readonly Unit[], document: ParsedDocument, first: number): Page {
  const { title } = document.source.metadata;
  const lines = [
    ...(title === null ? [] : [title]),
    ...units.slice(0, Math.min(TOP, first)).map(lineOf),
    ...units.slice(Math.max(0, first - NEAR), first).map(lineOf),
    ...headingsAbove(units, first),
  ].filter((line) => line.length <= LONGEST_TITLE);
  const known = new Map<FaqPhraseClass, boolean>();
  return {
    isFaq: lines.some(isFaqHeading),
    tells: (name) => {
      const before = known.get(name) ?? lines.some((line) => hasPhrase(line, name));
      known.set(name, before);
      return before;
    },
  };
}

/** "Worksheet 3: cells" looks like somebody who speaks. */
const lineOf = ({ label, text }: Unit): string => (label === null ? text : `${label}: ${text}`);

/** The headings that a unit stands under, the nearest first. */
function headingsAbove(units: readonly Unit[], first: number): readonly string[] {
  const found: string[] = [];
  let level = units[first]?.block.level ?? 7;
  for (let at = first - 1; at >= 0 && level > 1; at -= 1) {
    const unit = units[at];
    if (unit?.block.kind !== 'heading' || (unit.block.level ?? 1) >= level) continue;
    level = unit.block.level ?? 1;
    found.push(lineOf(unit));
  }
  return found;
}
