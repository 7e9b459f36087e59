/** One article as a page: its text with every value marked, and the factbox beside it. */
import type { FactboxRecord } from '../../model/record.ts';
import { type Fact, FACT_KINDS, KIND_TITLES } from '../facts/fact.ts';
import { factsOf } from '../facts/index.ts';
import { page } from '../page/frame.ts';
import { visible } from '../page/invisible.ts';
import { dataBlock, html, type Markup, webAddress } from '../page/markup.ts';
import { inUtf16 } from '../utf16.ts';
import { articleBody } from './article-body.ts';
import { correctionPanel } from './correction-panel.ts';
import { factbox } from './factbox.ts';

/** @param given a record with its text @throws Error where it has none */
export function articlePage(given: FactboxRecord): string {
  const record = inUtf16(given);
  const facts = factsOf(record);
  const title = record.document.title?.text ?? record.document.source;
  return page('article', {
    title: `${title} · factbox`,
    language: 'en',
    body: html`<header class="top">${masthead(record, title)} ${toolbar(facts)}</header>
      <main>
        <article id="article" aria-label="The article" lang="${record.document.language ?? 'und'}">${articleBody(record, facts)}</article>
        <aside id="factbox" aria-label="The factbox">${factbox(record, facts)} ${correctionPanel()}</aside>
        <div id="card" role="tooltip" hidden></div>
        <p id="said" role="status" class="unseen"></p>
      </main>
      ${dataBlock('record', record)}`,
  });
}

function masthead({ document }: FactboxRecord, title: string): Markup {
  const isInText = document.sections.some(({ kind }) => kind === 'title');
  const address = webAddress(document.url);
  const facts = [
    document.publisher?.text ?? null,
    document.byline?.text ?? null,
    document.published === null ? 'date unknown' : `${document.published.value} (from ${document.published.origin})`,
    document.language,
    title === document.source ? null : document.source,
  ].filter((part) => part !== null);
  return html`${isInText ? null : html`<h1 dir="auto">${visible(title)}</h1>`}
    <p class="about">
      ${facts.map((fact) => html`<span>${visible(fact)}</span>`)}${address === null ? null : html`<a href="${address}" rel="noreferrer">original</a>`}
    </p>`;
}

function toolbar(facts: readonly Fact[]): Markup {
  const buttons = FACT_KINDS.map((kind) => {
    const count = facts.filter((fact) => fact.kind === kind).length;
    return count === 0
      ? null
      : html`<button type="button" class="filter" data-kind="${kind}" aria-pressed="true">
          ${KIND_TITLES[kind]} <span>${count}</span>
        </button>`;
  });
  return html`<div class="tools" role="group" aria-label="Kinds that are shown">
    ${buttons}<button type="button" id="correct" aria-pressed="false">Correct…</button>
  </div>`;
}
