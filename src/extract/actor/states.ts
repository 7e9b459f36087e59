/** A country or a capital that acts or is acted on, by its part in the clause: "Israel struck", "signed by Japan", "sanctions on Iran". */
import type { ParsedDocument } from '../../model/document.ts';
import type { NounGroup, PrepositionalPhrase } from '../../model/grammar.ts';
import type { Mention } from '../../model/mention.ts';
import type { Name } from '../../model/name.ts';
import type { Context } from '../extractor.ts';
import { actorMention } from '../../model/actor-mention.ts';

type Rule = 'actor/state-acts' | 'actor/state-acted-on';

export function stateMentions(document: ParsedDocument, context: Context): readonly Mention<'actor'>[] {
  const { classes } = context.lexicon.core;
  const words: ClauseWords = {
    document,
    is: (word, name) => classes.has(classes.setOf(word, 0), classes.classOf(name)),
  };
  return document.names().flatMap((name) => {
    if (name.kind !== 'location') return [];
    const state = stateOf(name, context);
    const rule = state === undefined ? undefined : partOf(words, name, state);
    if (state === undefined || rule === undefined) return [];
    return [
      actorMention(name, rule, {
        type: 'state',
        form: 'name',
        subtype: 'government',
        country: state.country,
        canonical: state.name,
      }),
    ];
  });
}

interface State {
  readonly name: string;
  readonly country: string | null;
  readonly isCountry: boolean;
}

/** A country itself, or the country of which a place is the capital. */
function stateOf(name: Name, { lexicon }: Context): State | undefined {
  const place = lexicon.places().find(name.key)[0]?.place;
  if (place === undefined || place.country === null) return undefined;
  if (place.type === 'country') return { name: place.name, country: place.country, isCountry: true };
  const country = lexicon.places().country(place.country);
  return place.featureCode === 'PPLC' && country !== undefined
    ? { name: country.name, country: place.country, isCountry: false }
    : undefined;
}

interface ClauseWords {
  readonly document: ParsedDocument;
  /** Is a word, by its number, in a class of state-verbs.tsv or state-words.tsv? */
  readonly is: (word: number, name: string) => boolean;
}

/** Which part the name has; undefined where it is only a place. */
function partOf(words: ClauseWords, name: Name, state: State): Rule | undefined {
  const group = words.document.grammar().nounGroup(name.from);
  if (group === undefined || group.to < name.to) return undefined;
  if (group.head < name.from || group.head >= name.to)
    return isOwnerOfTarget(words, group, state) ? 'actor/state-acted-on' : undefined;
  const first = group.firstInList;
  if (acts(words, first, state)) return 'actor/state-acts';
  return state.isCountry && isActedOn(words, first) ? 'actor/state-acted-on' : undefined;
}

function acts(words: ClauseWords, group: NounGroup, state: State): boolean {
  const { clause, preposition, role } = group;
  const grammar = words.document.grammar();
  if (preposition !== null) return isBy(words, preposition.preposition) && hangsOnPassive(preposition);
  if (role !== 'subject' || clause === null || clause.verb.isCopular) return false;
  const verb = grammar.lemma(clause.verb.head);
  if (clause.verb.isPassive || words.is(verb, 'state-verb/undergoes')) return false;
  return state.isCountry || words.is(verb, 'state-verb/decides');
}

const hangsOnPassive = ({ clause, hangsOn }: PrepositionalPhrase): boolean =>
  hangsOn === 'verb' && clause?.verb.isPassive === true;

const isBy = ({ document: { table } }: ClauseWords, token: number): boolean =>
  table.text.slice(table.start[token], table.end[token]).toLowerCase() === 'by';

/** Object of a deed among states, or after a noun for what is aimed at one: "accused Iran", "talks with Iran". */
function isActedOn(words: ClauseWords, { clause, preposition, role }: NounGroup): boolean {
  const grammar = words.document.grammar();
  if (preposition !== null) {
    const { nounBefore } = preposition;
    return nounBefore !== null && words.is(grammar.lemma(nounBefore.head), 'state/against');
  }
  const isPatient =
    role === 'object' || role === 'secondObject' || (role === 'subject' && clause?.verb.isPassive === true);
  return isPatient && clause !== null && words.is(grammar.lemma(clause.verb.head), 'state-verb/decides');
}

/** "attacks on U.S. bases". */
function isOwnerOfTarget(words: ClauseWords, group: NounGroup, { isCountry }: State): boolean {
  if (!isCountry || !words.is(words.document.grammar().lemma(group.head), 'state/asset')) return false;
  const { preposition, role } = group;
  return role === 'object' || (preposition?.nounBefore ?? null) !== null;
}
