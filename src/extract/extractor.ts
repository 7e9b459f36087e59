import type { Lexicon } from '../lexicon/index.ts';
import type { ParsedDocument } from '../model/document.ts';
import type { Kind, Mention } from '../model/mention.ts';
import type { Message } from '../model/message.ts';
import type { Refuse } from '../model/refusal.ts';

/** What an extractor may know beside the article. */
export interface Context {
  readonly lexicon: Lexicon;
  readonly dateOrder: 'dmy' | 'mdy' | 'auto';
  /** Are the questions and answers of hearings, trials and debates wanted? */
  readonly transcripts: boolean;
  readonly report: (message: Message) => void;
  /** Is told what rules would have taken and what stopped them; absent where nobody asks. */
  readonly refuse?: Refuse | undefined;
}

/** A pure function from the parsed article to its mentions of one kind, in source order. */
export interface Extractor<K extends Kind> {
  readonly kind: K;
  readonly extract: (document: ParsedDocument, context: Context) => readonly Mention<K>[];
}
