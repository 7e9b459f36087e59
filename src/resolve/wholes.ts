/** "Several of the injured", "one of the suspects": a part of what an earlier sentence counted. */
import type { ParsedDocument } from '../model/document.ts';
import type { LinkedCount } from './draft.ts';
import type { Resolver } from './index.ts';

/** How many counts back the whole is looked for. */
const REACH = 12;

export const wholesOfParts: Resolver = (draft, document) => ({
  ...draft,
  counts: draft.counts.map((count, i) => {
    if (count.partOf !== null || count.sameAs !== null || !isPartitive(count, document)) return count;
    const whole = draft.counts.slice(Math.max(0, i - REACH), i).findLast((earlier) => includes(earlier, count));
    return whole === undefined ? count : { ...count, partOf: whole.sameAs ?? whole.id };
  }),
});

const isPartitive = ({ span }: LinkedCount, { source }: ParsedDocument): boolean =>
  /\bof (?:the|those|these|his|her|its|their|\S+['’]s) /i.test(source.text.slice(span.start, span.end));

const PERSON = /^(?:civilian|soldier|police|militant|official|journalist|child|woman|person)$/;

/** More of the same kind of thing, and the same befell them where something befell them at all. */
function includes({ value: whole }: LinkedCount, { value: part }: LinkedCount): boolean {
  if (whole.kind !== 'count' || whole.object === null || part.object === null) return false;
  const most = whole.value ?? whole.high ?? whole.low ?? 0;
  if (most <= (part.value ?? part.low ?? 0)) return false;
  const sameHead = whole.object.head === part.object.head;
  const bothPeople = PERSON.test(whole.object.class) && PERSON.test(part.object.class);
  const sameFate = whole.category.length === 0 || part.category.some((category) => whole.category.includes(category));
  return sameHead || (bothPeople && sameFate);
}
