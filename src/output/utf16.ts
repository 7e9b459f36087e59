/** A record whose offsets count code points or bytes, counted anew in UTF-16, as JavaScript and the DOM count. */
import type { FactboxRecord } from '../model/record.ts';
import type { OffsetUnit } from '../model/vocabulary.ts';

type Position = (offset: number) => number;

/**
 * @throws Error where the record has no text, which offsets are counted anew by
 */
export function inUtf16(record: FactboxRecord): FactboxRecord {
  const { text, title, offsetUnit, sentences } = record.document;
  if (text === undefined) throw new Error('offsets are counted anew by the text, which the record lacks');
  if (offsetUnit === 'utf16') return record;
  const inText = positions(text, offsetUnit);
  const inTitle = positions(title?.text ?? '', offsetUnit);
  const moved = shifted(
    { ...record, document: { ...record.document, sentences: [] } },
    inText,
    inTitle,
  ) as FactboxRecord;
  const document = {
    ...moved.document,
    sentences: sentences.map(({ start, end }) => ({ start: inText(start), end: inText(end) })),
    offsetUnit: 'utf16' as const,
    length: text.length,
  };
  return { ...moved, document };
}

/** UTF-16 position of each offset of the unit. */
function positions(text: string, unit: Exclude<OffsetUnit, 'utf16'>): Position {
  if (/^[\x00-\x7f]*$/.test(text)) return (offset) => offset;
  const at: number[] = [];
  let position = 0;
  for (const character of text) {
    const width = unit === 'codepoint' ? 1 : utf8Length(character.codePointAt(0) ?? 0);
    for (let unitOffset = 0; unitOffset < width; unitOffset += 1) at.push(position);
    position += character.length;
  }
  return (offset) => at[offset] ?? text.length;
}

const utf8Length = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4);

/** Every `start` and `end`, at any depth; those of a title beside the text are told by its `field`. */
function shifted(value: unknown, inText: Position, inTitle: Position): unknown {
  if (Array.isArray(value)) return value.map((entry) => shifted(entry, inText, inTitle));
  if (typeof value !== 'object' || value === null) return value;
  const own = 'field' in value && value.field === 'title' ? inTitle : inText;
  return Object.fromEntries(
    Object.entries(value).map(([name, inside]) =>
      (name === 'start' || name === 'end') && typeof inside === 'number'
        ? [name, own(inside)]
        : [name, shifted(inside, inText, inTitle)],
    ),
  );
}
