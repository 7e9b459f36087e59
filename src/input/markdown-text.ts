/** What of a stretch of Markdown's text its readers see, and what they see it as. */
import type { ReadAs } from '../model/document.ts';
import type { Span } from '../model/span.ts';

/**
 * What site generators write into text and nobody sees: what stands between double braces, attributes between braces, comments of
 * MDX, tags that a template broke, bold that was not closed, links to what is not there, the
 * backslash before an escaped mark.
 */
const UNSEEN =
  /\]\(\{\{[^{}]*\}\}[^)\s]{0,200}\)|\{\{[^{}]*\}\}|\{%[^{}]*%\}|\{\/\*[\s\S]{0,2000}?\*\/\}|\s?\{[:#.][^{}\n]*\}|\{[a-z-]+="[^"{}\n]*"[^{}\n]*\}|<\/?[a-z][^<>]*>|\]\((?=\{)|\*{2,}|(?<=^|\s)__(?=\S)|(?<=\S)__(?=\s|$)|\[(?=(?=[^[\]\n]*\p{L})[^[\]\n]{1,200}\](?:\[|\(\{))|(?<=[^\d[])\]\[[^[\]\n]{0,80}\]|(?:^|\n):{3,}[^\n]*|(?<=\n):[ \t]+(?=\S)|^#{2,6}(?=[\p{L}\p{N}])|\\(?=[!-/:-@[-`{-~])/giu;

/** The line below the head of a table. */
const RULE = /(?<=\n)[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*(?:\n|$)/;
/** That line, and the bar that ends a row: the next row begins with one. */
const UNSEEN_IN_TABLES = new RegExp(String.raw`${RULE.source}|\|[ \t]*(?=\n[ \t]*\||$)`, 'g');

/** The parts of a stretch that are seen. */
export function shownParts(text: string, literal: Span): readonly Span[] {
  const own = text.slice(literal.start, literal.end);
  const isTable = own.includes('|') && RULE.test(own);
  if (!isTable && !/[{<\\\]]|__|\*\*|^##|:::|\n:[ \t]/.test(own)) return literal.start < literal.end ? [literal] : [];
  const unseen = [...own.matchAll(UNSEEN), ...(isTable ? own.matchAll(UNSEEN_IN_TABLES) : [])];
  const parts: Span[] = [];
  let from = literal.start;
  for (const { index, 0: stretch } of unseen.sort((a, b) => a.index - b.index)) {
    const start = literal.start + index;
    if (start > from) parts.push({ start: from, end: start });
    from = Math.max(from, start + stretch.length);
  }
  if (from < literal.end) parts.push({ start: from, end: literal.end });
  return parts;
}

const ENTITY = /&(?:#(?<decimal>\d{1,7})|#x(?<hex>[0-9a-f]{1,6})|(?<name>[a-z]{2,8}\d?));/gi;
/** Those that stand in news; what is none of them stays as it is written. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  bull: '•',
  cent: '¢',
  copy: '©',
  deg: '°',
  euro: '€',
  gt: '>',
  hellip: '…',
  laquo: '«',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  middot: '·',
  nbsp: '\u00a0',
  ndash: '–',
  pound: '£',
  quot: '"',
  raquo: '»',
  rdquo: '”',
  reg: '®',
  rsquo: '’',
  sect: '§',
  shy: '\u00ad',
  trade: '™',
};

/** The letters of ISO 8859-1 from U+00C0 on, in their order. */
const LATIN =
  'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
const LETTERS: ReadonlyMap<string, string> = new Map(
  LATIN.split(' ').map((name, index) => [name, String.fromCharCode(0xc0 + index)]),
);

/** The entities of a text and what each is read as, in source order. */
export function entitiesIn(text: string): readonly ReadAs[] {
  if (!text.includes('&')) return [];
  return [...text.matchAll(ENTITY)].flatMap(({ index, 0: entity, groups }) => {
    const as = characterOf(groups ?? {});
    return as === undefined ? [] : [{ start: index, end: index + entity.length, as }];
  });
}

function characterOf(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  const { decimal, hex, name } = groups;
  if (name !== undefined) return LETTERS.get(name) ?? NAMED[name] ?? NAMED[name.toLowerCase()];
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
