import type { ParsedDocument } from '../../model/document.ts';
import { contains, type Span } from '../../model/span.ts';

export interface Address {
  readonly span: Span;
  /** The text of the link, where it has one. */
  readonly label: Span | null;
  readonly url: string;
}

const MARKDOWN_LINK = /\[([^\]\n]{1,200})\]\((https?:\/\/[^)\s]{1,2000})\)/g;

/** Addresses within a span, in source order: links of the format, links written as Markdown in plain text, bare addresses. */
export function findAddresses(document: ParsedDocument, within: Span): readonly Address[] {
  const { source } = document;
  const text = source.text.slice(within.start, within.end);
  const marked: Address[] = [...text.matchAll(MARKDOWN_LINK)].map((match) => {
    const start = within.start + match.index;
    const label = match[1] ?? '';
    return {
      span: { start, end: start + match[0].length },
      label: { start: start + 1, end: start + 1 + label.length },
      url: match[2] ?? '',
    };
  });
  const linked: Address[] = source.links
    .filter((link) => contains(within, link))
    .map(({ start, end, url }) => ({ span: { start, end }, label: { start, end }, url }));
  const known = [...marked, ...linked.filter(({ span }) => !marked.some((link) => contains(link.span, span)))];
  const bare: Address[] = document.urls
    .filter(
      (url) =>
        contains(within, url) &&
        !known.some(({ span }) => contains(span, url)) &&
        !source.text.slice(url.start, url.end).includes('@'),
    )
    .map((span) => ({ span, label: null, url: absolute(source.text.slice(span.start, span.end)) }));
  return [...known, ...bare].sort((a, b) => a.span.start - b.span.start);
}

const absolute = (address: string): string => (/^[a-z][\w+.-]*:\/\//i.test(address) ? address : `https://${address}`);
