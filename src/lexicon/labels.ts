/** The labels, numbers and dashes that a question or an answer begins with. */

export type LabelKind = 'question' | 'answer' | 'speaker' | 'dash';

interface LabelRule {
  readonly id: string;
  readonly kind: LabelKind | 'number';
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  readonly nonExamples: readonly string[];
}

const NAME = String.raw`\p{Lu}[\p{L}\p{N}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|de|van|von|of|al|and|&|the|\d{1,2}|#\d{1,2})){0,6}(?: ?\([^()\n]{1,40}\))?`;

/** In the order in which they are tried; all stand at the beginning of what is seen. */
export const LABELS: readonly LabelRule[] = [
  {
    id: 'label/question',
    kind: 'question',
    pattern:
      /^[[(]?(?:q\.\d{1,3}[.:)]?(?=\s)|(?:readers? ask(?:s|ed)?|you ask(?:ed)?|readers?(?:['’]s)? question):|q(?:uestion)?\s*(?:no\.?\s*|#\s*)?(?:\d{1,3}(?:\.\d{1,2})?[a-z]?)?\s*(?:of \d{1,3}\s*)?(?:\([^()]{1,40}\)\s*)?(?:[.:)\]–—]+|-\s)|question\s+\d{1,3}\b[.:]?|q\d{1,3}\b(?=\s)|q {2,}(?=\S)|q\t+|subject:\s+\d[\d.]*[.)]?\s)\s*/i,
    examples: [
      'Q: Who',
      'Q1. Who',
      '[Q] Who',
      'Question 3 Who',
      'Q (Gazette): Who',
      'Q   Who',
      'Q — Who',
      'Q1.2 - Who',
      'Subject: 1. Who',
      'Q.1 Who',
      'You asked: Who',
      'Reader question: Who',
    ],
    nonExamples: ['You asked who', 'Quick', 'Questions: two', 'Q and A'],
  },
  {
    id: 'label/letter',
    kind: 'number',
    pattern: /^\(?[a-h]\)\s+(?=\S)/,
    examples: ['a) Who', '(b) Who'],
    nonExamples: ['A) The', 'a. Who'],
  },
  {
    id: 'label/answer',
    kind: 'answer',
    pattern:
      /^[[(]?(?:a(?:ns)?\.\d{1,3}[.:)]?(?=\s)|(?:our (?:answer|reply|response)|we (?:answer|reply|say)|we (?:answered|replied|said)):|a(?:ns(?:wer)?)?\s*(?:no\.?\s*|#\s*)?(?:\d{1,3}(?:\.\d{1,2})?[a-z]?)?\s*(?:\([^()]{1,40}\)\s*)?(?:[.:)\]–—]+|-\s)|a {2,}(?=\S)|a\t+|answer\s+\d{1,3}\b[.:]?)\s*/i,
    examples: ['A: The', 'A1. The', 'A.1 The', 'Answer: The', '[A] The', 'A — The', 'Our answer: The', 'We said: The'],
    nonExamples: ['We said so', 'A town', 'Answers: two'],
  },
  {
    id: 'label/question-alone',
    kind: 'question',
    pattern: /^(?:question(?: \d{1,3})?[.:]?|q\d{0,3})$/i,
    examples: ['Question', 'Question 2', 'Q', 'Q2'],
    nonExamples: ['Questions', 'Question time'],
  },
  {
    id: 'label/answer-alone',
    kind: 'answer',
    pattern: /^(?:[Aa](?:nswer|NSWER)(?: \d{1,3})?[.:]?$|A\d{0,3}$|ANSWER\s+(?=\S))/,
    examples: ['answer', 'ANSWER The', 'A'],
    nonExamples: ['answers', 'answer me'],
  },
  {
    id: 'label/number',
    kind: 'number',
    pattern:
      /^(?:(?:[[(]\d{1,3}[)\]]|\d{1,3}(?:\.\d{1,2}){0,2}[.)]?)(?:\s*[:–—-])?|#\d{1,3}[.:]?|№\s?\d{1,3}[.:]?|\(?[ivxl]{1,6}[.)]|[•·▪●►▶➤✦◦])\s+(?=\S)/i,
    examples: [
      '1. Who',
      '1) Who',
      '(1) Who',
      '01 — Who',
      '2 - Who',
      '#3 Who',
      '3.1 Who',
      'iv. Who',
      '12: Who',
      '• Who',
    ],
    nonExamples: ['In 1951', '1951. Who', 'a. Who', '[3 points]'],
  },
  {
    id: 'label/speaker',
    kind: 'speaker',
    pattern: new RegExp(
      String.raw`^(?:${NAME}\s?:\s+(?=\S)|\p{Lu}{1,4}:(?=\S)|\[\p{Lu}[\p{L}.'’ -]{1,40}\]:?\s+(?=\S))`,
      'u',
    ),
    examples: ['Jo Hart: The', 'MK: Who', 'Mia King (Gazette): Who', 'The Gazette: Who', 'MK:Who', '[HART] The'],
    nonExamples: ['he said: no', 'It is so: no'],
  },
  {
    id: 'label/dash',
    kind: 'dash',
    pattern: /^(?:[–—―]|--?)\s*(?=[\p{L}\p{N}"“¿])/u,
    examples: ['— Who', '– Who', '-- Who', '- Who'],
    nonExamples: ['Who – if', '---'],
  },
];

/** A label that is set in bold, without the mark of its own that others have: "**Q** Who", "**Jones** The". */
const BOLD_LABELS: readonly (readonly [LabelKind, RegExp])[] = [
  ['question', /^q(?:uestion)?\s*\d{0,3}\s*[.:)–—-]*$/i],
  ['answer', /^a(?:ns(?:wer)?)?\s*\d{0,3}\s*[.:)–—-]*$/i],
  ['speaker', new RegExp(String.raw`^(?:${NAME}\s*[:–—]|\p{Lu}{2,4})$`, 'u')],
];

const LONGEST = 70;

export interface Label {
  readonly kind: LabelKind | null;
  /** Its words; null where there is none. */
  readonly words: string | null;
  /** How many of the seen characters are label and number. */
  readonly length: number;
  readonly isNumbered: boolean;
}

const NONE: Label = { kind: null, words: null, length: 0, isNumbered: false };

/** @param seen the beginning of a block as readers see it · @param bold how much of it is set in bold at its beginning */
export function labelOf(seen: string, bold: number): Label {
  const isBoldLabel = bold > 0 && bold <= LONGEST && bold < seen.trimEnd().length;
  const set = isBoldLabel ? boldLabel(seen, bold) : undefined;
  if (set !== undefined) return set;
  for (const { kind, pattern } of LABELS) {
    const length = pattern.exec(seen)?.[0].length ?? 0;
    if (length === 0 || length > LONGEST) continue;
    if (kind !== 'number') return { kind, words: wordsOf(seen.slice(0, length)), length, isNumbered: false };
    const inner = labelOf(seen.slice(length), 0);
    const isLabelled = inner.kind === 'question' || inner.kind === 'speaker';
    return { ...(isLabelled ? inner : NONE), length: length + (isLabelled ? inner.length : 0), isNumbered: true };
  }
  return NONE;
}

function boldLabel(seen: string, bold: number): Label | undefined {
  // The colon may stand on either side of the end of the bold stretch: "**Jones**: The", "**Jones:** The".
  const after = /^\s*[:–—](?=\s*\S)/.exec(seen.slice(bold))?.[0].length ?? 0;
  const words = seen.slice(0, bold + after);
  const kind = BOLD_LABELS.find(([, pattern]) => pattern.test(words.trim()))?.[0];
  if (kind === undefined) return undefined;
  const space = /^\s*/.exec(seen.slice(words.length))?.[0].length ?? 0;
  return { kind, words: wordsOf(words), length: words.length + space, isNumbered: false };
}

function wordsOf(label: string): string {
  const words = label.trim().replace(/^[[(]+|[\s:.\]–—-]+$/g, '');
  return (words.includes('(') ? words : words.replace(/[\s:.)]+$/, '')).trim() || label.trim();
}
