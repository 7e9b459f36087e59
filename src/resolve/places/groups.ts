/** The names of places in an article, each once: one sense an article, unless the text says otherwise. */
import type { Context } from '../../extract/extractor.ts';
import type { ParsedDocument } from '../../model/document.ts';
import type { Mention } from '../../model/mention.ts';
import type { LocationType } from '../../model/vocabulary.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import type { Home } from './home.ts';
import { seatOf, seatsOf } from './inside-names.ts';
import { bySense, type PlaceMention, type Sense } from './senses.ts';

export interface Group {
  readonly key: string;
  readonly hint: LocationType | null;
  /** Empty of a place that is named only inside other names, and of the publisher's home. */
  readonly mentions: readonly Mention<'location'>[];
  /** The best known first. */
  readonly candidates: readonly Candidate[];
  /** The group that the text says it lies in: "Paris, Texas". */
  readonly holder: string | null;
  /** The group with whose name its own begins: "Tulsa" of "Tulsa Memorial Hospital"; of facilities that the gazetteer lacks. */
  readonly host: string | null;
  /** It is where the publisher is at home, which is evidence of its own kind. */
  readonly isHome: boolean;
  /** The names that stand beside it in a list: "Ohio, Georgia and Texas". */
  readonly company: readonly string[];
}

export function groupsOf(
  mentions: readonly PlaceMention[],
  document: ParsedDocument,
  home: Home,
  context: Context,
): readonly Group[] {
  const keyAt = new Map(mentions.map(({ span, value }) => [span.start, value.key]));
  const holderOf = ({ value }: PlaceMention): string | null => {
    const holder = value.container === null ? undefined : keyAt.get(value.container.start);
    return holder === undefined || holder === value.key ? null : holder;
  };
  const company = companyOf(mentions, document);
  const groups = bySense(mentions, holderOf, context).map((sense) => named(sense, company, document, context));
  const hosts = groups.flatMap(({ host }) => host ?? []);
  const inside = [...hosts, ...seatsOf(document, context)].map((key) => unmentioned(key, null, context));
  return [...homeGroups(home, context), ...groups, ...unheard(inside, groups)];
}

/** The publisher's home, and the larger place that is known to hold it. */
const homeGroups = ({ place, holder }: Home, context: Context): readonly Group[] =>
  [place === null ? [] : unmentioned(place, holder, context), holder === null ? [] : unmentioned(holder, null, context)]
    .flat()
    .map((group) => ({ ...group, isHome: true }));

/** Of each name that the text does not mention by itself one group. */
function unheard(inside: readonly Group[], mentioned: readonly Group[]): readonly Group[] {
  const known = new Set(mentioned.map(({ key }) => key));
  return inside.filter(({ key }) => !known.has(key) && known.add(key));
}

const LIST = /^(?:,? (?:and|or|&) |, )$/;

/** By key, the keys of the names beside it in lists. */
function companyOf(
  mentions: readonly PlaceMention[],
  { source }: ParsedDocument,
): ReadonlyMap<string, readonly string[]> {
  const company = new Map<string, string[]>();
  mentions.forEach((mention, i) => {
    const next = mentions[i + 1];
    if (next === undefined || !LIST.test(source.text.slice(mention.span.end, next.span.start))) return;
    for (const [one, other] of [
      [mention, next],
      [next, mention],
    ] as const) {
      company.set(one.value.key, [...(company.get(one.value.key) ?? []), other.value.key]);
    }
  });
  return company;
}

function named(
  { holder, mentions }: Sense,
  company: ReadonlyMap<string, readonly string[]>,
  document: ParsedDocument,
  context: Context,
): Group {
  const first = mentions[0];
  const key = first?.value.key ?? '';
  const text = first === undefined ? '' : document.source.text.slice(first.span.start, first.span.end);
  const hint = mentions.find(({ value }) => value.typeHint !== null)?.value.typeHint ?? null;
  const candidates = candidatesOf({ key, text, hint }, context.lexicon);
  const host = candidates.length === 0 && hint === 'facility' ? seatOf(key, context) : null;
  return { key, hint, mentions, candidates, holder, host, isHome: false, company: company.get(key) ?? [] };
}

/** A place that is named only inside other names, or is the publisher's home: it is evidence for the others. */
const unmentioned = (key: string, holder: string | null, { lexicon }: Context): Group => ({
  key,
  hint: null,
  mentions: [],
  candidates: candidatesOf({ key, text: key, hint: null }, lexicon),
  holder,
  host: null,
  isHome: false,
  company: [],
});
