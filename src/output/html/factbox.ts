/** What stands beside the article: its values, kind by kind, with charts of what has a time, a place or a growth. */
import type { FactboxRecord } from '../../model/record.ts';
import { type Fact, FACT_KINDS, type FactKind, KIND_TITLES } from '../facts/fact.ts';
import { visible } from '../page/invisible.ts';
import { html, type Markup } from '../page/markup.ts';
import { storyMap, storyTimeline, tolls } from './article-charts.ts';
import { grouped } from '../facts/numbers.ts';
import { entry } from './entry.ts';

/** Values of a kind that the page holds as elements; a browser takes seconds for ten thousand. Its script makes the others when asked for. */
const MOST_ENTRIES = 200;

export function factbox(record: FactboxRecord, facts: readonly Fact[]): Markup {
  const sections = FACT_KINDS.flatMap((kind) => {
    const own = facts.filter((fact) => fact.kind === kind);
    return own.length === 0 ? [] : [section(kind, own, record)];
  });
  return html`${sections.length === 0 ? html`<p class="nothing">Nothing was found in this article.</p>` : sections}${doubts(record, facts)}`;
}

function section(kind: FactKind, facts: readonly Fact[], record: FactboxRecord): Markup {
  const shown = facts.slice(0, MOST_ENTRIES);
  return html`<details class="kind" data-kind="${kind}" open>
    <summary>
      <h2>${KIND_TITLES[kind]} <span>${facts.length}</span></h2>
    </summary>
    ${chart(kind, record)}
    ${
      kind === 'quote'
        ? bySpeaker(shown)
        : html`<ul>
            ${shown.map(entry)}
          </ul>`
    }
    ${facts.length > shown.length ? rest(kind, facts.length - shown.length) : null}
  </details>`;
}

const rest = (kind: FactKind, left: number): Markup =>
  html`<ul data-rest="${kind}"></ul>
    <p class="more" data-left="${kind}">
      <span>${grouped(left)} more</span> <button type="button" data-more="${kind}">Show more</button>
    </p>`;

function chart(kind: FactKind, record: FactboxRecord): Markup | null {
  if (kind === 'count') return tolls(record);
  if (kind === 'event') return storyTimeline(record);
  if (kind === 'location') return storyMap(record);
  return null;
}

function bySpeaker(facts: readonly Fact[]): Markup {
  const speakers = new Map<string, Fact[]>();
  for (const fact of facts) {
    const speaker = fact.details.find(({ name }) => name === 'Speaker')?.text ?? 'unknown';
    speakers.set(speaker, [...(speakers.get(speaker) ?? []), fact]);
  }
  return html`${[...speakers].map(
    ([speaker, quotes]) =>
      html`<h3>${visible(speaker)}</h3>
        <ul>
          ${quotes.map(entry)}
        </ul>`,
  )}`;
}

function doubts({ messages }: FactboxRecord, facts: readonly Fact[]): Markup | null {
  if (messages.length === 0) return null;
  const marked = new Set(facts.flatMap(({ places }) => places.map(({ start }) => start)));
  const lines = messages.map(
    ({ severity, code, reason, hint, start }) =>
      html`<li>
        <b>${severity}</b> ${visible(reason)}${hint === null ? null : html` <i>${visible(hint)}</i>`}
        <code>${code}</code>${start === null || !marked.has(start) ? null : html` <a href="#t${start}">in the text</a>`}
      </li>`,
  );
  return html`<details class="kind doubts" open>
    <summary>
      <h2>Doubts <span>${messages.length}</span></h2>
    </summary>
    <ul>
      ${lines}
    </ul>
  </details>`;
}
