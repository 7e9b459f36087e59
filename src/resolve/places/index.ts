/**
 * Which place each name means: an ordered chain of passes (after CLIFF), each of which sees what the ones before it chose, and an
 * explicit "ambiguous" and "unknown" at its end.
 */
import type { Context } from '../../extract/extractor.ts';
import type { ParsedDocument } from '../../model/document.ts';
import type { Mention } from '../../model/mention.ts';
import type { LocationEntity } from '../draft.ts';
import type { Choice, Choices } from './choice.ts';
import { contained } from './contained.ts';
import { entitiesOf } from './entity.ts';
import { backgroundOf, type Evidence, gatherEvidence } from './evidence.ts';
import { type Group, groupsOf } from './groups.ts';
import { homeOf } from './home.ts';
import { hosted } from './hosted.ts';
import { reportAmbiguous } from './report.ts';
import { distinct, FOUR_OF_FIVE, type Verdict, weigh } from './weigh.ts';

/** What a pass decides of one name by the evidence so far; undefined leaves it to the next. */
interface Pass {
  readonly name: string;
  readonly decide: (group: Group, evidence: Evidence) => Choice | undefined;
}

const SURE = 3;
const WIDE = 1.5;
const LARGE = new Set<string>(['country', 'continent', 'region', 'water']);

const atLeast =
  (least: number, isAsked: (verdict: Verdict) => boolean = () => true): Pass['decide'] =>
  (group, evidence) => {
    const verdict = weigh(group, evidence);
    return verdict !== undefined && verdict.margin >= least && isAsked(verdict)
      ? { place: verdict.place, rule: verdict.rule, alternatives: [] }
      : undefined;
  };

const PASSES: readonly Pass[] = [
  // Countries and the like have few namesakes of note, and tell where to look for all the others.
  { name: 'large', decide: atLeast(SURE, ({ place }) => LARGE.has(place.type)) },
  // Regions next: "Texas" is evidence for "Paris".
  { name: 'region', decide: atLeast(FOUR_OF_FIVE, ({ place }) => place.type === 'admin1') },
  // Places without a serious namesake, which tell what is near.
  { name: 'dominant', decide: atLeast(WIDE) },
  // Now the others, twice, for what the first round settles helps the second.
  { name: 'evident', decide: atLeast(FOUR_OF_FIVE) },
  { name: 'evident', decide: atLeast(FOUR_OF_FIVE) },
  // What is left is decided where the text speaks for one reading, and said to be ambiguous where it does not.
  { name: 'clear', decide: clearOrAmbiguous },
];

function clearOrAmbiguous(group: Group, evidence: Evidence): Choice {
  const verdict = weigh(group, evidence);
  if (verdict === undefined) return { place: null, rule: 'location/not-in-gazetteer', alternatives: [] };
  const { place, rule, isClear, others } = verdict;
  return isClear
    ? { place, rule, alternatives: distinct(others, [place]) }
    : { place: null, rule: 'location/ambiguous', alternatives: distinct([place, ...others]) };
}

export function resolvePlaces(
  mentions: readonly Mention<'location'>[],
  document: ParsedDocument,
  context: Context,
): readonly LocationEntity[] {
  if (mentions.length === 0) return []; // the background costs all names of the article
  const home = homeOf(document, context);
  const groups = groupsOf(mentions, document, home, context);
  const said = contained(groups); // what the text says itself goes before all else
  const background = backgroundOf(document, home, context);
  const choices = PASSES.reduce<Choices>((before, { decide }) => {
    const evidence = gatherEvidence(groups, before, background);
    const decided = groups.map((group): [Group, Choice | undefined] => [
      group,
      said.get(group) ?? decide(group, evidence),
    ]);
    return new Map(decided.filter((pair): pair is [Group, Choice] => pair[1] !== undefined));
  }, said);
  const all = hosted(groups, choices);
  reportAmbiguous(groups, all, document, context);
  return entitiesOf(groups, all, document);
}
