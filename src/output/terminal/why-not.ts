/** Why no value stands at a place, or another: what rules would have taken, and what stopped each of them. */
import type { FactboxRecord } from '../../model/record.ts';
import { REFUSED } from '../../model/refusal.ts';
import { articleText } from '../article-text.ts';
import { factsOf } from '../facts/index.ts';
import { wrapped } from './cells.ts';
import { harmless } from './harmless.ts';
import { painter } from './paint.ts';
import type { Place } from './why.ts';
import type { ViewOptions } from './view.ts';

/** @param record with its text and the refusals at the place; the place in the record's unit of offsets */
export function whyNot(record: FactboxRecord, place: Place, { width, color }: ViewOptions): string {
  const { slice } = articleText(record);
  const quoted = ({ start, end }: Place): string => `“${harmless(slice(start, end)).replace(/\s+/g, ' ')}”`;
  const paint = painter(color);
  const here = factsOf(record).filter(({ places }) =>
    places.some(({ start, end }) => start < place.end && place.start < end),
  );
  const refused = record.messages.filter(({ code }) => code === REFUSED);
  const indented = (text: string): readonly string[] => wrapped(text, width - 2).map((line) => `  ${line}`);
  const lines = [
    ...wrapped(`${harmless(record.document.source)}, ${place.start}:${place.end} ${quoted(place)}`, width),
    ...(here.length === 0 ? ['No value stands here.'] : ['What stands here:']),
    ...here.flatMap(({ id, kind, value, rule }) =>
      indented(harmless(`${id} ${kind}: ${value} (${rule ?? 'put together from other values'})`)).map((line) =>
        paint(kind, line),
      ),
    ),
    refused.length === 0
      ? 'No other rule of dates, figures, events or names matched these words.'
      : 'What would have stood here, and what stopped it:',
    ...refused.flatMap(({ reason, start, end }) => [
      ...indented(harmless(reason)),
      ...(start === null || end === null
        ? []
        : indented(`  ${start}:${end} ${quoted({ start, end })}`).map((line) => paint('quiet', line))),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}
