/** Mentions of places: the names that `parse/names` took for one, with qualifier, container and what the text calls them. */
import type { ParsedDocument } from '../../model/document.ts';
import type { LocationValue, Mention } from '../../model/mention.ts';
import type { Name } from '../../model/name.ts';
import type { Context, Extractor } from '../extractor.ts';
import { containerOf } from './containers.ts';
import { qualifierOf } from './qualifiers.ts';
import { typeHint } from './type-hint.ts';

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
