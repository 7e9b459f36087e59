/**
 * What an element makes of the text in it. HTML, Markdown and the HTML in Markdown ask here alone, so that the same block counts
 * the same in each of them.
 */
import type { Block, BlockKind } from '../../model/document.ts';
import { answersByClass, asksByClass, isHeadingClass } from './classes.ts';

export type PairMark = NonNullable<Block['pair']>;

/** An element by its name and attributes, of a page or of a tag in Markdown. */
export interface ElementTag {
  readonly name: string;
  readonly attribute: (name: string) => string | null;
}

export interface Place {
  readonly kind: BlockKind;
  readonly level: number | undefined;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly url: string | null;
  readonly isPreformatted: boolean;
  /** How many lists it stands in. */
  readonly depth: number;
  readonly pair: PairMark | undefined;
  /** Within an entry of schema.org's Question. */
  readonly isEntry: boolean;
  /** How many elements it stands in. */
  readonly nesting: number;
}

export const TOP: Place = {
  kind: 'paragraph',
  level: undefined,
  bold: false,
  italic: false,
  url: null,
  isPreformatted: false,
  depth: 0,
  pair: undefined,
  isEntry: false,
  nesting: 0,
};

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that stand on lines of their own. */
export const BLOCK_ELEMENTS = words(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul',
);
/** Elements whose text nobody reads. */
export const NO_TEXT = words(
  'script style noscript template head iframe object embed svg canvas audio video map select option textarea input datalist nav title',
);

const KINDS: Readonly<Record<string, Partial<Place>>> = {
  b: { bold: true },
  strong: { bold: true },
  u: { bold: true },
  i: { italic: true },
  em: { italic: true },
  cite: { italic: true },
  li: { kind: 'list-item' },
  blockquote: { kind: 'quote' },
  figcaption: { kind: 'caption' },
  caption: { kind: 'caption' },
  figure: { kind: 'caption' },
  td: { kind: 'table' },
  th: { kind: 'table' },
  pre: { isPreformatted: true },
  dt: { pair: { part: 'question', style: 'list' } },
  dd: { pair: { part: 'answer', style: 'list' } },
  summary: { pair: { part: 'question', style: 'details' } },
  details: { pair: { part: 'answer', style: 'details' } },
  button: { pair: { part: 'question', style: 'details' } },
  label: { pair: { part: 'question', style: 'details' } },
};
const LISTS = words('ul ol');

/** The place of the text in an element that itself stands in another. */
export function placeIn(tag: ElementTag, outer: Place): Place {
  const own = KINDS[tag.name] ?? {};
  const level = /^h([1-6])$/.exec(tag.name)?.[1];
  const isList = LISTS.has(tag.name);
  return {
    ...outer,
    ...own,
    ...(level === undefined ? {} : { kind: 'heading', level: Number(level) }),
    ...(tag.name === 'a' ? { url: tag.attribute('href') } : {}),
    depth: outer.depth + (isList ? 1 : 0),
    nesting: outer.nesting + 1,
    ...marked(tag, outer),
  };
}

/** What the attributes of an element say of it. */
function marked(tag: ElementTag, outer: Place): Partial<Place> {
  const type = tag.attribute('itemtype');
  if (type !== null) return { isEntry: type.endsWith('schema.org/Question') || outer.isEntry };
  const property = tag.attribute('itemprop') ?? '';
  if (outer.isEntry && property === 'name') return { pair: { part: 'question', style: 'list' } };
  if (outer.isEntry && property.endsWith('Answer')) return { pair: { part: 'answer', style: 'list' } };
  if (isControl(tag)) return { pair: { part: 'question', style: 'details' } };
  if (isSetInBold(tag)) return { bold: true };
  const names = tag.attribute('class');
  if (names === null || outer.pair?.part === 'question') return {};
  if (asksByClass(tag.name, names)) return { pair: { part: 'question', style: 'details' } };
  if (answersByClass(names)) return { pair: { part: 'answer', style: 'details' } };
  return isHeadingClass(tag.name, names) ? { bold: true } : {};
}

/** Heavy, or in a colour of its own. */
const isSetInBold = ({ name, attribute }: ElementTag): boolean =>
  (name === 'font' && attribute('color') !== null) ||
  ((name === 'span' || name === 'p') && /font-weight:\s*(?:bold|[6-9]00)/i.test(attribute('style') ?? ''));

/** Opens and closes something else on the page. */
const isControl = ({ name, attribute }: ElementTag): boolean =>
  (attribute('aria-controls') !== null ||
    attribute('data-bs-target') !== null ||
    attribute('data-toggle') === 'collapse') &&
  name !== 'input';
