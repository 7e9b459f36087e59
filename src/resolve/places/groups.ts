/** The names of places in an article, each once: one sense an article, unless the text says otherwise. */
import type { Context } from '../../extract/extractor.ts';
import type { ParsedDocument } from '../../model/document.ts';
import type { Mention } from '../../model/mention.ts';
import type { LocationType } from '../../model/vocabulary.ts';
import { type Candidate, candidatesOf } from './candidates.ts';

export interface Group {
  readonly key: string;
  readonly hint: LocationType | null;
  /** Empty of a host: it is named only inside other names. */
  readonly mentions: readonly Mention<'location'>[];
  /** The best known first. */
  readonly candidates: readonly Candidate[];
  /** The group that the text says it lies in: "Paris, Texas". */
  readonly holder: string | null;
  /** The group with whose name its own begins: "Tulsa" of "Tulsa Memorial Hospital"; of facilities that the gazetteer lacks. */
  readonly host: string | null;
  /** The names that stand beside it in a list: "Ohio, Georgia and Texas". */
  readonly company: readonly string[];
}

type PlaceMention = Mention<'location'>;

export function groupsOf(
  mentions: readonly PlaceMention[],
  document: ParsedDocument,
  context: Context,
): readonly Group[] {
  const keyAt = new Map(mentions.map(({ span, value }) => [span.start, value.key]));
  const holderOf = ({ value }: PlaceMention): string | null => {
    const holder = value.container === null ? undefined : keyAt.get(value.container.start);
    return holder === undefined || holder === value.key ? null : holder;
  };
  const company = companyOf(mentions, document);
  const groups = bySense(mentions, holderOf).map((sense) => named(sense, company, document, context));
  const known = new Set(groups.map(({ key }) => key));
  const hosts = new Set(groups.flatMap(({ host }) => (host === null || known.has(host) ? [] : [host])));
  return [...groups, ...[...hosts].map((host) => hostGroup(host, context))];
}

interface Sense {
  readonly holder: string | null;
  readonly mentions: PlaceMention[];
}

/**
 * Mentions of one name, parted where the text puts them in different places: "Paris, Texas" and "Paris, Ontario". Where it says
 * nothing of one, it is the one spoken of last, at the begin of the article the first to come.
 */
function bySense(
  mentions: readonly PlaceMention[],
  holderOf: (mention: PlaceMention) => string | null,
): readonly Sense[] {
  const senses = new Map<string, Sense[]>();
  const current = new Map<string, Sense>();
  for (const mention of mentions) {
    const { key } = mention.value;
    const known = senses.get(key) ?? [];
    const holder = holderOf(mention);
    let sense = current.get(key);
    if (sense !== undefined && sense.holder === null && holder !== null && known.length === 1) {
      sense = { holder, mentions: sense.mentions };
      senses.set(key, [sense]);
    } else if (sense === undefined || (holder !== null && holder !== sense.holder)) {
      sense = known.find((other) => other.holder === holder) ?? { holder, mentions: [] };
      if (!known.includes(sense)) senses.set(key, [...known, sense]);
    }
    sense.mentions.push(mention);
    current.set(key, sense);
  }
  return [...senses.values()].flat();
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
  const host = candidates.length === 0 && hint === 'facility' ? hostOf(key, context) : null;
  return { key, hint, mentions, candidates, holder, host, company: company.get(key) ?? [] };
}

/** The longest place name that a facility's name begins with. */
function hostOf(key: string, { lexicon }: Context): string | null {
  const words = key.split(' ');
  for (let length = words.length - 1; length > 0; length -= 1) {
    const prefix = words.slice(0, length).join(' ');
    const ambiguity = lexicon.places().ambiguity(prefix);
    if (
      lexicon
        .places()
        .find(prefix)
        .some(({ match }) => match === 'name' || match === 'alias')
    )
      return ambiguity?.strength === 'strong' ? null : prefix;
  }
  return null;
}

const hostGroup = (key: string, { lexicon }: Context): Group => ({
  key,
  hint: null,
  mentions: [],
  candidates: candidatesOf({ key, text: key, hint: null }, lexicon),
  holder: null,
  host: null,
  company: [],
});
