import type { Grammar } from './grammar.ts';
import type { Message } from './message.ts';
import type { Name } from './name.ts';
import type { Numerals } from './numeral.ts';
import type { Span } from './span.ts';
import type { Statements } from './statement.ts';
import type { TokenRange, TokenTable } from './token-table.ts';
import type { FaqStyle, PublishedOrigin, SectionKind } from './vocabulary.ts';

/** What a Reader knows of an article apart from its text. `null` where the input does not tell. */
export interface Metadata {
  readonly id: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly url: string | null;
  readonly language: string | null;
}

export const NO_METADATA: Metadata = {
  id: null,
  title: null,
  byline: null,
  publisher: null,
  published: null,
  modified: null,
  url: null,
  language: null,
};

export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'list-item'
  | 'quote'
  | 'table'
  | 'caption'
  | 'code'
  | 'metadata'
  | 'page-mark'
  | 'link-list';

/** A stretch of the text that the input's format marks as one unit: a paragraph, a heading, a list item. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Of headings, 1 to 6. */
  readonly level?: number;
  /** All of it is set in bold: a heading in all but name. */
  readonly bold?: boolean;
  /** All of it is set in italics: an editor's note, a word about the author. */
  readonly italic?: boolean;
  /** A rule is drawn between it and the block before. */
  readonly ruled?: boolean;
  /** Goes on with the paragraph before it, which a page's end broke in two. */
  readonly continues?: boolean;
  /** Stretches of it that are set apart: the one that it begins with, and those that end as questions. */
  readonly apart?: readonly Apart[];
  /** How much of it is links, 0 to 1; absent where none of it is. */
  readonly linked?: number;
  /** How many lists it stands in; absent outside of lists. */
  readonly depth?: number;
  /** Goes on in the list item that the block before it stands in. */
  readonly inItem?: boolean;
  /** What the format says it is of a question-and-answer pair: `<summary>` and what it opens, `<dt>`, schema.org's Question. */
  readonly pair?: { readonly part: 'question' | 'answer'; readonly style: FaqStyle };
}

/** A stretch of a block that is set in another way than the rest of it. */
export interface Apart extends Span {
  readonly mark: 'bold' | 'italic' | 'link';
}

/** The decoded text of one article: `text` is never changed, every span of the program points into it. */
export interface SourceText {
  readonly text: string;
  /**
   * Where the article's own text begins. A title that was given apart stands before it, so that one text holds all there is to
   * read; 0 where there is none. Only the assembled record counts from here.
   */
  readonly bodyStart: number;
  readonly blocks: readonly Block[];
  readonly metadata: Metadata;
  /** Where it came from: a path, `archive.zip!member`, a URL or `stdin:17`. */
  readonly name: string;
  readonly mediaType: string;
  readonly encoding: string;
  /** `extracted` where `text` was taken out of markup and is not the input itself. */
  readonly textOrigin: 'source' | 'extracted';
  /** Links that the format marks, by the span of their text. */
  readonly links: readonly Link[];
  /** What is markup and not text (`**`, `](https://…)`), sorted: sentences and tokens pass over it. */
  readonly marks: readonly Span[];
  /** Stretches that a reader sees as other text, sorted: "&#8217;" is an apostrophe. Absent where there are none. */
  readonly readAs?: readonly ReadAs[];
  /** Doubts that the Reader had. */
  readonly messages: readonly Message[];
}

export interface ReadAs extends Span {
  readonly as: string;
}

export interface Link extends Span {
  readonly url: string;
}

export interface Section extends Span {
  readonly kind: SectionKind;
}

/**
 * What a token is made of. `word` has letters and may have digits after them ("M23"); `number` is digits with their separators
 * ("1,234.5"); `ordinal` is never told apart from a number and a word ("3" + "rd"); `punct` is one mark.
 */
export type TokenKind = 'word' | 'number' | 'punct' | 'url';

/** `lower` dog · `title` Dog · `upper` DOG, U.S. · `initial` J. · `mixed` iPhone, McDonald · `none` without letters. */
export type Shape = 'lower' | 'title' | 'upper' | 'initial' | 'mixed' | 'none';

/** What all words of the same letters share. */
export interface WordForm {
  /** By which what is known of the form is remembered; -1 of rare forms, of which nothing is. */
  readonly number: number;
  readonly text: string;
  readonly key: string;
  readonly shape: Shape;
}

export interface Token extends Span {
  /** As it stands, but for a word that a line's end broke: of that, the whole. */
  readonly text: string;
  /** The phrase key of the text (`phraseKey`): "" for punctuation. */
  readonly key: string;
  readonly kind: TokenKind;
  readonly shape: Shape;
  /** Of words; null of everything else. */
  readonly form: WordForm | null;
  /** True where no white space stands before it: "5.2" + "m", "Iraq" + "'s". */
  readonly glued: boolean;
}

export interface Sentence extends Span, TokenRange {
  readonly section: SectionKind;
  readonly tokens: readonly Token[];
  /** Where it stands in `ParsedDocument.sentences`. */
  readonly index: number;
}

/** A part of speech, as far as the rules need to tell them apart. */
export type PartOfSpeech =
  | 'noun'
  | 'proper'
  | 'verb'
  | 'adjective'
  | 'adverb'
  | 'pronoun'
  | 'determiner'
  | 'preposition'
  | 'conjunction'
  | 'number'
  | 'other';

export interface Published {
  /** ISO date, or date and time with zone: "2023-11-16", "2024-03-03T10:15Z". */
  readonly value: string;
  readonly origin: PublishedOrigin;
  readonly span: Span | null;
}

export interface Dateline extends Span {
  readonly place: Span | null;
  readonly date: string | null;
  readonly agency: string | null;
}

/** What stands between quotation marks. */
export interface Quotation {
  /** The words between the marks. */
  readonly inner: Span;
  /** The marks included. */
  readonly outer: Span;
}

/**
 * An article, parsed once. What is a function is made when first asked for and kept; everything else is plain data. Positions
 * are UTF-16 offsets into `source.text`.
 */
export interface ParsedDocument {
  readonly source: SourceText;
  /** All tokens; sentences, names and everything else are ranges of it. */
  readonly table: TokenTable;
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
  /** Web and mail addresses in the text, sorted. */
  readonly urls: readonly Span[];
  readonly dateline: Dateline | null;
  readonly published: Published | null;
  readonly modified: Published | null;
  /** ISO 639-1, or null where it could not be told. */
  readonly language: string | null;
  /** Surely not English. */
  readonly foreign: boolean;
  readonly title: Span | null;
  readonly byline: Span | null;
  readonly publisher: Span | null;
  /** The part of speech of each of the sentence's tokens. */
  readonly tags: (sentence: Sentence) => readonly PartOfSpeech[];
  /** Parts of speech, noun and verb groups, clauses. */
  readonly grammar: () => Grammar;
  /** Every number, with its value. */
  readonly numerals: () => Numerals;
  /** Every proper name, decided once for all extractors. */
  readonly names: () => readonly Name[];
  /** What stands in quotation marks, in source order. */
  readonly quotations: () => readonly Quotation[];
  /** Whom pictures and the story are credited to, a span each, in source order. */
  readonly credits: () => readonly Span[];
  /** Who says what: direct and indirect speech alike. */
  readonly statements: () => Statements;
}
