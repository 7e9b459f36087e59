/** A number that leaves out the unit of the one before it: "84,960 tonnes, up from 80,498", "from 21 mpg to 23", "280 million of the 1.5 billion shekels". */
import type { Line } from './line.ts';
import { phraseAt } from './phrases.ts';
import type { Quantity } from './quantity.ts';

/** So many words may stand between the two. */
const REACH = 14;

export const withSharedUnits = (line: Line, quantities: readonly Quantity[]): readonly Quantity[] =>
  quantities.map((quantity, i) => {
    if (!isBare(line, quantity)) return quantity;
    const whole = wholeOf(line, quantity, quantities[i + 1]);
    if (whole !== undefined) return sharing(quantity, whole);
    const after = afterChange(line, quantity, quantities[i + 1]);
    if (after !== undefined) return sharing(quantity, after);
    const before = quantities[i - 1];
    return before !== undefined && isCompared(line, before, quantity) ? sharing(quantity, before) : quantity;
  });

/** A number of its own, with nothing that it counts. */
const isBare = (line: Line, { kind, numeral, to }: Quantity): boolean =>
  kind === 'count' &&
  /^(?:figures|words)$/.test(numeral.form) &&
  to === numeral.to &&
  line.tokens[to]?.text !== '-' &&
  (line.keys[to] === 'of' || phraseAt(line, to, { singular: numeral.value === 1 }) === undefined);

/** "of the 1.5 billion shekels": what it is a part of. */
const wholeOf = ({ keys }: Line, { to }: Quantity, next: Quantity | undefined): Quantity | undefined =>
  next?.kind === 'money' && keys[to] === 'of' && keys[to + 1] === 'the' && next.from === to + 2 ? next : undefined;

/** "rose from 27 to 28 per cent": what came of it has the unit. */
const afterChange = ({ keys }: Line, { from, to }: Quantity, next: Quantity | undefined): Quantity | undefined =>
  next !== undefined && next.unit !== null && keys[from - 1] === 'from' && keys[to] === 'to' && next.from === to + 1
    ? next
    : undefined;

/** "up from", "against", "vs" and the end of "from … to": two amounts of one thing. A change has no level before it. */
function isCompared({ keys }: Line, before: Quantity, { from }: Quantity): boolean {
  if (before.trend !== null || !/^(?:money|measure|percent)$/.test(before.kind)) return false;
  const gap = keys.slice(before.to, from);
  if (gap.length > REACH || gap.some((key) => /^[.;:()]$/.test(key))) return false;
  const joint = gap.findLast((key) => key !== 'the') ?? '';
  return /^(?:from|against|vs|versus)$/.test(joint) || (joint === 'to' && keys[before.from - 1] === 'from');
}

const sharing = (quantity: Quantity, { kind, unit }: Quantity): Quantity => ({
  ...quantity,
  kind,
  unit,
  rule: 'count/shared-unit',
});
