import type { Block, SourceText } from '../model/document.ts';
import type { Span } from '../model/span.ts';

const PARTING = '\n\n';
/** How far from its beginning a text may have its title: behind front matter and a section's name. */
const FAR = 400;

/**
 * A title that was given beside the text is put before it as a heading, so that all that there is to read is one text; a title
 * that the text begins with is there already.
 */
export function withTitle(source: SourceText): SourceText {
  const title = source.metadata.title ?? '';
  if (title.trim() === '' || source.text.slice(0, title.length + FAR).includes(title.trim())) return source;
  const shift = title.length + PARTING.length;
  const moved = <S extends Span>(span: S): S => ({ ...span, start: span.start + shift, end: span.end + shift });
  const movedBlock = (block: Block): Block => ({
    ...moved(block),
    ...(block.apart === undefined ? {} : { apart: block.apart.map(moved) }),
  });
  return {
    ...source,
    text: title + PARTING + source.text,
    bodyStart: source.bodyStart + shift,
    blocks: [{ kind: 'heading', level: 1, start: 0, end: title.length }, ...source.blocks.map(movedBlock)],
    links: source.links.map(moved),
    marks: source.marks.map(moved),
    ...(source.readAs === undefined ? {} : { readAs: source.readAs.map(moved) }),
    messages: source.messages.map((message) => ({
      ...message,
      span: message.span === null ? null : moved(message.span),
    })),
  };
}
