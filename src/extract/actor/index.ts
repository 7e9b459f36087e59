/** People, organisations, peoples, states that act and unnamed groups: one mention at a time. */
import type { ParsedDocument } from '../../model/document.ts';
import { bySpan, contains, type Span, spanAt } from '../../model/span.ts';
import type { Extractor } from '../extractor.ts';
import { groupMentions } from './groups.ts';
import { namedActors } from './named.ts';
import { nominalPersons } from './nominal-persons.ts';
import { stateMentions } from './states.ts';

/** "ministries" of "the Health and Education ministries". */
function isInName(document: ParsedDocument, span: Span): boolean {
  const name = spanAt(document.names(), span.start);
  return name !== undefined && contains(name, span);
}

export const actorExtractor: Extractor<'actor'> = {
  kind: 'actor',
  extract: (document, context) =>
    [
      ...namedActors(document, context),
      ...[...groupMentions(document, context), ...nominalPersons(document, context)].filter(
        ({ span }) => !isInName(document, span),
      ),
      ...stateMentions(document, context),
    ].sort((a, b) => bySpan(a.span, b.span)),
};
