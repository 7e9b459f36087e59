/** Tellings → events: those of one event are brought together, with who took part, where and when it was. */
import type { Context } from '../../extract/extractor.ts';
import type { ParsedDocument } from '../../model/document.ts';
import type { Mention, RuleId } from '../../model/mention.ts';
import { contains, overlaps } from '../../model/span.ts';
import type { EventStatus, EventType } from '../../model/vocabulary.ts';
import type { Draft, EventEntity, Party } from '../draft.ts';
import type { Resolver } from '../index.ts';
import { best as heaviest } from '../links/scope.ts';
import { merged } from './merge.ts';
import { fullestParties, withBroughtIn } from './parties.ts';
import { type Telling, tellingsOf } from './tellings.ts';
import { settingFinder } from './where-when.ts';

export const findEvents =
  (mentions: readonly Mention<'event'>[]): Resolver =>
  (draft, document, context) => ({ ...draft, events: eventsOf(mentions, draft, document, context) });

function eventsOf(
  mentions: readonly Mention<'event'>[],
  draft: Draft,
  document: ParsedDocument,
  context: Context,
): readonly EventEntity[] {
  if (mentions.length === 0) return [];
  const settingOf = settingFinder(draft, document);
  const tellings = tellingsOf(mentions, draft, document, context);
  const claimed = claimants(tellings);
  return merged(tellings, document)
    .map((event) => fullestFirst(event))
    .sort(([a], [b]) => (a?.mention.span.start ?? 0) - (b?.mention.span.start ?? 0))
    .map((event) => entityOf(event, settingOf, document))
    .filter((event) => !isIdea(event))
    .map((event, i) => ({ ...event, id: `e${i + 1}` }))
    .map((event) =>
      event.type === 'attack' && event.agents.length === 0 ? { ...event, agents: claimed(event) } : event,
    );
}

/** Who "claimed responsibility for the attack": of attacks that nobody is told to have made. */
function claimants(tellings: readonly Telling[]): (event: EventEntity) => readonly Party[] {
  const claims = tellings
    .filter(({ mention }) => mention.value.lemma.endsWith(' responsibility'))
    .slice(0, MOST_CLAIMS);
  return ({ mentions }) =>
    claims.find(({ mention }) => mentions.some(({ span }) => contains(mention.value.reach, span)))?.agents ?? [];
}

/** Articles may be long: more claims are not looked at. */
const MOST_CLAIMS = 40;

/** Of these several are befallen, each by another verb. */
const ALTOGETHER: ReadonlySet<EventType> = new Set<EventType>(['attack', 'clash', 'accident', 'protest']);

/** Of these nobody is the agent. */
const BEFALLS: ReadonlySet<EventType> = new Set<EventType>(['accident', 'disaster', 'outbreak', 'death']);

function entityOf(
  tellings: readonly Telling[],
  settingOf: ReturnType<typeof settingFinder>,
  document: ParsedDocument,
): Omit<EventEntity, 'id'> {
  const [fullest] = tellings;
  if (fullest === undefined) throw new Error('an event without a telling');
  const { type, plover } = fullest.mention.value;
  const modes = tellings.filter(({ mention }) => mention.value.type === type).map(({ mention }) => mention.value.mode);
  const mode = modes.find((one) => one !== null && one !== 'other') ?? modes.find((one) => one !== null) ?? null;
  const patients = tellings.map((telling) => telling.patients);
  const inSentence = tellings
    .filter(({ sentence }) => sentence === fullest.sentence && ALTOGETHER.has(type))
    .flatMap((telling) => telling.patients);
  const event = {
    type,
    mode: type === 'attack' ? (mode ?? 'other') : mode,
    plover,
    mentions: tellings.map(({ mention }) => mention),
    agents: BEFALLS.has(type) ? [] : fullestParties(tellings.map(({ agents }) => agents)),
    patients: withBroughtIn(fullestParties(patients), inSentence, document),
    ...settingOf(tellings),
    counts: [],
    status: statusOf(tellings),
    claimedBy: isOwnWord(fullest) ? null : fullest.claimedBy,
    rule: fullest.mention.rule,
  };
  return { evidence: evidenceOf(event), ...event };
}

/** "an end to bombing", "violence breeds violence": of a deed without who, whom, where or when nothing is told. */
const isIdea = ({ type, agents, patients, location, date }: Omit<EventEntity, 'id'>): boolean =>
  DEEDS.has(type) &&
  agents.length + patients.length === 0 &&
  ![location, date].some((link) => link?.basis === 'clause');
const DEEDS: ReadonlySet<EventType> = new Set<EventType>(['attack', 'clash', 'abduction', 'seizure']);

/** "The minister urged them to leave": what he does by speaking nobody claims. */
const isOwnWord = ({ mention, agents, claimedBy }: Telling): boolean =>
  BY_WORDS.has(mention.value.type) &&
  claimedBy !== null &&
  agents.some(({ actor, span }) => (actor === null ? overlaps(span, claimedBy.span) : actor === claimedBy.actor));
const BY_WORDS: ReadonlySet<EventType> = new Set<EventType>(['demand', 'accusation', 'rejection', 'threat']);

/** How sure an event is its rule and what is told with it say: who, and where or when, each in its own sentence. */
function evidenceOf({ rule, agents, patients, location, date }: Omit<EventEntity, 'id' | 'evidence'>): RuleId {
  const hasParty = agents.length + patients.length > 0;
  const hasSetting = [location, date].some((link) => link?.basis === 'clause' || link?.basis === 'sentence');
  const level = hasParty && hasSetting ? 'full' : hasParty || hasSetting ? 'part' : 'bare';
  return `event-${level}/${rule.slice(rule.indexOf('/') + 1)}`;
}

/** The fullest telling of an event: in running text, by itself and not by what came of it, with most of who took part. */
function fullestFirst(tellings: readonly Telling[]): readonly Telling[] {
  const fullest = heaviest(tellings, fullness);
  return fullest === undefined ? [] : [fullest, ...tellings.filter((telling) => telling !== fullest)];
}

const fullness = ({ mention, agents, patients, isTitle }: Telling): number =>
  (isTitle ? -6 : 0) +
  (mention.value.strength === 'event' ? 4 : 0) +
  Math.min(agents.length, 1) +
  Math.min(patients.length, 1);

const STATUSES: readonly EventStatus[] = ['happened', 'ongoing'];

/** What one telling tells as a fact is one. */
function statusOf(tellings: readonly Telling[]): EventStatus {
  const told = tellings.map(({ mention }) => mention.value.status);
  return STATUSES.find((status) => told.includes(status)) ?? told[0] ?? 'happened';
}
