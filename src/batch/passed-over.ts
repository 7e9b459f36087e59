import { printable } from './io.ts';
import type { Item } from './item.ts';

type PassedOverItem = Extract<Item, { kind: 'passed-over' }>;

/** Counts what the inputs hold beside articles, so that nothing is left out in silence. */
export class PassedOver {
  #count = 0;
  #first: PassedOverItem | null = null;

  add(item: PassedOverItem): void {
    this.#count += 1;
    this.#first ??= item;
  }

  get count(): number {
    return this.#count;
  }

  /** One line for standard error; null where there is nothing to tell. */
  get summary(): string | null {
    if (this.#first === null) return null;
    const { source, reason } = this.#first;
    const example = `${printable(source)}: ${printable(reason)}`;
    return `passed over ${this.#count} ${this.#count === 1 ? 'entry that is no article' : 'entries that are no articles'} (${this.#count === 1 ? '' : 'first '}${example})`;
  }
}
