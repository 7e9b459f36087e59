import type { Span } from '../model/span.ts';

export interface Placed<V> {
  readonly span: Span;
  readonly value: V;
}

/**
 * Answers which of many spans shares most with a given one: its value, or null where none touches it. Spans may overlap; the
 * answer takes time in what lies near, not in how many there are.
 */
export function touching<V>(placed: readonly Placed<V>[]): (span: Span) => V | null {
  const sorted = [...placed].sort((a, b) => a.span.start - b.span.start);
  const longest = sorted.reduce((length, { span }) => Math.max(length, span.end - span.start), 0);
  return (span) => {
    let best: { readonly value: V; readonly shared: number } | undefined;
    for (let i = firstFrom(sorted, span.start - longest); i < sorted.length; i += 1) {
      const entry = sorted[i];
      if (entry === undefined || entry.span.start >= span.end) break;
      const shared = Math.min(entry.span.end, span.end) - Math.max(entry.span.start, span.start);
      if (shared > 0 && (best === undefined || shared > best.shared)) best = { value: entry.value, shared };
    }
    return best?.value ?? null;
  };
}

/** The index of the first that starts at a position or behind it. Binary search. */
function firstFrom(sorted: readonly Placed<unknown>[], position: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.span.start ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
