/** A stretch of a text: half-open `[start, end)`, in UTF-16 code units of `SourceText.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const span = (start: number, end: number): Span => ({ start, end });

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** True where `inner` lies wholly inside `outer`, the same span included. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Source order: by start, the longer of two that start together first. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/**
 * The index of the first element whose span ends after `position`, in a list of spans that are sorted and do not
 * overlap (`length` when there is none). Binary search.
 */
export function firstEndingAfter(spans: readonly Span[], position: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const candidate = spans[middle];
    if (candidate !== undefined && candidate.end > position) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The element of a sorted, non-overlapping list that holds `position`, or undefined. */
export function spanAt<S extends Span>(spans: readonly S[], position: number): S | undefined {
  const found = spans[firstEndingAfter(spans, position)];
  return found !== undefined && found.start <= position ? found : undefined;
}
