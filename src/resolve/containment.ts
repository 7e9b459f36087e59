/** Which places lie in which. */
import type { Draft } from './draft.ts';

/** Does the first place lie in the second, or in a place that does? */
export function containment({ locations }: Draft): (inner: string, outer: string) => boolean {
  const within = new Map(locations.map((location) => [location.id, location.within]));
  return (inner, outer) => {
    let at: string | null | undefined = inner;
    for (let i = 0; i < DEEPEST && at !== null && at !== undefined; i += 1) {
      at = within.get(at);
      if (at === outer) return true;
    }
    return false;
  };
}
const DEEPEST = 8;
