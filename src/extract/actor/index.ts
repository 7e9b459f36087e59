/** People, organisations, peoples, states that act and unnamed groups: one mention at a time. */
import { bySpan } from '../../model/span.ts';
import type { Extractor } from '../extractor.ts';
import { groupMentions } from './groups.ts';
import { namedActors } from './named.ts';
import { stateMentions } from './states.ts';

export const actorExtractor: Extractor<'actor'> = {
  kind: 'actor',
  extract: (document, context) =>
    [...namedActors(document, context), ...groupMentions(document, context), ...stateMentions(document, context)].sort(
      (a, b) => bySpan(a.span, b.span),
    ),
};
