/** Rows of the corpus: all are read on Wednesday, 13 March 2024, unless they say otherwise. */
import type { Example } from '../../corpus.ts';

export const DAY = '2024-03-13';

/** One value for every marked span, or a list of them. */
export const row = (
  text: string,
  value: string | readonly string[],
  fields: Partial<Example<'date'>> = {},
): Example<'date'> => ({
  text,
  published: DAY,
  ...(typeof value === 'string' ? { value } : { each: value.map((one) => ({ value: one })) }),
  ...fields,
});

/** A row of an article whose day is not known. */
export const undated = (text: string, value: string, fields: Partial<Example<'date'>> = {}): Example<'date'> => ({
  text,
  value,
  ...fields,
});
