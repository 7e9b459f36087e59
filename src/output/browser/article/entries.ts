/** Values beyond the first of a kind: the page has them in its record alone, and makes their entries when they are asked for. */
import type { FactboxRecord } from '../../../model/record.ts';
import type { Fact } from '../../facts/fact.ts';
import { factsOf } from '../../facts/index.ts';
import { grouped } from '../../facts/numbers.ts';
import { entry } from '../../html/entry.ts';
import { all } from '../dom.ts';

/** Entries that one click adds. */
const STEP = 200;

export interface Entries {
  /** The entry of a value, in the page or beside it; null where there is no such value. */
  readonly find: (id: string) => HTMLElement | null;
  /** Puts the entry of a value into the page, and those before it. */
  readonly reveal: (id: string) => void;
}

export function setUpEntries(record: FactboxRecord): Entries {
  const buttons = all('[data-more]');
  let known: ReadonlyMap<string, Fact> | undefined;
  const facts = (): ReadonlyMap<string, Fact> =>
    (known ??= new Map(buttons.length === 0 ? [] : factsOf(record).map((fact) => [fact.id, fact])));
  const left = (kind: string): readonly Fact[] =>
    [...facts().values()].filter((fact) => fact.kind === kind && document.getElementById(fact.id) === null);
  const add = (kind: string, count: number): void => {
    const missing = left(kind);
    for (const list of all(`[data-rest="${kind}"]`)) list.append(...missing.slice(0, count).map(made));
    for (const note of all(`[data-left="${kind}"]`)) note.hidden = missing.length <= count;
    for (const number of all(`[data-left="${kind}"] span`))
      number.textContent = `${grouped(missing.length - count)} more`;
  };
  for (const button of buttons) button.addEventListener('click', () => add(button.dataset['more'] ?? '', STEP));
  return {
    find: (id) => {
      const fact = facts().get(id);
      return document.getElementById(id) ?? (fact === undefined ? null : made(fact));
    },
    reveal: (id) => {
      const fact = facts().get(id);
      if (fact === undefined || document.getElementById(id) !== null) return;
      add(fact.kind, left(fact.kind).findIndex((one) => one.id === id) + 1);
    },
  };
}

function made(fact: Fact): HTMLElement {
  const holder = document.createElement('template');
  holder.innerHTML = entry(fact).text.trim(); // what of it is text was escaped, as in the page
  return holder.content.firstElementChild as HTMLElement;
}
