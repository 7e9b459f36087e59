/** Two persons of one surname: whom "Mr. Obama" and "Hall" mean. */
import type { Context } from '../extract/extractor.ts';
import { isNameSuffix, type Sex, sexOfFlags } from '../lexicon/people.ts';
import { phraseKey } from '../lexicon/phrase-key.ts';
import type { ParsedDocument } from '../model/document.ts';
import type { Mention } from '../model/mention.ts';
import { spanAt } from '../model/span.ts';
import type { Group } from './aliases.ts';

export interface Article {
  readonly document: ParsedDocument;
  readonly context: Context;
}

/** The last name of a person of several; null of all others. */
export function lastSurname({ value }: Mention<'actor'>, text: string): string | null {
  const parts = phraseKey(text).split(' ');
  if (value.type !== 'person' || value.form === 'nominal' || parts.length < 2) return null;
  return parts.findLast((part) => !isNameSuffix(part)) ?? null;
}

/**
 * Of several persons with the surname that a mention is, the one of the title's sex who was told of last before it; in one sentence the
 * first, whom it is about.
 */
export function namesakeOf(mention: Mention<'actor'>, groups: readonly Group[], article: Article): Group | undefined {
  if (mention.value.type !== 'person' || groups.length < 2) return undefined;
  const sex = sexOfTitle(mention, article);
  const candidates = groups.flatMap((group): readonly Namesake[] => {
    const own = sexOf(group, article);
    if (sex !== undefined && own !== undefined && own !== sex) return [];
    return group.mentions
      .filter(({ span }) => span.start < mention.span.start)
      .map(({ span }) => ({
        group,
        isSure: sex !== undefined && own === sex,
        sentence: spanAt(article.document.sentences, span.start)?.index ?? -1,
        start: span.start,
      }));
  });
  return candidates.sort(
    (a, b) => Number(b.isSure) - Number(a.isSure) || b.sentence - a.sentence || a.start - b.start,
  )[0]?.group;
}

interface Namesake {
  readonly group: Group;
  /** Its given name is of the title's sex. */
  readonly isSure: boolean;
  readonly sentence: number;
  readonly start: number;
}

const LONGEST_TITLE = 8;

/** "Mr.", "Mrs" before the name. */
function sexOfTitle({ span }: Mention<'actor'>, { document, context }: Article): Sex | undefined {
  const before = document.source.text.slice(Math.max(0, span.start - LONGEST_TITLE), span.start).trimEnd();
  const word = before.split(/\s/).at(-1) ?? '';
  return context.lexicon.titles().get(phraseKey(word))[0]?.sex ?? undefined;
}

function sexOf({ mentions }: Group, { document, context }: Article): Sex | undefined {
  for (const { span } of mentions) {
    const [first = '', ...rest] = phraseKey(document.source.text.slice(span.start, span.end)).split(' ');
    if (rest.length === 0) continue;
    return sexOfFlags(context.lexicon.namePart(first));
  }
  return undefined;
}
