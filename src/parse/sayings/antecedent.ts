/** Whom "he", "she" and "it" stand for, where one fits: the last one before it who spoke, else of whom the last sentence told first. */
import { closedClass } from '../../lexicon/function-words.ts';
import type { Lexicon } from '../../lexicon/index.ts';
import { NamePart } from '../../lexicon/people.ts';
import { phraseKey } from '../../lexicon/phrase-key.ts';
import { isUnnamedPerson } from '../../lexicon/unnamed.ts';
import { commonWord, POS_BITS } from '../../lexicon/words.ts';
import type { Saying, Sentence } from '../../model/document.ts';
import type { Name } from '../../model/name.ts';
import { type Span, spanAt } from '../../model/span.ts';

/** No pronoun is carried over more sentences. */
const FARTHEST = 8;
/** So many of a sentence are looked at, the last ones. */
const MOST_SAYINGS = 8;

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
    const own: Saying[] = [];
    for (; last >= 0 && (earlier[last]?.sentence ?? 0) >= sentence; last -= 1) {
      const saying = earlier[last];
      if (saying?.sentence === sentence && own.length < MOST_SAYINGS) own.push(saying);
    }
    const spoken = [...own.filter((saying, i) => !isReported(saying, own[i + 1], situation)), ...own]
      .map((saying) => whoSpoke(saying, sex, situation))
      .find((span) => span !== null && span.end <= at.start);
    if (spoken) return spoken;
    const named = (situation.names.get(sentence) ?? []).find(
      (name) => name.end <= at.start && !isQuoted(name, situation) && fits(name, sex, situation.lexicon),
    );
    if (named !== undefined) return { start: named.start, end: named.end };
  }
  return null;
}

/** "Xia said | Wu's speech revealed …": told by whoever said so, so that the next sentence goes on with him. */
function isReported({ sayer, sentence }: Saying, before: Saying | undefined, { sentences }: Situation): boolean {
  if (before === undefined || before.cue.start > sayer.start) return false;
  const tokens = sentences[sentence]?.tokens ?? [];
  return !tokens.some(({ kind, start }) => kind === 'punct' && start >= before.cue.end && start < sayer.start);
}

function whoSpoke(saying: Saying, sex: Sex | undefined, situation: Situation): Span | null {
  if (saying.named === null)
    return saying.form === 'nominal' && sex !== undefined && isNewPerson(saying, situation) ? saying.sayer : null;
  const name = (situation.names.get(sentenceOf(saying.named, situation)) ?? []).find(
    ({ start }) => start === saying.named?.start,
  );
  return name === undefined || fits(name, sex, situation.lexicon) ? saying.named : null;
}

/** "The citizen of Old Crow says" tells more of somebody who was named before; "a citizen says" and "the man says" do not. */
function isNewPerson({ sayer, sentence, isDefinite }: Saying, { sentences }: Situation): boolean {
  const words = (sentences[sentence]?.tokens ?? []).filter(
    ({ start, end }) => start >= sayer.start && end <= sayer.end,
  );
  const joint = words.findIndex(({ kind, form }) => kind === 'word' && closedClass(form) === 'preposition');
  const head = words[(joint < 1 ? words.length : joint) - 1];
  if (isUnnamedPerson(head?.form ?? null) === true) return true;
  const noun = commonWord(head?.key ?? '');
  const isPerson = noun?.nounClass === 'person' || head?.key === 'source';
  return !isDefinite && isPerson && ((noun?.pos ?? 0) & POS_BITS.plural) === 0;
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
