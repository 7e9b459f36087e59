import type { Metadata } from '../../model/document.ts';
import type { Message } from '../../model/message.ts';
import type { InputFormat } from '../../model/vocabulary.ts';

/** An article out of its envelope: a text in a format that a Reader exists for, and what the envelope tells of it. */
export interface Enclosed {
  readonly text: string;
  readonly format: InputFormat;
  readonly metadata: Partial<Metadata>;
  readonly messages: readonly Message[];
}

/** An item of an envelope that holds no article. */
export interface NoArticle {
  readonly id: string | null;
  /** "a picture without a caption", "a concept, no article". */
  readonly reason: string;
}

/** A format that wraps articles: a pure function from its decoded text to what it holds, in order. */
export interface Envelope {
  readonly mediaType: string;
  readonly open: (text: string) => readonly (Enclosed | NoArticle)[];
}

export const isArticle = (item: Enclosed | NoArticle): item is Enclosed => 'text' in item;

/** Without what is not known. */
export const known = (
  fields: Readonly<Record<keyof Metadata, string | undefined>> | Partial<Record<keyof Metadata, string | undefined>>,
): Partial<Metadata> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => {
      const text = value?.trim() ?? '';
      return text === '' ? [] : [[name, text]];
    }),
  );

/** A doubt about XML that is not well-formed. */
export const malformed = (problem: string | null): readonly Message[] =>
  problem === null
    ? []
    : [
        {
          severity: 'warning',
          code: 'input/malformed-xml',
          reason: `the XML is not well-formed (${problem}); it was read as far as it goes`,
          span: null,
          hint: 'ask for a corrected file where text is missing',
        },
      ];
