/** A higher toll that takes the place of a lower one in its sentence: "rose to 15 from 12", "up from an earlier toll of 12". */
import type { Figure } from './figure.ts';
import type { Line } from './line.ts';

const BEFORE = /^(?:from|previous|previously|earlier|initial|initially)$/;
const REACH = 5;

/** Each figure, with the one that it supersedes. */
export function withSupersessions({ keys }: Line, figures: readonly Figure[]): readonly Figure[] {
  const tolls = figures.filter(
    ({ happening, quantity }) =>
      quantity.kind === 'count' && (happening?.shape === 'toll' || happening?.shape === 'inherited'),
  );
  if (tolls.length === 0) return figures;
  const isEarlier = ({ first }: Figure): boolean =>
    keys.slice(Math.max(0, first - REACH), first).some((key) => BEFORE.test(key));
  return figures.map((figure) => {
    if (!tolls.includes(figure) || isEarlier(figure)) return figure;
    const lower = figures.find(
      (other) =>
        other !== figure &&
        other.quantity.kind === 'count' &&
        isEarlier(other) &&
        (other.quantity.value ?? 0) < (figure.quantity.value ?? 0),
    );
    return lower === undefined ? figure : { ...figure, supersedes: lower };
  });
}
