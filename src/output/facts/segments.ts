/** The text parted where a value begins or ends: each segment with all values that cover it. */
import type { Fact } from './fact.ts';

export interface Segment {
  readonly start: number;
  readonly end: number;
  /** The narrowest first. */
  readonly facts: readonly Fact[];
  /** Ids of the values of which a mention begins here. */
  readonly begun: readonly string[];
}

interface Edge {
  readonly at: number;
  readonly index: number;
  readonly isStart: boolean;
}

/** @param length of the text, in the unit of the facts' places */
export function segmentsOf(facts: readonly Fact[], length: number): readonly Segment[] {
  const stretches = facts
    .flatMap((fact) => fact.places.map(({ start, end }) => ({ fact, start, end })))
    .filter(({ start, end }) => start < end && end <= length)
    .sort((a, b) => a.end - a.start - (b.end - b.start)); // so that open stretches, by index, are narrowest first
  const edges = stretches
    .flatMap(({ start, end }, index): readonly Edge[] => [
      { at: start, index, isStart: true },
      { at: end, index, isStart: false },
    ])
    .sort((a, b) => a.at - b.at);
  const segments: Segment[] = [];
  const open = new Set<number>();
  let [at, begun]: [number, string[]] = [0, []];
  const close = (end: number): void => {
    if (end === at) return;
    const covering = [...open].sort((a, b) => a - b).flatMap((index) => stretches[index]?.fact ?? []);
    segments.push({ start: at, end, facts: covering, begun });
    [at, begun] = [end, []];
  };
  for (const edge of edges) {
    close(edge.at);
    if (!edge.isStart) open.delete(edge.index);
    else {
      open.add(edge.index);
      begun.push(stretches[edge.index]?.fact.id ?? '');
    }
  }
  close(length);
  return segments;
}
