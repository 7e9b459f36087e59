/** A binary heap: whatever of its items comes first, however many there are. */
export class Heap<T> {
  readonly #items: T[] = [];
  readonly #comesBefore: (a: T, b: T) => boolean;

  constructor(comesBefore: (a: T, b: T) => boolean) {
    this.#comesBefore = comesBefore;
  }

  push(item: T): void {
    const items = this.#items;
    let at = items.push(item) - 1;
    for (let above = (at - 1) >> 1; at > 0 && this.#isBefore(at, above); above = (at - 1) >> 1) {
      this.#swap(at, above);
      at = above;
    }
  }

  /** Takes out the first; undefined where there is none. */
  pop(): T | undefined {
    const items = this.#items;
    if (items.length === 0) return undefined;
    this.#swap(0, items.length - 1);
    const first = items.pop();
    for (
      let at = 0, next = this.#firstBelow(0);
      next !== null && this.#isBefore(next, at);
      next = this.#firstBelow(at)
    ) {
      this.#swap(at, next);
      at = next;
    }
    return first;
  }

  #firstBelow(at: number): number | null {
    const left = 2 * at + 1;
    if (left >= this.#items.length) return null;
    return left + 1 < this.#items.length && this.#isBefore(left + 1, left) ? left + 1 : left;
  }

  #isBefore(a: number, b: number): boolean {
    const [x, y] = [this.#items[a], this.#items[b]];
    return x !== undefined && y !== undefined && this.#comesBefore(x, y);
  }

  #swap(a: number, b: number): void {
    const [x, y] = [this.#items[a], this.#items[b]];
    if (x === undefined || y === undefined) return;
    this.#items[a] = y;
    this.#items[b] = x;
  }
}
