/** Names that `parse/names` took for persons, organisations or peoples, with what the text says of them in apposition. */
import { sayingVerbOf } from '../../lexicon/saying-verbs.ts';
import type { ParsedDocument, Token } from '../../model/document.ts';
import type { Mention } from '../../model/mention.ts';
import type { Name } from '../../model/name.ts';
import type { Span } from '../../model/span.ts';
import type { Context } from '../extractor.ts';
import { actorMention } from '../../model/actor-mention.ts';
import { rolesOf } from './offices/index.ts';
import { OfficeReader } from './offices/reader.ts';

export function namedActors(document: ParsedDocument, context: Context): readonly Mention<'actor'>[] {
  const names = document.names();
  const roles = rolesOf(new OfficeReader(document, context));
  return names.flatMap((name, i) => {
    if (name.kind !== 'person' && name.kind !== 'organization' && name.kind !== 'norp') return [];
    const described = name.kind === 'norp' ? null : apposition(document, context, name);
    return [
      actorMention(name, `actor/${name.evidence.slice('name/'.length)}`, {
        type: name.kind,
        form: name.form,
        subtype: name.subtype ?? (name.kind === 'organization' ? 'other' : null),
        country: countryOfActor(document, context, names, i),
        canonical: name.canonical,
        role: roles.get(name) ?? null,
        description: described,
        plural: name.kind === 'norp',
      }),
    ];
  });
}

/** Of a body its owner's goes before what a lexicon says: "Pakistan's Foreign Office" is not London's. */
function countryOfActor(document: ParsedDocument, context: Context, names: readonly Name[], at: number): string | null {
  const name = names[at];
  if (name === undefined || name.kind === 'norp') return name?.country ?? null;
  const beside = countryBeside(document, context, names, at);
  const isShared = name.kind === 'person' || name.subtype === 'igo';
  return isShared ? (name.country ?? beside) : (beside ?? name.country);
}

const BEFORE_OFFICE = /^(?:['’]s?)? (?:[a-z-]+ ){0,2}$/;
const BEFORE_NAME = /^(?:['’]s)? $/;

/** "Turkey's health minister X", "the Afghan president X", "Russia's X", "X of Norway": the country named beside the person. */
function countryBeside(
  { source: { text } }: ParsedDocument,
  context: Context,
  names: readonly Name[],
  at: number,
): string | null {
  const [before, name, behind] = [names[at - 1], names[at], names[at + 1]];
  if (name === undefined) return null;
  if (before?.sentence === name.sentence) {
    const gap = text.slice(before.end, (name.role ?? name).start);
    const isNextTo = before.kind === 'norp' && gap === ' ';
    if (isNextTo || (name.role === null ? BEFORE_NAME : BEFORE_OFFICE).test(gap)) return countryOf(before, context);
  }
  if (behind?.kind !== 'location' || text.slice(name.end, behind.start) !== ' of ') return null;
  const place = context.lexicon.places().find(behind.key)[0]?.place;
  return place?.type === 'country' ? place.country : null;
}

/** The country of a place or a people. */
function countryOf({ kind, key, country }: Name, { lexicon }: Context): string | null {
  if (kind === 'norp') return country;
  return kind === 'location' ? (lexicon.places().find(key)[0]?.place.country ?? null) : null;
}

const LONGEST_APPOSITION = 24;

/**
 * "…, an umbrella group of Iranian-backed militias, …": from the article after the comma to the next comma or stop; where the
 * comma is missing, to "said" or "stated that".
 */
function apposition(document: ParsedDocument, context: Context, name: Name): Span | null {
  const tokens = document.sentences[name.sentence]?.tokens ?? [];
  const next = tokens.findIndex((token) => token.start >= name.end);
  const at = isAge(tokens, next) ? next + 2 : next;
  const [comma, article] = [tokens[at], tokens[at + 1]];
  if (at < 0 || comma?.text !== ',' || article === undefined || !opensApposition(article, context)) return null;
  if (isListed(document, (document.sentences[name.sentence]?.from ?? 0) + at + 1)) return null;
  const close = tokens.findIndex(
    (token, i) => i > at + 1 && i <= at + LONGEST_APPOSITION && isClose(token, tokens[i + 1]),
  );
  const last = tokens[close - 1];
  return close < at + 2 || last === undefined ? null : { start: article.start, end: last.end };
}

/** "The Chronicle, the Times and the Post": the next of a list, and not what the first one is. */
function isListed(document: ParsedDocument, token: number): boolean {
  const grammar = document.grammar();
  let last = grammar.nounGroup(token);
  if (last === undefined || (last.role !== 'list' && last.nextInList === null)) return false;
  while (last.nextInList !== null) last = last.nextInList;
  return grammar.verbGroup(last.to) !== undefined; // no comma closes it, as one closes an apposition
}

/** ", 52," between a name and what it is. */
const isAge = (tokens: readonly Token[], at: number): boolean =>
  at >= 0 && tokens[at]?.text === ',' && /^\d{1,3}$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.text === ',';

/** "a miner", "the mayor", "head of …", "president of …": a noun phrase, not a clause. */
const opensApposition = (token: Token, { lexicon }: Context): boolean =>
  /^(?:an?|the|former|acting|assistant|associate|deputy|senior|vice)$/.test(token.text) ||
  (token.shape === 'lower' &&
    (lexicon.roleHeads().get(token.key).length > 0 || lexicon.titles().get(token.key).length > 0));

function isClose(token: Token, next: Token | undefined): boolean {
  if (token.kind !== 'word') return /^[,.;:)–—]$/.test(token.text);
  return token.text === 'said' || (next?.text === 'that' && sayingVerbOf(token.form)?.kind === 'say');
}
