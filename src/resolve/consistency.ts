/** Doubts about an article's arithmetic: parts that exceed their whole, a headline that tells another toll than the story. */
import type { Message } from '../model/message.ts';
import type { ParsedDocument } from '../model/document.ts';
import { spanAt } from '../model/span.ts';
import type { LinkedCount } from './draft.ts';
import type { Resolver } from './index.ts';

export const checkCounts: Resolver = (draft, document, { report }) => {
  for (const message of [...exceeding(draft.counts, document), ...contradicting(draft.counts, document)])
    report(message);
  return draft;
};

const warning = (code: string, count: LinkedCount, reason: string): Message => ({
  severity: 'warning',
  code,
  reason,
  span: count.span,
  hint: null,
});

/** A single part larger than an exact whole. Parts may overlap ("three children, two of them girls"), so they are not added up. */
function* exceeding(counts: readonly LinkedCount[], { source }: ParsedDocument): Generator<Message> {
  const byId = new Map(counts.map((count) => [count.id, count]));
  for (const part of counts) {
    const whole = part.partOf === null ? undefined : byId.get(part.partOf);
    const most = whole?.value.high ?? null;
    if (whole === undefined || most === null || part.value.kind !== whole.value.kind || (part.value.low ?? 0) <= most)
      continue;
    const text = source.text.slice(whole.span.start, whole.span.end);
    yield warning('count/part-exceeds-whole', part, `more than the whole it is part of, "${text}" (${whole.id})`);
  }
}

const TOLLS = ['killed', 'injured', 'missing', 'arrested'] as const;

/** The first toll of the title against the first of the body: neither bound admits the other. */
function* contradicting(counts: readonly LinkedCount[], { sentences, source }: ParsedDocument): Generator<Message> {
  const isTitle = ({ span }: LinkedCount): boolean => spanAt(sentences, span.start)?.section === 'title';
  for (const category of TOLLS) {
    const tolls = counts.filter(
      ({ value }) =>
        value.kind === 'count' &&
        value.category.includes(category) &&
        !value.hypothetical &&
        !value.negated &&
        value.relation !== 'unstated',
    );
    const title = tolls.find(isTitle);
    const body = tolls.filter((count) => !isTitle(count));
    if (title === undefined || body[0] === undefined || body.some((count) => admits(title, count))) continue;
    const text = source.text.slice(body[0].span.start, body[0].span.end);
    yield warning(
      'count/title-differs',
      title,
      `the title tells another number of ${category} than the story, "${text}" (${body[0].id})`,
    );
  }
}

const admits = ({ value: a }: LinkedCount, { value: b }: LinkedCount): boolean => {
  const about = (a.relation === 'approx' || b.relation === 'approx') && a.value !== null && b.value !== null;
  if (about) return Math.abs((a.value ?? 0) - (b.value ?? 0)) <= 0.25 * Math.max(a.value ?? 0, b.value ?? 0);
  return (a.low ?? 0) <= (b.high ?? Number.POSITIVE_INFINITY) && (b.low ?? 0) <= (a.high ?? Number.POSITIVE_INFINITY);
};
