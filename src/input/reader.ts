import type { Metadata, SourceText } from '../model/document.ts';

export interface ReaderInput {
  /** The decoded input. */
  readonly text: string;
  /** A path, `archive.zip!member`, a URL or `stdin:17`. */
  readonly name: string;
  readonly encoding?: string;
  /** What the text was taken out of; it is then no longer the input itself. */
  readonly mediaType?: string;
  /** What is known beside the text; it goes before what the text tells. */
  readonly metadata?: Partial<Metadata>;
}

/** One input format: a pure function from its decoded text to the article in it. */
export type Reader = (input: ReaderInput) => SourceText;
