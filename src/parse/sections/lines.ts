/** What a line by itself gives away: headings that open a section, captions, pointers to other stories, furniture. */
import { isFaqHeading } from '../../lexicon/faq-phrases.ts';
import type { SectionKind } from '../../model/vocabulary.ts';

const HEADINGS: readonly (readonly [SectionKind, RegExp])[] = [
  ['sources', /^(?:sources?|references|further reading|bibliography|citations|footnotes)\s*:?$/i],
  [
    'related',
    /^(?:related(?: (?:stories|articles|links|content|topics|news|coverage))?|read more|read next|more on this(?: story| topic)?|more (?:from|stories)\b.{0,40}|see also|you (?:may|might) also like|recommended(?: (?:stories|reading|for you))?|most (?:read|popular|viewed)|trending(?: now)?|top stories|editor[’']s picks|don[’']t miss|what to read next)\s*:?$/i,
  ],
];

/** The section that a line opens as its heading. */
export const openedBy = (text: string): SectionKind | null =>
  isFaqHeading(text) ? 'faq' : (HEADINGS.find(([, pattern]) => pattern.test(text))?.[0] ?? null);

const FURNITURE: readonly RegExp[] = [
  /^(?:advertise?ment|sponsored(?: content)?|paid post|promoted)\b.{0,40}$/i,
  /^(?:©|\([cC]\) ?\d|(?:[Cc]opyright|COPYRIGHT) (?:©|\([cC]\)|\d|by\b|\p{Lu})).{0,120}$/u,
  /^all rights reserved.*$/i,
  /^(?:sign up|skip to (?:main )?content|subscribe|click here|follow us|share this|read more|read also|also read|watch|listen)\b.{0,120}$/i,
  /^(?:share|print|email|comments?(?: \(\d+\))?|leave a comment|show more|load more|back to top|accept(?: all)?(?: cookies)?|manage (?:cookies|preferences)|reject all|facebook|twitter|whatsapp|\d{1,2}[ -]min(?:ute)?s? read|tags?: .{1,200}|topics?: .{1,200}|filed under:? .{1,200})$/i,
  /^this (?:article|story|post|piece|interview) (?:was|has been|is|originally|first) .{0,160}$/i,
  /^(?:we|this (?:site|website)) uses? cookies.*$/i,
  /^(?:the views expressed|views expressed|opinions expressed) in this\b.{0,300}$/i,
  /^.{0,40}newsletter.{0,40}$/i,
];
export const isFurniture = (text: string): boolean => FURNITURE.some((pattern) => pattern.test(text));

const INLINE_RELATED =
  /^\(?(?:related|related stor(?:y|ies)|read more|see also|more|also read|read also|more on this story)\s*(?::|[—–-]\s)/i;
export const isPointer = (text: string): boolean => INLINE_RELATED.test(text);

const LONGEST_CAPTION = 400;
const CAPTIONS: readonly RegExp[] = [
  /^(?:photo|image|picture|file photo|file image|video|caption|graphic|credit|photograph)s?\s*(?::|courtesy)/i,
  /^(?:image|media) (?:source|caption),/i,
  /^(?:Photos?|PHOTOS?|Photograph|Images?|Pictures?|Video|Graphic)\s+(?:by|BY)\s+\p{Lu}/u,
  // A short paragraph that ends with whom its picture is from: "… showing particle tracks. Image: NASA".
  /(?:^|[\s(])(?:photos?|images?|pictures?|credit|graphic|illustration|file photo)\s*(?::|courtesy of\b)\s*[^.\n]{2,60}\.?\)?$/i,
  /(?:^|[\s(])(?:[Pp]hotos?|PHOTOS?|[Ii]mages?|[Pp]ictures?|[Gg]raphic|[Ii]llustration)\s+by\s+\p{Lu}[^.\n]{2,60}\.?\)?$/u,
  // As agencies write it: "REUTERS/Ana Ruiz", "(AP Photo/Ana Ruiz)", "[Ana Ruiz/AFP]", "[File: Ana Ruiz/AFP]".
  /(?:\b(?:REUTERS|AFP|EPA|AP)\/\p{Lu}[^\n.]{2,50}|\b(?:AP|AFP|EPA|UPI|Reuters) (?:Photo|PHOTO)(?:\/[^\n.()]{2,50})?\)?|\[(?:File(?: photo)?:\s*)?\p{Lu}[^[\]/\n]{1,50}\/\s?\p{Lu}[^[\]/\n]{1,40}\])\.?$/u,
];

export const isCaption = (text: string): boolean =>
  text.length <= LONGEST_CAPTION && CAPTIONS.some((pattern) => pattern.test(text));

/** "`` … '' — Peres, on …": words of the article, set apart. */
const PULL_QUOTE = /^(?:["“«]|``).{20,600}(?:["”»]|'')\s*[—–-]+\s*\p{Lu}[^\n]{2,200}$/u;
const QUOTED = /^(?:["“«]|``).{20,600}(?:["”»]|'')$/u;
const SPEAKER_LINE = /^[—–-]+\s*\p{Lu}[^\n]{2,80}$/u;

/** @param before the line before it · @param next the line behind it */
export const isPullQuote = (text: string, before: string, next: string): boolean =>
  PULL_QUOTE.test(text) ||
  (QUOTED.test(text) && SPEAKER_LINE.test(next)) ||
  (SPEAKER_LINE.test(text) && QUOTED.test(before));
