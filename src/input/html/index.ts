/** A web page → the article in it: its text without navigation and furniture, what the page says of itself, its FAQ. */
import { NO_METADATA, type SourceText } from '../../model/document.ts';
import type { Message } from '../../model/message.ts';
import { frontMatter, frontMatterFields } from '../front-matter.ts';
import type { ReaderInput } from '../reader.ts';
import { broughtBack } from './brought-back.ts';
import { compose } from './compose.ts';
import { type DomDocument, elements, isPage, parseHtml } from './dom.ts';
import { linkedPairs, withLinkedPairs } from './linked-pairs.ts';
import { pageMetadata } from './metadata.ts';
import { withinDepth } from './nesting.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { articleElement } from './readable.ts';

export function readHtml(input: ReaderInput): SourceText {
  const front = frontMatter(input.text);
  const written = front === null ? input.text : input.text.slice(front.end);
  const html = withinDepth(written);
  const page = parseHtml(html);
  const metadata = pageMetadata(page);
  const pairs = linkedPairs(page);
  const { text, blocks, links } = compose(withLinkedPairs(articlePieces(html, page), pairs));
  return {
    text,
    bodyStart: 0,
    blocks,
    metadata: {
      ...NO_METADATA,
      ...metadata,
      ...(front === null ? {} : frontMatterFields(input.text.slice(0, front.end))),
      ...input.metadata,
    },
    name: input.name,
    mediaType: input.mediaType ?? 'text/html',
    encoding: input.encoding ?? 'utf-8',
    textOrigin: 'extracted',
    links,
    marks: [],
    messages: [...(text === '' ? [NO_TEXT] : []), ...(html === written ? [] : [TOO_DEEP])],
  };
}

const NO_TEXT: Message = {
  severity: 'warning',
  code: 'input/no-text',
  reason: 'no text was found in the markup',
  span: null,
  hint: 'a page that a script fills is empty without it: save it from a browser',
};

const TOO_DEEP: Message = {
  severity: 'warning',
  code: 'input/too-deep',
  reason: 'elements are nested too deep; the page was read up to there',
  span: null,
  hint: null,
};

/** An article that is found must have so much text, and so great a share of what the whole page has. */
const FEWEST_CHARACTERS = 200;

/** The article's pieces; all of the body's where no article stands out, or where there is no page around it. */
function articlePieces(html: string, page: DomDocument): readonly Piece[] {
  const article = isPage(html) ? articleElement(parseHtml(html)) : null;
  const pieces = article === null ? [] : piecesOf(article);
  const length = pieces.reduce((sum, { text }) => sum + text.length, 0);
  const whole = page.body === null ? [] : piecesOf(page.body);
  return broughtBack(length >= FEWEST_CHARACTERS ? pieces : bodyPieces(page, whole), whole);
}

const FURNITURE =
  'nav,header,footer,aside,form,[role="navigation"],[role="banner"],[role="contentinfo"],[aria-hidden="true"]';

function bodyPieces(page: DomDocument, whole: readonly Piece[]): readonly Piece[] {
  for (const element of elements(page, FURNITURE)) element.remove();
  const bare = page.body === null ? [] : piecesOf(page.body);
  return bare.length > 0 ? bare : whole;
}
