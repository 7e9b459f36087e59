/** Buttons that show and hide the values of a kind, in the text and beside it. */
import { all, isPressed, press } from '../dom.ts';

export function setUpFilters(): void {
  for (const button of all('.filter'))
    button.addEventListener('click', () => {
      press(button, !isPressed(button));
      const hidden = all('.filter').filter((one) => !isPressed(one));
      document.documentElement.dataset['hide'] = hidden.map((one) => one.dataset['kind']).join(' ');
    });
}
