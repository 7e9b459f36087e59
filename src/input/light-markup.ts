/**
 * The marks of light markup in plain text: titles of AsciiDoc, wikis, org, reStructuredText and Markdown, terms of definition lists,
 * rules, quoted e-mail. Each is a rule about one line.
 */
import type { Span } from '../model/span.ts';

export type LineKind = 'text' | 'heading' | 'term' | 'definition' | 'quote' | 'rule' | 'unseen';

/** A line without the white space around it. */
export interface MarkedLine extends Span {
  readonly kind: LineKind;
  /** Of headings, 1 to 6; of quotes, how often it was quoted. */
  readonly level: number;
  /** What of it is no mark. */
  readonly said: Span;
}

export interface LineMark {
  readonly id: string;
  readonly kind: LineKind;
  /** The characters that such a line may begin with. */
  readonly begins: string;
  /** `mark` stands before what is said: its length is the level; `said` is what is said. */
  readonly pattern: RegExp;
  /** Counts only where the text has a line like this. */
  readonly where?: RegExp;
  readonly why: string;
  readonly examples: readonly string[];
  readonly nonExamples: readonly string[];
}

export const LINE_MARKS: readonly LineMark[] = [
  {
    id: 'line/closed-title',
    begins: '=',
    kind: 'heading',
    pattern: /^(?<mark>={1,6})\s*(?<said>[^\s=](?:.{0,300}[^\s=])?)\s*\k<mark>$/,
    why: 'a wiki writes a title between as many equals signs as its level',
    examples: ['== Who pays? ==', '===Costs==='],
    nonExamples: ['a == b', '===='],
  },
  {
    id: 'line/open-title',
    begins: '=#',
    kind: 'heading',
    pattern: /^(?<mark>={1,6}|#{1,6})\s+(?<said>[^\s=#].*?)(?:\s+#+)?$/,
    why: 'AsciiDoc and Markdown write a title after equals signs or hashes',
    examples: ['== Who pays?', '# The bridge', '## Who pays? ##'],
    nonExamples: ['#bridge', '= ', '1 = 1'],
  },
  {
    id: 'line/glued-title',
    begins: '#',
    kind: 'heading',
    pattern: /^(?<mark>#{2,6})(?<said>[\p{L}\p{N}].*)$/u,
    why: 'writers forget the space after the hashes; one hash alone is a tag',
    examples: ['####Q1: Who pays?'],
    nonExamples: ['#bridge', '##'],
  },
  {
    id: 'line/org-title',
    begins: '*',
    kind: 'heading',
    pattern: /^(?<mark>\*{1,6})\s+(?<said>\S.*)$/,
    where: /^(?:#\+\w+:|\*{2,6} \S)/m,
    why: 'org writes a title after asterisks; one asterisk alone is a bullet elsewhere',
    examples: ['** Who pays?'],
    nonExamples: ['**Who pays?**', '***'],
  },
  {
    id: 'line/term',
    begins: '',
    kind: 'term',
    pattern: /^(?:;\s*|- )?(?<said>\S.{1,300}?)\s?::$/,
    why: 'AsciiDoc writes a term before two colons, its definition on the next line',
    examples: ['Who pays?::'],
    nonExamples: ['Who pays:', 'std::vector'],
  },
  {
    id: 'line/wiki-term',
    begins: ';',
    kind: 'term',
    pattern: /^;\s*(?<said>[\p{L}\p{N}"“].{1,300})$/u,
    why: 'a wiki writes a term after a semicolon',
    examples: ['; Who pays?', ';Who pays?'],
    nonExamples: [';)', 'this; that'],
  },
  {
    id: 'line/wiki-definition',
    begins: ':',
    kind: 'definition',
    pattern: /^:{1,4}\s*(?<said>[\p{L}\p{N}"“'*[].*)$/u,
    where: /^;\s*\S/m,
    why: 'a wiki writes the definition of a term after a colon',
    examples: [': The town pays.'],
    nonExamples: ['Note: the town pays.'],
  },
  {
    id: 'line/quoted',
    begins: '>',
    kind: 'quote',
    pattern: /^(?<mark>(?:>\s?){1,8})(?<said>[^\s>].*)$/,
    why: 'mail programs put a sign before each line of the message that is answered',
    examples: ['> Who pays?', '>> Who pays?'],
    nonExamples: ['5 > 4'],
  },
  {
    id: 'line/quoted-nothing',
    begins: '>',
    kind: 'unseen',
    pattern: /^(?:>\s?)+$/,
    why: 'an empty line of a quoted message',
    examples: ['>', '> >'],
    nonExamples: ['> a'],
  },
  {
    id: 'line/rule',
    begins: '-*_=~•·#+⁂',
    kind: 'rule',
    pattern: /^(?:([-*_=~•·#+])(?:\s?\1){2,}|⁂|--)$/u,
    why: 'a line of nothing but one sign parts what stands above it from what stands below; two hyphens part a signature',
    examples: ['---', '* * *', '=====', '-- ', '- - -'],
    nonExamples: ['-', '--- a', '...'],
  },
  {
    id: 'line/attribute',
    begins: ':#[.{_itvITV',
    kind: 'unseen',
    pattern:
      /^(?::[a-z][\w-]*:(?:\s.*)?|#\+\w+:?.*|\[(?:\[[^\]]*\]|[.#%][^\]]*|qanda|horizontal|discrete)\]|(?:image|include|toc|video)::?\S*\[.*\]|\.\. .*|__\w+__|\{\{[^{}]*\}\})$/i,
    why: 'attributes, anchors and directives of AsciiDoc, org, reStructuredText and wikis are no text',
    examples: [':toc: left', '#+TITLE: The bridge', '[[pay]]', '[qanda]', '.. _pay:', '__TOC__'],
    nonExamples: [':)', '[1]', '[He paused.]'],
  },
];

/** The marks that a text may have, by the character that a line begins with; those of any line under "". */
export type KnownMarks = ReadonlyMap<string, readonly LineMark[]>;

export function marksOf(text: string): KnownMarks {
  const known = new Map<string, LineMark[]>();
  for (const mark of LINE_MARKS) {
    if (mark.where !== undefined && !mark.where.test(text)) continue;
    for (const letter of mark.begins === '' ? [''] : mark.begins)
      known.set(letter, [...(known.get(letter) ?? []), mark]);
  }
  return known;
}

/** What a line is by its marks. */
export function markedLine(text: string, line: Span, marks: KnownMarks): MarkedLine {
  const plain: MarkedLine = { kind: 'text', level: 0, said: line, ...line };
  const isTerm = text.startsWith('::', line.end - 2);
  const candidates = isTerm ? marks.get('') : marks.get(text[line.start] ?? '');
  if (candidates === undefined) return plain;
  const own = text.slice(line.start, Math.min(line.end, line.start + LONGEST));
  for (const { kind, pattern } of candidates) {
    const match = pattern.exec(own);
    if (match === null) continue;
    const { mark = '', said = '' } = match.groups ?? {};
    if (said === '') return { ...plain, kind };
    const start = line.start + own.lastIndexOf(said);
    const end = own.length < line.end - line.start ? line.end : start + said.length;
    return { kind, level: mark.replace(/\s/g, '').length, said: { start, end }, ...line };
  }
  return plain;
}

const LONGEST = 1000;

const UNDERLINE = /^([=\-~^"'`#*+.:_])\1{2,}$/;
/** The line may be so much longer or shorter than its title. */
const SLACK = 4;

/** Is a line drawn under a title, or over one? reStructuredText has both. */
export function underlines(text: string, line: Span, title: Span): boolean {
  const [length, own] = [line.end - line.start, title.end - title.start];
  return Math.abs(length - own) <= SLACK && length <= LONGEST && UNDERLINE.test(text.slice(line.start, line.end));
}
