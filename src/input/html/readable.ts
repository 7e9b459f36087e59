// The only importer of @mozilla/readability.
import { createRequire } from 'node:module';
import { type DomDocument, type DomElement, isDeeperThan } from './dom.ts';

interface Article {
  readonly content: DomElement;
}

type Readability = new (
  document: DomDocument,
  options: {
    readonly serializer: (node: DomElement) => DomElement;
    readonly maxElemsToParse: number;
    readonly keepClasses: boolean;
  },
) => { parse(): Article | null };

let readability: Readability | undefined;

/** Readability climbs from every paragraph to the root, so that its time grows with depth; no real page is nested deeper. */
const DEEPEST = 200;
const MOST_ELEMENTS = 60_000;

/** The element that holds the article's text, or null where none stands out. Takes the document apart: parse again what else is needed. */
export function articleElement(document: DomDocument): DomElement | null {
  if (document.documentElement === null || isDeeperThan(document.documentElement, DEEPEST)) return null;
  if (document.querySelectorAll('*').length > MOST_ELEMENTS) return null;
  readability ??= (createRequire(import.meta.url)('@mozilla/readability') as { readonly Readability: Readability })
    .Readability;
  return (
    // Class names tell a question from its answer.
    new readability(document, { serializer: (node) => node, maxElemsToParse: MOST_ELEMENTS, keepClasses: true }).parse()
      ?.content ?? null
  );
}
