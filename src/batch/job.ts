/** What a run works through: plain data, so that another thread can be given it. */
import { type Article } from './ndjson-articles.ts';
import type { Item } from './inputs.ts';
import { EXIT, printable } from './io.ts';

export type Job =
  | {
      readonly kind: 'article';
      readonly source: string;
      readonly article: Article;
      /** Should it fail, the output has its failure in its place; the only article is told on standard error alone. */
      readonly inPlace: boolean;
    }
  | {
      readonly kind: 'failure';
      readonly source: string;
      readonly id: string | null;
      readonly code: string;
      /** With where it happened. */
      readonly reason: string;
      readonly exitCode: number;
      readonly inPlace: boolean;
    };

export function jobOf(item: Item, { several }: { readonly several: boolean }): Job {
  const { source } = item;
  switch (item.kind) {
    case 'article':
      return { ...item, inPlace: several };
    case 'bad-article': {
      const { id, code, reason } = item.problem;
      return {
        kind: 'failure',
        source,
        id,
        code,
        reason: `${printable(source)}: ${reason}`,
        exitCode: EXIT.someFailed,
        inPlace: true,
      };
    }
    case 'bad-input': {
      const { code, message, exitCode } = item.error;
      return { kind: 'failure', source, id: null, code, reason: message, exitCode, inPlace: several };
    }
  }
}
