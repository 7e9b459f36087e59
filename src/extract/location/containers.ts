import type { ParsedDocument } from '../../model/document.ts';
import type { Name } from '../../model/name.ts';
import type { Span } from '../../model/span.ts';

/** "Paris, Texas", "Aleppo in northern Syria", "Kunduz (Afghanistan)": between a place and the one that it lies in. */
const BETWEEN =
  /^(?:,\s+(?:in\s+)?|\s+\(|,?\s+in\s+(?:the\s+)?(?:[a-z-]+\s+){0,2}(?:(?:province|state|region|district|county)\s+of\s+)?|,\s+(?:a|the)\s+(?:[a-z-]+\s+){1,4}(?:in|of)\s+(?:[a-z-]+\s+)?)$/;

/** The next place where the text says that this one lies in it. */
export function containerOf(document: ParsedDocument, name: Name, next: Name | undefined): Span | null {
  if (next === undefined || next.sentence !== name.sentence) return null;
  const between = document.source.text.slice(name.end, next.start);
  return between.length < 60 && BETWEEN.test(between) ? { start: next.start, end: next.end } : null;
}
