/** START HERE. The program as one paragraph: read → parse → extract → resolve → assemble → validate. */
import { assemble } from './assemble/index.ts';
import { checkOptions } from './checked-options.ts';
import { extractMentions } from './extract/index.ts';
import type { Context } from './extract/extractor.ts';
import { readSource } from './input/index.ts';
import { type Lexicon, loadLexicon } from './lexicon/index.ts';
import type { Metadata } from './model/document.ts';
import type { Message } from './model/message.ts';
import type { FactboxRecord } from './model/record.ts';
import { toMessage } from './model/refusal.ts';
import { validRecord } from './model/valid-record.ts';
import type { InputFormat, OffsetUnit, Part } from './model/vocabulary.ts';
import { parse } from './parse/index.ts';
import { languageDoubts } from './parse/language.ts';
import { withOrderedHead, withReadDates } from './parse/published.ts';
import { withRefusalsAt } from './assemble/refusals.ts';
import { resolve } from './resolve/index.ts';

export interface ExtractOptions {
  /** The article's id; without it the first 16 hex digits of the text's SHA-256. */
  readonly id?: string;
  /** A title that is not part of the text. Mentions in it carry `"field": "title"` and count from its own start. */
  readonly title?: string;
  /** ISO date or date and time that relative dates are counted from; goes before what the text itself tells. */
  readonly published?: string;
  readonly url?: string;
  readonly language?: string;
  /** Where the text came from, for `document.source`; "text" without it. */
  readonly source?: string;
  readonly encoding?: string;
  /** What a feed, an archive or a database knows of the article; goes before what the text tells. */
  readonly metadata?: Partial<Metadata>;
  /** What the text was taken out of ("message/rfc822"): it then counts as extracted and stands in the record. */
  readonly mediaType?: string;
  /** Doubts from before the text was read, of its encoding, say: they go into the record. */
  readonly messages?: readonly Message[];
  readonly format?: InputFormat;
  /** Which parts to extract; all without it. The values are the same as in a full run, links to parts left out are null. */
  readonly only?: readonly Part[];
  /** Leave out values of less confidence, 0 to 1, and links to them; none without it. */
  readonly minConfidence?: number;
  /** What offsets count: code points without it. */
  readonly offsets?: OffsetUnit;
  /** Put the text into the record. */
  readonly withText?: boolean;
  /** How to read 03/04/2023: by the article's other dates without it. */
  readonly dateOrder?: 'dmy' | 'mdy' | 'auto';
  /** Also extract the questions and answers of hearings, trials and debates; not without it. */
  readonly transcripts?: boolean;
  /**
   * Tell as messages of the record (`refused/rule`) which rules would have taken words between these two offsets, counted as
   * `offsets` says, and what stopped them.
   */
  readonly whyNot?: { readonly start: number; readonly end: number };
  readonly lexicon?: Lexicon;
}

/**
 * The facts of one article. Synchronous and pure but for reading the lexicon's data when first needed; the same text and options
 * give the same record everywhere.
 *
 * @throws UserError where an option is none, or has no such value
 * @throws Error where the record does not validate, which is a bug of factbox.
 */
export function extract(text: string, options: ExtractOptions = {}): FactboxRecord {
  checkOptions(options);
  const messages: Message[] = [];
  const order = options.dateOrder ?? 'auto';
  const context: Context = {
    lexicon: options.lexicon ?? loadLexicon(),
    dateOrder: order,
    transcripts: options.transcripts ?? false,
    report: (message) => messages.push(message),
    ...(options.whyNot === undefined ? {} : { refuse: (refusal) => messages.push(toMessage(refusal)) }),
  };
  const source = withReadDates(
    readSource(text, {
      format: options.format ?? 'text',
      name: options.source ?? 'text',
      encoding: options.encoding ?? 'utf-8',
      metadata: metadataOf(options),
      ...(options.mediaType === undefined ? {} : { mediaType: options.mediaType }),
    }),
    order,
  );
  const parsed = parse(source, {
    lexicon: context.lexicon,
    published: options.published ?? null,
    refuse: context.refuse,
  });
  const document = withOrderedHead(parsed, order);
  const mentions = extractMentions(document, context, options.only);
  const draft = resolve(mentions, document, context);
  const record = assemble(document, draft, {
    unit: options.offsets ?? 'codepoint',
    withText: options.withText ?? false,
    id: options.id ?? source.metadata.id,
    lexiconVersion: context.lexicon.version,
    only: options.only ?? null,
    minConfidence: options.minConfidence ?? 0,
    messages: [...(options.messages ?? []), ...source.messages, ...languageDoubts(document), ...messages],
  });
  return validRecord(options.whyNot === undefined ? record : withRefusalsAt(record, options.whyNot));
}

const metadataOf = ({ metadata, title, url, language }: ExtractOptions): Partial<Metadata> => ({
  ...metadata,
  ...(title === undefined ? {} : { title }),
  ...(url === undefined ? {} : { url }),
  ...(language === undefined ? {} : { language }),
});
