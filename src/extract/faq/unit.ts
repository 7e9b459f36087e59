import type { Block } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import type { SectionKind } from '../../model/vocabulary.ts';

/** How a unit is set apart from the text around it; the units of one look are one series. */
export type Look =
  | 'label' // "Q: …"
  | 'marked' // the format says that it is a question: `<summary>`, `<dt>`, schema.org's Question
  | 'heading'
  | 'bold'
  | 'italic'
  | 'capitals' // a line that asks in capitals
  | 'link'
  | 'quote' // what is quoted and answered: of a reader, of a message
  | 'item' // an entry of a list
  | 'numbered' // "3. Who pays?"
  | 'line' // a paragraph of its own
  | 'run-in' // the head of a paragraph that goes on with the answer
  | 'none'; // what is no question by its look: the rest of a paragraph, code, a caption

/** A block of the article, or a part of one, as a question, an answer, or neither. */
export interface Unit {
  readonly block: Block;
  readonly section: SectionKind;
  readonly look: Look;
  /** How strongly it is set apart: 1 to 6 headings, then bold lines, italics, other looks, entries of lists by their depth. */
  readonly rank: number;
  /** The label's words: "Q", "A2", "Wikinews", "MK", "—"; null where it has none. */
  readonly label: string | null;
  readonly labelKind: 'question' | 'answer' | 'speaker' | 'dash' | null;
  /** A number stands before it: "3. Who won?" */
  readonly isNumbered: boolean;
  /** What stands after the label (and number), without the marks around it. */
  readonly content: Span;
  /** As `content`, with the label. */
  readonly whole: Span;
  /** The first characters of what it says as readers see it, and the last ones. */
  readonly text: string;
  readonly tail: string;
  /** How many characters it says. */
  readonly length: number;
  /** How surely its words ask: -1 asks the reader to do something, 0 does not ask, 1 is a question. */
  readonly asks: number;
  /** Reads like a question from its first word on, as far as its language is known. */
  readonly isBegun: boolean;
  /** Of the signs that a question has, the one that it was told by. */
  readonly sign: string | null;
}
