/** What stands beside the article: its values, kind by kind, with charts of what has a time, a place or a growth. */
import type { FactboxRecord } from '../../model/record.ts';
import { type Fact, FACT_KINDS, type FactKind, KIND_TITLES } from '../facts/fact.ts';
import { visible } from '../page/invisible.ts';
import { html, type Markup } from '../page/markup.ts';
import { storyMap, storyTimeline, tolls } from './article-charts.ts';
import { entry, pairEntry } from './entry.ts';

export function factbox(record: FactboxRecord, facts: readonly Fact[]): Markup {
  const sections = FACT_KINDS.flatMap((kind) => {
    const own = facts.filter((fact) => fact.kind === kind);
    return own.length === 0 ? [] : [section(kind, own, record)];
  });
  return html`${sections.length === 0 ? html`<p class="nothing">Nothing was found in this article.</p>` : sections}${doubts(record, facts)}`;
}

function section(kind: FactKind, facts: readonly Fact[], record: FactboxRecord): Markup {
  return html`<details class="kind" data-kind="${kind}" open>
    <summary>
      <h2>${KIND_TITLES[kind]} <span>${facts.length}</span></h2>
    </summary>
    ${chart(kind, record)}
    ${
      kind === 'quote'
        ? bySpeaker(facts)
        : html`<ul>
            ${facts.map((fact) => (kind === 'faq' ? pairEntry(fact) : entry(fact)))}
          </ul>`
    }
  </details>`;
}

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
