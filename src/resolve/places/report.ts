import { shown } from '../../model/shown.ts';
import type { Context } from '../../extract/extractor.ts';
import type { Place } from '../../lexicon/places.ts';
import type { ParsedDocument } from '../../model/document.ts';
import type { Choices } from './choice.ts';
import type { Group } from './groups.ts';

/** Doubt about the article goes into its record: a message for each name that may mean several places. */
export function reportAmbiguous(
  groups: readonly Group[],
  choices: Choices,
  { source }: ParsedDocument,
  { report }: Context,
): void {
  for (const group of groups) {
    const choice = choices.get(group);
    const first = group.mentions[0];
    if (first === undefined || choice?.rule !== 'location/ambiguous') continue;
    const name = shown(source.text.slice(first.span.start, first.span.end));
    report({
      severity: 'warning',
      code: 'location/ambiguous',
      reason: `“${name}” may be ${choice.alternatives.map(described).join(', or ')}`,
      span: first.span,
      hint: 'a country, state or county in the text, or an entry of your own with --lexicon, decides',
    });
  }
}

const described = ({ name, admin1, country }: Place): string =>
  [name, admin1?.split('.')[1], country].filter((part) => part !== null && part !== undefined).join(', ');
