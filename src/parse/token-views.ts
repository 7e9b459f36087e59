/** Sentences as ranges of the table, and their tokens as objects for the rules that do not read the table yet. */
import { wordForm } from '../lexicon/word-forms.ts';
import type { Sentence, Shape, Token, TokenKind as KindName } from '../model/document.ts';
import { shown } from '../model/shown.ts';
import { TokenFlag, type TokenRange, type TokenTable } from '../model/token-table.ts';
import type { SectionKind } from '../model/vocabulary.ts';

const KINDS: readonly KindName[] = ['punct', 'word', 'number', 'punct', 'url'];
const SHAPES: readonly Shape[] = ['none', 'lower', 'title', 'upper', 'initial', 'mixed'];

export class TableSentence implements Sentence {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  private views: readonly Token[] | undefined;

  constructor(
    private readonly table: TokenTable,
    { from, to }: TokenRange,
    readonly section: SectionKind,
    readonly index: number,
  ) {
    this.from = from;
    this.to = to;
    this.start = table.start[from] ?? 0;
    this.end = table.end[to - 1] ?? 0;
  }

  get tokens(): readonly Token[] {
    return (this.views ??= tokenViews(this.table, this));
  }
}

function tokenViews(table: TokenTable, { from, to }: TokenRange): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = from; at < to; at += 1) {
    const start = table.start[at] ?? 0;
    const end = table.end[at] ?? 0;
    const flags = table.flags[at] ?? 0;
    const kind = KINDS[table.kind[at] ?? 0] ?? 'punct';
    const slice = table.text.slice(start, end);
    const form = kind === 'word' ? wordForm(flags & TokenFlag.broken ? shown(slice) : slice) : null;
    tokens.push({
      start,
      end,
      text: form?.text ?? slice,
      key: form?.key ?? (kind === 'number' ? slice : ''),
      kind,
      shape: SHAPES[table.shape[at] ?? 0] ?? 'none',
      form,
      glued: (flags & TokenFlag.glued) !== 0,
    });
  }
  return tokens;
}
