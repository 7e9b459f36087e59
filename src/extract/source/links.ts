/** Links in the running text: each is a source that the article points to. */
import type { ParsedDocument } from '../../model/document.ts';
import type { Mention } from '../../model/mention.ts';
import { findAddresses } from './addresses.ts';
import { isListed } from './listed.ts';

export const linkedSources = (document: ParsedDocument): readonly Mention<'source'>[] =>
  document.source.blocks
    .filter(({ kind }) => kind !== 'metadata')
    .flatMap((block) => findAddresses(document, block))
    .filter(({ span, url }) => /^https?:\/\//.test(url) && !isListed(document, span))
    .map(({ span, label, url }) => {
      const place = label ?? span;
      return {
        kind: 'source',
        span: place,
        rule: 'source/link',
        value: {
          kind: 'link',
          name: document.source.text.slice(place.start, place.end),
          url,
          claim: null,
          named: null,
        },
      };
    });
