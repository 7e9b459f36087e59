/** A value in the factbox: what it is, where it stands, and, unfolded, why. */
import type { Detail, Fact } from '../facts/fact.ts';
import { grouped } from '../facts/numbers.ts';
import { visible } from '../page/invisible.ts';
import { html, type Markup } from '../page/markup.ts';

/** A question opens upon its answer. */
export const entry = (fact: Fact): Markup => (fact.kind === 'faq' ? pairEntry(fact) : valueEntry(fact));

const valueEntry = (fact: Fact): Markup =>
  html`<li class="fact" id="${fact.id}" data-kind="${fact.kind}">
    <p class="value" dir="auto">
      ${fact.kind === 'quote' ? html`“${visible(fact.value)}”` : visible(fact.value)}${wrong(fact.id)}
    </p>
    <dl>${listed(fact.details)}</dl>
    <div class="foot">${places(fact)} ${why(fact)}</div>
  </li>`;

const pairEntry = (fact: Fact): Markup =>
  html`<li class="fact" id="${fact.id}" data-kind="faq">
    <details class="pair">
      <summary class="value" dir="auto">${visible(fact.value)}</summary>
      <p dir="auto">${visible(answerOf(fact))}</p>
      <dl>${listed(fact.details.filter(({ name }) => name !== 'Answer'))}</dl>
    </details>
    <div class="foot">${places(fact)} ${why(fact)} ${wrong(fact.id)}</div>
  </li>`;

/** An entry that lists thousands of figures or mentions is slow, and nobody reads them. */
const MOST_LISTED = 40;

const listed = (all: readonly Detail[]): readonly Markup[] => [
  ...all.slice(0, MOST_LISTED).map(told),
  ...(all.length > MOST_LISTED
    ? [told({ name: 'And', text: `${grouped(all.length - MOST_LISTED)} more`, id: null })]
    : []),
];

const answerOf = ({ details }: Fact): string => details.find(({ name }) => name === 'Answer')?.text ?? '';

const told = ({ name, text, id }: Detail): Markup =>
  html`<div>
    <dt>${name}</dt>
    <dd dir="auto">${id === null ? visible(text) : html`<a href="#${id}">${visible(text)}</a>`}</dd>
  </div>`;

/** For who corrects: the value is no value, or this mention none of it. */
const wrong = (id: string, place: string | null = null): Markup =>
  html`<button type="button" class="wrong" data-wrong="${place === null ? id : `${id}@${place}`}" aria-pressed="false">
    ${place === null ? 'Wrong' : '×'}<span class="unseen"> ${place === null ? 'value' : 'mention'} ${id}</span>
  </button>`;

const LONGEST = 60;

function places({ id, kind, places: all }: Fact): Markup | null {
  if (all.length === 0) return null;
  const canLose = all.length > 1 && (kind === 'actor' || kind === 'location' || kind === 'source');
  const links = all
    .slice(0, MOST_LISTED)
    .map(
      ({ start, text }) =>
        html`<li><a href="#t${start}">${visible(clipped(text))}</a>${canLose ? wrong(id, String(start)) : null}</li>`,
    );
  return html`<ul class="places" aria-label="In the text">
    ${links}${all.length > MOST_LISTED ? html`<li>and ${grouped(all.length - MOST_LISTED)} more</li>` : null}
  </ul>`;
}

function clipped(text: string): string {
  const characters = Array.from(text.replace(/\s+/g, ' '));
  return characters.length <= LONGEST
    ? characters.join('')
    : `${characters
        .slice(0, LONGEST - 1)
        .join('')
        .trimEnd()}…`;
}

function why({ id, rule, confidence, grounds, alternatives }: Fact): Markup | null {
  if (rule === null && alternatives.length === 0) return null;
  return html`<details class="why">
    <summary>Why<span class="unseen"> ${id}</span></summary>
    <dl>
      ${
        rule === null
          ? null
          : html`<div>
              <dt>Rule</dt>
              <dd><code>${rule}</code></dd>
            </div>`
      }
      ${
        confidence === null
          ? null
          : html`<div>
              <dt>Confidence</dt>
              <dd>
                <meter min="0" max="1" value="${confidence}" aria-label="Confidence">${confidence}</meter> ${confidence}
              </dd>
            </div>`
      }
      ${grounds.map(told)}
      ${alternatives.map(
        (other) =>
          html`<div>
            <dt>Or</dt>
            <dd>${visible(other)}</dd>
          </div>`,
      )}
    </dl>
  </details>`;
}
