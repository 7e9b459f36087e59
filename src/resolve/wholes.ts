/** "Several of the injured", "one of the suspects": a part of what an earlier sentence counted. */
import { isPeople } from '../model/vocabulary.ts';
import type { ParsedDocument } from '../model/document.ts';
import type { LinkedCount } from './draft.ts';
import type { Resolver } from './index.ts';

/** How many counts back the whole is looked for. */
const REACH = 12;

/** A part points to the telling of its whole that stands nearest before it. */
export const wholesOfParts: Resolver = (draft, document) => ({
  ...draft,
  counts: draft.counts.map((count, at) => {
    if (count.partOf !== null || count.sameAs !== null) return count;
    const isLeft = isRemainder(count, document);
    if (!isLeft && !isPartitive(count, document)) return count;
    const isWhole = (earlier: LinkedCount): boolean =>
      includes(earlier, count) && (sharesFate(earlier, count) || (isLeft && count.value.category.length === 0));
    return { ...count, partOf: draft.counts.slice(Math.max(0, at - REACH), at).findLast(isWhole)?.id ?? null };
  }),
});

/** "one of the suspects". */
const isPartitive = ({ span }: LinkedCount, { source }: ParsedDocument): boolean =>
  /\bof (?:the|those|these|his|her|its|their|\S+['’]s) /i.test(source.text.slice(span.start, span.end));

/** "the other four victims": nothing need have happened to them. */
const isRemainder = ({ span }: LinkedCount, { source }: ParsedDocument): boolean =>
  /\bthe (?:other|remaining)\s$/i.test(source.text.slice(Math.max(0, span.start - BEFORE), span.start));
const BEFORE = 16;

/** More of the same kind of thing. */
function includes({ value: whole }: LinkedCount, { value: part }: LinkedCount): boolean {
  if (whole.kind !== 'count' || whole.object === null || part.object === null) return false;
  const most = whole.value ?? whole.high ?? whole.low ?? 0;
  if (most <= (part.value ?? part.low ?? 0)) return false;
  return whole.object.head === part.object.head || (isPeople(whole.object) && isPeople(part.object));
}

/** The same befell both, where something befell the whole at all, or they are called the same. */
const sharesFate = ({ value: whole }: LinkedCount, { value: part }: LinkedCount): boolean =>
  whole.object?.head === part.object?.head ||
  whole.category.length === 0 ||
  part.category.some((category) => whole.category.includes(category));
