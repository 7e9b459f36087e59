/** The form by which words are added: a kind, and what that kind needs to be told. */
import { ACTOR_TYPES, CATEGORIES, EVENT_TYPES, LOCATION_TYPES } from '../../../model/vocabulary.ts';
import { element, made } from '../dom.ts';
import type { Added } from './by-hand.ts';
import { type Selected, selectedWords } from './selection.ts';

type Kind = Added['kind'];

interface Field {
  /** What the kind is called. */
  readonly title: string;
  readonly types?: readonly string[];
  /** What is to be typed, where something is. */
  readonly value?: string;
}

const FIELDS: { readonly [K in Kind]: Field } = {
  count: { title: 'figure', types: ['', ...CATEGORIES], value: 'Number' },
  event: { title: 'event', types: EVENT_TYPES },
  actor: { title: 'actor', types: ACTOR_TYPES },
  location: { title: 'place', types: LOCATION_TYPES },
  date: { title: 'date', value: 'TIMEX3 value, such as 2024-03-08' },
  quote: { title: 'quote' },
  faq: { title: 'question, then its answer' },
  source: { title: 'source' },
};

const kindOf = (): Kind => element<HTMLSelectElement>('add-kind').value as Kind;

export function setUpForm(add: (added: Added) => void): void {
  const kinds = element<HTMLSelectElement>('add-kind');
  kinds.append(...Object.entries(FIELDS).map(([kind, { title }]) => made('option', { value: kind }, title)));
  kinds.addEventListener('change', showFields);
  showFields();
  let selected: Selected | null = null;
  let question: Selected | null = null;
  const select = (words: Selected | null): void => {
    selected = words;
    const asked = question === null ? '' : `“${question.text}” and its answer: `;
    element('selected').textContent = `${asked}${words?.text ?? 'none'}`;
    element<HTMLButtonElement>('add').disabled = words === null;
  };
  document.addEventListener('selectionchange', () => {
    const words = selectedWords();
    if (words !== null) select(words);
  });
  element<HTMLFormElement>('corrections').addEventListener('submit', (event) => {
    event.preventDefault();
    if (selected === null) return;
    if (kindOf() === 'faq' && question === null) question = selected;
    else {
      add(told(question ?? selected, selected));
      question = null;
    }
    getSelection()?.removeAllRanges();
    select(null);
  });
}

function showFields(): void {
  const { types, value } = FIELDS[kindOf()];
  element('add-type-label').hidden = types === undefined;
  element('add-type').replaceChildren(...(types ?? []).map((type) => made('option', {}, type)));
  element('add-value-label').hidden = value === undefined;
  const name = element('add-value-label').querySelector('span');
  if (name !== null) name.textContent = value ?? '';
}

/** @param words of the value; of a question those that ask @param last those that were selected last: the answer */
function told({ start, end }: Selected, last: Selected): Added {
  const kind = kindOf();
  const type = element<HTMLSelectElement>('add-type').value;
  const value = element<HTMLInputElement>('add-value').value.trim();
  const chosen = <T extends string>(types: readonly T[]): T | null => types.find((one) => one === type) ?? null;
  switch (kind) {
    case 'count':
      return {
        kind,
        start,
        end,
        value: value === '' || Number.isNaN(Number(value)) ? null : Number(value),
        category: chosen(CATEGORIES),
      };
    case 'event':
      return { kind, start, end, type: chosen(EVENT_TYPES) ?? 'other' };
    case 'actor':
      return { kind, start, end, type: chosen(ACTOR_TYPES) ?? 'person' };
    case 'location':
      return { kind, start, end, type: chosen(LOCATION_TYPES) ?? 'city' };
    case 'date':
      return { kind, start, end, value: value === '' ? 'XXXX-XX-XX' : value };
    case 'faq':
      return { kind, start, end, answer: { start: last.start, end: last.end } };
    default:
      return { kind, start, end };
  }
}
