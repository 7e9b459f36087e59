/** The entries under "Sources:" and its like: a name, an address, or both. */
import type { Block, ParsedDocument } from '../../model/document.ts';
import type { Mention } from '../../model/mention.ts';
import { type Span, spanAt } from '../../model/span.ts';
import { findAddresses } from './addresses.ts';

const HEADING = /^[#>*_\s]*(?:sources?|references|further reading|bibliography|citations|footnotes)[\s:*_]*$/i;
const INLINE = /^(?:sources?|via)\s*:\s*/i;
const BULLET = /^[*_\s]*(?:[-–—•*·]|\d{1,3}[.)]|\[\d{1,3}\])\s*/;

export function listedSources(document: ParsedDocument): readonly Mention<'source'>[] {
  const { source } = document;
  return source.blocks.flatMap((block): readonly Mention<'source'>[] => {
    const text = source.text.slice(block.start, block.end);
    const inList = spanAt(document.sections, block.start)?.kind === 'sources';
    if (inList ? HEADING.test(text) : !INLINE.test(text)) return [];
    return [entry(document, block, text)];
  });
}

/** "– AP News: [apnews.com](https://apnews.com)": the name stands before the colon, else the link's text, else the whole line. */
function entry(document: ParsedDocument, block: Block, text: string): Mention<'source'> {
  const skipped = (BULLET.exec(text)?.[0].length ?? 0) || (INLINE.exec(text)?.[0].length ?? 0);
  const address = findAddresses(document, block)[0];
  const start = block.start + skipped;
  const before =
    address === undefined
      ? text.slice(skipped)
      : document.source.text.slice(start, Math.max(start, address.span.start));
  const label = before.replace(/[\s:,\-–—([]+$/, '');
  const span: Span = label !== '' ? { start, end: start + label.length } : (address?.label ?? address?.span ?? block);
  return {
    kind: 'source',
    span,
    rule: 'source/listed',
    value: {
      kind: 'listed',
      name: document.source.text.slice(span.start, span.end),
      url: address?.url ?? null,
      claim: null,
      named: null,
    },
  };
}

/** True where a span stands in an entry of a list of sources, or in a line that names one ("Source: …"). */
export const isListed = (document: ParsedDocument, span: Span): boolean =>
  spanAt(document.sections, span.start)?.kind === 'sources' || isInline(document, span);

function isInline({ source }: ParsedDocument, span: Span): boolean {
  const block = spanAt(source.blocks, span.start);
  return block !== undefined && INLINE.test(source.text.slice(block.start, block.start + LONGEST_LABEL));
}

const LONGEST_LABEL = 40;
