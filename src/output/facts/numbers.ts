/** Numbers as people write them; the same on every machine. */

/** "1,234,567.5"; what is too large for its digits to be known stays as it is: "1e+21". */
export function grouped(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  if (whole.includes('e')) return String(value);
  const groups = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? groups : `${groups}.${fraction}`;
}

/** "3 articles", "1 article". */
export const counted = (count: number, thing: string): string => `${grouped(count)} ${thing}${count === 1 ? '' : 's'}`;
