/** Who says a quotation: the words next to it with a verb of saying. */
import type { ParsedDocument, Sentence, Token } from '../../model/document.ts';
import type { RuleId } from '../../model/mention.ts';
import { spanAt, type Span } from '../../model/span.ts';
import type { Quoted } from './marks.ts';

export interface Speaker {
  readonly speaker: Span | null;
  readonly cue: string | null;
  readonly rule: RuleId;
}

const CUES =
  /^(?:said|says|say|told|tells|added|adds|asked|asks|announced|warned|warns|wrote|writes|tweeted|posted|stated|states|explained|explains|insisted|insists|replied|continued|concluded|recalled|recalls|noted|notes|admitted|declared|claimed|argued|argues|shouted|quipped|joked|remarked|commented|testified|acknowledged|stressed|according|believes|thinks|sang|shouting|chanting|reads|read)$/;
/** How far from the marks the verb may stand, in tokens. */
const REACH = 14;

export function speakerOf(document: ParsedDocument, { outer }: Quoted): Speaker {
  const after = around(document, outer.end);
  const following =
    after === undefined
      ? null
      : beside(after, after.tokens.filter((token) => token.start >= outer.end).slice(0, REACH));
  if (following !== null) return { ...following, rule: 'quote/said-after' };
  const before = around(document, outer.start - 1);
  const preceding =
    before === undefined
      ? null
      : beside(before, before.tokens.filter((token) => token.end <= outer.start).slice(-REACH));
  if (preceding !== null) return { ...preceding, rule: 'quote/said-before' };
  return { speaker: null, cue: null, rule: 'quote/unattributed' };

  /** The nearest verb of saying in a stretch, and the name or noun phrase that is its subject. */
  function beside(sentence: Sentence, tokens: readonly Token[]): Omit<Speaker, 'rule'> | null {
    const at = tokens.findIndex((token) => CUES.test(token.key));
    const cue = tokens[at];
    if (cue === undefined) return null;
    const name = document
      .names()
      .find(
        (candidate) =>
          candidate.sentence === sentence.index &&
          tokens.some((token) => token.start >= candidate.start && token.end <= candidate.end) &&
          candidate.kind !== 'norp',
      );
    const words = subject(tokens, at);
    const speaker = name === undefined ? words : { start: name.start, end: name.end };
    return speaker === null ? null : { speaker, cue: cue.key };
  }
}

const around = (document: ParsedDocument, position: number): Sentence | undefined =>
  spanAt(document.sentences, position) ?? document.sentences.find((sentence) => sentence.start >= position);

const isWord = (token: Token | undefined): boolean => token?.kind === 'word';

/** "he said", "the mayor said", "said a witness": the words before the verb back to a comma, or those after it. */
function subject(tokens: readonly Token[], cue: number): Span | null {
  let from = cue;
  while (from > 0 && isWord(tokens[from - 1])) from -= 1;
  const [first, last] = [tokens[from], tokens[cue - 1]];
  if (from < cue && first !== undefined && last !== undefined) return { start: first.start, end: last.end };
  let to = cue + 1;
  while (to < tokens.length && isWord(tokens[to])) to += 1;
  const [next, end] = [tokens[cue + 1], tokens[to - 1]];
  return to > cue + 1 && next !== undefined && end !== undefined ? { start: next.start, end: end.end } : null;
}
