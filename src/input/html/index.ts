/** A web page → the article in it: its text without navigation and furniture, what the page says of itself, its FAQ. */
import { NO_METADATA, type SourceText } from '../../model/document.ts';
import type { Message } from '../../model/message.ts';
import { frontMatter, frontMatterFields } from '../front-matter.ts';
import type { ReaderInput } from '../reader.ts';
import { broughtBack } from './brought-back.ts';
import { compose } from './compose.ts';
import { type DomDocument, elements, isPage, parseHtml } from './dom.ts';
import { linkedPairs, withLinkedPairs } from './linked-pairs.ts';
import { pageMetadata, statedBody } from './metadata.ts';
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
  const stated = statedBody(page);
  const found = articlePieces(html, page);
  const pieces = lengthOf(found) < FEWEST_CHARACTERS && stated !== null ? statedPieces(stated) : found;
  const { text, blocks, links } = compose(withLinkedPairs(pieces, pairs));
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
  const bare = NAMES_COMMENTS.test(html) ? withoutComments : same;
  bare(page);
  const article = isPage(html) ? articleElement(bare(parseHtml(html))) : null;
  const pieces = article === null ? [] : piecesOf(article);
  const whole = page.body === null ? [] : piecesOf(page.body);
  return broughtBack(lengthOf(pieces) >= FEWEST_CHARACTERS ? pieces : bodyPieces(page, whole), whole);
}

const lengthOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { text }) => sum + text.length, 0);

/** The story as a page states it in JSON-LD, for pages that a script fills; as text or as HTML. */
function statedPieces(body: string): readonly Piece[] {
  const html = /<(?:p|div|br)[\s>]/i.test(body) ? body : `<p>${body.replace(/\s*\n\s*/g, '</p><p>')}</p>`;
  const page = parseHtml(html);
  return page.body === null ? [] : piecesOf(page.body);
}

/** What readers wrote below the story. */
const COMMENTS =
  '#comments,#disqus_thread,.comments,.comment-list,.commentlist,.comments-area,.comments-section,[itemprop="comment"],[itemtype$="schema.org/Comment"],[itemtype$="schema.org/UserComments"]';

const NAMES_COMMENTS = /comment|disqus/i;
const same = (page: DomDocument): DomDocument => page;

function withoutComments(page: DomDocument): DomDocument {
  for (const element of elements(page, COMMENTS))
    if (!/^(?:html|body|main|article)$/.test(element.localName)) element.remove();
  return page;
}

const FURNITURE =
  'nav,header,footer,aside,form,[role="navigation"],[role="banner"],[role="contentinfo"],[aria-hidden="true"]';

function bodyPieces(page: DomDocument, whole: readonly Piece[]): readonly Piece[] {
  for (const element of elements(page, FURNITURE)) element.remove();
  const bare = page.body === null ? [] : piecesOf(page.body);
  return bare.length > 0 ? bare : whole;
}
