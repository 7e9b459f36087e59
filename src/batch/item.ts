/** What the inputs give, one after another: plain data that may be sent to another thread. */
import type { UserError } from '../model/message.ts';
import type { ExtractOptions } from '../pipeline.ts';

/** One article: its text, and what is known of it. */
export interface Article {
  readonly text: string;
  readonly options: ExtractOptions;
  /** The text is a record of factbox, from which nothing is to be extracted. */
  readonly isRecord?: true;
}

/** Where something came from: a path, `feed.ndjson:17` (a line), `feed.rss#3` (the third item), `archive.zip!member`. */
interface Sourced {
  readonly source: string;
  /** It is one of several, or could be: what it came from may hold more. */
  readonly isMember: boolean;
  /** By what its shard is told, where not by its source: the file whose name says that it holds one article. */
  readonly unit?: string;
}

export type Item =
  | (Sourced & { readonly kind: 'article'; readonly article: Article })
  /** An article that cannot be read, or an input: the run goes on. */
  | (Sourced & {
      readonly kind: 'failure';
      readonly id: string | null;
      readonly code: string;
      readonly reason: string;
      readonly exitCode: number;
    })
  /** What is no article and was not meant to be one: a picture in an archive, a request in a WARC. */
  | (Sourced & {
      readonly kind: 'passed-over';
      readonly reason: string;
      /** It is an article, but of another shard. */
      readonly isElsewhere?: true;
    });

export const failure = (source: string, isMember: boolean, error: UserError): Extract<Item, { kind: 'failure' }> => ({
  kind: 'failure',
  source,
  isMember,
  id: null,
  code: error.code,
  reason: error.message,
  exitCode: error.exitCode,
});
