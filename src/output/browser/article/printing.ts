/** Answers that are folded on the screen are unfolded on paper. */
import { all } from '../dom.ts';

export function setUpPrinting(): void {
  let unfolded: readonly HTMLElement[] = [];
  matchMedia('print').addEventListener('change', ({ matches }) => {
    if (matches) unfolded = all('.pair:not([open])');
    for (const pair of unfolded) pair.toggleAttribute('open', matches);
  });
}
