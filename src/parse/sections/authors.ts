/** What a line tells of who wrote the article, who publishes it, and when. */
import type { Lexicon } from '../../lexicon/index.ts';
import { isMediaName } from '../../lexicon/organizations.ts';
import { NamePart } from '../../lexicon/people.ts';
import { phraseKey } from '../../lexicon/phrase-key.ts';
import type { Span } from '../../model/span.ts';

/** What a line of the front tells; spans are offsets into the line. */
export interface FrontLine {
  readonly byline: Span | null;
  readonly publisher: Span | null;
}

const LONGEST = 160;
const NAME = String.raw`\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|da|del|van|von|bin|al|el|la|der|den|ter)){1,4}`;
const NAMES = String.raw`${NAME}(?:(?:, | and | & )${NAME}){0,5}`;
/** "By Jane Doe and John Roe, Reuters", "By Jane Doe for The Daily Herald", "BY JANE DOE, Staff Writer". */
const BY = new RegExp(
  String.raw`^(?:[Bb]y|BY|[Ww]ritten [Bb]y|[Ss]tory [Bb]y|Words by)\s+(?<names>${NAMES}|\p{Lu}{2,6}|Reuters|\p{Lu}\p{L}+ (?:staff|reporters?|correspondents?))(?<rest>(?:\s*[,|/•·–—-]|\s+(?:for|in|at|of)\s).*)?(?<![.!?])$`,
  'u',
);
/** "Jane Doe | The Daily Herald", "Jane Doe in Nairobi", "Jane Doe, Staff Writer", "Jane Doe". */
const BARE = new RegExp(
  String.raw`^(?<names>${NAME}(?: and ${NAME})?)(?<rest>\s*[|•·].*|,\s[^.]{2,60}| in \p{Lu}[^.]{2,40})?$`,
  'u',
);
/** "Reporting by Jane Doe; Editing by John Roe": at the foot. */
const REPORTING = new RegExp(
  String.raw`^\(?(?:(?:[Aa]dditional )?(?:[Rr]eporting|[Ww]riting)|[Cc]ompiled|[Rr]eported) by (?<names>${NAMES})(?<rest>.*)$`,
  'u',
);

/** Where a line stands. */
export interface Place {
  readonly lexicon: Lexicon;
  /** Above the story. */
  readonly isHead: boolean;
  /** Below the title. */
  readonly isTitled: boolean;
}

/** What a line says of the article's authors; null where it says nothing. */
export function authorsIn(line: string, { lexicon, isHead, isTitled }: Place): FrontLine | null {
  if (line.length > LONGEST) return null;
  const match =
    REPORTING.exec(line) ?? (isHead ? BY.exec(line) : null) ?? (isHead && isTitled ? bare(line, lexicon) : null);
  const names = match?.groups?.['names'];
  if (match === null || names === undefined) return null;
  const start = line.indexOf(names);
  const last = lastName(names);
  const end = start + names.length - (last?.length ?? 0);
  const byline = { start, end: start + line.slice(start, end).replace(/[\s,|]+$/, '').length };
  return { byline, publisher: publisherIn(line, end) };
}

/** Names of persons alone: a line of a headline's kind must begin with a given name. */
function bare(line: string, lexicon: Lexicon): RegExpExecArray | null {
  const match = BARE.exec(line);
  const given = phraseKey(line.slice(0, Math.max(0, line.indexOf(' '))));
  return match !== null && (lexicon.namePart(given) & NamePart.GIVEN_COMMON) !== 0 && !isMedia(line) ? match : null;
}

/** "…, Reuters", "…, Staff Writer": the last of the names where it is no person's. */
function lastName(names: string): string | null {
  const comma = names.lastIndexOf(', ');
  const last = comma < 0 ? '' : names.slice(comma + 2);
  return isMedia(last) || JOB.test(last) ? last : null;
}

const JOB = /\b(?:writer|reporter|correspondent|editor|staff|columnist|contributor|journalist|analyst)$/i;

function publisherIn(line: string, from: number): Span | null {
  let at = from;
  for (const part of line.slice(from).split(/(\s*[,|/•·–—]\s*|\s+(?:for|of|in)\s+)/)) {
    if (isMedia(part)) return { start: at, end: at + part.length };
    at += part.length;
  }
  return null;
}

/** Is it the name of a newspaper, an agency, a station? */
export const isMedia = (name: string): boolean => LIKE_NAME.test(name) && (PAPER.test(name) || isMediaName(name));

/** Few lines ask the list of names, so that it is seldom loaded for them. */
const LIKE_NAME = /^(?:\p{Lu}|\d)[^.!?]{1,60}(?:\.\p{L}{2,4})?$/u;
/** A newspaper that no list has: "The Elsin Gazette". */
const PAPER =
  /^The (?:\p{Lu}[\p{L}-]+ ){1,3}(?:Herald|Gazette|Times|Post|Tribune|Chronicle|Courier|Journal|Mail|Mirror|News|Observer|Press|Record|Register|Star|Sun|Telegraph|Bulletin|Examiner|Dispatch|Globe|Standard|Argus|Echo|Sentinel|Guardian|Independent)$/u;

/** "© 2024 The Daily Herald. All rights reserved.": whose the article is, as an offset span. */
export function ownerIn(line: string): Span | null {
  if (!/^(?:©|\(c\)|copyright)/i.test(line)) return null; // the pattern proper is dear
  const match =
    /^(?:©|\(c\)|copyright)(?:\s+(?:©|\(c\)))?,?\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?,?\s+)?(?:by\s+)?(?<owner>\p{Lu}[\p{L}\p{N}&.'’ -]{1,60}?)(?=\.(?:\s|$)|,|\s*\||\s+[-–—]|\s+all rights|$)/iu.exec(
      line,
    );
  const owner = match?.groups?.['owner'];
  if (owner === undefined || !/^\p{Lu}/u.test(owner)) return null;
  const start = line.indexOf(owner);
  return { start, end: start + owner.length };
}

/** "Published: March 3, 2024", "Updated 10:15 GMT", "March 3, 2024": nothing but when. */
export const isDateLine = (line: string): boolean =>
  line.length <= LONGEST &&
  /\d/.test(line) &&
  (/^(?:(?:first |date )?published|posted|(?:last )?(?:updated|modified)|issued)\b[^.!?]*$/i.test(line) ||
    /^(?:\p{L}+day,?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+\p{L}{3,9}\.?,?\s+\d{4}|\p{L}{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{4}-\d{2}-\d{2})(?:[\s,|·•-]+(?:at\s+)?\d{1,2}[:.]\d{2}.{0,20})?$/iu.test(
      line,
    ));
