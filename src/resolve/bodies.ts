/**
 * "the ministry", "the group" as mentions of a named body, where the noun fits one alone among those in reach: by a word of its name
 * or description ("the court" of the Supreme Court), else by its subtype ("the company").
 */
import type { Context } from '../extract/extractor.ts';
import type { BodyNoun } from '../lexicon/bodies.ts';
import type { Core } from '../lexicon/core.ts';
import { phraseKey } from '../lexicon/phrase-key.ts';
import type { ParsedDocument } from '../model/document.ts';
import type { Mention } from '../model/mention.ts';
import { type Span, spanAt } from '../model/span.ts';
import { bodyPhrases } from './body-phrases.ts';
import type { ActorEntity } from './draft.ts';
import { append, referringMention, SENTENCES_BACK, withMentions } from './referring.ts';

/** Unnamed groups of the same words ("army", "court") go into the body that they turned out to be. */
export function joinBodies(
  actors: readonly ActorEntity[],
  document: ParsedDocument,
  { lexicon }: Context,
): readonly ActorEntity[] {
  const bodies = actors.filter(({ type }) => type === 'organization');
  const found = bodies.length === 0 ? new Map() : bodyMentions(bodies, document, lexicon.core);
  if (found.size === 0) return actors;
  const taken = new Set([...found.values()].flat().map(({ span }) => span.start));
  return withMentions(actors, found)
    .map((actor) =>
      actor.type === 'group'
        ? { ...actor, mentions: actor.mentions.filter(({ span }) => !taken.has(span.start)) }
        : actor,
    )
    .filter(({ mentions }) => mentions.length > 0)
    .map((actor, i) => ({ ...actor, id: `act${i + 1}` }));
}

/** A mention of a body, with what decides whether it is in reach. */
interface Placed {
  readonly body: ActorEntity;
  readonly span: Span;
  readonly sentence: number;
  /** Does it say something? */
  readonly speaks: boolean;
}

function bodyMentions(
  bodies: readonly ActorEntity[],
  document: ParsedDocument,
  core: Core,
): ReadonlyMap<string, readonly Mention<'actor'>[]> {
  const speakers = new Set(
    document
      .statements()
      .list.flatMap((statement) => statement.speakers.flatMap(({ start, named }) => [start, named?.start])),
  );
  const placed = (body: ActorEntity, span: Span): Placed => ({
    body,
    span,
    sentence: spanAt(document.sentences, span.start)?.index ?? -1,
    speaks: speakers.has(span.start),
  });
  const named = bodies
    .flatMap((body) => body.mentions.map(({ span }) => placed(body, span)))
    .sort((a, b) => a.span.start - b.span.start);
  const choose = chooser(bodies);
  const before: Placed[] = [];
  const introduced = new Map<BodyNoun, number>();
  const found = new Map<string, Mention<'actor'>[]>();
  let next = 0;
  for (const { noun, span, sentence, isNew } of bodyPhrases(document, bodies, core)) {
    for (let one = named[next]; one !== undefined && one.span.end <= span.start; one = named[(next += 1)])
      before.push(one);
    if (isNew) introduced.set(noun, sentence);
    if (isNew || (introduced.get(noun) ?? -Infinity) >= sentence - SENTENCES_BACK) continue;
    const body = choose(noun, inReach(before, sentence), speakers.has(span.start));
    if (body === undefined) continue;
    append(found, body.id, referringMention(body, span, 'nominal'));
    before.push(placed(body, span)); // what is called again stays in reach
  }
  return found;
}

/** So many mentions are looked at, however long a sentence. */
const MOST_IN_REACH = 40;

/** The latest first. */
const inReach = (before: readonly Placed[], sentence: number): readonly Placed[] =>
  before
    .slice(-MOST_IN_REACH)
    .filter((one) => one.sentence >= sentence - SENTENCES_BACK)
    .reverse();

type Chooser = (noun: BodyNoun, near: readonly Placed[], speaks: boolean) => ActorEntity | undefined;

/**
 * The one body whose name or description has a word of the noun; where none has, the one of its subtypes. Where several
 * fit, who speaks is whoever spoke before.
 */
function chooser(bodies: readonly ActorEntity[]): Chooser {
  const words = new Map(bodies.map((body) => [body.id, telling(body)]));
  return (noun, near, speaks) => {
    const hasWord = ({ body }: Placed): boolean =>
      noun.words.some((word) => words.get(body.id)?.includes(` ${word} `) === true);
    const isOf = ({ body: { subtype } }: Placed): boolean => subtype !== null && noun.subtypes.includes(subtype);
    const named = near.filter(hasWord);
    const fitting = named.length > 0 ? named : near.filter(isOf);
    const isOne = new Set(fitting.map(({ body }) => body)).size === 1;
    return (isOne ? fitting[0] : speaks ? fitting.find((one) => one.speaks) : undefined)?.body;
  };
}

/** What follows in a description tells of others: "an aid group for victims of the army". */
const LINKS = /\s(?:of|for|at|in|with|to|by|from|that|which|who|based|founded|run|led)\s/;

/** All names of a body and the head of its description, as phrase keys with a space at both ends. */
function telling({ name, aliases, description, mentions }: ActorEntity): string {
  const canonical = mentions.flatMap(({ value }) => value.canonical ?? []);
  const described = description === null ? [] : description.split(LINKS).slice(0, 1);
  return [name, ...aliases, ...canonical, ...described].map((form) => ` ${phraseKey(form)} `).join('|');
}
