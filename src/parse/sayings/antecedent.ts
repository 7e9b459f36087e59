/** Whom "he", "she" and "it" stand for, where one fits: the last one before it who spoke, else of whom the last sentence told first. */
import type { Lexicon } from '../../lexicon/index.ts';
import { NamePart } from '../../lexicon/people.ts';
import { phraseKey } from '../../lexicon/phrase-key.ts';
import type { Saying, Sentence } from '../../model/document.ts';
import type { Name } from '../../model/name.ts';
import { type Span, spanAt } from '../../model/span.ts';

/** No pronoun is carried over more sentences. */
const FARTHEST = 8;

type Sex = 'male' | 'female' | null;

export interface Situation {
  readonly sentences: readonly Sentence[];
  /** By the sentence that they stand in. */
  readonly names: ReadonlyMap<number, readonly Name[]>;
  /** What stands in quotation marks, the marks included. */
  readonly quoted: readonly Span[];
  readonly lexicon: Lexicon;
}

const PRONOUN_SEX: Readonly<Record<string, Sex>> = { he: 'male', him: 'male', she: 'female', her: 'female' };

/** @param earlier the sayings before the pronoun, in source order */
export function antecedent(
  pronoun: string,
  at: { readonly sentence: number; readonly start: number },
  earlier: readonly Saying[],
  situation: Situation,
): Span | null {
  const sex = PRONOUN_SEX[pronoun];
  if (sex === undefined && pronoun !== 'it') return null;
  let last = earlier.length - 1;
  for (let sentence = at.sentence; sentence >= 0 && at.sentence - sentence <= FARTHEST; sentence -= 1) {
    for (; last >= 0 && (earlier[last]?.sentence ?? 0) >= sentence; last -= 1) {
      const saying = earlier[last];
      const spoken = saying === undefined || saying.sentence !== sentence ? null : whoSpoke(saying, sex, situation);
      if (spoken !== null && spoken.end <= at.start) return spoken;
    }
    const named = (situation.names.get(sentence) ?? []).find(
      (name) => name.end <= at.start && !isQuoted(name, situation) && fits(name, sex, situation.lexicon),
    );
    if (named !== undefined) return { start: named.start, end: named.end };
  }
  return null;
}

function whoSpoke(saying: Saying, sex: Sex | undefined, situation: Situation): Span | null {
  // "The citizen of Old Crow says" tells more of somebody who was named before; "a citizen says" is somebody new.
  if (saying.named === null)
    return saying.form === 'nominal' && sex !== undefined && !saying.isDefinite ? saying.sayer : null;
  const name = (situation.names.get(sentenceOf(saying.named, situation)) ?? []).find(
    ({ start }) => start === saying.named?.start,
  );
  return name === undefined || fits(name, sex, situation.lexicon) ? saying.named : null;
}

const sentenceOf = (span: Span, { sentences }: Situation): number => spanAt(sentences, span.start)?.index ?? -1;

const isQuoted = (name: Span, { quoted }: Situation): boolean => spanAt(quoted, name.start) !== undefined;

const fits = (name: Name, sex: Sex | undefined, lexicon: Lexicon): boolean => {
  if (sex === undefined) return name.kind === 'organization';
  if (name.kind !== 'person') return false;
  const own = sexOf(name, lexicon);
  return own === null || own === sex;
};

/** By the given name, where it is given to one sex only. */
function sexOf(name: Name, lexicon: Lexicon): Sex {
  const words = name.text.split(/\s+/);
  const flags = words.length < 2 ? 0 : lexicon.namePart(phraseKey(words[0] ?? ''));
  const [isMale, isFemale] = [(flags & NamePart.MALE) !== 0, (flags & NamePart.FEMALE) !== 0];
  return isMale === isFemale ? null : isMale ? 'male' : 'female';
}
