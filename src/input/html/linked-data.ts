/** JSON-LD: every object of a page, those in `@graph` and in lists included. */
import { type DomDocument, elements } from './dom.ts';

export type LinkedObject = Readonly<Record<string, unknown>>;

const DEEPEST = 8;
const MOST = 2000;

export function linkedData(document: DomDocument): readonly LinkedObject[] {
  const found: LinkedObject[] = [];
  for (const script of elements(document, 'script[type="application/ld+json"]'))
    collect(parsed(script.textContent ?? ''), 0, found);
  return found;
}

function collect(value: unknown, depth: number, found: LinkedObject[]): void {
  if (depth > DEEPEST || found.length >= MOST || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const entry of value) collect(entry, depth + 1, found);
    return;
  }
  const object = value as LinkedObject;
  found.push(object);
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'itemListElement', 'item'])
    collect(object[key], depth + 1, found);
}

/** Pages write line breaks into strings, and wrap JSON in CDATA. */
function parsed(json: string): unknown {
  const bare = json.replace(/^\s*(?:\/\/)?\s*<!\[CDATA\[|(?:\/\/)?\s*\]\]>\s*$/g, '').replace(/[\u0000-\u001f]+/g, ' ');
  try {
    return JSON.parse(bare);
  } catch {
    return null;
  }
}

/** "NewsArticle", ["Article", "BlogPosting"], "https://schema.org/Question". */
export const typesOf = (object: LinkedObject): readonly string[] =>
  [object['@type']].flat().flatMap((type) => (typeof type === 'string' ? [type.replace(/^.*[/:]/, '')] : []));
