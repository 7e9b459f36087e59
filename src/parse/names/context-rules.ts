/**
 * The contexts of names, as data. Patterns read a string of lower-case words parted by spaces, with a space at both ends; a number
 * of up to three digits is `#`, a longer one `##`, a capitalised word begins with `^`.
 */
import { contextNouns, type ContextNounKind } from '../../lexicon/context-nouns.ts';
import { once } from '../../lexicon/once.ts';
import type { Votes } from './piece.ts';

export interface Weight {
  readonly name: `name/${string}`;
  readonly votes: Votes;
}

export interface ContextRule extends Weight {
  readonly pattern: RegExp;
}

export interface ContextRules {
  readonly rules: readonly ContextRule[];
  /** Matches what one of them does. */
  readonly any: RegExp;
}

const asked = (rules: () => readonly ContextRule[]): (() => ContextRules) =>
  once(() => {
    const made = rules();
    return { rules: made, any: new RegExp(made.map(({ pattern }) => pattern.source).join('|')) };
  });

const nouns = (kind: ContextNounKind): string => contextNouns(kind).join('|');
/** "its official currency": the noun for a role stands before another noun. */
const AS_ADJECTIVE =
  '(?:official|native|veteran|fellow|general|deputy) (?!(?:of|for|at|in|from|with|and|to|on|who|whose|said|told) )[a-z]';
const SPEECH =
  'said|says|told|added|announced|warned|claimed|denied|confirmed|insisted|argued|explained|recalled|wrote|asked|replied|stated|testified|noted|declared|acknowledged|admitted|believes|thinks|tweeted|joked';

/** Of a common word with a capital it tells only that nobody is meant. */
export const DEFINITE: ContextRule = {
  name: 'name/definite',
  pattern: / the $/,
  votes: { organization: 0.7, person: -2.5 },
};

/** Before a name. */
export const rulesBefore = asked(() => [
  {
    name: 'name/in-place',
    pattern: / (?:in|across|throughout|inside|around|within) $/,
    votes: { location: 1.8, person: -2 },
  },
  { name: 'name/near-place', pattern: / (?:near|outside) $/, votes: { location: 2.2, person: -2 } },
  {
    name: 'name/from-place',
    pattern: / (?:from|to|into|at|toward|towards|via|off|through) $/,
    votes: { location: 0.7 },
  },
  {
    name: 'name/compass',
    pattern:
      / (?:northern|southern|eastern|western|central|north-?eastern|north-?western|south-?eastern|south-?western|downtown|upper|lower|rural|mainland|nearby|neighbou?ring|greater) $/,
    votes: { location: 2.5 },
  },
  // "Floods hit Hue", "rebels took Minova": what is struck, taken or reached.
  {
    name: 'name/struck-place',
    pattern: new RegExp(` (?:${nouns('reach')}) $`),
    votes: { location: 0.7 },
  },
  {
    name: 'name/place-noun',
    pattern: new RegExp(` (?:${nouns('place')}) of $`),
    votes: { location: 1.5, person: -0.5 },
  },
  {
    name: 'name/place-noun',
    pattern:
      / (?:city|town|village|capital|province|suburb|hamlet|neighbou?rhood|island|river|port|cities|towns|villages|provinces) (?:of |, )$/,
    votes: { location: 2 },
  },
  {
    name: 'name/place-apposition',
    pattern: / (?:city|town|village|capital|suburb|hamlet|neighbou?rhood|enclave|stronghold) $/,
    votes: { location: 1.5 },
  },
  {
    name: 'name/member-of',
    pattern: new RegExp(` (?:${nouns('member')}) (?:of|for|at|from|in|with) (?:the )?$`),
    votes: { organization: 1 },
  },
  {
    name: 'name/spokesman-for',
    pattern: / spokes(?:man|woman|person) (?:for|of) (?:the )?$/,
    votes: { organization: 1 },
  },
  DEFINITE,
  {
    name: 'name/group-noun',
    pattern:
      / \^?(?:group|company|firm|militia|party|network|agency|newspaper|magazine|bank|airline|website|organi[sz]ation|channel|station|movement|club|team|daily|broadcaster|retailer|maker|giant|startup|charity|watchdog|coalition|union|ngo|nonprofit|non - profit|foundation|outlet|portal|think tank|label|studio|supplier|manufacturer|contractor|operator|brand) $/,
    votes: { organization: 2 },
  },
  {
    name: 'name/named',
    pattern: / (?:named|identified as|called|known as|nicknamed|alias) $/,
    votes: { person: 1.8 },
  },
  { name: 'name/surnamed', pattern: / surnamed $/, votes: { person: 4 } },
  {
    name: 'name/kin',
    pattern:
      / (?:his|her|their|my|whose|year - old) (?:\w+ )?(?:son|daughter|wife|husband|brother|sister|father|mother|uncle|cousin|nephew|friend|colleague|partner|fiancee?|lawyer|aide) ,? ?$/,
    votes: { person: 3 },
  },
  { name: 'name/role-apposition', pattern: new RegExp(` (?:${nouns('role')})s? ,? ?$`), votes: { person: 1.5 } },
  // "Alex Claudio and Rafael Frias, both of Syracuse": where somebody is from.
  { name: 'name/home-of', pattern: / , (?:both |all |formerly |late )?of $/, votes: { location: 1.3, person: -0.5 } },
  { name: 'name/party-tag', pattern: / [,(] \^?(?:d|r|i|dfl) [-‐‑] $/, votes: { location: 3, person: -2 } },
  { name: 'name/by', pattern: / by $/, votes: { person: 0.4 } },
  { name: 'name/met', pattern: / (?:met|married|succeeded|replaced|praised|thanked|beat) $/, votes: { person: 1.7 } },
  // "“…”, says Fouzi Lekjaa": not "announced Egypt's return"
  {
    name: 'name/said-by',
    pattern: / [”"’,'] (?:said|says|adds|added|explains|explained|recalls|notes|asks|asked) $/,
    votes: { person: 1.2 },
  },
  { name: 'name/aged', pattern: / # - year - olds? $/, votes: { person: 3 } },
]);

/** Behind a name. */
export const rulesAfter = asked(() => [
  { name: 'name/age', pattern: /^ , (?:aged )?# [,.;]/, votes: { person: 3.5 } },
  { name: 'name/age', pattern: /^ (?:, aged #|\( (?:aged )?# \)|, an? # - year - old)/, votes: { person: 3 } },
  {
    name: 'name/speaks',
    pattern: new RegExp(`^ (?:${SPEECH}) `),
    votes: { person: 1.6, organization: 0.4, location: -1 },
  },
  {
    name: 'name/speaks',
    pattern: new RegExp(`^ (?:has |have |had |also |later |then )(?:${SPEECH}) `),
    votes: { person: 0.8, organization: 0.4, location: -0.5 },
  },
  { name: 'name/who', pattern: /^ (?:, )?(?:who|whose) /, votes: { person: 2 } },
  { name: 'name/where', pattern: /^ (?:, )?where /, votes: { location: 2.5 } },
  {
    name: 'name/apposition-role',
    pattern: new RegExp(
      `^ , (?:an? |the |a former |former |one of |its |their |\\^?\\w+ s )?(?:\\^?[a-z]+ ){0,2}(?!${AS_ADJECTIVE})\\^?(?:${nouns('role')}) `,
    ),
    votes: { person: 2 },
  },
  {
    name: 'name/apposition-group',
    pattern:
      /^ , (?:an?|the|which|one of the|\^\w+ s) (?:\^?[a-z-]+ ){0,4}(?:group|company|firm|agency|organi[sz]ation|militia|bank|newspaper|party|movement|maker|charity|network|airline|retailer|association|union|institute|publication|broadcaster|start-?up|consultancy|think tank|subsidiary|non - profit|non-?profit|ngo|watchdog|insurer|lender|brokerage|manufacturer|producer|supplier|developer|operator|unit) /,
    votes: { organization: 2.5 },
  },
  {
    name: 'name/apposition-place',
    pattern:
      /^ , (?:an?|the) (?:\^?[a-z-]+ ){0,4}(?:city|town|village|suburb|province|capital|district|region|island|port|neighbou?rhood|settlement|community|area|county) /,
    votes: { location: 2.5 },
  },
  {
    name: 'name/place-after',
    pattern:
      /^ (?:city|province|town|village|district|region|county|airport|suburb|roundabout|intersection|interchange|bridge|beach|governorate|prefecture|peninsula|oblast|island|river|area|border) /,
    votes: { location: 1.5, person: -0.5 },
  },
  // "the Clinton administration": outweighs the article.
  { name: 'name/administration', pattern: /^ \^?(?:administration|presidency) /, votes: { person: 3.5 } },
  { name: 'name/owner', pattern: /^ ['’]s? /, votes: { person: 0.3 } },
  // "an Augusta man", "Salinas police": people and their guardians have the name of the town before them, no person's.
  {
    name: 'name/local-people',
    pattern:
      /^ (?:man|woman|teen|teenager|boy|girl|couple|resident|residents|homeowner|motorist|police|firefighters|deputies|# - year - old|neighbou?rhood|suburb) /,
    votes: { location: 2, person: -3 },
  },
  {
    name: 'name/local-business',
    pattern:
      /^ (?:\^?\w+ )?(?:home|house|apartment|restaurant|bar|nightclub|grocery|convenience|store|shop|gas|school|church|hotel|motel|courtroom|street|clerk|business|officials|authorities|homicide|shooting) /,
    votes: { location: 1, person: -0.5 },
  },
  // "Barrow, Jackson and Madison counties", "Bourbon and Dauphine streets".
  {
    name: 'name/plural-head',
    pattern: new RegExp(
      `^ (?:(?:, \\^\\S+ )*(?:\\^\\S+ )?(?:, )?(?:and|or|&) (?:\\^\\S+ ){1,2})?\\^?(?:counties|provinces|districts|regions|cities|towns|villages|islands|streets|avenues|roads|boulevards|parishes|governorates|municipalities|neighbou?rhoods|rivers|departments|prefectures|sub - counties) `,
    ),
    votes: { location: 2.2, person: -2 },
  },
  {
    name: 'name/distance',
    pattern: /^ , (?:about |some |around |roughly )?#{1,2} (?:miles?|kilomet(?:er|re)s?|km) /,
    votes: { location: 2.5 },
  },
  {
    name: 'name/group-after',
    pattern:
      /^ (?:group|militants|rebels|fighters|party|company|shares|executives|spokes(?:man|woman|person)|employees|officials|militia|insurgents|airline|newspaper|television|lawmakers|supporters|magazine|stock|customers|engineers|subsidiary|factory|plant) /,
    votes: { organization: 1.2 },
  },
  {
    name: 'name/acts',
    pattern:
      /^ (?:scored|struck|bowled|batted|hit|smiled|sang|wept|laughed|grew up|was born|died|married|resigned|was sentenced|pleaded|was convicted|was arrested|was jailed|was freed|was charged|was fined|was shot|was found dead|graduated|retired) /,
    votes: { person: 1.5 },
  },
]);
