/** Names that `parse/names` took for persons, organisations or peoples, with what the text says of them in apposition. */
import type { ParsedDocument, Token } from '../../model/document.ts';
import type { Mention } from '../../model/mention.ts';
import type { Name } from '../../model/name.ts';
import type { Span } from '../../model/span.ts';
import { actorMention } from './mention.ts';

export function namedActors(document: ParsedDocument): readonly Mention<'actor'>[] {
  return document.names().flatMap((name) => {
    if (name.kind !== 'person' && name.kind !== 'organization' && name.kind !== 'norp') return [];
    return [
      actorMention(name, `actor/${name.evidence.slice('name/'.length)}`, {
        type: name.kind,
        form: name.form,
        subtype: name.subtype ?? (name.kind === 'organization' ? 'other' : null),
        country: name.country,
        canonical: name.canonical,
        role: name.role,
        description: name.kind === 'norp' ? null : apposition(document, name),
        plural: name.kind === 'norp',
      }),
    ];
  });
}

const LONGEST_APPOSITION = 24;

/** "…, an umbrella group of Iranian-backed militias, …": from the article after the comma to the next comma or stop. */
function apposition(document: ParsedDocument, name: Name): Span | null {
  const tokens = document.sentences[name.sentence]?.tokens ?? [];
  const at = tokens.findIndex((token) => token.start >= name.end);
  const [comma, article] = [tokens[at], tokens[at + 1]];
  if (at < 0 || comma?.text !== ',' || article === undefined || !/^(?:an?|the)$/.test(article.text)) return null;
  const close = tokens.findIndex((token, i) => i > at + 1 && i <= at + LONGEST_APPOSITION && isClose(token));
  const last = tokens[close - 1];
  return close < at + 3 || last === undefined ? null : { start: article.start, end: last.end };
}

const isClose = (token: Token): boolean => /^[,.;:)–—]$/.test(token.text);
