/** The article's text with its values marked. Its characters are those of the record's text, one for one: the page counts in them. */
import type { FactboxRecord } from '../../model/record.ts';
import type { Fact } from '../facts/fact.ts';
import { visible } from '../page/invisible.ts';
import { html, type Markup } from '../page/markup.ts';
import { type Segment, segmentsOf } from '../facts/segments.ts';

type Section = FactboxRecord['document']['sections'][number];

/** @param record counts in UTF-16, and has its text */
export function articleBody({ document }: FactboxRecord, facts: readonly Fact[]): Markup {
  const text = document.text ?? '';
  const segments = segmentsOf(facts, text.length);
  const title = document.sections.find(({ kind }) => kind === 'title');
  const parts: Markup[] = [];
  let [at, next] = [0, 0];
  const upTo = (end: number): readonly Markup[] => {
    const pieces: Markup[] = [];
    while (at < end) {
      const segment = segments[next];
      if (segment === undefined) break;
      const stop = Math.min(end, segment.end);
      pieces.push(piece(segment, at, text.slice(at, stop)));
      at = stop;
      if (stop === segment.end) next += 1;
    }
    return pieces;
  };
  const paragraph = (end: number): Markup => html`<div class="paragraph">${upTo(end)}</div>`;
  for (const section of document.sections) {
    if (section.start > at) parts.push(html`<span class="gap">${upTo(section.start)}</span>`);
    if (section.end <= at) continue;
    if (section === title || section.kind === 'heading') parts.push(heading(section, upTo(section.end)));
    else
      parts.push(
        html`<div class="section ${section.kind}">${paragraphEnds(text, at, section.end).map(paragraph)}</div>`,
      );
  }
  parts.push(html`${upTo(text.length)}`);
  return html`${parts}`;
}

const heading = ({ kind }: Section, inside: readonly Markup[]): Markup =>
  kind === 'heading'
    ? html`<h2 class="section heading">${inside}</h2>`
    : html`<h1 class="section title">${inside}</h1>`;

const EMPTY_LINE = /\n\s*\n\s*/g;

/** Where the paragraphs of a stretch of text end, the empty lines after each its own; the last one at the stretch's end. */
function paragraphEnds(text: string, start: number, end: number): readonly number[] {
  const ends = [...text.slice(start, end).matchAll(EMPTY_LINE)].map((lines) => start + lines.index + lines[0].length);
  return ends.at(-1) === end ? ends : [...ends, end];
}

/** A piece of a segment: a link to the narrowest value that it is part of. */
function piece({ start, facts, begun }: Segment, at: number, text: string): Markup {
  const [fact, ...around] = facts;
  if (fact === undefined) return visible(text);
  const isFirst = at === start;
  const isStop = isFirst && begun.includes(fact.id); // one stop of the Tab key a mention, not one a piece
  const id = isFirst && begun.length > 0 ? html` id="t${start}"` : null;
  const also =
    around.length === 0 ? null : html` data-also="${[...new Set(around.map(({ kind }) => kind))].join(' ')}"`;
  const ids = facts.map((one) => one.id).join(' ');
  return html`<a class="m"${id} href="#${fact.id}" data-kind="${fact.kind}"${also} data-facts="${ids}"${isStop ? null : html` tabindex="-1"`}>${visible(text)}</a>`;
}
