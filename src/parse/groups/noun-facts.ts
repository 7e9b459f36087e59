/** What a noun group's words say: kind, definiteness, number, numeral. */
import type { NounGroup, NounGroupKind } from '../../model/grammar.ts';
import { GrammarClass } from '../../model/grammar-class.ts';
import { hasTag, Tag, tagSet } from '../../model/tag.ts';
import type { NounSpan } from './noun-groups.ts';
import { is, type Sentence, tagAt } from './sentence.ts';

const NAME = tagSet('NNP', 'NNPS');
const DESCRIBING = tagSet('JJ', 'JJR', 'JJS', 'VBN', 'VBG', 'VBD');
const PLURAL = tagSet('NNS', 'NNPS');

function kindOf(s: Sentence, span: NounSpan): NounGroupKind {
  const tag = tagAt(s, span.head);
  if (tag === Tag.PRP || tag === Tag.DT) return 'pronoun';
  if (hasTag(NAME, tag)) return 'name';
  if (tag === Tag.CD) return 'number';
  return hasTag(DESCRIBING, tag) ? 'adjective' : 'noun';
}

/** The numeral before the head: its first and after its last part. */
function numeralOf(s: Sentence, span: NounSpan): readonly [number, number] {
  const start = Math.max(span.from, span.ownerTo);
  for (let at = start; at < span.to; at += 1) {
    if (tagAt(s, at) !== Tag.CD) continue;
    let to = at + 1;
    while (
      to < span.to &&
      (tagAt(s, to) === Tag.CD ||
        (tagAt(s, to + 1) === Tag.CD && (tagAt(s, to) === Tag.HYPH || tagAt(s, to) === Tag.CC)))
    )
      to += 1;
    return [at, to];
  }
  return [-1, -1];
}

function isDefinite(s: Sentence, span: NounSpan, kind: NounGroupKind): boolean {
  if (span.owner >= 0 || tagAt(s, span.determiner) === Tag.PRPS) return true;
  if (span.determiner >= 0)
    return (
      is(s, span.determiner, GrammarClass.definite) ||
      (tagAt(s, span.determiner) === Tag.PDT && is(s, span.determiner + 1, GrammarClass.definite))
    );
  return kind === 'name' || tagAt(s, span.head) === Tag.PRP;
}

/** "yesterday", "last week", "Thursday", "Oct 9": it tells when. */
function isTime(s: Sentence, span: NounSpan): boolean {
  if (is(s, span.head, GrammarClass.weekday) && hasTag(NAME, tagAt(s, span.head))) return true;
  if (tagAt(s, span.head) === Tag.CD && is(s, span.head - 1, GrammarClass.month)) return true;
  if (is(s, span.head, GrammarClass.month)) return hasTag(NAME, tagAt(s, span.head));
  if (!is(s, span.head, GrammarClass.time)) return false;
  if (span.to - span.from === 1) return is(s, span.head, GrammarClass.deictic);
  for (let at = span.from; at < span.head; at += 1) if (is(s, at, GrammarClass.timeword)) return true;
  return is(s, span.head - 1, GrammarClass.weekday) || is(s, span.from, GrammarClass.timepart);
}

/** "no casualties", "nobody"; "no fewer than 30" are 30. */
const isNone = (s: Sentence, { determiner, head }: NounSpan): boolean =>
  (is(s, determiner, GrammarClass.negative) && !isCompared(s, determiner + 1)) || is(s, head, GrammarClass.negative);
const COMPARATIVE = tagSet('JJR', 'RBR');
const isCompared = (s: Sentence, part: number): boolean =>
  hasTag(COMPARATIVE, tagAt(s, part)) && s.parts.word[part + 1] === s.wordThan;

/** The row of a noun group, which has no links yet. */
export function nounGroupOf(s: Sentence, span: NounSpan, index: number): NounGroup {
  const { token } = s.parts;
  const at = (part: number): number => (part < 0 ? -1 : (token[part] ?? -1));
  const kind = kindOf(s, span);
  const [numeralFrom, numeralTo] = numeralOf(s, span);
  const row: Omit<NounGroup, 'core' | 'firstInList'> & { core?: NounGroup; firstInList?: NounGroup } = {
    index,
    from: at(span.from),
    to: at(span.to - 1) + 1,
    head: at(span.head),
    kind,
    determiner: at(span.determiner),
    isDefinite: isDefinite(s, span, kind),
    isPlural:
      hasTag(PLURAL, tagAt(s, span.head)) ||
      is(s, span.head, GrammarClass.plural) ||
      kind === 'adjective' ||
      (kind === 'number' && s.parts.word[span.head] !== s.wordOne),
    isNegated: isNone(s, span),
    isTime: isTime(s, span),
    numeralFrom: at(numeralFrom),
    numeralTo: numeralTo < 0 ? -1 : at(numeralTo - 1) + 1,
    possessor: at(span.owner),
    possessorTo: span.ownerTo < 0 ? -1 : at(span.ownerTo - 1),
    of: null,
    ofWhat: null,
    apposition: null,
    renames: null,
    nextInList: null,
    role: 'none',
    clause: null,
    preposition: null,
  };
  const group = row as NounGroup;
  group.core = group;
  group.firstInList = group;
  return group;
}
