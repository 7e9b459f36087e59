/** "according to the ministry", "police said that …", "…," a witness said: who the article quotes for what. */
import type { ParsedDocument, Sentence } from '../../model/document.ts';
import type { Mention } from '../../model/mention.ts';
import { firstEndingAfter, overlaps } from '../../model/span.ts';
import type { Speaker, Statement } from '../../model/statement.ts';

export const attributions = (document: ParsedDocument): readonly Mention<'source'>[] =>
  toldStatements(document).flatMap((statement) =>
    statement.speakers
      .filter(({ form, named }) => form !== 'pronoun' || named !== null)
      .map((speaker) => attribution(document, statement, speaker)),
  );

/** A verb of other senses tells something only in a sentence with a quotation: "the sign read". */
function toldStatements(document: ParsedDocument): readonly Statement[] {
  const quoted = document.quotations().map(({ inner }) => inner);
  const hasQuotation = (sentence: Sentence | undefined): boolean => {
    const next = sentence && quoted[firstEndingAfter(quoted, sentence.start)];
    return sentence !== undefined && next !== undefined && overlaps(sentence, next);
  };
  return document
    .statements()
    .list.filter(
      ({ kind, sentence }) => kind !== 'act' && (kind !== 'quote' || hasQuotation(document.sentences[sentence])),
    );
}

function attribution({ source }: ParsedDocument, { kind, claim }: Statement, speaker: Speaker): Mention<'source'> {
  const { start, end, named } = speaker;
  const name = named ?? speaker;
  return {
    kind: 'source',
    span: { start, end },
    rule: kind === 'according' ? 'source/according-to' : 'source/says',
    value: {
      kind: 'attribution',
      name: source.text.slice(name.start, name.end),
      named,
      url: null,
      claim,
    },
  };
}
