/** Counts of things of which there may be more than memory holds: the frequent stay, the rare may go. */

/** How many things are told apart before the rarest are dropped. */
const CAPACITY = 60_000;

export interface Counted<T> {
  readonly key: string;
  /** What was seen first of it. */
  readonly first: T;
  readonly count: number;
}

export interface Tally<T> {
  /** @param first makes what is kept of a thing that is new; it is called for those alone */
  readonly add: (key: string, first: () => T, by?: number) => void;
  /** The most frequent, those of the same count in the order of their keys. */
  readonly top: (most: number) => readonly Counted<T>[];
  /** How many things there are; those that were dropped are not among them. */
  readonly size: () => number;
  /** No count is lower by more than this than it should be; 0: all are exact. */
  readonly error: () => number;
}

interface Slot<T> {
  readonly first: T;
  count: number;
}

/** Lossy counting (Manku and Motwani, VLDB 2002): each time the table is full, what has been seen least goes. */
export function tally<T>(capacity: number = CAPACITY): Tally<T> {
  const slots = new Map<string, Slot<T>>();
  let error = 0;
  const drop = (): void => {
    while (slots.size >= capacity) {
      error += 1;
      for (const [key, { count }] of slots) if (count <= error) slots.delete(key);
    }
  };
  return {
    add: (key, first, by = 1) => {
      const slot = slots.get(key);
      if (slot !== undefined) slot.count += by;
      else {
        if (slots.size >= capacity) drop();
        slots.set(key, { first: first(), count: by });
      }
    },
    top: (most) =>
      [...slots]
        .map(([key, { first, count }]) => ({ key, first, count }))
        .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
        .slice(0, most),
    size: () => slots.size,
    error: () => error,
  };
}
