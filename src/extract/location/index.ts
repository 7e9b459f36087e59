/** Mentions of places: the names that `parse/names` took for one, with qualifier, container and what the text calls them. */
import type { ParsedDocument, Token } from '../../model/document.ts';
import type { LocationValue, Mention } from '../../model/mention.ts';
import type { Name } from '../../model/name.ts';
import type { Span } from '../../model/span.ts';
import type { LocationType } from '../../model/vocabulary.ts';
import type { Context, Extractor } from '../extractor.ts';
import { containerOf } from './containers.ts';
import { qualifierOf } from './qualifiers.ts';

export const locationExtractor: Extractor<'location'> = {
  kind: 'location',
  extract: (document, context) => {
    const names = document.names().filter(({ kind }) => kind === 'location');
    return names.map((name, i) => mention(document, context, name, names[i + 1]));
  },
};

function mention(document: ParsedDocument, context: Context, name: Name, next: Name | undefined): Mention<'location'> {
  const tokens = document.sentences[name.sentence]?.tokens ?? [];
  const value: LocationValue = {
    form: name.form,
    key: name.key,
    typeHint: typeHint(tokens, name, context),
    container: containerOf(document, name, next),
    qualifier: qualifierOf(document.source.text, name),
  };
  return {
    kind: 'location',
    span: { start: name.start, end: name.end },
    value,
    rule: `location/${name.evidence.slice('name/'.length)}`,
  };
}

/** What the text calls the place: a head word in its name ("the Euphrates River"), after it ("Anbar province") or before it. */
function typeHint(tokens: readonly Token[], name: Span, { lexicon }: Context): LocationType | null {
  const heads = lexicon.placeHeads();
  const from = tokens.findIndex((token) => token.start >= name.start);
  const to = tokens.findIndex((token) => token.start >= name.end);
  const keys = tokens.map((token) => (token.kind === 'punct' ? ',' : token.key));
  const inside = to < 0 ? tokens.length : to;
  for (let at = inside - 1; at > from; at -= 1) {
    const head = heads.longest(keys.slice(0, inside), at)?.entries.find(({ position }) => position !== 'first');
    if (head !== undefined) return head.type;
  }
  const first = heads.longest(keys.slice(0, inside), from)?.entries.find(({ position }) => position !== 'last');
  if (first !== undefined && inside - from > 1) return first.type;
  const after =
    to < 0
      ? undefined
      : heads
          .longest(keys, to)
          ?.entries.find(({ position, lowerCase }) => position !== 'first' && lowerCase === 'outside');
  if (after !== undefined) return after.type;
  for (const length of [2, 3, 1]) {
    const before = from - length < 0 ? undefined : heads.longest(keys, from - length);
    const head = before?.length === length ? before.entries.find(({ position }) => position === 'first') : undefined;
    if (head !== undefined) return head.type;
  }
  return null;
}
