/** A clause while its sentence is read, and what the readers of finite and other verbs say of it. */
import type { Clause, ClauseRelation, NounGroup, VerbGroup } from '../../model/grammar.ts';
import { Tag } from '../../model/tag.ts';
import type { Item, VerbItem } from './items.ts';
import type { Opener } from './openers.ts';
import { type Sentence, tagAt } from './sentence.ts';

/** A clause while its sentence is read. */
export interface Draft {
  readonly clause: Clause;
  readonly item: VerbItem;
  readonly index: number;
}

/** A verb in its sentence: the groups around it, what opens its clause, and the clauses before it. */
export interface VerbPlace {
  readonly items: readonly Item[];
  /** Which of the items the verb is. */
  readonly index: number;
  readonly item: VerbItem;
  readonly opener: Opener;
  readonly drafts: readonly Draft[];
}

export interface Found {
  readonly relation: ClauseRelation;
  readonly subject: NounGroup | null;
  readonly parent?: Clause | null;
  readonly describes?: NounGroup | null;
  readonly sharesSubject?: boolean;
  readonly conjunction?: number;
}

export const lastOf = (drafts: readonly Draft[]): Draft | undefined => drafts.at(-1);
export const frames = (s: Sentence, draft: Draft | undefined): number =>
  draft === undefined ? 0 : s.frames(draft.item.head);

/** The last finite clause that another can be joined to, for "… and left". */
export function joinable(drafts: readonly Draft[], verb: VerbGroup): Draft | undefined {
  for (let at = drafts.length - 1; at >= 0; at -= 1) {
    const draft = drafts[at];
    if (draft === undefined) break;
    if (
      draft.item.verb.form === verb.form ||
      (verb.form !== 'finite' && draft.item.verb.form === 'finite' && at === drafts.length - 1)
    )
      return draft;
  }
  return lastOf(drafts);
}

/** The clause that holds what a clause in a chain of lower ones hangs on: a relative's own noun is no place for the next main verb. */
export const isAtStart = (s: Sentence, part: number): boolean => {
  const tag = tagAt(s, part - 1);
  return tag === Tag.EDGE || tag === Tag.QUOTE || tag === Tag.COMMA || tag === Tag.COLON || tag === Tag.STOP;
};
