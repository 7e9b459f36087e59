/** A country, a capital or a seat of power that acts or is acted on: "Israel struck", "Washington said", "attacks on Iran". */
import { functionWord } from '../../lexicon/function-words.ts';
import { POS_BITS } from '../../lexicon/words.ts';
import type { ParsedDocument } from '../../model/document.ts';
import type { Mention } from '../../model/mention.ts';
import type { Name } from '../../model/name.ts';
import type { Context } from '../extractor.ts';
import { actorMention } from './mention.ts';

export function stateMentions(document: ParsedDocument, context: Context): readonly Mention<'actor'>[] {
  return document.names().flatMap((name) => {
    if (name.kind !== 'location') return [];
    const state = stateOf(name, context);
    const rule = state === undefined ? undefined : actingRule(document, context, name, state.isCountry);
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

const ACTS =
  /^ ?(?:has |have |had |also |will |would |is |was |and [A-Z]\w+ )?(?:said|says|warned|announced|accused|denied|vowed|agreed|refused|launched|attacked|struck|invaded|bombed|condemned|imposed|signed|rejected|urged|called|claimed|responded|retaliated|threatened|demanded|declared|wants|insists|insisted|accusing|summoned|expelled|withdrew|deployed|fired|supports?|backs?|backed|sent|seeks?|blamed|accused|pledged|offered|proposed|suspended|banned|voted|beat|defeated)\b/;
const ACTED_ON =
  /\b(?:(?:to |and |would |will )(?:attack|target|strike|hit|bomb|defend|sanction|punish)|support(?:ed|s)? (?:for|to)|war (?:on|against|with)|attacks? (?:on|against)|sanctions (?:on|against)|talks with|relations with|ties with|aid to|pressure on|allies of|ally of|threats? (?:to|against)|hostile to|accused|against|allied with|deal with|agreement with|treaty with|criticism of|between|condemned|urged) (?:the )?$/;
/** "Police in Kenya fired": the place is where somebody else acts. */
const LOCATIVE = /\b(?:in|at|of|from|near|to|across|around|inside|outside|throughout|into|for|on|with|by|,) (?:the )?$/;
/** What is done to these is done to the state: "attacks on U.S. bases". */
const ASSETS =
  /^ (?:\w+ )?(?:bases?|facilit(?:y|ies)|embass(?:y|ies)|consulates?|interests|targets|positions|soil|territory|warships?|ships?|vessels?|diplomats|personnel)\b/;
const REACH = 40;

/** Which context makes the place a state that acts; undefined where it is only a place. Capitals need a verb of their own. */
function actingRule(
  document: ParsedDocument,
  context: Context,
  name: Name,
  isCountry: boolean,
): `actor/${string}` | undefined {
  const { text } = document.source;
  const before = text.slice(Math.max(0, name.start - REACH), name.start);
  const after = text.slice(name.end, name.end + REACH);
  if (!LOCATIVE.test(before) && ACTS.test(after)) return 'actor/state-acts';
  return isCountry && ACTED_ON.test(before) && (!modifies(after, context) || ASSETS.test(after))
    ? 'actor/state-acted-on'
    : undefined;
}

/** "attacks on U.S. bases": a noun follows, and the country only says whose it is. */
function modifies(after: string, { lexicon }: Context): boolean {
  const next = /^(?:['’]s)? ([a-z]+)\b/.exec(after)?.[1];
  if (next === undefined || functionWord(next) !== undefined) return false;
  const pos = lexicon.commonWord(next)?.pos ?? POS_BITS.noun;
  return (pos & (POS_BITS.noun | POS_BITS.adjective)) !== 0 && (pos & POS_BITS.past) === 0;
}
