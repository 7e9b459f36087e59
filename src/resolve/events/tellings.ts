/** Each telling of an event, with the actors that its words mean, and the places and dates of its clause and sentence. */
import type { ParsedDocument } from '../../model/document.ts';
import type { Mention } from '../../model/mention.ts';
import { firstEndingAfter, overlaps, type Span } from '../../model/span.ts';
import type { Draft, Party } from '../draft.ts';
import { touching } from '../touching.ts';
import { isPointInTime } from '../links/dates.ts';
import { type Scene, scenesOf } from '../links/scenes.ts';
import { finderWithin } from '../links/scope.ts';

export type Dated = Draft['dates'][number];

export interface Telling {
  readonly mention: Mention<'event'>;
  /** Its number in `ParsedDocument.sentences`. */
  readonly sentence: number;
  readonly isTitle: boolean;
  readonly agents: readonly Party[];
  readonly patients: readonly Party[];
  readonly claimedBy: Party | null;
  readonly places: { readonly clause: readonly Scene[]; readonly sentence: readonly Scene[] };
  readonly dates: { readonly clause: readonly Dated[]; readonly sentence: readonly Dated[] };
}

export function tellingsOf(
  mentions: readonly Mention<'event'>[],
  draft: Draft,
  document: ParsedDocument,
): readonly Telling[] {
  const partyOf = partyFinder(draft);
  const isInDateline = ({ span }: { readonly span: Span }): boolean =>
    document.dateline !== null && overlaps(span, document.dateline);
  const placesIn = finderWithin(scenesOf(draft, document).filter((scene) => !isInDateline(scene)));
  const datesIn = finderWithin(draft.dates.filter((date) => isPointInTime(date) && !isInDateline(date)));
  const parties = (spans: readonly Span[]): readonly Party[] => distinct(spans.flatMap((span) => partyOf(span) ?? []));
  return mentions.map((mention) => {
    const { agents, patients, claimedBy, reach } = mention.value;
    const index = firstEndingAfter(document.sentences, mention.span.start);
    const sentence = document.sentences[index] ?? reach;
    return {
      mention,
      sentence: index,
      isTitle: document.sentences[index]?.section === 'title',
      agents: parties(agents),
      patients: parties(patients),
      claimedBy: claimedBy === null ? null : partyOf(claimedBy),
      places: { clause: placesIn(reach), sentence: placesIn(sentence) },
      dates: { clause: datesIn(reach), sentence: datesIn(sentence) },
    };
  });
}

/** Words → the actor they mean; a pronoun stands for the first words that name its actor, and one that means nobody is left out. */
function partyFinder({ actors }: Draft): (span: Span) => Party | null {
  const named = new Map(
    actors.map(({ id, mentions }) => [id, mentions.find(({ value }) => value.form !== 'pronoun')?.span ?? null]),
  );
  const at = touching(
    actors.flatMap(({ id, mentions }) =>
      mentions.map(({ span, value }) => ({ span, value: { id, span, isPronoun: value.form === 'pronoun' } })),
    ),
  );
  return (span) => {
    const found = at(span);
    if (span.end - span.start > LONGEST_PRONOUN || found?.isPronoun === false)
      return { span, actor: found?.id ?? null };
    if (found === null) return null;
    const name = named.get(found.id) ?? null;
    return name === null ? null : { span: name, actor: found.id };
  };
}

/** "themselves" is none: no party of fewer characters than a name or noun has is kept without an actor. */
const LONGEST_PRONOUN = 4;

const distinct = (parties: readonly Party[]): readonly Party[] =>
  parties.filter(
    ({ span }, i) =>
      !parties.slice(0, i).some((other) => other.span.start === span.start && other.span.end === span.end),
  );
