/** Doubts about an article's arithmetic: parts that exceed their whole, a headline or an answer that tells another number than the story. */
import type { Message } from '../model/message.ts';
import type { ParsedDocument } from '../model/document.ts';
import { spanAt } from '../model/span.ts';
import { shown } from '../model/shown.ts';
import type { Draft, LinkedCount } from './draft.ts';
import { differs } from './repeats.ts';
import type { Resolver } from './index.ts';

export const checkCounts: Resolver = (draft, document, { report }) => {
  for (const message of [
    ...exceeding(draft.counts, document),
    ...contradicting(draft.counts, document),
    ...misanswering(draft, document),
  ])
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

/** One person of whom a clause tells is no toll: "Officer killed in attack" over a story of three dead. */
const SINGLES: ReadonlySet<string> = new Set(['count/article', 'count/headline', 'count/relative']);
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
    const title = tolls.find((count) => isTitle(count) && !SINGLES.has(count.rule));
    const body = tolls.filter((count) => !isTitle(count));
    const first = body.find(({ rule }) => !SINGLES.has(rule));
    if (title === undefined || first === undefined || body.some((count) => admits(title, count))) continue;
    const text = source.text.slice(first.span.start, first.span.end);
    yield warning(
      'count/title-differs',
      title,
      `the title tells another number of ${category} than the story, "${text}" (${first.id})`,
    );
  }
}

const admits = ({ value: a }: LinkedCount, { value: b }: LinkedCount): boolean => {
  const about = (a.relation === 'approx' || b.relation === 'approx') && a.value !== null && b.value !== null;
  if (about) return Math.abs((a.value ?? 0) - (b.value ?? 0)) <= 0.25 * Math.max(a.value ?? 0, b.value ?? 0);
  return (a.low ?? 0) <= (b.high ?? Number.POSITIVE_INFINITY) && (b.low ?? 0) <= (a.high ?? Number.POSITIVE_INFINITY);
};

/** A figure in an answer against what the story tells of the same thing: no figure there admits it. */
function* misanswering({ counts, faq }: Draft, { source }: ParsedDocument): Generator<Message> {
  const answers = faq.map(({ value }) => value.answer);
  const pairs = faq.map(({ span }) => span);
  const story = new Map<string, LinkedCount[]>();
  for (const count of counts.filter(({ span }) => spanAt(pairs, span.start) === undefined))
    for (const key of thingsOf(count)) story.set(key, [...(story.get(key) ?? []).slice(0, MOST), count]);
  for (const count of counts.filter(({ span }) => spanAt(answers, span.start) !== undefined)) {
    const [first, ...others] = thingsOf(count).flatMap((key) => story.get(key) ?? []);
    // Of things to which nothing happened ("12 pillars") there may be several kinds: one figure alone is the figure.
    const isOpen = count.value.category.length === 0 && others.length > 0;
    if (
      first === undefined ||
      isOpen ||
      [first, ...others].some((told) => admits(told, count) || isElsewhere(told, count))
    )
      continue;
    const text = shown(source.text.slice(first.span.start, first.span.end));
    yield warning(
      'faq/answer-differs',
      count,
      `the answer tells another number than the story, "${text}" (${first.id})`,
    );
  }
}

/** So many figures of one thing are compared. */
const MOST = 12;

/** What a figure counts, by what happened to it; none where it is open, or a part of another figure. */
function thingsOf({ value, partOf }: LinkedCount): readonly string[] {
  const { kind, unit, object, category, negated, hypothetical, relation } = value;
  if (object === null || partOf !== null || negated || hypothetical || relation === 'unstated' || relation === 'vague')
    return [];
  const happened = category.length === 0 ? [''] : category;
  return happened.map((what) => [kind, unit, object.head, what].join('|'));
}

/** Their own sentences give them different places, or different dates. */
const isElsewhere = (a: LinkedCount, b: LinkedCount): boolean =>
  differs(a.location, b.location) || differs(a.date, b.date);
